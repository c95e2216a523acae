package dev.egov.catalog.io.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the styles of a workbook make of numbers: a day or time, or digits with zeros before them. */
final class CellFormats {

    /** How a number is shown; a number of digits where that is greater than {@link #PLAIN}. */
    static final int PLAIN = 0;

    static final int DATE = -1;

    private static final int MOST_STYLES = 1 << 16;
    private static final int MOST_CODE = 256;

    /** What stands in a format for itself, and colours, conditions and languages, but not hours that go on beyond a day. */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hH]+\\]|[mM]+\\]|[sS]+\\])[^\\]]*\\]");

    private static final Pattern OF_TIME = Pattern.compile("[ymdhs]");
    private static final Pattern DIGITS = Pattern.compile("0{2,30}");

    private final List<Integer> styles = new ArrayList<>();

    /** Of a workbook without styles. */
    static CellFormats none() {
        return new CellFormats();
    }

    static CellFormats read(PartXml xml) throws IOException {
        CellFormats formats = new CellFormats();
        Map<Integer, Integer> own = new HashMap<>();
        String list = "";
        for (PartXml.Event event = xml.next(); event != PartXml.Event.FINISH; event = xml.next()) {
            if (event != PartXml.Event.START) {
                continue;
            }
            if (xml.depth() == 2) {
                list = xml.name();
            } else if (xml.depth() == 3 && list.equals("numFmts")) {
                own.put(number(xml, "numFmtId"), ofCode(xml.required("formatCode")));
            } else if (xml.depth() == 3 && list.equals("cellXfs")) {
                int id = number(xml, "numFmtId");
                formats.styles.add(own.getOrDefault(id, ofId(id)));
            }
            if (formats.styles.size() > MOST_STYLES || own.size() > MOST_STYLES) {
                throw xml.fault();
            }
        }
        return formats;
    }

    private static int number(PartXml xml, String attribute) throws IOException {
        String number = xml.attribute(attribute);
        if (number == null) {
            return 0;
        }
        if (!number.matches("[0-9]{1,9}")) {
            throw xml.fault();
        }
        return Integer.parseInt(number);
    }

    /** The format of an id that is not spelled out (ECMA-376 part 1, 18.8.30). */
    private static int ofId(int id) {
        boolean date =
                (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
        return date ? DATE : PLAIN;
    }

    static int ofCode(String code) {
        if (code.length() > MOST_CODE) {
            return PLAIN;
        }
        if (DIGITS.matcher(code).matches()) {
            return code.length();
        }
        String bare = LITERAL.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        return !bare.contains("general") && OF_TIME.matcher(bare).find() ? DATE : PLAIN;
    }

    /** How a number in a style is shown. */
    int of(@Nullable String style) {
        if (style == null || !style.matches("[0-9]{1,6}") || Integer.parseInt(style) >= styles.size()) {
            return PLAIN;
        }
        return styles.get(Integer.parseInt(style));
    }
}
