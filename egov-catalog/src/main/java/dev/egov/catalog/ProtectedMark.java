package dev.egov.catalog;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts that say that something is protected and nothing else: the terms of
 * {@link dev.egov.model.security.Classification#PROTECTED}, and the ways in which marks of secrets (国家秘密标志) and forms
 * write them.
 */
final class ProtectedMark {

    /** Longer than any mark with its period. */
    private static final int MOST_CHARACTERS = 40;

    private static final Set<String> WORDS = Set.of(
            "工作秘密",
            "敏感",
            "敏感信息",
            "涉密",
            "涉密信息",
            "国家秘密",
            "topsecret",
            "secret",
            "confidential",
            "worksecret",
            "sensitive",
            "sensitiveinformation");

    /** A grade of state secrets, with what may stand after it: 级, a star and the period, or the period alone. */
    private static final Pattern GRADE = Pattern.compile("[绝机秘]密[级件]?(?:[★☆⭐*※].*|长期|\\d{1,2}(?:年|个?月|[天日]).*)?");

    private static final String TRADITIONAL = "絕機祕級";
    private static final String SIMPLIFIED = "绝机秘级";

    /** What may stand around a mark or in it without changing what it says. */
    private static final String AROUND = "_-()（）[]［］【】〔〕{}「」『』《》<>\"'“”‘’:：.。,，、;；!！";

    private ProtectedMark() {}

    /** Whether a text is such a mark. */
    static boolean is(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return false;
        }
        String folded = folded(text);
        return WORDS.contains(folded) || GRADE.matcher(folded).matches();
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int place = 0; place < text.length(); place++) {
            char unit = text.charAt(place);
            if (unit >= '！' && unit <= '～') {
                unit = (char) (unit - '！' + '!');
            }
            boolean counts = !Character.isWhitespace(unit)
                    && !Character.isSpaceChar(unit)
                    && !Character.isISOControl(unit)
                    && Character.getType(unit) != Character.FORMAT
                    && AROUND.indexOf(unit) < 0;
            if (counts) {
                int traditional = TRADITIONAL.indexOf(unit);
                folded.append(traditional < 0 ? Character.toLowerCase(unit) : SIMPLIFIED.charAt(traditional));
            }
        }
        return folded.toString();
    }
}
