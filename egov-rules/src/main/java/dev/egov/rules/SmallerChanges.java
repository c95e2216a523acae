package dev.egov.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Leaves out of changes that make a case pass what is not needed. What a derivation proposes may hold more than it takes to
 * pass, and where it is too much for all its parts to be gone through, one of them that is enough is found so.
 */
final class SmallerChanges {

    private final Facts facts;
    private final Predicate<Facts> allows;

    /** Of changes to these facts; the predicate tells whether a case with the facts changed passes. */
    SmallerChanges(Facts facts, Predicate<Facts> allows) {
        this.facts = facts;
        this.allows = allows;
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
            return allows.test(facts.with(changes));
        } catch (FactException failure) {
            return false; // a fact that fails for values that nobody has stated helps nobody
        }
    }
}
