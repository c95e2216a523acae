package dev.egov.rules;

import dev.egov.rules.engine.Diagram;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Leaves out of changes that make a case pass what is not needed. What a derivation proposes may hold more than it takes to
 * pass, and where it is too much for all its parts to be gone through, one of them that is enough is found so.
 */
final class SmallerChanges {

    private final CompiledDecision compiled;
    private final Facts facts;
    private final LocalDate asOf;

    SmallerChanges(CompiledDecision compiled, Facts facts, LocalDate asOf) {
        this.compiled = compiled;
        this.facts = facts;
        this.asOf = asOf;
    }

    /**
     * A part that helps and of which nothing can be left out.
     *
     * @param changes changes that help
     * @return a part of them; the changes themselves where all are needed
     */
    Map<Variable<?>, Object> within(Map<Variable<?>, Object> changes) {
        for (Variable<?> fact : changes.keySet()) {
            Map<Variable<?>, Object> fewer = new LinkedHashMap<>(changes);
            fewer.remove(fact);
            if (helps(fewer)) {
                return within(fewer);
            }
        }
        return changes;
    }

    private boolean helps(Map<Variable<?>, Object> changes) {
        try {
            return allows(compiled.values(facts.with(changes), asOf));
        } catch (FactException failure) {
            return false; // a fact that fails for values that nobody has stated helps nobody
        }
    }

    private boolean allows(int[] values) {
        Diagram outcome = compiled.rules().outcome();
        return (outcome.leaves(values) & ~OutcomeSet.ALLOWING) == 0;
    }
}
