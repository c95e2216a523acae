package dev.egov.rules.compile;

import dev.egov.rules.Fact;
import java.util.List;

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
