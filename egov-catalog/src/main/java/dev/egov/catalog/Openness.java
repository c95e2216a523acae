package dev.egov.catalog;

import dev.egov.catalog.text.Blank;
import dev.egov.model.Term;
import dev.egov.model.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How a resource is open to society (向社会开放). A component is null where nobody said.
 *
 * @param type whether it is open (开放属性)
 * @param condition on what condition (开放条件)
 */
public record Openness(@Nullable Type type, @Nullable String condition) {

    /** Whether a resource is open to society. */
    public enum Type implements Term {
        /** Everyone may have it. */
        UNCONDITIONAL("无条件开放", "open unconditionally"),

        /** It may be had on a condition. */
        CONDITIONAL("有条件开放", "open on a condition"),

        /** It is not open. */
        NOT_OPEN("不予开放", "not open");

        private final Wording wording;

        Type(String term, String english) {
            this.wording = new Wording(term, english, 28);
        }

        @Override
        public Wording wording() {
            return wording;
        }
    }

    /** Makes an openness. A blank condition counts as none. */
    public Openness {
        condition = Blank.toNull(condition);
    }

    /**
     * Makes an openness without a condition.
     *
     * @param type whether it is open
     */
    public Openness(Type type) {
        this(type, null);
    }

    boolean isEmpty() {
        return type == null && condition == null;
    }
}
