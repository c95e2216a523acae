package dev.egov.rules;

import java.util.Locale;

/**
 * A choice made where the words of a regulation can be read in two ways. It is named after the norm at which the choice is
 * made, and stands beside every norm that it touches.
 *
 * @param regulation the regulation
 * @param norm the id of the norm that it is named after
 * @param name what the choice is about, as {@code rejection}
 * @param wordingOnly whether it changes what a caller answers and not a norm, so that there is no other decision to show
 */
public record Reading(Enactment regulation, String norm, String name, boolean wordingOnly) {

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
