package dev.egov.catalog.io.value;

import java.nio.charset.StandardCharsets;

/** Escapes in JSON strings (RFC 8259, section 7). */
public final class JsonEscapes {

    private static final String SIGNS = "\"\\/bfnrt";
    private static final String MEANINGS = "\"\\/\b\f\n\r\t";

    private JsonEscapes() {}

    /** The place after an escape; less than 0 where it is none. */
    public static int after(byte[] bytes, int at, int end) {
        if (at + 1 >= end) {
            return -1;
        }
        if (bytes[at + 1] != 'u') {
            return SIGNS.indexOf(bytes[at + 1]) < 0 ? -1 : at + 2;
        }
        if (end - at < 6) {
            return -1;
        }
        for (int place = at + 2; place < at + 6; place++) {
            if (digit(bytes[place]) < 0) {
                return -1;
            }
        }
        return at + 6;
    }

    /** The text that bytes with right escapes stand for. */
    public static String plain(byte[] bytes, int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        int done = from;
        int at = from;
        while (at < to) {
            if (bytes[at] != '\\') {
                at++;
                continue;
            }
            plain.append(new String(bytes, done, at - done, StandardCharsets.UTF_8));
            if (bytes[at + 1] == 'u') {
                plain.append((char) (digit(bytes[at + 2]) << 12
                        | digit(bytes[at + 3]) << 8
                        | digit(bytes[at + 4]) << 4
                        | digit(bytes[at + 5])));
                at += 6;
            } else {
                plain.append(MEANINGS.charAt(SIGNS.indexOf(bytes[at + 1])));
                at += 2;
            }
            done = at;
        }
        return plain.append(new String(bytes, done, to - done, StandardCharsets.UTF_8))
                .toString();
    }

    /** The value of a hexadecimal digit in ASCII; less than 0 where it is none. */
    private static int digit(byte unit) {
        return Character.digit(unit, 16);
    }
}
