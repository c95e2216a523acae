package dev.egov.benchmarks.decisions.byhand;

import dev.egov.benchmarks.decisions.Contestant;
import dev.egov.benchmarks.decisions.Peer;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.sharing.DataResource;

/** The three decisions in plain Java. */
public final class ByHand implements Contestant {

    @Override
    public Peer<ProjectReview> projectReview() {
        return ReviewByHand::verdict;
    }

    @Override
    public Peer<InformationHandling> informationHandling() {
        return HandlingByHand::verdict;
    }

    @Override
    public Peer<DataResource> dataSharing() {
        return SharingByHand::verdict;
    }
}
