package dev.egov.rules;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Which norms wait for which unknown facts of a case: worked out once, for all that are missing. */
final class Waiting {

    private final CompiledDecision compiled;
    private final int[] values;
    private final Supplier<List<Long>> supports = Suppliers.memoize(this::supported);

    Waiting(CompiledDecision compiled, int[] values) {
        this.compiled = compiled;
        this.values = values;
    }

    /** The norms whose status waits for a variable, in their order. */
    List<Norm> normsFor(int variable) {
        List<Norm> waiting = new ArrayList<>();
        List<Norm> norms = compiled.definition().norms();
        for (int norm = 0; norm < norms.size(); norm++) {
            if ((supports.get().get(norm) >>> variable & 1) != 0) {
                waiting.add(norms.get(norm));
            }
        }
        return List.copyOf(waiting);
    }

    /** The variables that each norm's status waits for, a bit each. */
    private List<Long> supported() {
        return compiled.rules().statuses().stream()
                .map(status -> status.support(values))
                .toList();
    }
}
