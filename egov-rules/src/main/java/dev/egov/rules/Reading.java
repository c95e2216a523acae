package dev.egov.rules;

import java.util.Locale;

/**
 * A choice made where the words of a norm can be read in two ways.
 *
 * @param regulation the regulation
 * @param norm the id of the norm
 * @param name what the choice is about, as {@code rejection}
 */
public record Reading(Regulation regulation, String norm, String name) {

    /**
     * The reading that the norm encodes.
     *
     * @param locale Chinese, or anything else for English
     * @return a sentence
     */
    public String taken(Locale locale) {
        return regulation.texts().text(key() + ".taken", locale);
    }

    /**
     * The reading that it does not.
     *
     * @param locale Chinese, or anything else for English
     * @return a sentence
     */
    public String alternative(Locale locale) {
        return regulation.texts().text(key() + ".alternative", locale);
    }

    private String key() {
        return "reading." + norm + "." + name;
    }
}
