package dev.egov.catalog.io;

import dev.egov.catalog.Field;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Which field a header stands for: the fields' own names, and those that portals and departments use instead. */
final class HeaderNames {

    /** The header of the column of problems in a sheet of rejected rows, which nobody reads again. */
    static final String PROBLEMS = "目录校验问题";

    /** The header of the column that shows a rejected row whose cells cannot be told apart; nobody reads it again either. */
    static final String RAW = "目录校验原文";

    /** Stands before the name of an extension that would be taken for something else. */
    private static final String EXTENSION = "扩展字段:";

    private static final Map<String, Field> FIELDS = fields();

    private HeaderNames() {}

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new HashMap<>();
        ResourceBundle aliases = ResourceBundle.getBundle("dev.egov.catalog.io.headers", Locale.ROOT);
        for (Field field : Field.values()) {
            if (field == Field.EXTENSIONS) {
                continue;
            }
            fields.put(plain(field.term()), field);
            fields.put(plain(field.english()), field);
            fields.put(plain(field.key()), field);
            for (String alias : aliases.getString(field.key()).split("\\|", -1)) {
                Field other = fields.putIfAbsent(plain(alias), field);
                if (other != null && other != field) {
                    throw new IllegalStateException(alias + " stands for " + other + " and " + field);
                }
            }
        }
        return Map.copyOf(fields);
    }

    /** The field that a header stands for; null where it stands for none. */
    static @Nullable Field fieldOf(String header) {
        return FIELDS.get(plain(header));
    }

    /** The header of an extension. */
    static String ofExtension(String extension) {
        boolean plain = fieldOf(extension) == null
                && !extension.equals(Field.EXTENSIONS.key())
                && !isOfReport(extension)
                && !extension.startsWith(EXTENSION)
                && !extension.isEmpty()
                && extension.strip().equals(extension);
        return plain ? extension : EXTENSION + extension;
    }

    /** The extension that a header names expressly; null where it does not. */
    static @Nullable String extensionOf(String header) {
        return header.startsWith(EXTENSION) ? header.substring(EXTENSION.length()) : null;
    }

    /** Whether a column tells of an earlier reading and not of the resource. */
    static boolean isOfReport(String header) {
        return header.equals(PROBLEMS) || header.equals(RAW);
    }

    /** A header without what does not change its meaning: spaces, marks of required fields, a colon at its end, case. */
    private static String plain(String header) {
        StringBuilder plain = new StringBuilder(header.length());
        for (int place = 0; place < header.length(); place++) {
            char unit = header.charAt(place);
            boolean mark = unit == '*' || unit == '＊' || unit == ':' || unit == '：' || unit == '\uFEFF';
            if (!mark && !Character.isWhitespace(unit) && !Character.isSpaceChar(unit)) {
                plain.append(unit);
            }
        }
        String text = plain.toString().replace("（必填）", "").replace("(必填)", "");
        return text.toLowerCase(Locale.ROOT);
    }
}
