package dev.egov.catalog.audit.common;

import dev.egov.rules.Decision;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.List;

/** The decisions that an audit asks. */
public final class AuditedDecisions {

    /** Whether a resource is shared, and whether what is open to society may be published. */
    public static final List<Decision<?>> ALL = List.of(Taiyuan2013.DATA_SHARING, Taiyuan2013.INFORMATION_PUBLICATION);

    private AuditedDecisions() {}
}
