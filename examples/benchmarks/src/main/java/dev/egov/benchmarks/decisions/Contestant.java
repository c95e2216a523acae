package dev.egov.benchmarks.decisions;

import dev.egov.model.network.InformationHandling;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.sharing.DataResource;
import org.jspecify.annotations.Nullable;

/**
 * A way to write decisions down, with the three that are compared written as its own users would write them. Each call
 * makes a peer of its own, and loads nothing of another's.
 */
public interface Contestant {

    /**
     * {@link Question#PROJECT_REVIEW}.
     *
     * @return a new peer; null if the decision does not fit this way of writing
     */
    @Nullable
    Peer<ProjectReview> projectReview();

    /**
     * {@link Question#INFORMATION_HANDLING}.
     *
     * @return a new peer; null if the decision does not fit this way of writing
     */
    @Nullable
    Peer<InformationHandling> informationHandling();

    /**
     * {@link Question#DATA_SHARING}.
     *
     * @return a new peer; null if the decision does not fit this way of writing
     */
    @Nullable
    Peer<DataResource> dataSharing();
}
