package dev.egov.catalog.io.xlsx;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a part, which is in UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4). The decoder of the parser would take
 * longer forms of a character for it, which hide a name from {@link MergeScan}; here they are a fault.
 */
final class PartReader extends FilterReader {

    private final boolean wide;

    private PartReader(InputStream input, Charset charset) {
        super(new InputStreamReader(input, charset.newDecoder()));
        this.wide = !charset.equals(StandardCharsets.UTF_8);
    }

    /** Reads a part in the encoding that its first two bytes tell: a mark, or how wide an angle bracket is. */
    static PartReader of(InputStream part) throws IOException {
        PushbackInputStream input = new PushbackInputStream(part, 2);
        byte[] start = input.readNBytes(2);
        input.unread(start);
        int both = start.length < 2 ? 0 : ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
        return new PartReader(
                input,
                switch (both) {
                    case 0xFEFF, '<' -> StandardCharsets.UTF_16BE;
                    case 0xFFFE, '<' << 8 -> StandardCharsets.UTF_16LE;
                    default -> StandardCharsets.UTF_8;
                });
    }

    /** Whether an XML declaration may name an encoding, or none. */
    boolean isIn(@Nullable String encoding) {
        if (encoding == null) {
            return true;
        }
        String name = encoding.toUpperCase(Locale.ROOT);
        return wide ? name.startsWith("UTF-16") : name.equals("UTF-8") || name.equals("US-ASCII");
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        for (int place = from; place < from + count; place++) {
            if (into[place] >= '\uFFFE') {
                throw new CharacterCodingException();
            }
        }
        return count;
    }
}
