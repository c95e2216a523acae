package dev.egov.catalog.release;

import dev.egov.catalog.text.Letters;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts that say that something is protected and nothing else: the terms of
 * {@link dev.egov.model.security.Classification#PROTECTED}, and the ways in which marks of secrets (国家秘密标志) and forms
 * write them.
 */
final class ProtectedMark {

    /** Longer than any mark with its period; a longer text says more than that. */
    private static final int MOST_CHARACTERS = 40;

    /** What a form puts before the mark, as 密级：, is no longer. */
    private static final int MOST_OF_LABEL = 13;

    private static final Set<String> ENGLISH =
            Set.of("topsecret", "secret", "confidential", "worksecret", "sensitive", "sensitiveinformation");

    /** A grade of state secrets, with what may stand after it: 级, a star and the period, or the period alone. */
    private static final Pattern GRADE = Pattern.compile(
            "[绝机秘]密(?:级|件|文件|信息|资料|数据)?" + "(?:[★☆⭐✩✪✫✬✭✮✯✰⋆∗✱*※].*|长期|永久|[0-9一二三四五六七八九十]{1,4}(?:年|个?月|[天日]).*)?");

    private static final Pattern WORD = Pattern.compile("(?:工作秘密|工作密级|国家秘密|涉密|敏感)(?:级|件|文件|信息|资料|数据)?(?:[★☆⭐✭✮*※].*)?");

    private static final Pattern SEPARATORS = Pattern.compile("[、,，;；/|\\n\\r]");

    private static final String TRADITIONAL = "絕機祕級";
    private static final String SIMPLIFIED = "绝机秘级";

    /** What may stand around a mark or in it without changing what it says. */
    private static final String AROUND = "_-()（）[]［］【】〔〕{}「」『』《》<>\"'“”‘’:：.。,，、;；!！";

    private ProtectedMark() {}

    /** Whether a text is such a mark, or a list in which there is one. */
    static boolean is(String text) {
        if (text.length() > MOST_CHARACTERS || !mayBe(text)) {
            return false;
        }
        for (String part : SEPARATORS.split(text, -1)) {
            int label = Math.max(part.indexOf(':'), part.indexOf('：'));
            if (isOne(part) || (label >= 0 && label < MOST_OF_LABEL && isOne(part.substring(label + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Quick, for the many texts that are none. */
    private static boolean mayBe(String text) {
        if (text.indexOf('密') >= 0 || text.indexOf('敏') >= 0) {
            return true;
        }
        for (int place = 0; place < text.length(); place++) {
            char unit = Letters.narrow(text.charAt(place));
            if (Character.isLetter(unit)) {
                return "CSTWcstw".indexOf(unit) >= 0;
            }
        }
        return false;
    }

    private static boolean isOne(String text) {
        String folded = folded(text);
        return ENGLISH.contains(folded)
                || GRADE.matcher(folded).matches()
                || WORD.matcher(folded).matches();
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int place = 0; place < text.length(); place++) {
            char unit = Letters.narrow(text.charAt(place));
            boolean counts = !Letters.isHidden(unit) && AROUND.indexOf(unit) < 0;
            if (counts) {
                int traditional = TRADITIONAL.indexOf(unit);
                folded.append(traditional < 0 ? Character.toLowerCase(unit) : SIMPLIFIED.charAt(traditional));
            }
        }
        return folded.toString();
    }
}
