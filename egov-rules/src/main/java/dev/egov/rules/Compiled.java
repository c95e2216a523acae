package dev.egov.rules;

import dev.egov.rules.internal.Diagram;
import dev.egov.rules.internal.Forest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as diagrams over the facts that its conditions speak of: one with the outcomes as leaves, and one for each
 * norm with its statuses as leaves. The conditions stay the source of truth; everything here is made from them.
 */
final class Compiled {

    /** The leaf of a norm's diagram where the guard does not hold, so that the norm has no status. */
    static final int OUTSIDE = NormStatus.values().length;

    private static final int[][] AND = {{0, 0}, {0, 1}};
    private static final int[][] OR = {{0, 1}, {1, 1}};
    private static final int[][] NOT = {{1}, {0}};
    private static final int[][] HIGHER = new int[Forest.LEAVES][Forest.LEAVES];

    static {
        for (int first = 0; first < Forest.LEAVES; first++) {
            for (int second = 0; second < Forest.LEAVES; second++) {
                HIGHER[first][second] = Math.max(first, second);
            }
        }
    }

    private final List<Fact<?, ?>> variables;
    private final int[] places;
    private final Diagram outcome;
    private final Definition<?> definition;
    private volatile @Nullable List<Diagram> statuses;

    Compiled(Definition<?> definition) {
        this.definition = definition;
        this.variables = definition.variables();
        this.places = new int[variables.size()];
        for (int variable = 0; variable < places.length; variable++) {
            places[variable] = definition.givens().indexOf(variables.get(variable));
        }
        Forest forest = forest();
        int highest = Outcome.NOT_APPLICABLE.ordinal();
        for (Norm norm : definition.norms()) {
            highest = forest.combine(HIGHER, highest, contribution(forest, norm));
        }
        int guarded = forest.combine(
                elsewhere(Outcome.NOT_APPLICABLE.ordinal()), condition(forest, definition.guard()), highest);
        this.outcome = forest.diagram(guarded);
    }

    /** The facts that diagrams test, in their order. */
    List<Fact<?, ?>> variables() {
        return variables;
    }

    /** The diagram of outcomes. */
    Diagram outcome() {
        return outcome;
    }

    /** The diagrams of statuses, one for each norm, in the order of the norms. */
    List<Diagram> statuses() {
        List<Diagram> known = statuses;
        if (known == null) {
            known = new ArrayList<>();
            Forest forest = forest();
            int guard = condition(forest, definition.guard());
            for (Norm norm : definition.norms()) {
                known.add(forest.diagram(forest.combine(elsewhere(OUTSIDE), guard, status(forest, norm))));
            }
            statuses = known;
        }
        return known;
    }

    /** A case as the diagrams take it. */
    int[] values(Facts facts, LocalDate asOf) {
        int[] values = new int[places.length];
        for (int variable = 0; variable < values.length; variable++) {
            Fact<?, ?> fact = variables.get(variable);
            values[variable] = places[variable] < 0
                    ? fact.index(facts, asOf)
                    : fact.domain().indexOf(facts.at(places[variable]));
        }
        return values;
    }

    private Forest forest() {
        int[] arities = new int[variables.size()];
        for (int variable = 0; variable < arities.length; variable++) {
            arities[variable] = variables.get(variable).domain().values().size();
        }
        return new Forest(arities);
    }

    private int contribution(Forest forest, Norm norm) {
        int[][] contributions = new int[Forest.LEAVES][1];
        for (NormStatus status : NormStatus.values()) {
            if (norm.canHave(status)) {
                contributions[status.ordinal()][0] = norm.contribution(status).ordinal();
            }
        }
        return forest.combine(contributions, status(forest, norm), 0);
    }

    private int status(Forest forest, Norm norm) {
        int excepted = NormStatus.EXCEPTED.ordinal();
        int[][] met = {{norm.failure().ordinal(), NormStatus.SATISFIED.ordinal()}, {excepted, excepted}};
        int applied = forest.combine(met, condition(forest, norm.unless()), condition(forest, norm.requires()));
        return forest.combine(elsewhere(NormStatus.NOT_APPLICABLE.ordinal()), condition(forest, norm.when()), applied);
    }

    /** The table of "the second where the first is 1, and elsewhere this leaf". */
    private static int[][] elsewhere(int leaf) {
        int[][] table = new int[2][Forest.LEAVES];
        Arrays.fill(table[0], leaf);
        for (int second = 0; second < Forest.LEAVES; second++) {
            table[1][second] = second;
        }
        return table;
    }

    private int condition(Forest forest, Condition condition) {
        if (condition instanceof Condition.In in) {
            long values = 0;
            for (Object value : in.values()) {
                values |= 1L << in.fact().domain().indexOf(value);
            }
            return forest.literal(variables.indexOf(in.fact()), values);
        }
        if (condition instanceof Condition.Not not) {
            return forest.combine(NOT, condition(forest, not.condition()), 0);
        }
        if (condition instanceof Condition.All all) {
            return fold(forest, AND, 1, all.conditions());
        }
        return fold(forest, OR, 0, ((Condition.Any) condition).conditions());
    }

    private int fold(Forest forest, int[][] table, int start, List<Condition> conditions) {
        int result = start;
        for (Condition condition : conditions) {
            result = forest.combine(table, result, condition(forest, condition));
        }
        return result;
    }
}
