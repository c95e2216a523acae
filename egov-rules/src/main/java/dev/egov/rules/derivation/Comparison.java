package dev.egov.rules.derivation;

import dev.egov.rules.DecisionModel;
import dev.egov.rules.Domain;
import dev.egov.rules.Facts;
import dev.egov.rules.RuleBookException;
import dev.egov.rules.Variable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one number or day compares with another: whether what is paid is at most what is done. Where one of them is unknown
 * so is the answer, whatever the other is.
 *
 * @param left the one
 * @param relation how it is to compare
 * @param right the other, of the same type
 * @param <N> the type of the two
 */
public record Comparison<N extends Comparable<? super N>>(Variable<N> left, Relation relation, Variable<N> right)
        implements Calculation<Boolean> {

    /** How two values compare. */
    public enum Relation {
        /** The one is less. */
        LESS("<", false),
        /** The one is less, or they are equal. */
        AT_MOST("<=", true),
        /** They are equal. */
        EQUAL("=", true),
        /** The one is more, or they are equal. */
        AT_LEAST(">=", true),
        /** The one is more. */
        MORE(">", false);

        private final String sign;
        private final boolean holdsOfEqual;

        Relation(String sign, boolean holdsOfEqual) {
            this.sign = sign;
            this.holdsOfEqual = holdsOfEqual;
        }

        private boolean holds(int order) {
            return switch (this) {
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case EQUAL -> order == 0;
                case AT_LEAST -> order >= 0;
                case MORE -> order > 0;
            };
        }

        /** {@return its sign, as {@code <=}} */
        public String sign() {
            return sign;
        }
    }

    /**
     * Checks the two.
     *
     * @throws RuleBookException if they are one fact
     */
    public Comparison {
        if (left == right) {
            throw new RuleBookException(
                    "what comes from " + left, left + " is compared with itself", "name another fact");
        }
    }

    @Override
    public List<Variable<?>> sources() {
        return List.of(left, right);
    }

    @Override
    public Domain<Boolean> domain() {
        return new Domain.Flag();
    }

    @Override
    public @Nullable Boolean derive(Facts facts, LocalDate asOf) {
        N one = facts.get(left);
        N other = facts.get(right);
        if (one == null || other == null) {
            return null;
        }
        return relation.holds(one.compareTo(other));
    }

    /** Whether it holds of two values of its sources. */
    @SuppressWarnings("unchecked") // they are values of its sources
    boolean holds(Object one, Object other) {
        return relation.holds(((N) one).compareTo((N) other));
    }

    /** To make one equal to the other, where that is what is asked; with the other unknown nobody can say to what. */
    @Override
    public Optional<Map<Variable<?>, Object>> changesTowards(Boolean target, Facts facts) {
        if (target != relation.holdsOfEqual) {
            return Optional.empty();
        }
        Variable<N> changed = left.isActionable() ? left : right;
        N wanted = facts.get(changed == left ? right : left);
        return wanted != null && changed.domain().contains(wanted)
                ? Optional.of(Map.of(changed, wanted))
                : Optional.empty();
    }

    @Override
    public String text() {
        return left + " " + relation.sign + " " + right;
    }

    @Override
    public String words(DecisionModel decision, Locale locale) {
        return Words.of(locale, "comparison." + relation, decision.label(left, locale), decision.label(right, locale));
    }
}
