package dev.egov.catalog.audit.assume;

import dev.egov.catalog.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sign or word of a text of assumptions.
 *
 * @param kind what it is
 * @param text what it says, for a quoted text what stands between the marks
 * @param line its line, from 1
 * @param column where it begins in the line, from 1
 */
record AssumptionToken(Kind kind, String text, int line, int column) {

    enum Kind {
        WORD,
        QUOTED,
        EQUAL,
        UNEQUAL,
        OPEN,
        CLOSE,
        COMMA,
        LINE_END,
        /** A quotation mark that no other answers. */
        NOT_CLOSED
    }

    private static final String OPENING_MARKS = "\"“「";
    private static final String CLOSING_MARKS = "\"”」";
    private static final String SIGNS = "=＝≠!！(（)）,，、\n" + OPENING_MARKS;

    /** Whether it is one of some words that stand for themselves. */
    boolean isWord(String... words) {
        return kind == Kind.WORD && List.of(words).contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether it can be part of a name or value. */
    boolean isText() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    /** The tokens of a text; the last is the end of the last line. */
    static List<AssumptionToken> of(String text) {
        List<AssumptionToken> tokens = new ArrayList<>();
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int line = 0; line < lines.length; line++) {
            String rest = lines[line];
            int place = 0;
            while (place < rest.length() && "#＃".indexOf(rest.charAt(place)) < 0) {
                place = isSpace(rest.charAt(place)) ? place + 1 : add(rest, place, line + 1, tokens);
            }
            tokens.add(new AssumptionToken(Kind.LINE_END, "", line + 1, rest.length() + 1));
        }
        return tokens;
    }

    /** Adds the token that begins at a place, and returns where it ends. */
    private static int add(String line, int place, int number, List<AssumptionToken> tokens) {
        char first = line.charAt(place);
        int marks = OPENING_MARKS.indexOf(first);
        if (marks >= 0) {
            int end = line.indexOf(CLOSING_MARKS.charAt(marks), place + 1);
            Kind kind = end < 0 ? Kind.NOT_CLOSED : Kind.QUOTED;
            int until = end < 0 ? line.length() : end;
            tokens.add(new AssumptionToken(kind, line.substring(place + 1, until), number, place + 1));
            return end < 0 ? until : end + 1;
        }
        boolean negated = (first == '!' || first == '！')
                && place + 1 < line.length()
                && "=＝".indexOf(line.charAt(place + 1)) >= 0;
        Kind sign = negated ? Kind.UNEQUAL : sign(first);
        int end = place + (negated ? 2 : 1);
        if (sign == Kind.WORD) {
            while (end < line.length() && SIGNS.indexOf(line.charAt(end)) < 0 && !isSpace(line.charAt(end))) {
                end++;
            }
        }
        tokens.add(new AssumptionToken(sign, line.substring(place, end), number, place + 1));
        return end;
    }

    private static Kind sign(char first) {
        return switch (first) {
            case '=', '＝' -> Kind.EQUAL;
            case '≠' -> Kind.UNEQUAL;
            case '(', '（' -> Kind.OPEN;
            case ')', '）' -> Kind.CLOSE;
            case ',', '，', '、' -> Kind.COMMA;
            default -> Kind.WORD;
        };
    }

    private static boolean isSpace(char unit) {
        return Letters.isSpace(unit) || unit == '\uFEFF';
    }
}
