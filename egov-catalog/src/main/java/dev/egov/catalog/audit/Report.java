package dev.egov.catalog.audit;

import dev.egov.catalog.Sharing;
import dev.egov.rules.Decision;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.List;

/**
 * All that a report says, worked out once.
 *
 * @param audit the audit
 * @param severalSources the items that several departments collect
 * @param coverage the departments
 * @param quality how good the catalogue is
 */
record Report(Audit audit, SeveralSources severalSources, List<Coverage> coverage, Quality quality) {

    /** How many of a list a page shows. */
    static final int MOST = 200;

    /** The decisions that were asked. */
    static final List<Decision<?>> DECISIONS = List.of(Taiyuan2013.DATA_SHARING, Taiyuan2013.INFORMATION_PUBLICATION);

    /** What was taken for what, by the keys of the sentences that say so, in the order of the table in {@link Audit}. */
    static final List<String> ASSUMPTIONS = List.of(
            "holder",
            "obtainedInDuty",
            "character",
            "legalException",
            "deferral",
            "classification",
            "channel",
            "catalogued",
            "secrecyReview",
            "collector");

    static Report of(Audit audit) {
        SeveralSources severalSources = audit.severalSources();
        Departments departments = Departments.of(audit.catalogue());
        return new Report(
                audit,
                severalSources,
                Coverage.of(audit, departments),
                Measuring.quality(audit, departments, severalSources));
    }

    int entries() {
        return audit.catalogue().entries().size();
    }

    long items() {
        return coverage.stream().mapToLong(Coverage::items).sum();
    }

    long open() {
        return coverage.stream().mapToLong(Coverage::open).sum();
    }

    long shared(Sharing.Type type) {
        return coverage.stream()
                .mapToLong(each -> each.sharing().getOrDefault(type, 0))
                .sum();
    }

    long sharingUnknown() {
        return coverage.stream().mapToLong(Coverage::sharingUnknown).sum();
    }

    /** Whether the regulation was in force on the day of the audit. */
    boolean isInForce() {
        return !audit.asOf().isBefore(Taiyuan2013.RULE_BOOK.regulation().inForceFrom());
    }

    /** The name of a fact that is missing, for people. */
    static String factLabel(String fact, AuditWords words) {
        return Taiyuan2013.DATA_SHARING
                .given(fact)
                .map(given -> Taiyuan2013.DATA_SHARING.label(given, words.locale()))
                .orElse(fact);
    }
}
