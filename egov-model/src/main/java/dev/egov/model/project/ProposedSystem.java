package dev.egov.model.project;

import dev.egov.model.internal.WithBuilder;
import dev.egov.model.network.Audience;
import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import org.jspecify.annotations.Nullable;

/**
 * The system that a project proposes, with all that the reviewing authority looks at (art. 13, 15–17, 25–27, 29,
 * 30).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param hostNetwork the network that it runs on (art. 13, 17)
 * @param classification the strictest classification of the information that it handles (art. 13, 30)
 * @param audience whom it serves (art. 17)
 * @param servedOverInternet whether its service reaches the public over the Internet (art. 17)
 * @param networkPlan what it does about the network below it (art. 15)
 * @param stateProvision whether the state provides otherwise for a dedicated network (art. 15)
 * @param internetAccess how it reaches the Internet (art. 16)
 * @param closed whether it is a closed system of one department (独立、封闭的单一部门业务系统, art. 25)
 * @param duplicatesExisting whether it builds again what exists already (重复建设, art. 25)
 * @param usesSharedInfrastructure whether it uses shared infrastructure for hosting, storage and disaster backup (art.
 *     26)
 * @param securitySynchronised whether its security is studied, planned and carried out together with it (art. 27)
 * @param genuineSoftware whether its software is genuine (正版软件, art. 29)
 * @param certifiedSecurityProducts whether its security products are certified as the law requires (art. 29)
 * @param domesticBaseSoftware whether its base software is of independent intellectual property (自主知识产权, art. 29)
 */
@WithBuilder
public record ProposedSystem(
        @Nullable Network hostNetwork,
        @Nullable Classification classification,
        @Nullable Audience audience,
        @Nullable Boolean servedOverInternet,
        @Nullable NetworkPlan networkPlan,
        @Nullable Boolean stateProvision,
        @Nullable InternetAccess internetAccess,
        @Nullable Boolean closed,
        @Nullable Boolean duplicatesExisting,
        @Nullable Boolean usesSharedInfrastructure,
        @Nullable Boolean securitySynchronised,
        @Nullable Boolean genuineSoftware,
        @Nullable Boolean certifiedSecurityProducts,
        @Nullable Boolean domesticBaseSoftware) {}
