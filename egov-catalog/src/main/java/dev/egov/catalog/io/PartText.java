package dev.egov.catalog.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The characters of a part, which is in UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4), with line breaks as XML reads them. */
final class PartText implements Closeable {

    /** No character: the end. */
    static final int END = -1;

    private final String part;
    private final Reader reader;
    private final boolean wide;
    private final char[] buffer = new char[1 << 13];
    private int limit;
    private int next;
    private long before;

    PartText(String part, InputStream input) throws IOException {
        this.part = part;
        PushbackInputStream start = new PushbackInputStream(input, 4);
        byte[] first = new byte[4];
        int count = start.readNBytes(first, 0, 4);
        Charset charset = charset(first);
        int mark = mark(first, charset);
        start.unread(first, mark, Math.max(0, count - mark));
        this.wide = !charset.equals(StandardCharsets.UTF_8);
        this.reader = new InputStreamReader(
                start,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(byte[] first) {
        boolean big = (first[0] == (byte) 0xFE && first[1] == (byte) 0xFF) || (first[0] == 0 && first[1] == '<');
        boolean little = (first[0] == (byte) 0xFF && first[1] == (byte) 0xFE) || (first[0] == '<' && first[1] == 0);
        return big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    /** How many bytes the mark at the start takes. */
    private static int mark(byte[] first, Charset charset) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return first[0] == '<' || first[0] == 0 ? 0 : 2;
        }
        return first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF ? 3 : 0;
    }

    /** Whether an XML declaration may name an encoding. */
    boolean isIn(String encoding) {
        String name = encoding.toUpperCase(Locale.ROOT);
        return wide ? name.startsWith("UTF-16") : name.equals("UTF-8") || name.equals("US-ASCII");
    }

    /** The next character, which stays the next one. */
    int peek() throws IOException {
        if (next == limit && !fill()) {
            return END;
        }
        char unit = buffer[next];
        return unit == '\r' ? '\n' : unit;
    }

    /** The next character; a line break is one line feed, whatever stands in the file. */
    int take() throws IOException {
        if (next == limit && !fill()) {
            return END;
        }
        char unit = buffer[next++];
        if (unit == '\r') {
            if (next < limit || fill()) {
                next += buffer[next] == '\n' ? 1 : 0;
            }
            return '\n';
        }
        if ((unit < ' ' && unit != '\t' && unit != '\n') || unit >= '\uFFFE') {
            throw fault();
        }
        return unit;
    }

    /** Takes characters that mean nothing but themselves, as far as they are at hand, but no angle bracket or quote. */
    void takePlain(StringBuilder into) {
        int start = next;
        while (next < limit && isPlain(buffer[next])) {
            next++;
        }
        into.append(buffer, start, next - start);
    }

    /** Takes the characters of a name, as far as they are at hand. */
    void takeName(StringBuilder into) {
        int start = next;
        while (next < limit && PartTag.isOfName(buffer[next])) {
            next++;
        }
        into.append(buffer, start, next - start);
    }

    private static boolean isPlain(char unit) {
        return unit >= ' ' && unit < '\uFFFE' && unit != '<' && unit != '&' && unit != '"' && unit != '\'';
    }

    /** The next character, or the one that a reference stands for; a reference to an entity that XML does not have is a fault. */
    int takeCharacter() throws IOException {
        int unit = take();
        if (unit != '&') {
            return unit;
        }
        StringBuilder reference = new StringBuilder();
        for (int next = take(); next != ';'; next = take()) {
            if (next == END || reference.length() > 10) {
                throw fault();
            }
            reference.append((char) next);
        }
        int character = character(reference.toString());
        if (character < 0) {
            throw fault();
        }
        return character;
    }

    private static int character(String reference) {
        return switch (reference) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(reference);
        };
    }

    private static int numbered(String reference) {
        boolean hexadecimal = reference.startsWith("#x");
        String digits = hexadecimal ? reference.substring(2) : reference.replaceFirst("^#", "");
        boolean digitsOnly = digits.matches(hexadecimal ? "[0-9A-Fa-f]{1,8}" : "[0-9]{1,8}");
        if (!reference.startsWith("#") || !digitsOnly) {
            return -1;
        }
        long number = Long.parseLong(digits, hexadecimal ? 16 : 10);
        boolean character = number == '\t'
                || number == '\n'
                || number == '\r'
                || (number >= ' ' && number <= 0xD7FF)
                || (number >= 0xE000 && number <= 0xFFFD)
                || (number >= 0x10000 && number <= Character.MAX_CODE_POINT);
        return character ? (int) number : -1;
    }

    /** Passes over space; false where there is none. */
    boolean skipSpace() throws IOException {
        boolean some = false;
        while (peek() == ' ' || peek() == '\n' || peek() == '\t') {
            take();
            some = true;
        }
        return some;
    }

    /** Takes characters that must come now. */
    void expect(String expected) throws IOException {
        for (int place = 0; place < expected.length(); place++) {
            if (take() != expected.charAt(place)) {
                throw fault();
            }
        }
    }

    /** Passes over what stands before two characters, and those; gives the beginning of it. */
    String skipTo(char first, char second) throws IOException {
        StringBuilder start = new StringBuilder();
        int last = END;
        for (int unit = take(); last != first || unit != second; unit = take()) {
            if (unit == END) {
                throw fault();
            }
            if (start.length() < 256) {
                start.append((char) unit);
            }
            last = unit;
        }
        return start.toString();
    }

    private boolean fill() throws IOException {
        before += limit;
        next = 0;
        limit = 0;
        try {
            limit = Math.max(0, reader.read(buffer, 0, buffer.length));
        } catch (CharacterCodingException notText) {
            throw fault();
        }
        return limit > 0;
    }

    /** This part is not well formed here. */
    CatalogueFileException fault() {
        return WorkbookFault.noWorkbook(part + ":" + (before + next));
    }

    /** The name of this part. */
    String part() {
        return part;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
