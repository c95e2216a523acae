package dev.egov.catalog.io.dcat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * IRIs (RFC 3986, RFC 3987). What passes here every tool takes: of the characters beyond ASCII only the Chinese ones,
 * no user names and passwords, no addresses in brackets.
 */
public final class Iri {

    private static final String UNRESERVED = "-._~";

    private static final String RESERVED = "!$&'()*+,;=:@/?";

    private static final Pattern NAMESPACE = Pattern.compile("urn:[a-z0-9][a-z0-9-]{0,30}[a-z0-9]:(?!/)");

    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9_+-]++(?:\\.[A-Za-z0-9_+-]++)*+@(?:[A-Za-z0-9-]++\\.)++[A-Za-z]{2,63}");

    private static final Pattern TELEPHONE = Pattern.compile("\\+?[(]?[0-9][0-9().-]{2,31}");

    private static final String HEX = "0123456789ABCDEF";

    private Iri() {}

    /** Whether a text is an absolute IRI of the web, as it stands. */
    static boolean isOfWeb(String text) {
        if (!text.startsWith("http://") && !text.startsWith("https://")) {
            return false;
        }
        int host = text.indexOf("//") + 2;
        int end = host;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return isAuthority(text.substring(host, end)) && isLegal(text, end);
    }

    /** Whether identifiers made of a text with something after it are legal: that of the web or a URN (RFC 8141). */
    public static boolean isBase(String text) {
        if (text.startsWith("urn:")) {
            return NAMESPACE.matcher(text).lookingAt()
                    && text.endsWith(":")
                    && text.indexOf('?') < 0
                    && text.indexOf('#') < 0
                    && isLegal(text, 0);
        }
        return isOfWeb(text) && (text.endsWith("/") || text.endsWith("#") || text.endsWith("="));
    }

    /** The IRI of an address for electronic mail (RFC 6068); null where it is not plainly one address. */
    static @Nullable String ofMail(String address) {
        return MAIL.matcher(address).matches() ? "mailto:" + address : null;
    }

    /** The IRI of a telephone number (RFC 3966), a local one in China's; null where it is not plainly one number. */
    static @Nullable String ofTelephone(String number) {
        if (!TELEPHONE.matcher(number).matches()) {
            return null;
        }
        return "tel:" + number + (number.startsWith("+") ? "" : ";phone-context=+86");
    }

    /**
     * A text as a part of an IRI: different for different texts.
     *
     * @param kept characters that stand as they are, beside those that always do
     */
    static String encoded(String text, String kept) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (unit & 0xFF);
            if (isAlphanumeric(character) || UNRESERVED.indexOf(character) >= 0 || kept.indexOf(character) >= 0) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HEX.charAt(character >>> 4)).append(HEX.charAt(character & 0xF));
            }
        }
        return encoded.toString();
    }

    private static boolean isAuthority(String authority) {
        int colon = authority.indexOf(':');
        String host = colon < 0 ? authority : authority.substring(0, colon);
        String port = colon < 0 ? "" : authority.substring(colon + 1);
        return !host.isEmpty()
                && host.chars().allMatch(unit -> isAlphanumeric(unit) || isHan(unit) || "-._".indexOf(unit) >= 0)
                && port.length() <= 5
                && port.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }

    private static boolean isLegal(String text, int start) {
        boolean inFragment = false;
        for (int place = start; place < text.length(); place++) {
            char unit = text.charAt(place);
            if (unit == '%') {
                if (place + 2 >= text.length() || !isHex(text.charAt(place + 1)) || !isHex(text.charAt(place + 2))) {
                    return false;
                }
            } else if (unit == '#' && !inFragment) {
                inFragment = true;
            } else if (!isAlphanumeric(unit)
                    && UNRESERVED.indexOf(unit) < 0
                    && RESERVED.indexOf(unit) < 0
                    && !isHan(unit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphanumeric(int unit) {
        return (unit >= '0' && unit <= '9') || (unit >= 'A' && unit <= 'Z') || (unit >= 'a' && unit <= 'z');
    }

    private static boolean isHex(char unit) {
        return Character.digit(unit, 16) >= 0 && unit < 0x80;
    }

    private static boolean isHan(int unit) {
        return (unit >= 0x3400 && unit <= 0x4DBF) || (unit >= 0x4E00 && unit <= 0x9FFF);
    }
}
