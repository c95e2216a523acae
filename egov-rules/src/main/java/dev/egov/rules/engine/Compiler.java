package dev.egov.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Translates formulas and rules into diagrams of one forest. */
public final class Compiler {

    /** Up to which number there are leaves in the tables of this class. */
    private static final int LEAVES = Forest.LEAVES;

    private static final int[][] AND = {{0, 0}, {0, 1}};
    private static final int[][] OR = {{0, 1}, {1, 1}};
    private static final int[][] NOT = {{1}, {0}};
    private static final int[][] APPLYING = {{Rule.FAILED, Rule.MET}, {Rule.EXCEPTED, Rule.EXCEPTED}};
    private static final int[][] HIGHER = new int[LEAVES][LEAVES];
    private static final int[][] WHEN = elsewhere(Rule.SILENT);
    private static final int[][] INSIDE = elsewhere(Rule.OUTSIDE);
    private static final int[][] GUARDED = elsewhere(0);

    static {
        for (int first = 0; first < LEAVES; first++) {
            for (int second = 0; second < LEAVES; second++) {
                HIGHER[first][second] = Math.max(first, second);
            }
        }
    }

    private final Forest forest;

    /**
     * A compiler.
     *
     * @param forest where the diagrams grow; its variables are those of the formulas
     */
    public Compiler(Forest forest) {
        this.forest = forest;
    }

    /**
     * The diagram of a formula.
     *
     * @param formula the formula
     * @return leaf 1 where it holds, leaf 0 elsewhere
     */
    public int formula(Formula formula) {
        if (formula instanceof Formula.In in) {
            return forest.literal(in.variable(), in.values());
        }
        if (formula instanceof Formula.Not not) {
            return forest.combine(NOT, formula(not.formula()), 0);
        }
        boolean all = formula instanceof Formula.All;
        List<Formula> parts = formula instanceof Formula.All every ? every.parts() : ((Formula.Any) formula).parts();
        int[] diagrams = parts.stream().mapToInt(this::formula).toArray();
        return together(all ? AND : OR, all ? 1 : 0, diagrams, 0, diagrams.length);
    }

    /** Takes diagrams together, one half with the other, so that none is gone through again for every other. */
    private int together(int[][] table, int none, int[] diagrams, int from, int to) {
        if (to == from) {
            return none;
        }
        if (to - from == 1) {
            return diagrams[from];
        }
        int middle = (from + to) >>> 1;
        int first = together(table, none, diagrams, from, middle);
        return forest.combine(table, first, together(table, none, diagrams, middle, to));
    }

    /** The diagram of a rule's status, the guard apart. */
    private int status(Rule rule) {
        int applied = forest.combine(APPLYING, formula(rule.unless()), formula(rule.requires()));
        return forest.combine(WHEN, formula(rule.when()), applied);
    }

    /**
     * The diagram of a rule's status.
     *
     * @param guard without what it has none
     * @param rule the rule
     * @return the statuses of {@link Rule} as leaves
     */
    public int status(Formula guard, Rule rule) {
        return forest.combine(INSIDE, formula(guard), status(rule));
    }

    /**
     * The diagram of the outcome of rules.
     *
     * @param rules the rules
     * @return the highest level as leaf, 0 where no rule speaks
     * @throws IllegalStateException if the diagram would be too large; the message says what to do
     */
    public int outcome(Rules rules) {
        List<Span> spans = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            spans.add(new Span(rule, rule.variables()));
        }
        Collections.sort(spans);
        int[] levels = spans.stream().mapToInt(span -> level(span.rule)).toArray();
        int highest = together(HIGHER, 0, levels, 0, levels.length);
        return forest.combine(GUARDED, formula(rules.guard()), highest);
    }

    /**
     * Where a rule stands among the variables. Rules are taken together with their neighbours first: so what is far apart
     * meets once, and not in each of hundreds of diagrams on the way.
     */
    private record Span(Rule rule, long variables) implements Comparable<Span> {

        @Override
        public int compareTo(Span other) {
            return first() == other.first()
                    ? Integer.compare(last(), other.last())
                    : Integer.compare(first(), other.first());
        }

        /** The first variable; of a rule that speaks of none, one after all others. */
        private int first() {
            return Long.numberOfTrailingZeros(variables);
        }

        private int last() {
            return Long.SIZE - 1 - Long.numberOfLeadingZeros(variables);
        }
    }

    private int level(Rule rule) {
        int[] floors = rule.floors().stream()
                .mapToInt(floor -> forest.combine(new int[][] {{0}, {floor.level()}}, formula(floor.where()), 0))
                .toArray();
        return together(HIGHER, 0, floors, 0, floors.length);
    }

    /** The table of "the second where the first is 1, and elsewhere this leaf". */
    private static int[][] elsewhere(int leaf) {
        int[][] table = new int[2][LEAVES];
        Arrays.fill(table[0], leaf);
        for (int second = 0; second < LEAVES; second++) {
            table[1][second] = second;
        }
        return table;
    }
}
