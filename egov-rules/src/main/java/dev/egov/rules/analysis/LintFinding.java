package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import java.util.Locale;
import java.util.Optional;

/**
 * Something in a decision that comes to nothing, or that its author can hardly have meant.
 *
 * @param kind what is the matter
 * @param decision the decision
 * @param subject the norm's id, the fact's name or the outcome that it is about; two norms with a comma between
 * @param example a case that shows it; empty where the matter is that there is none
 * @param exception the exception of a norm that is never breached, where it is the exception that swallows the norm;
 *     otherwise empty
 */
public record LintFinding(
        Kind kind, Decision<?> decision, String subject, Optional<CaseExample> example, Optional<Condition> exception) {

    private static final String SEPARATOR = ", ";

    /**
     * A matter that no exception is to blame for.
     *
     * @param kind what is the matter
     * @param decision the decision
     * @param subject what it is about
     * @param example a case that shows it
     */
    public LintFinding(Kind kind, Decision<?> decision, String subject, Optional<CaseExample> example) {
        this(kind, decision, subject, example, Optional.empty());
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
        /** Two norms ask in one case for what cannot be done together, though each of them can be done alone. */
        CONTRADICTION,
        /** Norms tell values of the fact apart, and for others of its values no norm applies. */
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
        String shown = switch (kind) {
            case FACT_WITHOUT_EFFECT, GAP -> wording.fact(subject);
            case OUTCOME_NOT_REACHED -> wording.outcome(Outcome.valueOf(subject));
            case CONTRADICTION -> subject.replace(SEPARATOR, wording.format("subjects"));
            default -> subject;
        };
        return said(wording, shown, exception.map(wording::condition), example.map(wording::example));
    }

    private String said(Wording wording, String shown, Optional<String> swallows, Optional<String> example) {
        boolean isAlways = exception.filter(Condition.always()::equals).isPresent();
        String key = kind + (isAlways ? ".always" : ".exception");
        String message = swallows.map(words -> wording.format(key, shown, words))
                .orElseGet(() -> wording.format(kind.name(), shown));
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
                + said(english, subject, exception.map(Condition::toString), example.map(CaseExample::toString));
    }
}
