package dev.egov.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A smallest set of changes after which a ruling allows: leave one out, and it does not. */
public final class Remedy {

    private final Map<Fact<?, ?>, Object> changes;
    private final Ruling ruling;

    /** The changes, and the ruling on the case once they are made. */
    Remedy(Map<Fact<?, ?>, Object> changes, Ruling ruling) {
        this.changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        this.ruling = ruling;
    }

    /**
     * The decision that it is a remedy for.
     *
     * @return the decision
     */
    public Decision<?> decision() {
        return ruling.decision();
    }

    /**
     * What to change.
     *
     * @return the new value of each fact to be changed, in the order of the decision's facts; all actionable
     */
    public Map<Fact<?, ?>, Object> changes() {
        return changes;
    }

    /**
     * The ruling that holds after the changes, if nothing else changes.
     *
     * @return a ruling that allows
     */
    public Ruling ruling() {
        return ruling;
    }

    /**
     * The outcome that holds after the changes.
     *
     * @return COMPLIANT, NOT_APPLICABLE or DEFICIENT, or UNDETERMINED where facts are missing and every possible outcome
     *     allows
     */
    public Outcome outcome() {
        return ruling.outcome();
    }

    /**
     * The remedy in words: what to do, and the outcome after it with the articles that leave something to be made good.
     *
     * @param locale Chinese, or anything else for English
     * @return the sentence, as {@code 改用政务专网：结论为需补正（第十七条）}
     */
    public String message(Locale locale) {
        return Phrases.in(locale).remedy(this);
    }

    /**
     * Whether another remedy is the same.
     *
     * @param other anything
     * @return whether it makes the same changes, for the same decision with the same outcome
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Remedy remedy
                && decision().equals(remedy.decision())
                && changes.equals(remedy.changes)
                && outcome() == remedy.outcome();
    }

    @Override
    public int hashCode() {
        return Objects.hash(changes, outcome());
    }

    /**
     * The changes and the outcome.
     *
     * @return the remedy in a few words
     */
    @Override
    public String toString() {
        return changes + " " + outcome();
    }
}
