package dev.egov.catalog.io.json;

/** The JSON values that stand without quotes: numbers and literals (RFC 8259, sections 3 and 6). */
final class JsonBare {

    private JsonBare() {}

    /** The place after a number or literal; the complement of the place of the byte that is wrong where it is none. */
    static int after(byte[] bytes, int at, int end) {
        return switch (at < end ? bytes[at] : 0) {
            case 't' -> literal("true", bytes, at, end);
            case 'f' -> literal("false", bytes, at, end);
            case 'n' -> literal("null", bytes, at, end);
            default -> number(bytes, at, end);
        };
    }

    private static int literal(String literal, byte[] bytes, int at, int end) {
        for (int step = 0; step < literal.length(); step++) {
            if (at + step >= end || bytes[at + step] != literal.charAt(step)) {
                return ~(at + step);
            }
        }
        return at + literal.length();
    }

    private static int number(byte[] bytes, int at, int end) {
        int place = is('-', bytes, at, end) ? at + 1 : at;
        place = is('0', bytes, place, end) ? place + 1 : digits(bytes, place, end);
        if (place >= 0 && is('.', bytes, place, end)) {
            place = digits(bytes, place + 1, end);
        }
        if (place >= 0 && (is('e', bytes, place, end) || is('E', bytes, place, end))) {
            boolean signed = is('+', bytes, place + 1, end) || is('-', bytes, place + 1, end);
            place = digits(bytes, signed ? place + 2 : place + 1, end);
        }
        return place;
    }

    /** The place after one digit or more. */
    private static int digits(byte[] bytes, int at, int end) {
        int place = at;
        while (place < end && bytes[place] >= '0' && bytes[place] <= '9') {
            place++;
        }
        return place == at ? ~at : place;
    }

    private static boolean is(char sign, byte[] bytes, int at, int end) {
        return at < end && bytes[at] == sign;
    }
}
