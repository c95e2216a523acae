package dev.egov.cli.catalog;

import dev.egov.catalog.Field;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Suggestion;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Problems that say the same of the same, with the rows that have them. Only so many different ones are kept; of the
 * others it is known how many there were.
 */
public final class ProblemGroups {

    /** What makes problems the same: all but the row of a sheet and the number of the item. */
    private record Key(
            @Nullable String sheet,
            Problem.Kind kind,
            @Nullable Field field,
            @Nullable String value,
            @Nullable String column,
            @Nullable Suggestion remedy) {}

    /** A problem, how often it was found, and the rows that have it. */
    public static final class Group {

        private final Problem first;
        private final RowRanges rows = new RowRanges();
        private long count;

        private Group(Problem first) {
            this.first = first;
        }

        /** The problem, where it was found first. */
        Problem first() {
            return first;
        }

        /** How often it was found: once for each item of a row. */
        public long count() {
            return count;
        }

        public RowRanges rows() {
            return rows;
        }
    }

    private final int most;
    private final Map<Key, Group> groups = new LinkedHashMap<>();
    private long beyond;

    /**
     * Groups for problems.
     *
     * @param most how many different problems are kept
     */
    public ProblemGroups(int most) {
        this.most = most;
    }

    /** Takes a problem of a row; the rows of a sheet come in rising order. */
    public void add(long row, Problem problem) {
        Key key = new Key(
                problem.place().sheet(),
                problem.kind(),
                problem.field(),
                problem.value(),
                problem.place().column(),
                problem.remedy());
        Group group = groups.get(key);
        if (group == null) {
            if (groups.size() >= most) {
                beyond++;
                return;
            }
            group = new Group(problem);
            groups.put(key, group);
        }
        group.count++;
        group.rows.add(row);
    }

    /** The groups, in the order in which they were found. */
    public Collection<Group> all() {
        return groups.values();
    }

    /** How many problems belong to none of the groups, because these were too many. */
    public long beyond() {
        return beyond;
    }
}
