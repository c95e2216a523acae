package dev.egov.model;

import java.util.Locale;

/**
 * A term of the regulation 并政办发〔2013〕108号: a word with its meaning, its English label and the article that it
 * comes from. Every enum of the model is made of terms.
 */
public interface Term {
    /** {@return the words for this term and their source} */
    Wording wording();

    /** {@return the term in Chinese, as the regulation writes it wherever the text has a word for it} */
    default String term() {
        return wording().term();
    }

    /** {@return the term in English} */
    default String english() {
        return wording().english();
    }

    /** {@return the article that the term comes from, or that it serves where the text does not name it, 1 to 34} */
    default int article() {
        return wording().article();
    }

    /**
     * Returns the term for a reader of some language.
     *
     * @param locale the reader's locale, of which the language alone counts
     * @return {@link #term()} for Chinese, {@link #english()} for any other language
     */
    default String label(Locale locale) {
        return locale.getLanguage().equals("zh") ? term() : english();
    }
}
