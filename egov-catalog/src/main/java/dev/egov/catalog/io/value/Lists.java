package dev.egov.catalog.io.value;

import java.util.ArrayList;
import java.util.List;

/** Lists of texts in one cell: {@code xls、csv}, and the ways in which portals write them, {@code ['xls', 'api']}. */
public final class Lists {

    private static final String SEPARATORS = "、，,；;|\n\r\t";

    /** Escaped too, because a list may stand in brackets and its elements in quotes. */
    private static final String MARKS = SEPARATORS + "[]'\"";

    private Lists() {}

    public static String join(List<String> elements) {
        StringBuilder joined = new StringBuilder();
        for (String element : elements) {
            if (!joined.isEmpty()) {
                joined.append('、');
            }
            joined.append(Escapes.escape(element, MARKS));
        }
        return joined.toString();
    }

    /** The elements that have something in them. */
    public static List<String> split(String cell) {
        String text = inner(cell);
        List<String> elements = new ArrayList<>();
        for (String written : Escapes.split(text, SEPARATORS)) {
            String element = Escapes.unescape(unquoted(written), MARKS);
            if (!element.isBlank()) {
                elements.add(element);
            }
        }
        return List.copyOf(elements);
    }

    private static String inner(String cell) {
        String text = cell.strip();
        return text.startsWith("[") && text.endsWith("]") && !text.endsWith("\\]")
                ? text.substring(1, text.length() - 1)
                : cell;
    }

    private static String unquoted(String written) {
        String text = written.strip();
        if (text.length() >= 2) {
            char quote = text.charAt(0);
            if ((quote == '\'' || quote == '"')
                    && text.charAt(text.length() - 1) == quote
                    && text.charAt(text.length() - 2) != '\\') {
                return text.substring(1, text.length() - 1);
            }
        }
        return written;
    }
}
