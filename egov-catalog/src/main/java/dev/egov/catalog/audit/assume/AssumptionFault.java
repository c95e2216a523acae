package dev.egov.catalog.audit.assume;

import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.model.VisibleText;
import java.util.List;
import java.util.Locale;

/**
 * Something wrong with a line of assumptions.
 *
 * @param kind what is wrong
 * @param line its line, from 1
 * @param column where it begins in the line, from 1
 * @param value what was found there; empty where the line ends
 * @param suggestions what may have been meant, or what there is to choose from, in Chinese or English as the reader wants:
 *     each its Chinese form and then its English one
 */
public record AssumptionFault(Kind kind, int line, int column, String value, List<Suggestion> suggestions) {

    /** What can be wrong. */
    public enum Kind {
        /** The file is not in UTF-8. */
        NOT_UTF_8,
        /** No fact of the decisions goes by this name. */
        UNKNOWN_FACT,
        /** A fact that every entry tells, or its provider, so that nobody may assume it. */
        FACT_TOLD,
        /** The fact has no such value. */
        UNKNOWN_VALUE,
        /** No field of entries goes by this name. */
        UNKNOWN_FIELD,
        /** The field has no such value. */
        UNKNOWN_TERM,
        /** The name of a fact is missing. */
        NO_FACT,
        /** The name of a field is missing. */
        NO_FIELD,
        /** A sign of equality is missing after a fact. */
        NO_EQUALS,
        /** A comparison is missing after a field. */
        NO_COMPARISON,
        /** A value is missing. */
        NO_VALUE,
        /** Something stands after the end of an assumption. */
        SURPLUS,
        /** A list has no closing bracket. */
        LIST_NOT_CLOSED,
        /** A text has no closing quotation mark. */
        TEXT_NOT_CLOSED
    }

    /**
     * Something to write instead.
     *
     * @param chinese in Chinese
     * @param english in English
     */
    public record Suggestion(String chinese, String english) {}

    /** Copies the suggestions. */
    public AssumptionFault {
        suggestions = List.copyOf(suggestions);
    }

    /**
     * Where it is, what is wrong and what to write, in one sentence.
     *
     * @param locale Chinese, or anything else for English
     * @return as {@code line 3, column 9: no fact is called "chanel"; perhaps "channel"}
     */
    public String message(Locale locale) {
        AuditWords words = new AuditWords(locale);
        boolean chinese = words.locale().equals(Locale.CHINESE);
        List<String> instead = suggestions.stream()
                .map(each -> chinese ? each.chinese : each.english)
                .map(text -> words.of("quoted", text))
                .toList();
        String sentence = words.of("fault." + kind, VisibleText.excerpt(value));
        if (!instead.isEmpty()) {
            sentence += words.of(
                    instead.size() == 1 ? "fault.perhaps" : "fault.oneOf",
                    String.join(words.of("list.separator"), instead));
        }
        return words.of("fault.place", line, column, sentence);
    }
}
