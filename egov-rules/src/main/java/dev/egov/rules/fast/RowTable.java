package dev.egov.rules.fast;

import dev.egov.rules.engine.Formula;
import dev.egov.rules.engine.Rule;
import dev.egov.rules.engine.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A decision as rows of a table whose first row that fits wins: each row asks of every variable for one of some values,
 * and says what the outcome then is at least. So a case is looked at once, fact by fact and without a branch, by taking
 * together the rows that the value of each fact leaves.
 */
public final class RowTable {

    /** How many rows there can be: one half of a word is for the rows that fit for certain, one for those that may. */
    public static final int MOST_ROWS = Integer.SIZE;

    /** In how many stages variables are looked at. */
    public static final int STAGES = 3;

    /** How many variables the second of them has at most. */
    private static final int SECOND_STAGE = 3;

    /** How many rows there may be on the way, before those that say nothing new are left out. */
    private static final int MOST_ON_THE_WAY = 4 * MOST_ROWS;

    private final int[] arities;
    private final int[] stages;
    private final List<Row> rows = new ArrayList<>();
    private boolean tooMany;

    private RowTable(int[] arities) {
        this.arities = arities;
        this.stages = new int[arities.length];
    }

    /** At least this level, where every variable has one of its values, a bit each. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record Row(int level, long[] values) {

        boolean holdsWherever(Row other) {
            return level >= other.level && isAround(other.values);
        }

        /** Whether the two are one row, because they differ in the values of one variable alone. */
        boolean isBeside(Row other) {
            int different = 0;
            for (int variable = 0; variable < values.length; variable++) {
                different += values[variable] == other.values[variable] ? 0 : 1;
            }
            return level == other.level && different == 1;
        }

        /** The row that this one and one beside it are. */
        Row with(Row other) {
            long[] both = values.clone();
            for (int variable = 0; variable < both.length; variable++) {
                both[variable] |= other.values[variable];
            }
            return new Row(level, both);
        }

