package dev.egov.rules;

import dev.egov.rules.engine.Diagram;
import dev.egov.rules.engine.Rule;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a norm is weighed where the guard holds: its status, and the facts that this rests on. */
final class NormEvaluator {

    /** Of fewer combinations of values each has its status listed, once it is asked for. */
    private static final int TOO_MANY = 4096;

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
     * @param values its values
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Spoken(Fact<?, ?> fact, int variable, Object[] values) {

        /** A given fact that is a variable itself, or feeds one. */
        static Spoken of(Fact<?, ?> fact, int variable, boolean isVariable) {
            return new Spoken(
                    fact, isVariable ? variable : -1, fact.domain().values().toArray());
        }

        private @Nullable Object value(WeighedCase weighed) {
            if (variable < 0) {
                return weighed.reader().apply(fact);
            }
            int value = weighed.values()[variable];
            return value == Diagram.OPEN ? null : values[value];
        }
    }

    /**
     * Prepares the weighing of a norm.
     *
     * @param norm the norm
     * @param spoken the given facts that it speaks of
     * @param diagram its status where the guard holds
     * @param arities how many values each variable of the diagram has
     */
    NormEvaluator(Norm norm, List<Spoken> spoken, Diagram diagram, int[] arities) {
        this.norm = norm;
        this.diagram = diagram;
        this.spoken = spoken.toArray(Spoken[]::new);
        int[] values = new int[arities.length];
        Arrays.fill(values, Diagram.OPEN);
        this.variables =
                BitSet.valueOf(new long[] {diagram.support(values)}).stream().toArray();
        this.steps = new int[variables.length];
        int combinations = 1;
        for (int place = 0; place < steps.length; place++) {
            steps[place] = combinations;
            combinations = Math.min(TOO_MANY, combinations * (1 + arities[variables[place]]));
        }
        this.listed = new NormStatus[combinations == TOO_MANY ? 0 : combinations];
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
            default -> norm.otherwise().orElseThrow().status();
        };
    }

    private NormStatus byDiagram(int[] values) {
        return status(diagram.leaves(values));
    }

    /** The values known of the given facts that it speaks of. */
    Map<Variable<?>, Object> facts(WeighedCase weighed) {
        Object[] pairs = new Object[2 * spoken.length];
        int end = 0;
        for (Spoken each : spoken) {
            Object value = each.value(weighed);
            if (value != null) {
                pairs[end++] = each.fact;
                pairs[end++] = value;
            }
        }
        return new FactMap(pairs, end);
    }
}
