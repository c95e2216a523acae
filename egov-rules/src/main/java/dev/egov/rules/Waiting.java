package dev.egov.rules;

import dev.egov.rules.engine.Diagram;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which norms wait for which unknown facts of a case: worked out once, for all that are missing. */
final class Waiting {

    private final CompiledDecision compiled;
    private final int[] values;
    private volatile long @Nullable [] supports;

    Waiting(CompiledDecision compiled, int[] values) {
        this.compiled = compiled;
        this.values = values;
    }

    /** The norms whose status waits for a variable, in their order. */
    List<Norm> normsFor(int variable) {
        long[] known = supports();
        List<Norm> waiting = new ArrayList<>();
        for (int norm = 0; norm < known.length; norm++) {
            if ((known[norm] >>> variable & 1) != 0) {
                waiting.add(compiled.definition().norms().get(norm));
            }
        }
        return List.copyOf(waiting);
    }

    /** The variables that each norm's status waits for, a bit each. */
    private long[] supports() {
        long[] known = supports;
        if (known == null) {
            List<Diagram> statuses = compiled.rules().statuses();
            known = new long[statuses.size()];
            for (int norm = 0; norm < known.length; norm++) {
                known[norm] = statuses.get(norm).support(values);
            }
            supports = known;
        }
        return known;
    }
}
