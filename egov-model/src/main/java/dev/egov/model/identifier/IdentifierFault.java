package dev.egov.model.identifier;

import java.io.Serializable;
import java.util.Locale;

/**
 * The first thing that is wrong with a text that should be an identifier: its length, one of its characters, or its
 * check character. Positions count from 1 and, like lengths, count Unicode code points.
 */
public sealed interface IdentifierFault extends Serializable {
    /** {@return what the text should have been} */
    IdentifierKind kind();

    /** {@return the text as it was given} */
    String value();

    /**
     * Says in one sentence what is wrong, where, and what to do. Of the text it shows what
     * {@link dev.egov.model.VisibleText#excerpt(String)} does.
     *
     * @param locale the reader's locale: Chinese for the language zh, English for any other
     * @return the sentence
     */
    default String message(Locale locale) {
        return FaultSentence.of(this).in(locale);
    }

    /**
     * Returns the same sentence as a Jakarta Validation message template: its words are keys of
     * {@code ContributorValidationMessages}, so that the interpolator chooses the language, and everything that came
     * with the text is escaped, so that nothing in it is interpolated.
     *
     * @return the message template
     */
    default String messageTemplate() {
        return FaultSentence.of(this).template();
    }

    /**
     * The text has too few or too many characters.
     *
     * @param kind what the text should have been
     * @param value the text as given
     * @param expected how many characters it should have
     * @param found how many it has
     */
    record WrongLength(IdentifierKind kind, String value, int expected, int found) implements IdentifierFault {}

    /**
     * A character stands where it must not.
     *
     * @param kind what the text should have been
     * @param value the text as given
     * @param position the place of the character, from 1
     * @param found the character, of one code point
     * @param allowed the characters that may stand there, such as {@code 0-9 X}
     */
    record WrongCharacter(IdentifierKind kind, String value, int position, String found, String allowed)
            implements IdentifierFault {}

    /**
     * The check character (校验码) does not fit the others: one of them, or it, is mistaken.
     *
     * @param kind what the text should have been
     * @param value the text as given
     * @param position the place of the check character, from 1, which is the last
     * @param expected the check character that fits the others
     * @param found the one that stands there
     */
    record WrongCheck(IdentifierKind kind, String value, int position, char expected, char found)
            implements IdentifierFault {}
}
