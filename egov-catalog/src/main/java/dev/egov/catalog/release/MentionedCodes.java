package dev.egov.catalog.release;

import java.util.function.Predicate;

/** Codes of resources that a text mentions, as addresses of pages and notes do. */
final class MentionedCodes {

    /** The digits that a code begins with. */
    private static final int FIXED = 6;

    private static final int LONGEST = 128;

    private MentionedCodes() {}

    /** Whether a text mentions a code that is as asked. Where a code may begin in several places, each is looked at. */
    static boolean any(String text, Predicate<String> asked) {
        String plain = text.indexOf('%') < 0 ? text : text.replace("%2F", "/").replace("%2f", "/");
        for (int slash = plain.indexOf('/'); slash >= 0; slash = plain.indexOf('/', slash + 1)) {
            int end = slash + 1;
            while (end < plain.length() && isDigit(plain.charAt(end))) {
                end++;
            }
            int digits = 0;
            for (int start = slash - 1; end > slash + 1 && start >= 0 && end - start <= LONGEST; start--) {
                char unit = plain.charAt(start);
                if (unit == '/' || Character.isWhitespace(unit)) {
                    break;
                }
                digits = isDigit(unit) ? digits + 1 : 0;
                if (digits >= FIXED && asked.test(plain.substring(start, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
