package dev.egov.benchmarks.decisions.peers;

import static dev.egov.benchmarks.decisions.peers.RuleSheet.rule;
import static dev.egov.rules.Outcome.COMPLIANT;
import static dev.egov.rules.Outcome.DEFERRED;
import static dev.egov.rules.Outcome.DEFICIENT;
import static dev.egov.rules.Outcome.DENIED;
import static dev.egov.rules.Outcome.REFERRED;

import java.util.List;

/** The decisions in the Common Expression Language. */
final class CelSheets {

    private static final String BOUND =
            "kind in ['GOVERNMENT', 'GOVERNMENT_DEPARTMENT', 'DEVELOPMENT_ZONE_COMMITTEE', 'AUTHORIZED_ORGANIZATION']"
                    + " && division.startsWith('1401')";
    private static final String STATE_SECRET = "classification in ['TOP_SECRET', 'SECRET', 'CONFIDENTIAL']";
    private static final String PROTECTED =
            "classification in ['TOP_SECRET', 'SECRET', 'CONFIDENTIAL', 'WORK_SECRET', 'SENSITIVE']";
    private static final String TO_BE_SHARED = "obtainedInDuty && basic && publicCharacter";

    static final RuleSheet PROJECT_REVIEW = new RuleSheet(
            BOUND,
            "true",
            List.of(
                    rule("13-extranet", DENIED, "hostNetwork in ['EXTRANET', 'INTERNET'] && " + PROTECTED),
                    rule("15-backbone", DENIED, "!stateProvision && networkPlan == 'BUILDS_DEDICATED'"),
                    rule("15-merge", DEFICIENT, "networkPlan == 'KEEPS_DEDICATED'"),
                    rule("16-internet", DEFICIENT, "internetAccess == 'OWN_OUTLET'"),
                    rule("17-extranet", DEFICIENT, "audience == 'PUBLIC' && hostNetwork != 'EXTRANET'"),
                    rule("17-internet", DEFICIENT, "audience == 'PUBLIC' && !servedOverInternet"),
                    rule("25-closed-system", DEFICIENT, "closed"),
                    rule("25-duplication", DEFICIENT, "duplicatesExisting"),
                    rule("26-shared-infrastructure", COMPLIANT, "!usesSharedInfrastructure"),
                    rule("27-security", DEFICIENT, "!securitySynchronised"),
                    rule("29-genuine-software", DEFICIENT, "!genuineSoftware"),
                    rule("29-certified-products", DEFICIENT, "!certifiedSecurityProducts"),
                    rule("29-domestic-software", COMPLIANT, "!domesticBaseSoftware"),
                    rule("30-state-secret", REFERRED, STATE_SECRET)));

    static final RuleSheet INFORMATION_HANDLING = new RuleSheet(
            "true",
            "network != 'DEDICATED_NETWORK'",
            List.of(
                    rule("13-extranet", DENIED, "network in ['EXTRANET', 'INTERNET'] && " + PROTECTED),
                    rule("13-private-network", COMPLIANT, "network == 'PRIVATE_NETWORK' && audience != 'INTERNAL'"),
                    rule("30-state-secret", REFERRED, STATE_SECRET)));

    static final RuleSheet DATA_SHARING = new RuleSheet(
            BOUND,
            TO_BE_SHARED,
            List.of(
                    rule("13-extranet", DENIED, "channel in ['EXTRANET', 'INTERNET'] && " + PROTECTED),
                    rule("23-catalogue", DEFICIENT, TO_BE_SHARED + " && !legalException && !catalogued"),
                    rule("24-exception", REFERRED, TO_BE_SHARED + " && legalException"),
                    rule("24-deferral", DEFERRED, TO_BE_SHARED + " && deferral == 'APPROVED'"),
                    rule("30-state-secret", REFERRED, STATE_SECRET)));

    private CelSheets() {}
}
