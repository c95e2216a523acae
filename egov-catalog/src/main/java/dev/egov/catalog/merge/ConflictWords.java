package dev.egov.catalog.merge;

import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.merge.Conflict.Kind;
import dev.egov.catalog.merge.Conflict.Part;
import dev.egov.model.VisibleText;
import dev.egov.rules.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts conflicts into words. */
final class ConflictWords {

    private static final Texts TEXTS =
            Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "dev.egov.catalog.merge.merge");

    private static final Pattern BLANK = Pattern.compile("\\{([0-3])\\}");

    /** As many entries as a sentence can name and still be read. */
    private static final int MOST_NAMED = 5;

    private ConflictWords() {}

    static String message(Conflict conflict, Locale locale) {
        List<Part> parts = conflict.parts();
        List<Part> others = parts.subList(1, parts.size());
        String fields = conflict.fields().stream()
                .map(field -> field.label(locale))
                .collect(Collectors.joining(words("and", locale)));
        String rest = conflict.kind() == Kind.REPEATED ? places(others, locale) : entries(others, locale);
        return words(conflict.kind().name(), locale, entry(parts.get(0), locale), rest, fields, count(others));
    }

    private static String entries(List<Part> parts, Locale locale) {
        return joined(
                parts.stream()
                        .limit(MOST_NAMED)
                        .map(part -> entry(part, locale))
                        .toList(),
                parts.size(),
                locale);
    }

    private static String places(List<Part> parts, Locale locale) {
        return joined(
                parts.stream()
                        .limit(MOST_NAMED)
                        .map(part -> place(part, locale))
                        .toList(),
                parts.size(),
                locale);
    }

    private static String joined(List<String> named, int of, Locale locale) {
        String list = String.join(words("and", locale), named);
        return of == named.size()
                ? list
                : words("more", locale, list, String.valueOf(of), String.valueOf(of - named.size()));
    }

    /** As {@code 甲局第 3 条“企业登记”（306001001/000012）}. */
    private static String entry(Part part, Locale locale) {
        ResourceCode code = part.entry().code();
        String name = VisibleText.excerpt(part.entry().name());
        return code == null
                ? words("uncoded", locale, place(part, locale), name)
                : words("coded", locale, place(part, locale), name, VisibleText.excerpt(code.text()));
    }

    private static String place(Part part, Locale locale) {
        return words("place", locale, VisibleText.excerpt(part.submission()), String.valueOf(part.position()));
    }

    private static String count(List<Part> parts) {
        return String.valueOf(parts.size());
    }

    /** Fills the blanks all at once, for what fills one may look like another. */
    private static String words(String key, Locale locale, String... fillings) {
        return BLANK.matcher(TEXTS.text(key, locale))
                .replaceAll(blank -> Matcher.quoteReplacement(fillings[Integer.parseInt(blank.group(1))]));
    }
}
