package dev.egov.catalog.io.heading;

import dev.egov.catalog.Field;
import dev.egov.catalog.io.value.SecrecyMark;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which field a header stands for: the fields' own names, and those that portals and departments use instead. */
public final class HeaderNames {

    /** The header of the column of problems in a sheet of rejected rows, which nobody reads again. */
    public static final String PROBLEMS = "目录校验问题";

    /** The header of the column that shows a rejected row whose cells cannot be told apart; nobody reads it again either. */
    public static final String RAW = "目录校验原文";

    /** Stands before the name of an extension that would be taken for something else. */
    private static final String EXTENSION = "扩展字段:";

    private static final Map<String, Heading> NAMES = names();

    /** The names as they are usually written. */
    private static final Set<String> LITERAL = literal();

    /** In characters; the names as they are usually written are hardly longer. */
    private static final int SHORT = 12;

    /** In characters; a longer text is hardly a header among the rows. */
    private static final int LONGEST = 40;

    private HeaderNames() {}

    private static Set<String> literal() {
        Set<String> literal = new HashSet<>(NAMES.keySet());
        for (Field field : Field.values()) {
            literal.addAll(List.of(field.term(), field.english(), field.key()));
        }
        return Set.copyOf(literal);
    }

    private static Map<String, Heading> names() {
        Map<String, Heading> names = new HashMap<>();
        ResourceBundle aliases = ResourceBundle.getBundle("dev.egov.catalog.headers", Locale.ROOT);
        for (Field field : Field.values()) {
            if (field == Field.EXTENSIONS) {
                continue;
            }
            List.of(field.term(), field.english(), field.key()).forEach(name -> add(names, name, Heading.of(field, 0)));
            split(aliases.getString(field.key())).forEach(name -> add(names, name, Heading.of(field, 0)));
            String lesser = field.key() + ".lesser";
            int rank = 1;
            for (String name : aliases.containsKey(lesser) ? split(aliases.getString(lesser)) : List.<String>of()) {
                add(names, name, Heading.of(field, rank++));
            }
        }
        split(aliases.getString("none")).forEach(name -> add(names, name, Heading.NONE));
        return Map.copyOf(names);
    }

    private static List<String> split(String names) {
        return Arrays.asList(names.split("\\|", -1));
    }

    private static void add(Map<String, Heading> names, String name, Heading heading) {
        Heading other = names.putIfAbsent(HeaderText.plain(name), heading);
        if (other != null && other.field() != heading.field()) {
            throw new IllegalStateException(name + " stands for " + other.field() + " and " + heading.field());
        }
    }

    /** What a header says. A header that is known with its note in brackets is that one. */
    public static Heading of(String header) {
        Heading known = known(header);
        if (known != null) {
            return known;
        }
        String rest = HeaderText.withoutNoteWords(HeaderText.plain(HeaderText.withoutNotes(header)));
        if (rest.equals(SecrecyMark.PERIOD)) {
            return Heading.NONE; // what reading makes of a mark is read again as it was written
        }
        return NearHeaders.of(rest, HeaderText.plain(header), header.indexOf('.') > 0, NAMES);
    }

    /** The field that a header stands for; null where it stands for none. */
    public static @Nullable Field fieldOf(String header) {
        Heading known = known(header);
        return known == null ? null : known.field();
    }

    private static @Nullable Heading known(String header) {
        Heading whole = NAMES.get(HeaderText.plain(header));
        if (whole != null || extensionOf(header) != null || isOfReport(header)) {
            return whole == null ? Heading.NONE : whole;
        }
        String rest = HeaderText.plain(HeaderText.withoutNotes(header));
        Heading known = NAMES.get(rest);
        return known == null ? NAMES.get(HeaderText.withoutNoteWords(rest)) : known;
    }

    /** Whether a text that is likely to be something else may be a header; quick where it is not. */
    public static boolean isLikely(String text) {
        return (text.length() <= SHORT && LITERAL.contains(text))
                || (text.length() <= LONGEST && isMarked(text) && fieldOf(text) != null);
    }

    private static boolean isMarked(String text) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return "*＊★※●".indexOf(first) >= 0 || "*＊)）】]〕:：".indexOf(last) >= 0 || first <= ' ' || last <= ' ';
    }

    /** The header of an extension. */
    public static String ofExtension(String extension) {
        boolean plain = !extension.startsWith(EXTENSION)
                && !isOfReport(extension)
                && fieldOf(extension) == null
                && !of(extension).unclear()
                && !extension.equals(Field.EXTENSIONS.key())
                && !extension.isEmpty()
                && extension.strip().equals(extension);
        return plain ? extension : EXTENSION + extension;
    }

    /** The extension that a header names expressly; null where it does not. */
    public static @Nullable String extensionOf(String header) {
        return header.startsWith(EXTENSION) ? header.substring(EXTENSION.length()) : null;
    }

    /** Whether a column tells of an earlier reading and not of the resource. */
    public static boolean isOfReport(String header) {
        return header.equals(PROBLEMS) || header.equals(RAW);
    }
}
