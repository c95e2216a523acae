package dev.egov.catalog.audit.common;

import dev.egov.catalog.Sharing;
import org.jspecify.annotations.Nullable;

/** What the sharing says of the law that may provide otherwise. */
public enum Withholding {
    SHARED(false),
    BY_LAW(true),
    WITHOUT_BASIS(false),
    UNKNOWN(null);

    private final @Nullable Boolean legalException;

    Withholding(@Nullable Boolean legalException) {
        this.legalException = legalException;
    }

    public static Withholding of(@Nullable Sharing sharing) {
        if (sharing == null || sharing.type() == null) {
            return UNKNOWN;
        }
        return switch (sharing.type()) {
            case UNCONDITIONAL, CONDITIONAL -> SHARED;
            case NOT_SHARED -> sharing.hasLegalBasis() ? BY_LAW : WITHOUT_BASIS;
        };
    }

    /** Whether other law provides differently; null where it is not known. */
    public @Nullable Boolean legalException() {
        return legalException;
    }
}
