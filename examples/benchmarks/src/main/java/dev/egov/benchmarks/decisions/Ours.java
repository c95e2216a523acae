package dev.egov.benchmarks.decisions;

import dev.egov.model.network.InformationHandling;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.sharing.DataResource;
import dev.egov.rules.taiyuan.Taiyuan2013;

/** The library itself. */
final class Ours implements Contestant {

    @Override
    public Peer<ProjectReview> projectReview() {
        return review -> Verdict.of(Taiyuan2013.PROJECT_REVIEW.decide(review, Question.DAY));
    }

    @Override
    public Peer<InformationHandling> informationHandling() {
        return handling -> Verdict.of(Taiyuan2013.INFORMATION_HANDLING.decide(handling, Question.DAY));
    }

    @Override
    public Peer<DataResource> dataSharing() {
        return resource -> Verdict.of(Taiyuan2013.DATA_SHARING.decide(resource, Question.DAY));
    }
}
