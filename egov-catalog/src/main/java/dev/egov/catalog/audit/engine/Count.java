package dev.egov.catalog.audit.engine;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.rules.Outcome;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A count of entries, as the rule for what it counts: from it comes the list of the entries that are counted, which has
 * every entry as often as the count has it, so that the list is as long as the count is high.
 */
@FunctionalInterface
public interface Count {

    /** How often the entry at a place is counted. */
    int times(int place);

    /** The places that are counted, of some. */
    default IntStream of(IntStream places) {
        return places.flatMap(place -> IntStream.generate(() -> place).limit(times(place)));
    }

    /** The entries that come to an outcome of <em>data-sharing</em>. */
    static Count outcome(AuditRun audit, Outcome outcome) {
        return place -> audit.judgement(place).outcome() == outcome ? 1 : 0;
    }

    /** The entries that wait for a fact. */
    static Count missing(AuditRun audit, String fact) {
        return place -> audit.judgement(place).missing().contains(fact) ? 1 : 0;
    }

    /** The findings of a kind. */
    static Count found(AuditRun audit, Kind kind) {
        return place -> (int) audit.judgement(place).matters().stream()
                .filter(matter -> matter.kind() == kind)
                .count();
    }

    /** The findings of any kind but {@link Kind#UNDETERMINED}. */
    static Count problems(AuditRun audit) {
        return place -> (int) audit.judgement(place).matters().stream()
                .filter(matter -> matter.kind() != Kind.UNDETERMINED)
                .count();
    }

    /** The entries with findings of any kind but {@link Kind#UNDETERMINED}. */
    static Count withProblems(AuditRun audit) {
        return place -> Math.min(1, problems(audit).times(place));
    }

    /** The entries of holders that the regulation does not bind. */
    static Count outOfScope(AuditRun audit) {
        return place -> audit.isOutOfScope(place) ? 1 : 0;
    }

    /** The entries that are shared in a way; for null, that say none. */
    static Count shared(AuditRun audit, Sharing.@Nullable Type type) {
        return place -> type(audit.catalogue().entries().get(place)) == type ? 1 : 0;
    }

    /** The entries that are open to society, on a condition or not. */
    static Count open(AuditRun audit) {
        return place -> Cases.isOpen(audit.catalogue().entries().get(place)) ? 1 : 0;
    }

    /** How the sharing of an entry is said to be; null where it is not said. */
    static Sharing.@Nullable Type type(Entry entry) {
        return entry.sharing() == null ? null : entry.sharing().type();
    }
}
