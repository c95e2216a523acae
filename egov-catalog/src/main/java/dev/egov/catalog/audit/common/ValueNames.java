package dev.egov.catalog.audit.common;

import dev.egov.model.Term;
import java.util.List;
import java.util.Locale;

/** What the values of facts are called. */
public final class ValueNames {

    private ValueNames() {}

    /** The names of a value: as a program writes it, in Chinese and in English. */
    public static List<String> of(Object value) {
        return value instanceof Term term
                ? List.of(((Enum<?>) value).name(), term.term(), term.english())
                : value.equals(true) ? List.of("true", "是", "yes") : List.of("false", "否", "no");
    }

    /** Whether a text is one of the names of a value. */
    public static boolean isNamed(Object value, String text) {
        String plain = PlainName.of(text);
        return of(value).stream().anyMatch(name -> PlainName.of(name).equals(plain));
    }

    /** A value, for people. */
    public static String label(Object value, Locale locale) {
        return of(value).get(locale.getLanguage().equals("zh") ? 1 : 2);
    }
}
