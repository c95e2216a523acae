package dev.egov.rules;

import dev.egov.rules.engine.Diagram;
import dev.egov.rules.engine.Rule;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How a norm is weighed where the guard holds: its status, and the facts that this rests on. */
final class NormEvaluator {

    /** Up to how many combinations of values have their status listed, each once it is asked for. */
    private static final int MOST_LISTED = 4096;

    private final Norm norm;
    private final Spoken[] spoken;
    private final Diagram diagram;
    private final int[] variables;
    private final int[] steps;
    private final @Nullable NormStatus[] listed;

    /**
     * A given fact that the norm speaks of.
     *
     * @param fact the fact
     * @param variable the variable that it is; -1 where it feeds one
     * @param values the variable's values
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record Spoken(Fact<?, ?> fact, int variable, Object[] values) {

        @Nullable
        Object value(int[] known, Ruling ruling) {
            if (variable < 0) {
                return ruling.read(fact);
            }
            int value = known[variable];
            return value == Diagram.OPEN ? null : values[value];
        }
    }

    /**
     * Prepares the weighing of a norm.
     *
     * @param compiled the decision
     * @param norm the norm
     * @param givens the given facts that it speaks of, by their places
     * @param diagram its status where the guard holds
     */
    NormEvaluator(CompiledDecision compiled, Norm norm, int[] givens, Diagram diagram) {
        this.norm = norm;
        this.diagram = diagram;
        this.spoken =
                Arrays.stream(givens).mapToObj(given -> spoken(compiled, given)).toArray(Spoken[]::new);
        int[] values = new int[compiled.variables().size()];
        Arrays.fill(values, Diagram.OPEN);
        long tested = diagram.support(values);
        this.variables = IntStream.range(0, values.length)
                .filter(variable -> (tested >>> variable & 1) != 0)
                .toArray();
        this.steps = new int[variables.length];
        long combinations = 1;
        for (int place = 0; place < steps.length && combinations <= MOST_LISTED; place++) {
            steps[place] = (int) combinations;
            combinations *= 1 + compiled.arity(variables[place]);
        }
        this.listed = new NormStatus[combinations <= MOST_LISTED ? (int) combinations : 0];
    }

    private static Spoken spoken(CompiledDecision compiled, int given) {
        Fact<?, ?> fact = compiled.definition().givens().get(given);
        boolean isVariable = compiled.isVariable(given);
        return new Spoken(
                fact,
                isVariable ? compiled.variable(given) : -1,
                isVariable ? fact.domain().values().toArray() : new Object[0]);
    }

    Norm norm() {
        return norm;
    }

    /** Its status in a case for which the guard holds. */
    NormStatus status(int[] values) {
        if (listed.length == 0) {
            return byDiagram(values);
        }
        int number = 0;
        for (int place = 0; place < variables.length; place++) {
            number += (values[variables[place]] + 1) * steps[place]; // an unknown value is -1
        }
        NormStatus known = listed[number];
        if (known == null) {
            known = byDiagram(values);
            listed[number] = known; // threads may find it twice, and it is the same
        }
        return known;
    }

    /** The only one of some statuses of its rule, a bit each, or UNKNOWN. */
    NormStatus status(int possible) {
        if (Integer.bitCount(possible) != 1) {
            return NormStatus.UNKNOWN;
        }
        return switch (Integer.numberOfTrailingZeros(possible)) {
            case Rule.SILENT -> NormStatus.NOT_APPLICABLE;
            case Rule.EXCEPTED -> NormStatus.EXCEPTED;
            case Rule.MET -> NormStatus.SATISFIED;
            default -> norm.failure();
        };
    }

    private NormStatus byDiagram(int[] values) {
        return status(diagram.leaves(values));
    }

    /** The values known of the given facts that it speaks of. */
    Map<Fact<?, ?>, Object> facts(int[] values, Ruling ruling) {
        Object[] pairs = new Object[2 * spoken.length];
        int end = 0;
        for (Spoken each : spoken) {
            Object value = each.value(values, ruling);
            if (value != null) {
                pairs[end++] = each.fact;
                pairs[end++] = value;
            }
        }
        return new FactMap(pairs, end);
    }
}
