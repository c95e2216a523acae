package dev.egov.catalog.io.value;

/** UTF-8 (RFC 3629), strictly: the shortest form, no halves of surrogate pairs, nothing beyond U+10FFFF. */
public final class Utf8 {

    private Utf8() {}

    /** The place after a character that is not ASCII; less than 0 where the bytes are none. */
    public static int after(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (first < 0xC2 || first > 0xF4 || end - at < length) {
            return -1;
        }
        int second = bytes[at + 1];
        if (!isRest(second) || isForbidden(first, second & 0xFF)) {
            return -1;
        }
        for (int place = at + 2; place < at + length; place++) {
            if (!isRest(bytes[place])) {
                return -1;
            }
        }
        return at + length;
    }

    private static boolean isRest(int unit) {
        return (unit & 0xC0) == 0x80;
    }

    /** Longer than need be, half of a pair, or beyond the last character. */
    private static boolean isForbidden(int first, int second) {
        return switch (first) {
            case 0xE0 -> second < 0xA0;
            case 0xED -> second > 0x9F;
            case 0xF0 -> second < 0x90;
            case 0xF4 -> second > 0x8F;
            default -> false;
        };
    }
}
