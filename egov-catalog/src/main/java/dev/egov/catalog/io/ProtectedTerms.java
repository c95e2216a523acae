package dev.egov.catalog.io;

import dev.egov.model.security.Classification;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that are nothing but a classification that protects what bears it, in any form in which it is written. */
final class ProtectedTerms {

    /** In characters; a longer text says more than a classification. */
    private static final int LONGEST = 40;

    private static final Pattern MARK = Pattern.compile(
            "(?:[^:：]{0,12}[:：])?[(（【\\[〔]?(绝密|机密|秘密|工作秘密|工作密级|国家秘密|敏感信息|敏感|涉密信息|涉密)(?:级|件|文件|信息|资料|数据)?"
                    + "[)）】\\]〕]?(?:[★☆*＊✭✮].*)?");

    private static final Pattern SEPARATORS = Pattern.compile("[、,，;；/|\\n\\r]");

    /** A string of JSON. */
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"", Pattern.DOTALL);

    private ProtectedTerms() {}

    /** Whether a text is one, or a list in which there is one. */
    static boolean isOne(String text) {
        if (text.length() > LONGEST || !mayBeOne(text)) {
            return false;
        }
        for (String part : SEPARATORS.split(text, -1)) {
            if (isTerm(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is one, or JSON in which a string is one. */
    static boolean isIn(String text) {
        if (isOne(text)) {
            return true;
        }
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return false;
        }
        Matcher strings = STRING.matcher(text);
        while (strings.find()) {
            byte[] string = strings.group(1).getBytes(StandardCharsets.UTF_8);
            if (isOne(JsonEscapes.plain(string, 0, string.length))) {
                return true;
            }
        }
        return false;
    }

    /** Quick, for the many texts that are none. */
    private static boolean mayBeOne(String text) {
        if (text.indexOf('密') >= 0 || text.indexOf('敏') >= 0 || text.indexOf('機') >= 0) {
            return true;
        }
        for (int place = 0; place < text.length(); place++) {
            char unit = text.charAt(place);
            if (unit > ' ' && unit != '"') {
                return "CSTWcstwＣＳＴＷ".indexOf(unit) >= 0;
            }
        }
        return false;
    }

    private static boolean isTerm(String text) {
        String plain = HeaderText.plain(text);
        for (Classification each : Classification.PROTECTED) {
            String name = each.name().toLowerCase(Locale.ROOT).replace("_", "");
            if (plain.equals(name) || plain.equals(HeaderText.plain(each.label(Locale.ENGLISH)))) {
                return true;
            }
        }
        String stripped = text.strip().replace(" ", "").replace("\u3000", "").replace('機', '机');
        Classification known = SecrecyMark.classification(text.strip());
        Matcher mark = MARK.matcher(stripped);
        return (known != null && known.isProtected()) || mark.matches();
    }
}
