package dev.egov.catalog.io.heading;

import dev.egov.catalog.text.Letters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The text of a header without what does not change its meaning. */
public final class HeaderText {

    private static final String OPENING = "([<{（【〔［｛〈《「『〖";
    private static final String CLOSING = ")]>}）】〕］｝〉》」』〗";

    /** Signs that stand before, after or within headers to mark them, or to part their words. */
    private static final String MARKS = "*＊※★☆●○•·▲△◆◇■□√✓:：;；,，.。、!！?？#_-—－'\"“”‘’";

    /** Words that tell how a column is filled in, where they stand without brackets. */
    private static final List<String> NOTES = List.of("非必填项", "非必填", "必填项", "选填项", "必填", "选填", "必选", "可选", "下拉选择");

    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*(?:[(（]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)）.．、]|[\u2460-\u2473])\\s*(?=\\S)");

    /** In characters, with its notes; anything longer or in quotes is another text, as a row of JSON. */
    private static final int LONGEST = 300;

    private HeaderText() {}

    /** Without spaces, invisible characters, marks, numbering, width and case. */
    public static String plain(String header) {
        String text = NUMBERING.matcher(header).replaceFirst("");
        StringBuilder plain = new StringBuilder(text.length());
        for (int place = 0; place < text.length(); place++) {
            char unit = Letters.narrow(text.charAt(place));
            boolean mark = MARKS.indexOf(unit) >= 0 || Character.getType(unit) == Character.FORMAT;
            if (!mark && !Letters.isSpace(unit)) {
                plain.append(unit);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** The header without its notes in brackets, or the header itself where nothing else is in it. */
    static String withoutNotes(String header) {
        if (header.length() > LONGEST || header.indexOf('"') >= 0) {
            return header;
        }
        StringBuilder rest = new StringBuilder(header.length());
        int depth = 0;
        for (int place = 0; place < header.length(); place++) {
            char unit = header.charAt(place);
            if (OPENING.indexOf(unit) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(unit) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                rest.append(unit);
            }
        }
        return plain(rest.toString()).isEmpty() ? header : rest.toString();
    }

    /** A plain header without the words of a note at its start or end, or the header itself where it is all note. */
    static String withoutNoteWords(String plain) {
        String rest = plain;
        for (String note : NOTES) {
            if (rest.length() > note.length()) {
                rest = rest.endsWith(note)
                        ? rest.substring(0, rest.length() - note.length())
                        : rest.startsWith(note) ? rest.substring(note.length()) : rest;
            }
        }
        return rest;
    }
}
