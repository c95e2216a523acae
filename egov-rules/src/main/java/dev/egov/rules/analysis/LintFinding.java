package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something in a decision that comes to nothing, or that its author can hardly have meant.
 *
 * @param kind what is the matter
 * @param decision the decision
 * @param subject the norm's id, the fact's name or the outcome that it is about; several norms or facts with a comma
 *     between; the decision's id where nothing is ever allowed in it
 * @param example a case that shows it; empty where the matter is that there is none
 * @param exception the exception of a norm that is never breached, where it is the exception that swallows the norm;
 *     otherwise empty
 * @param region exactly the complete cases that it is about, where it is about a part of them: where nothing is allowed,
 *     norms cannot be met together, they decide alone, or cases are forgotten; otherwise empty
 */
public record LintFinding(
        Kind kind,
        Decision<?> decision,
        String subject,
        Optional<CaseExample> example,
        Optional<Condition> exception,
        Optional<Condition> region) {

    /** Stands between several norms or facts. */
    static final String SEPARATOR = ", ";

    /**
     * A matter that no exception is to blame for, and that no region is known of.
     *
     * @param kind what is the matter
     * @param decision the decision
     * @param subject what it is about
     * @param example a case that shows it
     */
    public LintFinding(Kind kind, Decision<?> decision, String subject, Optional<CaseExample> example) {
        this(kind, decision, subject, example, Optional.empty(), Optional.empty());
    }

    /** What can be the matter. */
    public enum Kind {
        /** No case within the guard lets the norm apply. */
        NEVER_APPLIES,
        /** There is an exception, and it holds in no case in which the norm applies. */
        NEVER_EXCEPTED,
        /** The norm requires something, and it is there in no case in which the norm applies and is not excepted. */
        NEVER_SATISFIED,
        /** The norm has a consequence, and applies, but there is no case in which the consequence follows. */
        NEVER_BREACHED,
        /** The norm can be breached, but without it every case would come to the same: others always decide. */
        NEVER_DECIDES,
        /** No outcome depends on the fact, nor does any advice; the example has every value of it come to the same. */
        FACT_WITHOUT_EFFECT,
        /** A norm names the outcome as its consequence, and no case comes to it. */
        OUTCOME_NOT_REACHED,
        /** Norms ask in one case for what cannot be done together, though all but any one of them can be met there. */
        CONTRADICTION,
        /** None of the norms decides anything, for others of them decide the same; without all of them some case changes. */
        MUTUALLY_REDUNDANT,
        /**
         * Nothing is ever allowed, whatever is done about the facts that somebody can act on: in the decision, or for some
         * values of facts that nobody can act on, and there not because of what one norm bars by itself.
         */
        NEVER_ALLOWED,
        /** Norms tell values of the fact apart, or of two facts together, and forget some: no norm speaks of those. */
        GAP
    }

    /**
     * What is the matter, for people: facts, values and outcomes by their names in that language.
     *
     * @param locale Chinese, or anything else for English
     * @return a sentence, with the example where there is one
     */
    public String message(Locale locale) {
        Wording wording = Wording.in(locale, decision);
        String between = wording.format("subjects");
        String shown = switch (kind) {
            case FACT_WITHOUT_EFFECT, GAP, NEVER_ALLOWED ->
                isOfDecision()
                        ? decision.question(wording.locale())
                        : Arrays.stream(subject.split(SEPARATOR))
                                .map(wording::fact)
                                .collect(Collectors.joining(between));
            case OUTCOME_NOT_REACHED -> wording.outcome(Outcome.valueOf(subject));
            default -> subject.replace(SEPARATOR, between);
        };
        return said(
                wording,
                shown,
                exception.map(wording::condition),
                region.map(wording::condition),
                example.map(wording::example));
    }

    private boolean isOfDecision() {
        return kind == Kind.NEVER_ALLOWED && subject.equals(decision.id());
    }

    private String said(
            Wording wording,
            String shown,
            Optional<String> swallows,
            Optional<String> where,
            Optional<String> example) {
        String message;
        if (swallows.isPresent()) {
            boolean isAlways = exception.filter(Condition.always()::equals).isPresent();
            message = wording.format(kind + (isAlways ? ".always" : ".exception"), shown, swallows.get());
        } else if (where.isPresent() && !isOfDecision()) {
            message = wording.format(kind + ".region", shown, where.get());
        } else {
            message = wording.format(kind.name(), shown);
        }
        return example.map(words -> wording.format("example", message, words)).orElse(message);
    }

    /**
     * A name for this finding that stays the same as long as the matter does, for lists of what is intended.
     *
     * @return kind, subject and decision, as {@code NEVER_DECIDES 13-extranet in information-handling}
     */
    public String key() {
        return kind + " " + subject + " in " + decision;
    }

    /** {@return the decision and the matter, in English, with facts and values as requests write them} */
    @Override
    public String toString() {
        Wording english = Wording.in(Locale.ENGLISH, decision);
        return decision + ": "
                + said(
                        english,
                        subject,
                        exception.map(Condition::toString),
                        region.map(Condition::toString),
                        example.map(CaseExample::toString));
    }
}
