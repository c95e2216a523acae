package dev.egov.rules.compile;

import dev.egov.rules.Condition;
import dev.egov.rules.Fact;
import java.util.List;
import java.util.Map;

/** Which variable of a forest stands for a fact, and which of its values for a value of the fact. */
public interface Numbering {

    /**
     * The variable of a fact.
     *
     * @param fact a fact that stands in conditions
     * @return its number
     */
    int variable(Fact<?, ?> fact);

    /**
     * The number of a value.
     *
     * @param fact the fact
     * @param value a value of it
     * @return the value's number among those of the variable
     */
    int value(Fact<?, ?> fact, Object value);

    /**
     * The values that a condition names.
     *
     * @param in the condition
     * @return a bit for the number of each
     */
    default long values(Condition.In in) {
        long values = 0;
        for (Object value : in.values()) {
            values |= 1L << value(in.fact(), value);
        }
        return values;
    }

    /**
     * Numbers as this one does, for cases in which some facts have only some of their values: those that they cannot have
     * count as the first that they can, so that diagrams do not tell them apart.
     *
     * @param left the values that are left of these facts, a bit each, at least one
     * @return the numbering
     */
    default Numbering leaving(Map<Fact<?, ?>, Long> left) {
        Numbering all = this;
        return new Numbering() {
            @Override
            public int variable(Fact<?, ?> fact) {
                return all.variable(fact);
            }

            @Override
            public int value(Fact<?, ?> fact, Object value) {
                return all.value(fact, value);
            }

            @Override
            public long values(Condition.In in) {
                long named = all.values(in);
                long possible = left.getOrDefault(in.fact(), -1L);
                boolean isFirst = (named & Long.lowestOneBit(possible)) != 0;
                return (named & possible) | (isFirst ? ~possible : 0);
            }
        };
    }

    /**
     * Numbers facts as they are listed, and values as their domain lists them.
     *
     * @param facts the facts
     * @return the numbering
     */
    static Numbering of(List<Fact<?, ?>> facts) {
        return new Numbering() {
            @Override
            public int variable(Fact<?, ?> fact) {
                return facts.indexOf(fact);
            }

            @Override
            public int value(Fact<?, ?> fact, Object value) {
                return fact.domain().indexOf(value);
            }
        };
    }
}
