package dev.egov.catalog.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephone numbers as they are dialled in China: mobile, landline with or without its area code, 400 and 800, hotlines
 * as 12345; each perhaps with an extension, several in a row, and with words that say whose they are.
 */
public final class Telephone {

    private static final int MOST = 200;

    private static final String COUNTRY = "(?:(?:\\+|00)?86[- ]{0,3})?";

    private static final String MOBILE = "1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}";

    private static final String AREA = "[(（]?0(?:10|2[0-9]|[3-9][0-9]{2})[)）]?[- /]{0,3}";

    /** A subscriber's number: seven or eight digits, perhaps in two groups. */
    private static final String LOCAL = "[1-9][0-9]{2,3}[- ]?[0-9]{4}";

    private static final String TOLL_FREE =
            "[48]00[- ]?(?:[0-9]{3}[- ]?[0-9]{4}|[0-9]{4}[- ]?[0-9]{3}|[0-9][- ]?[0-9]{3}[- ]?[0-9]{3})";

    private static final String HOTLINE = "1[0-2][0-9]{1,3}|9[56][0-9]{3,4}";

    private static final String EXTENSION = "(?:[ ,]{0,2}(?:-|转|分机|内线|ext\\.?|x|#|\\*)[- :]?[0-9]{1,6})?";

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9])" + COUNTRY + "(?:" + MOBILE + "|" + AREA + "(?:[0-9]{3,4}[- ]?[0-9]{4}|" + HOTLINE + ")|"
                    + TOLL_FREE
                    + "|(?:" + HOTLINE + ")|" + LOCAL + ")" + EXTENSION
                    // the last digits of the next number of the same office
                    + "(?:[/、][0-9]{1,4})*(?![0-9])",
            Pattern.CASE_INSENSITIVE);

    /** What may stand between numbers: separators, and words, among them no other digits. */
    private static final Pattern WORDS =
            Pattern.compile("[\\s、，,;；/|:：。()（）\\[\\]【】+\\-—至到或和及\\p{IsHan}\\p{IsAlphabetic}]*");

    private Telephone() {}

    /** Whether a text is one number or several. */
    public static boolean isIn(String text) {
        if (text.length() > MOST) {
            return false;
        }
        Matcher numbers = NUMBER.matcher(text);
        return numbers.find() && WORDS.matcher(numbers.replaceAll(" ")).matches();
    }

    /** Whether a text is only numbers, with no word of another thing. */
    public static boolean isAll(String text) {
        return isIn(text) && text.chars().noneMatch(unit -> Character.isLetter(unit) && unit < 0x7F);
    }

    /** The same number with digits and dashes of ordinary width, and without what a spreadsheet adds to numbers. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[‐‑‒–—―─−]+", "-")
                .replaceAll("(?<=[0-9])\\.0+$", "")
                .strip();
    }
}
