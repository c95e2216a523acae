package dev.egov.benchmarks.decisions.engines;

import dev.egov.benchmarks.decisions.Contestant;
import dev.egov.benchmarks.decisions.Peer;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.sharing.DataResource;
import java.util.Map;

/** An engine that knows no Java records, and is given {@link Inputs}. */
interface OverInputs extends Contestant {

    /** What answers for the inputs of a decision of which it reads the file of that name. */
    Peer<Map<String, Object>> loaded(String decision);

    @Override
    default Peer<ProjectReview> projectReview() {
        Peer<Map<String, Object>> peer = loaded("project-review");
        return subject -> peer.verdict(Inputs.of(subject));
    }

    @Override
    default Peer<InformationHandling> informationHandling() {
        Peer<Map<String, Object>> peer = loaded("information-handling");
        return subject -> peer.verdict(Inputs.of(subject));
    }

    @Override
    default Peer<DataResource> dataSharing() {
        Peer<Map<String, Object>> peer = loaded("data-sharing");
        return subject -> peer.verdict(Inputs.of(subject));
    }
}
