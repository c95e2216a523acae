package dev.egov.catalog.audit.engine;

import com.google.common.primitives.ImmutableIntArray;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.result.Coverage;
import dev.egov.catalog.audit.result.Inquiry;
import dev.egov.catalog.audit.result.Quality;
import dev.egov.catalog.audit.result.SeveralSources;
import dev.egov.catalog.audit.result.SourceFile;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that a report says, worked out once.
 *
 * @param audit the audit
 * @param files the files that it rests on
 * @param severalSources the items that several departments collect
 * @param collected in which entries those stand
 * @param coverage the departments
 * @param members the entries of each
 * @param scores what is sound and what is not
 * @param quality how good the catalogue is
 * @param inquiries which answers would settle most
 */
public record Report(
        AuditRun audit,
        List<SourceFile> files,
        SeveralSources severalSources,
        Collected collected,
        List<Coverage> coverage,
        Members members,
        Scores scores,
        Quality quality,
        List<Inquiry> inquiries) {

    /** What was taken for what, by the keys of the sentences that say so, in the order of the table in {@link dev.egov.catalog.audit}. */
    public static final List<String> ASSUMPTIONS = List.of(
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

    public static Report of(AuditRun audit, List<SourceFile> files) {
        SeveralSources severalSources = audit.severalSources();
        Departments departments = Departments.of(audit.catalogue());
        Scores scores = QualityRun.scores(audit, departments, severalSources);
        return new Report(
                audit,
                List.copyOf(files),
                severalSources,
                new Collected(audit.catalogue(), severalSources),
                Coverages.of(audit, departments),
                new Members(audit.catalogue(), departments),
                scores,
                scores.quality(),
                Inquiring.of(audit, departments));
    }

    /** The places of all entries that a count counts, each as often as it does. */
    public ImmutableIntArray places(Count count) {
        return ImmutableIntArray.copyOf(count.of(IntStream.range(0, entries())));
    }

    public long rejected() {
        return files.stream().mapToLong(SourceFile::rejected).sum();
    }

    public int entries() {
        return audit.catalogue().entries().size();
    }

    public long items() {
        return coverage.stream().mapToLong(Coverage::items).sum();
    }

    public long open() {
        return coverage.stream().mapToLong(Coverage::open).sum();
    }

    public long shared(Sharing.Type type) {
        return coverage.stream()
                .mapToLong(each -> each.sharing().getOrDefault(type, 0))
                .sum();
    }

    public long withheld() {
        return shared(Sharing.Type.NOT_SHARED);
    }

    public long sharingUnknown() {
        return coverage.stream().mapToLong(Coverage::sharingUnknown).sum();
    }

    /** Whether the regulation was in force on the day of the audit. */
    public boolean isInForce() {
        return !audit.asOf().isBefore(Taiyuan2013.RULE_BOOK.regulation().inForceFrom());
    }

    /** The name of a fact that is missing, for people. */
    public static String factLabel(String fact, AuditWords words) {
        return Taiyuan2013.DATA_SHARING
                .given(fact)
                .map(given -> Taiyuan2013.DATA_SHARING.label(given, words.locale()))
                .orElse(fact);
    }
}
