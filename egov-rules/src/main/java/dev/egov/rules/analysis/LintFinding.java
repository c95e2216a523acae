package dev.egov.rules.analysis;

import dev.egov.rules.Decision;
import dev.egov.rules.Texts;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Something in a decision that comes to nothing, or that its author can hardly have meant.
 *
 * @param kind what is the matter
 * @param decision the decision
 * @param subject the norm's id, the fact's name or the outcome that it is about; two norms with a comma between
 * @param example a case that shows it; empty where the matter is that there is none
 */
public record LintFinding(Kind kind, Decision<?> decision, String subject, Optional<CaseExample> example) {

    private static final Texts TEXTS =
            Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "dev.egov.rules.analysis.lint");

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
     * What is the matter, for people.
     *
     * @param locale Chinese, or anything else for English
     * @return a sentence, with the example where there is one
     */
    public String message(Locale locale) {
        String message = format(kind.name(), locale, subject);
        return example.map(shown -> format("example", locale, message, shown.toString()))
                .orElse(message);
    }

    private static String format(String key, Locale locale, Object... arguments) {
        return new MessageFormat(TEXTS.text(key, locale), locale).format(arguments);
    }

    /**
     * A name for this finding that stays the same as long as the matter does, for lists of what is intended.
     *
     * @return kind, subject and decision, as {@code NEVER_DECIDES 13-extranet in information-handling}
     */
    public String key() {
        return kind + " " + subject + " in " + decision;
    }

    /** {@return the decision and the matter, in English} */
    @Override
    public String toString() {
        return decision + ": " + message(Locale.ENGLISH);
    }
}
