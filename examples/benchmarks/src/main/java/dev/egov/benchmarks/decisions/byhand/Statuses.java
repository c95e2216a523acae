package dev.egov.benchmarks.decisions.byhand;

import static dev.egov.rules.NormStatus.BREACHED;
import static dev.egov.rules.NormStatus.NOT_APPLICABLE;
import static dev.egov.rules.NormStatus.SATISFIED;
import static dev.egov.rules.NormStatus.UNKNOWN;

import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import dev.egov.rules.NormStatus;
import org.jspecify.annotations.Nullable;

/** How norms that stand in several decisions stand to a case, and norms that ask for one thing only. */
final class Statuses {

    private Statuses() {}

    /** Art. 13: nothing protected on the extranet and the Internet. */
    static NormStatus extranet(@Nullable Network network, @Nullable Classification classification) {
        if (network == null) {
            return UNKNOWN;
        }
        if (network != Network.EXTRANET && network != Network.INTERNET) {
            return NOT_APPLICABLE;
        }
        if (classification == null) {
            return UNKNOWN;
        }
        return classification.isProtected() ? BREACHED : SATISFIED;
    }

    /** The same beside art. 24, which says what is shared: the ban applies only where it is broken. */
    static NormStatus extranetBroken(@Nullable Network network, @Nullable Classification classification) {
        NormStatus status = extranet(network, classification);
        boolean isOpen = classification != null && !classification.isProtected();
        return status == SATISFIED || isOpen ? NOT_APPLICABLE : status;
    }

    /** Art. 30: state secrets are for other law. */
    static NormStatus stateSecret(@Nullable Classification classification) {
        if (classification == null) {
            return UNKNOWN;
        }
        return classification.isStateSecret() ? BREACHED : NOT_APPLICABLE;
    }

    /** Of a norm that asks for one thing in every case. */
    static NormStatus asked(@Nullable Boolean value, boolean wanted, NormStatus failure) {
        if (value == null) {
            return UNKNOWN;
        }
        return value == wanted ? SATISFIED : failure;
    }
}
