package dev.egov.rules.engine;

import java.util.List;

/** A statement about the variables of a case, as data. */
public sealed interface Formula {

    /**
     * A variable has one of some values.
     *
     * @param variable its number
     * @param values the values, a bit each
     */
    record In(int variable, long values) implements Formula {}

    /**
     * All of some statements hold; true where there is none.
     *
     * @param parts the statements
     */
    record All(List<Formula> parts) implements Formula {}

    /**
     * At least one of some statements holds; false where there is none.
     *
     * @param parts the statements
     */
    record Any(List<Formula> parts) implements Formula {}

    /**
     * A statement does not hold.
     *
     * @param formula the statement
     */
    record Not(Formula formula) implements Formula {}

    /**
     * The variables that it speaks of.
     *
     * @return a bit for the number of each
     */
    default long variables() {
        if (this instanceof In in) {
            return 1L << in.variable;
        }
        if (this instanceof Not not) {
            return not.formula.variables();
        }
        List<Formula> parts = this instanceof All all ? all.parts : ((Any) this).parts;
        return parts.stream().mapToLong(Formula::variables).reduce(0, (some, more) -> some | more);
    }

    /**
     * The same for cases in which variables have only some of their values: those that they cannot have count as the first
     * that they can, so that diagrams do not tell them apart.
     *
     * @param left the values that each variable can have, a bit each, at least one
     * @return the statement
     */
    default Formula leaving(long[] left) {
        if (this instanceof In in) {
            long possible = left[in.variable];
            boolean isFirst = (in.values & Long.lowestOneBit(possible)) != 0;
            return new In(in.variable, (in.values & possible) | (isFirst ? ~possible : 0));
        }
        if (this instanceof Not not) {
            return new Not(not.formula.leaving(left));
        }
        return this instanceof All all
                ? new All(all.parts.stream().map(part -> part.leaving(left)).toList())
                : new Any(((Any) this)
                        .parts.stream().map(part -> part.leaving(left)).toList());
    }
}
