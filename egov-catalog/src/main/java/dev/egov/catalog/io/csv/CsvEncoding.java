package dev.egov.catalog.io.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An encoding of a table of text. A byte order mark tells it; without one {@link EncodingGuess} finds it out. */
public enum CsvEncoding {
    /** Nothing but ASCII so far. */
    ASCII(StandardCharsets.US_ASCII, ""),
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
    GB_18030(Charset.forName("GB18030"), "\u00841\u00953");

    /** How many bytes tell the encoding. */
    static final int SAMPLE = 1 << 16;

    /** So many Chinese characters nobody finds in a row of GB 18030 by reading it as UTF-8. */
    private static final int BEYOND_CHANCE = 4;

    private final Charset charset;
    private final String mark;

    CsvEncoding(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** The encodings that somebody may say a file is in. GB 18030 contains the other two that China has had. */
    public static List<Charset> charsets() {
        return List.of(
                StandardCharsets.UTF_8,
                GB_18030.charset,
                Charset.forName("GBK"),
                Charset.forName("GB2312"),
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE);
    }

    /** The encoding by which text of a charset is read; null where tables are not read in it. */
    public static @Nullable CsvEncoding of(Charset charset) {
        for (CsvEncoding encoding : values()) {
            if (encoding != ASCII && encoding.charset.equals(charset)) {
                return encoding;
            }
        }
        return charsets().contains(charset) ? GB_18030 : null;
    }

    /** The encoding that the byte order mark of a stream tells, which is moved on behind it; null where it has none. */
    static @Nullable CsvEncoding marked(ByteWindow window) throws IOException {
        for (CsvEncoding encoding : values()) {
            if (!encoding.mark.isEmpty() && window.startsWith(encoding.mark)) {
                window.drop(encoding.mark.length());
                return encoding;
            }
        }
        return null;
    }

    /** Characters that take three bytes of UTF-8 or more; two bytes of GB 18030 often look like two of UTF-8. */
    static long beyondLatin(CharSequence text) {
        return text.chars().filter(unit -> unit >= 0x800).count();
    }

    public Charset charset() {
        return charset;
    }

    /** The name of the encoding. */
    String title() {
        return charset.name();
    }

    /** How many bytes an ASCII character takes. */
    int width() {
        return this == UTF_16LE || this == UTF_16BE ? 2 : 1;
    }

    /** The text that bytes are; null where they are none. A row of UTF-8 in a file of GB 18030 is none. */
    @Nullable
    String decode(byte[] bytes) {
        String text = lossy(bytes);
        if (text.indexOf('\uFFFD') >= 0 && strictly(charset, bytes) == null) {
            return null;
        }
        if (this == GB_18030 && text.length() < bytes.length) {
            CharSequence other = strictly(StandardCharsets.UTF_8, bytes);
            return other == null || beyondLatin(other) < BEYOND_CHANCE ? text : null;
        }
        return text;
    }

    /** The text that bytes are, with U+FFFD for what is none. */
    String lossy(byte[] bytes) {
        return new String(bytes, charset);
    }

    private static @Nullable CharSequence strictly(Charset charset, byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = charset.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        return result.isUnderflow() ? text.flip() : null;
    }
}
