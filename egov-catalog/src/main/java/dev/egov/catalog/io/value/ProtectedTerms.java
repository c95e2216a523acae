package dev.egov.catalog.io.value;

import dev.egov.catalog.release.Release;
import dev.egov.model.security.Classification;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that say that something is protected and nothing else, in a cell or in JSON. */
public final class ProtectedTerms {

    /** In characters; a longer text says more than a classification. */
    private static final int LONGEST = 64;

    /** A string of JSON. */
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"", Pattern.DOTALL);

    private ProtectedTerms() {}

    /** Whether a text is one, or a list in which there is one. */
    public static boolean isOne(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        return Release.saysProtected(text) || isMark(text);
    }

    /** Whether it is read as the mark of a secret where a classification is expected. */
    private static boolean isMark(String text) {
        if (text.indexOf('密') < 0) {
            return false;
        }
        Classification classification = SecrecyMark.classification(text.strip());
        return classification != null && classification.isProtected();
    }

    /** Whether a text is one, or JSON in which a string is one. */
    public static boolean isIn(String text) {
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
}
