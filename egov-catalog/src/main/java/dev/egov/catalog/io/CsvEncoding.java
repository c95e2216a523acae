package dev.egov.catalog.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An encoding of a table of text. A byte order mark tells it; without one the first bytes beyond ASCII do, by what the 64
 * KiB from there on are: UTF-8 as soon as most of it is, so that some damaged rows do not make another text of all the
 * others, and GB 18030 otherwise.
 */
enum CsvEncoding {
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

    /** The encoding of a stream, which is moved on behind its byte order mark. */
    static CsvEncoding of(ByteWindow window) throws IOException {
        for (CsvEncoding encoding : values()) {
            if (!encoding.mark.isEmpty() && window.startsWith(encoding.mark)) {
                window.drop(encoding.mark.length());
                return encoding;
            }
        }
        for (int place = 0; place < SAMPLE && window.has(place); place++) {
            if (window.at(place) < 0) {
                return of(window, place);
            }
        }
        return ASCII;
    }

    /** The encoding of a stream without a mark, by what stands from its first byte beyond ASCII on. */
    static CsvEncoding of(ByteWindow window, int from) throws IOException {
        ByteBuffer sample = ByteBuffer.wrap(window.copy(from, from + SAMPLE));
        CharBuffer text = CharBuffer.allocate(sample.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        int faults = 0;
        CoderResult result = decoder.decode(sample, text, false);
        while (result.isMalformed()) {
            faults++;
            sample.position(sample.position() + result.length());
            result = decoder.decode(sample, text, false);
        }
        return beyondLatin(text.flip()) >= faults ? UTF_8 : GB_18030;
    }

    /** Characters that take three bytes of UTF-8 or more; two bytes of GB 18030 often look like two of UTF-8. */
    private static long beyondLatin(CharSequence text) {
        return text.chars().filter(unit -> unit >= 0x800).count();
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
