package dev.egov.rules.compile;

import dev.egov.rules.Condition;
import dev.egov.rules.Fact;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import dev.egov.rules.internal.Forest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Translates conditions, norms and decisions into diagrams of one forest. */
public final class Compiler {

    /** The leaf of a norm's diagram where the guard does not hold, so that the norm has no status. */
    public static final int OUTSIDE = NormStatus.values().length;

    /** The most leaves that a diagram of this class has. */
    private static final int LEAVES = OUTSIDE + 1;

    private static final int[][] AND = {{0, 0}, {0, 1}};
    private static final int[][] OR = {{0, 1}, {1, 1}};
    private static final int[][] NOT = {{1}, {0}};
    private static final int[][] HIGHER = new int[LEAVES][LEAVES];
    private static final int[][] WHEN = elsewhere(NormStatus.NOT_APPLICABLE.ordinal());
    private static final int[][] INSIDE = elsewhere(OUTSIDE);
    private static final int[][] GUARDED = elsewhere(Outcome.NOT_APPLICABLE.ordinal());

    static {
        for (int first = 0; first < LEAVES; first++) {
            for (int second = 0; second < LEAVES; second++) {
                HIGHER[first][second] = Math.max(first, second);
            }
        }
    }

    private final Forest forest;
    private final Numbering numbering;

    /**
     * A compiler.
     *
     * @param forest where the diagrams grow
     * @param numbering which variables of the forest the facts are
     */
    public Compiler(Forest forest, Numbering numbering) {
        this.forest = forest;
        this.numbering = numbering;
    }

    /**
     * The forest over facts of finite domains, in their order.
     *
     * @param facts the facts
     * @return an empty forest
     */
    public static Forest forest(List<Fact<?, ?>> facts) {
        return new Forest(arities(facts));
    }

    /**
     * How many values each of some facts has.
     *
     * @param facts facts of finite domains
     * @return the numbers, in the order of the facts
     */
    public static int[] arities(List<Fact<?, ?>> facts) {
        return facts.stream().mapToInt(fact -> fact.domain().values().size()).toArray();
    }

    /**
     * The diagram of a condition.
     *
     * @param condition the condition
     * @return leaf 1 where it holds, leaf 0 elsewhere
     */
    public int condition(Condition condition) {
        if (condition instanceof Condition.In in) {
            return forest.literal(numbering.variable(in.fact()), numbering.values(in));
        }
        if (condition instanceof Condition.Not not) {
            return forest.combine(NOT, condition(not.condition()), 0);
        }
        boolean all = condition instanceof Condition.All;
        List<Condition> parts = condition instanceof Condition.All every
                ? every.conditions()
                : ((Condition.Any) condition).conditions();
        int[] diagrams = new int[parts.size()];
        for (int part = 0; part < diagrams.length; part++) {
            diagrams[part] = condition(parts.get(part));
        }
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

    /**
     * The diagram of a norm's status, the guard apart.
     *
     * @param norm the norm
     * @return the numbers of {@link NormStatus} as leaves
     */
    public int status(Norm norm) {
        int excepted = NormStatus.EXCEPTED.ordinal();
        int[][] met = {{norm.failure().ordinal(), NormStatus.SATISFIED.ordinal()}, {excepted, excepted}};
        int applied = forest.combine(met, condition(norm.unless()), condition(norm.requires()));
        return forest.combine(WHEN, condition(norm.when()), applied);
    }

    /**
     * The diagram of a norm's status within a guard.
     *
     * @param guard the guard
     * @param norm the norm
     * @return the numbers of {@link NormStatus} as leaves, and {@link #OUTSIDE} where the guard does not hold
     */
    public int status(Condition guard, Norm norm) {
        return forest.combine(INSIDE, condition(guard), status(norm));
    }

    /**
     * The diagram of a decision's outcome.
     *
     * @param guard the guard
     * @param norms the norms
     * @return the numbers of {@link Outcome} as leaves
     * @throws IllegalStateException if the diagram would be too large; the message says what to do
     */
    public int outcome(Condition guard, List<Norm> norms) {
        List<Span> spans = new ArrayList<>();
        for (Norm norm : norms) {
            spans.add(span(norm));
        }
        Collections.sort(spans);
        int[] contributions = new int[spans.size()];
        for (int place = 0; place < contributions.length; place++) {
            contributions[place] = contribution(spans.get(place).norm);
        }
        int highest = together(HIGHER, Outcome.NOT_APPLICABLE.ordinal(), contributions, 0, contributions.length);
        return forest.combine(GUARDED, condition(guard), highest);
    }

    private Span span(Norm norm) {
        List<Fact<?, ?>> facts = new ArrayList<>();
        norm.addFactsTo(facts);
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Fact<?, ?> fact : facts) {
            int variable = numbering.variable(fact);
            first = Math.min(first, variable);
            last = Math.max(last, variable);
        }
        return new Span(norm, first, last);
    }

    /**
     * Where a norm stands among the variables. Norms are taken together with their neighbours first: so what is far apart
     * meets once, and not in each of hundreds of diagrams on the way.
     */
    private record Span(Norm norm, int first, int last) implements Comparable<Span> {

        @Override
        public int compareTo(Span other) {
            return first == other.first ? Integer.compare(last, other.last) : Integer.compare(first, other.first);
        }
    }

    private int contribution(Norm norm) {
        int[][] contributions = new int[LEAVES][1];
        for (NormStatus status : NormStatus.values()) {
            if (norm.canHave(status)) {
                contributions[status.ordinal()][0] = norm.contribution(status).ordinal();
            }
        }
        return forest.combine(contributions, status(norm), 0);
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
