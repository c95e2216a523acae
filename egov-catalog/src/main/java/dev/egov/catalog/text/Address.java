package dev.egov.catalog.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of electronic mail and of pages. */
public final class Address {

    private static final int MOST = 2_000;

    private static final String HOST = "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,18}";

    private static final Pattern EMAIL =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@" + HOST, Pattern.CASE_INSENSITIVE);

    private static final Pattern SEPARATORS = Pattern.compile("[\\s、，,;；]+");

    /** Hosts of an internal network, of numbers and in Chinese too. */
    private static final Pattern URL = Pattern.compile(
            "(?:https?|ftp)://(?:[\\p{L}\\p{N}._-]{1,253}|\\[[0-9a-f:.]{2,45}])(?::[0-9]{1,5})?(?:[/?#][^\\s<>\"\\\\^`{|}，。；、]*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE =
            Pattern.compile(HOST + "(?::[0-9]{1,5})?(?:[/?#][^\\s<>\"\\\\^`{|}@，。；、]*)?", Pattern.CASE_INSENSITIVE);

    private Address() {}

    /** Whether a text is one address of electronic mail or several. */
    public static boolean isEmail(String text) {
        return areAll(text, EMAIL);
    }

    /** Whether a text is one address of a page or several. */
    public static boolean isUrl(String text) {
        return areAll(text, URL);
    }

    private static boolean areAll(String text, Pattern pattern) {
        if (text.length() > MOST) {
            return false;
        }
        if (pattern.matcher(text).matches()) {
            return true;
        }
        List<String> parts = List.of(SEPARATORS.split(text.strip()));
        return parts.size() > 1
                && parts.stream().allMatch(part -> pattern.matcher(part).matches());
    }

    /** The one address of electronic mail that a text means which is none as it stands; null where nobody can tell. */
    public static @Nullable String meantEmail(String text) {
        if (text.length() > MOST) {
            return null;
        }
        String plain = plain(text).replaceFirst("(?i)^mailto:", "").replaceAll("\\s*@\\s*", "@");
        return isEmail(plain) ? plain : null;
    }

    /** The one address of a page that a text means which is none as it stands; null where nobody can tell. */
    public static @Nullable String meantUrl(String text) {
        if (text.length() > MOST) {
            return null;
        }
        String plain = plain(text);
        if (plain.toLowerCase(Locale.ROOT).matches("(?:https?|ftp):?[/\\\\]{1,3}.*")) {
            plain = plain.replaceFirst("(?i)^(https?|ftp):?[/\\\\]{1,3}", "$1://")
                    .replace('\\', '/');
        } else if (BARE.matcher(plain).matches()) {
            plain = "https://" + plain;
        }
        return isUrl(plain) ? plain : null;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
