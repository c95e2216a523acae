package dev.egov.catalog.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tag of an element that just started: its name and attributes. */
final class PartTag {

    /** Longer than any tag of a workbook. */
    private static final int MOST_VALUES = 1 << 16;

    private static final int MOST_NAME = 256;
    private static final int MOST_ATTRIBUTES = 256;
    private static final Pattern ENCODING = Pattern.compile("\\sencoding\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final PartText in;
    private final Interning<String> names = new Interning<>(1 << 8);
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder values = new StringBuilder();
    private final List<String> attributes = new ArrayList<>();
    private final int[] ends = new int[MOST_ATTRIBUTES];

    PartTag(PartText in) {
        this.in = in;
    }

    /** The value of an attribute, by its name, or with any prefix where that begins with a colon; null where it is not. */
    @Nullable
    String attribute(String wanted) {
        for (int number = 0; number < attributes.size(); number++) {
            String attribute = attributes.get(number);
            if (attribute.equals(wanted) || (wanted.startsWith(":") && attribute.endsWith(wanted))) {
                return values.substring(number == 0 ? 0 : ends[number - 1], ends[number]);
            }
        }
        return null;
    }

    /** The encoding that an XML declaration names; UTF-8 where it names none. */
    static String encoding(String declaration) {
        Matcher encoding = ENCODING.matcher(declaration);
        if (!encoding.find()) {
            return "UTF-8";
        }
        return encoding.group(encoding.group(1) != null ? 1 : 2);
    }

    /** Reads a name, as it stands with its prefix. */
    String readName() throws IOException {
        name.setLength(0);
        while (isOfName(in.peek())) {
            in.takeName(name);
            if (name.length() > MOST_NAME) {
                throw in.fault();
            }
        }
        if (name.isEmpty() || "-.0123456789".indexOf(name.charAt(0)) >= 0) {
            throw in.fault();
        }
        return names.of(name.toString());
    }

    /** Whether a character may stand in a name. */
    static boolean isOfName(int unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= '0' && unit <= ':')
                || unit == '_'
                || unit == '-'
                || unit == '.'
                || (unit > 0x7F && unit < 0xFFFE);
    }

    /** Reads attributes up to the end of the tag; tells whether the element ends there too. */
    boolean readAttributes() throws IOException {
        values.setLength(0);
        attributes.clear();
        while (true) {
            boolean space = in.skipSpace();
            if (in.peek() == '>') {
                in.take();
                return false;
            }
            if (in.peek() == '/') {
                in.expect("/>");
                return true;
            }
            if (!space || attributes.size() == MOST_ATTRIBUTES) {
                throw in.fault();
            }
            readAttribute();
        }
    }

    private void readAttribute() throws IOException {
        String attribute = readName();
        in.skipSpace();
        in.expect("=");
        in.skipSpace();
        int quote = in.take();
        if ((quote != '"' && quote != '\'') || attributes.contains(attribute)) {
            throw in.fault();
        }
        in.takePlain(values);
        while (in.peek() != quote) {
            if (in.peek() == PartText.END || in.peek() == '<' || values.length() > MOST_VALUES) {
                throw in.fault();
            }
            boolean space = in.peek() == '\n' || in.peek() == '\t';
            int character = in.takeCharacter();
            values.appendCodePoint(space ? ' ' : character);
        }
        in.take();
        ends[attributes.size()] = values.length();
        attributes.add(attribute);
    }
}
