package dev.egov.rules;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a decision to a case. The outcome is known at once; findings, missing facts and remedies are worked out
 * when they are asked for, so that a caller who needs yes or no pays for nothing more.
 */
public final class Ruling extends Answer {

    private @Nullable Remedies remedies;

    /** The ruling on a case. */
    Ruling(DecisionModel decision, LazyDefinition<?> authored, Object subject, LocalDate asOf, OutcomeSet possible) {
        super(decision, authored, subject, asOf, possible);
    }

    /** The ruling on facts. */
    Ruling(DecisionModel decision, LazyDefinition<?> authored, Facts facts, LocalDate asOf) {
        super(decision, authored, facts, asOf);
    }

    /**
     * What would make it pass: the inclusion-minimal sets of changes to actionable facts after which {@link #allows} is
     * true.
     *
     * @return the remedies, at most 100: by the outcome after them (COMPLIANT, NOT_APPLICABLE, UNDETERMINED, DEFICIENT),
     *     those of the fewest changes first, then by the facts that they change, one by one in the order of the decision's
     *     facts, then by the new values in the order of their domains; none when it is allowed already, and none when no
     *     set of changes helps
     * @see #hasMoreRemedies
     */
    public List<Remedy> remedies() {
        return worked().first();
    }

    /**
     * Whether there are more remedies than the 100 that {@link #remedies} has, or may be: where the norms tie so much to
     * each other that it would take too long to tell all of them, those of the fewest changes are told and the others are not.
     *
     * @return whether the remedies are not all of them
     */
    public boolean hasMoreRemedies() {
        return worked().hasMore();
    }

    /**
     * How many remedies there are, those included that {@link #remedies} does not have.
     *
     * @return the exact number, 0 when it is allowed already; empty where it is not known, because not all of them can be
     *     told in time
     */
    public Optional<BigInteger> remedyCount() {
        return worked().count();
    }

    private Remedies worked() {
        Remedies known = remedies;
        if (known == null) {
            known = allows() ? Remedies.NONE : Remedies.of(this);
            remedies = known; // threads may work them out twice, and they are the same
        }
        return known;
    }

    /**
     * The receipt of this ruling, by which it can be replayed and checked.
     *
     * @return the receipt
     */
    public Receipt receipt() {
        return Receipt.of(this);
    }

    /**
     * The ruling for people: the outcome, how each norm that applies stands, what is missing, and what would help.
     *
     * @param locale Chinese, or anything else for English
     * @return lines of text, without a line end after the last
     */
    public String explain(Locale locale) {
        return new Explanation(this, worked(), locale).toString();
    }
}
