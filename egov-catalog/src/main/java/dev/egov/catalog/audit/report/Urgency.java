package dev.egov.catalog.audit.report;

import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.catalog.audit.result.Coverage;
import java.util.Comparator;
import java.util.List;

/** Which departments have most to put right. */
public final class Urgency {

    /** How many departments are to be called first. */
    private static final int CALLS = 3;

    /** Most problems first, of as many the gravest, then most that is undetermined; otherwise as they come. */
    private static final Comparator<Coverage> BY_PROBLEMS = Comparator.comparingInt(Coverage::problems)
            .thenComparing(Urgency::compareByGravity)
            .thenComparingInt(coverage -> count(coverage, Kind.UNDETERMINED))
            .reversed();

    /** What leaks comes before all else: it cannot wait for a longer list. */
    private static final Comparator<Coverage> TO_CALL = Comparator.comparing(
                    (Coverage coverage) -> count(coverage, Kind.PROTECTED_OVER_EXTRANET) == 0)
            .thenComparing(BY_PROBLEMS);

    private Urgency() {}

    /** The departments, most problems first. */
    public static List<Coverage> byProblems(List<Coverage> departments) {
        return departments.stream().sorted(BY_PROBLEMS).toList();
    }

    /** The departments to call first: at most three, and none that has nothing to answer. */
    public static List<Coverage> toCall(List<Coverage> departments) {
        return departments.stream()
                .filter(Urgency::isOpen)
                .sorted(TO_CALL)
                .limit(CALLS)
                .toList();
    }

    /** Whether a department has something to put right or to answer. */
    static boolean isOpen(Coverage coverage) {
        return coverage.problems() > 0 || count(coverage, Kind.UNDETERMINED) > 0;
    }

    static int count(Coverage coverage, Kind kind) {
        return coverage.findings().getOrDefault(kind, 0);
    }

    private static int compareByGravity(Coverage one, Coverage other) {
        for (Kind kind : Kind.values()) {
            int compared = Integer.compare(count(one, kind), count(other, kind));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