        private boolean isAround(long[] others) {
            for (int variable = 0; variable < values.length; variable++) {
                if ((others[variable] & ~values[variable]) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * The rows of a decision.
     *
     * @param rules the decision
     * @param arities how many values each variable has
     * @return the rows, or empty if there are too many
     */
    public static Optional<RowTable> of(Rules rules, int[] arities) {
        RowTable table = new RowTable(arities);
        for (Rule rule : rules.rules()) {
            for (Rule.Floor floor : rule.floors()) {
                table.add(floor.level(), new Formula.All(List.of(rules.guard(), floor.where())));
            }
        }
        table.rows.add(new Row(0, table.everywhere()));
        table.stage();
        return table.tooMany || table.rows.size() > MOST_ROWS ? Optional.empty() : Optional.of(table);
    }

    /** First what decides about the highest outcome, then what most rows ask for. */
    private void stage() {
        int highest = rows.get(0).level();
        List<Integer> later = Arrays.stream(asked())
                .boxed()
                .filter(variable -> rows.stream().noneMatch(row -> row.level() == highest && asks(row, variable)))
                .toList();
        for (int place = 0; place < later.size(); place++) {
            stages[later.get(place)] = place < SECOND_STAGE ? 1 : 2;
        }
        rows.sort(Comparator.comparing(Row::level).reversed().thenComparing(this::stage));
    }

    /** The stage at which a row is known to fit or not. */
    private int stage(Row row) {
        return IntStream.range(0, arities.length)
                .filter(variable -> asks(row, variable))
                .map(variable -> stages[variable])
                .max()
                .orElse(0);
    }

    private boolean asks(Row row, int variable) {
        return row.values()[variable] != all(variable);
    }

    private long asking(int variable) {
        return rows.stream().filter(row -> asks(row, variable)).count();
    }

    private void add(int level, Formula formula) {
        boxes(formula, true).forEach(values -> add(new Row(level, values)));
        rows.sort(Comparator.comparing(Row::level).reversed());
    }

    private void add(Row row) {
        if (rows.stream().anyMatch(known -> known.holdsWherever(row))) {
            return;
        }
        rows.removeIf(row::holdsWherever);
        Optional<Row> neighbour =
                rows.stream().filter(known -> known.isBeside(row)).findFirst();
        neighbour.ifPresent(rows::remove);
        neighbour.map(row::with).ifPresentOrElse(this::add, () -> rows.add(row));
    }

    /** Boxes of cases, which may overlap, that are together the cases in which a formula holds, or does not. */
    private List<long[]> boxes(Formula formula, boolean holds) {
        if (formula instanceof Formula.In in) {
            return literal(in, holds);
        }
        if (formula instanceof Formula.Not not) {
            return boxes(not.formula(), !holds);
        }
        boolean all = formula instanceof Formula.All;
        List<Formula> parts = formula instanceof Formula.All every ? every.parts() : ((Formula.Any) formula).parts();
        List<long[]> boxes = all == holds ? List.of(everywhere()) : List.of();
        for (Formula part : parts) {
            List<long[]> more = boxes(part, holds);
            boxes = all == holds ? within(boxes, more) : together(boxes, more);
        }
        return boxes;
    }

    private List<long[]> literal(Formula.In in, boolean holds) {
        long[] box = everywhere();
        int variable = in.variable();
        box[variable] &= holds ? in.values() : ~in.values();
        return box[variable] == 0 ? List.of() : List.of(box);
    }

    private long[] everywhere() {
        return IntStream.range(0, arities.length).mapToLong(this::all).toArray();
    }

    private long all(int variable) {
        return -1L >>> (Long.SIZE - arities[variable]);
    }

    private List<long[]> together(List<long[]> boxes, List<long[]> others) {
        List<long[]> both = new ArrayList<>(boxes);
        both.addAll(others);
        return limited(both);
    }

    private List<long[]> within(List<long[]> boxes, List<long[]> others) {
        List<long[]> within = new ArrayList<>();
        for (long[] box : boxes) {
            for (long[] other : others) {
                long[] common = new long[box.length];
                boolean some = true;
                for (int variable = 0; variable < common.length; variable++) {
                    common[variable] = box[variable] & other[variable];
                    some &= common[variable] != 0;
                }
                if (some) {
                    within.add(common);
                }
            }
        }
        return limited(within);
    }

    private List<long[]> limited(List<long[]> boxes) {
        tooMany |= boxes.size() > MOST_ON_THE_WAY;
        return tooMany ? List.of() : boxes;
    }

    /**
     * The levels of the rows.
     *
     * @return each row's level, as many as there can be rows: after the last it is that of the last
     */
    public int[] levels() {
        return IntStream.range(0, MOST_ROWS)
                .map(row -> rows.get(Math.min(row, rows.size() - 1)).level())
                .toArray();
    }

    /**
     * When a variable is to be looked at.
     *
     * @param variable the variable
     * @return its stage, from 0: after each stage the first row that may fit may be known to
     */
    public int stage(int variable) {
        return stages[variable];
    }

    /**
     * The rows that are settled after a stage: they ask for no variable of a later one.
     *
     * @param stage the stage
     * @return the rows, the first highest
     */
    public int settled(int stage) {
        return IntStream.range(0, rows.size())
                .filter(row -> stage(rows.get(row)) <= stage)
                .map(row -> 1 << (MOST_ROWS - 1 - row))
                .reduce(0, (some, row) -> some | row);
    }

    /**
     * The last row, which fits every case: nothing applies.
     *
     * @return its bit
     */
    public int last() {
        return 1 << (MOST_ROWS - rows.size());
    }

    /**
     * The rows that each value of a variable leaves.
     *
     * @param variable the variable
     * @return the words: first that of the unknown value, then that of each value; in the upper half of a word the rows
     *     that may fit, in the lower half those that fit for certain, the first row highest
     */
    public long[] words(int variable) {
        long[] words = new long[arities[variable] + 1];
        for (int row = 0; row < rows.size(); row++) {
            long bit = 1L << (MOST_ROWS - 1 - row);
            long values = rows.get(row).values()[variable];
            words[0] |= bit << MOST_ROWS | (values == all(variable) ? bit : 0);
            for (int value = 0; value < arities[variable]; value++) {
                words[value + 1] |= (values >>> value & 1) == 0 ? 0 : bit << MOST_ROWS | bit;
            }
        }
        return words;
    }

    /**
     * The variables that some row asks for.
     *
     * @return their numbers: those first that most rows ask for
     */
    public int[] asked() {
        return IntStream.range(0, arities.length)
                .filter(variable -> asking(variable) != 0)
                .boxed()
                .sorted(Comparator.comparing(variable -> -asking(variable)))
                .mapToInt(variable -> variable)
                .toArray();
    }
}
