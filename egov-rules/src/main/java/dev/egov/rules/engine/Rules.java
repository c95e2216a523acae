package dev.egov.rules.engine;

import java.util.List;

/**
 * A decision as the engine takes it.
 *
 * @param guard without what no rule speaks
 * @param rules its rules
 */
public record Rules(Formula guard, List<Rule> rules) {

    /** Copies the rules. */
    public Rules {
        rules = List.copyOf(rules);
    }

    /**
     * The same for cases in which variables have only some of their values, see {@link Formula#leaving}.
     *
     * @param left the values that each variable can have, a bit each, at least one
     * @return the rules
     */
    public Rules leaving(long[] left) {
        return new Rules(
                guard.leaving(left),
                rules.stream().map(rule -> rule.leaving(left)).toList());
    }
}
