package dev.egov.rules;

import java.util.Random;
import java.util.function.Consumer;

/** The cases of a decision as its diagrams take them. */
final class Spaces {

    private static final long WHOLE_SPACE = 200_000;

    private final int[] arities;

    Spaces(Decision<?> decision) {
        this.arities = LazyDecision.of(decision).compiled().rules().arities();
    }

    /**
     * All cases whose values are at least the least, or as many random ones where there are too many.
     *
     * @param least 0 for complete cases, -1 for partial ones as well
     */
    void forEach(int least, Consumer<int[]> check) {
        double cases = 1;
        for (int arity : arities) {
            cases *= arity - least;
        }
        Random random = new Random(20131212);
        for (long number = 0; number < Math.min(cases, WHOLE_SPACE); number++) {
            long rest = number;
            int[] values = new int[arities.length];
            for (int variable = 0; variable < values.length; variable++) {
                int choices = arities[variable] - least;
                values[variable] = least + (cases <= WHOLE_SPACE ? (int) (rest % choices) : random.nextInt(choices));
                rest /= choices;
            }
            check.accept(values);
        }
    }
}
