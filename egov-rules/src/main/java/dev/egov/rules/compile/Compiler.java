package dev.egov.rules.compile;

import dev.egov.rules.Condition;
import dev.egov.rules.Fact;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import dev.egov.rules.internal.Forest;
import java.util.Arrays;
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
        return new Forest(
                facts.stream().mapToInt(fact -> fact.domain().values().size()).toArray());
    }

    /**
     * The diagram of a condition.
     *
     * @param condition the condition
     * @return leaf 1 where it holds, leaf 0 elsewhere
     */
    public int condition(Condition condition) {
        if (condition instanceof Condition.In in) {
            long values = 0;
            for (Object value : in.values()) {
                values |= 1L << numbering.value(in.fact(), value);
            }
            return forest.literal(numbering.variable(in.fact()), values);
        }
        if (condition instanceof Condition.Not not) {
            return forest.combine(NOT, condition(not.condition()), 0);
        }
        if (condition instanceof Condition.All all) {
            return fold(AND, 1, all.conditions());
        }
        return fold(OR, 0, ((Condition.Any) condition).conditions());
    }

    private int fold(int[][] table, int start, List<Condition> conditions) {
        int result = start;
        for (Condition condition : conditions) {
            result = forest.combine(table, result, condition(condition));
        }
        return result;
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
        return forest.combine(elsewhere(NormStatus.NOT_APPLICABLE.ordinal()), condition(norm.when()), applied);
    }

    /**
     * The diagram of a norm's status within a guard.
     *
     * @param guard the guard
     * @param norm the norm
     * @return the numbers of {@link NormStatus} as leaves, and {@link #OUTSIDE} where the guard does not hold
     */
    public int status(Condition guard, Norm norm) {
        return forest.combine(elsewhere(OUTSIDE), condition(guard), status(norm));
    }

    /**
     * The diagram of a decision's outcome.
     *
     * @param guard the guard
     * @param norms the norms
     * @return the numbers of {@link Outcome} as leaves
     */
    public int outcome(Condition guard, List<Norm> norms) {
        int highest = Outcome.NOT_APPLICABLE.ordinal();
        for (Norm norm : norms) {
            highest = forest.combine(HIGHER, highest, contribution(norm));
        }
        return forest.combine(elsewhere(Outcome.NOT_APPLICABLE.ordinal()), condition(guard), highest);
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
