package dev.egov.catalog.io.table;

import dev.egov.catalog.Field;
import dev.egov.rules.text.Texts;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows that show how to fill in a table: that of the template, and those that say so themselves. */
public final class Examples {

    private static final Pattern MARKED = Pattern.compile(
            "\\s*(?:[（(【\\[〔]\\s*(?:填写|填报)?(?:示例|样例|例子|范例|举例|例|example|sample)[0-9一二三]?\\s*[)）】\\]〕].*"
                    + "|(?:填写|填报)?(?:示例|样例|范例|举例|例如|例)[0-9一二三]?\\s*(?:[:：].*)?"
                    + "|(?:example|sample)\\s*[0-9]?\\s*(?:[:：].*)?)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What marks begin with, for the many rows that are none. */
    private static final String FIRST = "（(【[〔填示样范举例eEsS \t";

    private static final Texts TEXTS =
            Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "dev.egov.catalog.io.template");

    private static final Set<String> NAMES = Stream.of(Locale.CHINESE, Locale.ENGLISH)
            .map(locale -> value(Field.NAME, locale))
            .collect(Collectors.toUnmodifiableSet());

    private Examples() {}

    /** The value of a field in the row of the template that is an example; empty where it has none. */
    public static String value(Field field, Locale locale) {
        String key = "example." + field.key();
        return TEXTS.has(key, locale) ? TEXTS.text(key, locale) : "";
    }

    /** Whether a row is one, by what marks it: its first cell that has something in it, its code or its name. */
    public static boolean isOne(String first, String code, String name) {
        return NAMES.contains(name) || isMarked(first) || isMarked(code) || isMarked(name);
    }

    private static boolean isMarked(String cell) {
        return !cell.isEmpty()
                && FIRST.indexOf(cell.charAt(0)) >= 0
                && MARKED.matcher(cell).matches();
    }
}
