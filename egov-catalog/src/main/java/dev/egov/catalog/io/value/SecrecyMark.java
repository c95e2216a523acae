package dev.egov.catalog.io.value;

import dev.egov.model.security.Classification;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a secret as it stands on documents: the grade, a star, and how long it is kept (密级★保密期限), as 秘密★10年,
 * 机密★长期, 绝密★ (保守国家秘密法; 国家秘密定密管理暂行规定); and what people write for it.
 *
 * @param classification the grade; never looser than any that the text names
 * @param period how long it is a secret, as the mark says; null where it does not
 * @param isStandard whether the text is a mark, or a term, to the letter
 */
public record SecrecyMark(
        Classification classification, @Nullable String period, boolean isStandard) {

    /** The extension that keeps the period. */
    public static final String PERIOD = "保密期限";

    /** Longer than any mark. */
    private static final int MOST = 64;

    /** The star of a mark, and what stands for it where there is none to type. */
    private static final String STARS = "★☆⭐✩✪✫✬✭✮✯✰⋆﹡∗✱*";

    /** The characters of marks that are written otherwise in traditional Chinese, and how in simplified. */
    private static final String TRADITIONAL = "絕機祕級長內開個條後訊資";

    private static final String SIMPLIFIED = "绝机秘级长内开个条后讯资";

    private static final List<Classification> GRADES = Arrays.stream(Classification.values())
            .filter(grade -> grade.isStateSecret() || grade == Classification.WORK_SECRET)
            .toList();

    /** Terms, the longest first: 工作秘密 has 秘密 in it and is none. */
    private static final List<Classification> BY_LENGTH = Arrays.stream(Classification.values())
            .sorted(Comparator.comparingInt(grade -> -grade.term().length()))
            .toList();

    private static final String NUMBER = "(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})";

    private static final Pattern PERIODS = Pattern.compile("长期|永久|" + NUMBER + "年(?:零?" + NUMBER + "个?月)?|" + NUMBER
            + "个?月|" + NUMBER + "[天日]|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日(?:前|止|后解密|解密)?"
            + "|(?:[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{8})(?:前|止)?"
            + "|解密条件成立(?:前|时解密)?|.{0,30}(?:公开|公布|发布|启用|结束|完成|成立|失效|生效)前|.{0,30}解密");

    private static final Pattern MARK =
            Pattern.compile("(绝密|机密|秘密|工作秘密)(级?)(?:(?<star>[" + STARS + "]+)|[:：,，;；(（\\[【-]?)(?<rest>.*)");

    /** The mark or other word for a classification that a text is; null where it is none or may be several. */
    static @Nullable SecrecyMark meantBy(String text) {
        SecrecyMark mark = of(text);
        if (mark != null) {
            return mark;
        }
        Classification term = Terms.CLASSIFICATION.of(plain(text));
        return term == null ? null : new SecrecyMark(term, null, text.equals(term.name()));
    }

    /** The classification that a text means; null where it means none or may mean several. */
    public static @Nullable Classification classification(String text) {
        SecrecyMark mark = meantBy(text);
        return mark == null ? null : mark.classification();
    }

    /** The mark that a text is; null where it is none or may be several. */
    public static @Nullable SecrecyMark of(String text) {
        if (text.length() > MOST) {
            return null;
        }
        String plain = plain(text);
        for (Classification grade : Classification.values()) {
            if (plain.equals(grade.term())) {
                return new SecrecyMark(grade, null, text.equals(plain));
            }
        }
        Matcher mark = MARK.matcher(leading(plain));
        if (!mark.matches()) {
            return null;
        }
        String rest = mark.group("rest");
        boolean starred = mark.group("star") != null;
        String period = starred ? rest : rest.replaceFirst("[)）\\]】]$", "").replaceFirst("^(?:保密)?期限[:：]?", "");
        if (!named(rest).isEmpty() || rest.chars().anyMatch(unit -> STARS.indexOf(unit) >= 0)) {
            return null;
        }
        boolean known = PERIODS.matcher(period).matches();
        if (!starred && !period.isEmpty() && !known) {
            return null;
        }
        boolean standard = starred
                && (period.isEmpty() || known)
                && text.equals(plain)
                && mark.group(2).isEmpty()
                && mark.group("star").equals("★");
        return new SecrecyMark(grade(mark.group(1)), period.isEmpty() ? null : period, standard);
    }

    /** The grades and terms that a text names anywhere, the longest reading first. */
    static List<Classification> named(String text) {
        String rest = plain(text);
        List<Classification> named = new ArrayList<>();
        for (Classification term : BY_LENGTH) {
            if (rest.contains(term.term())) {
                named.add(term);
                rest = rest.replace(term.term(), "|");
            }
        }
        return List.copyOf(named);
    }

    /** How the mark is written: the term, or the term, a star and the period. */
    String text() {
        return period == null ? classification.term() : classification.term() + "★" + period;
    }

    private static Classification grade(String term) {
        return GRADES.stream()
                .filter(grade -> grade.term().equals(term))
                .findFirst()
                .orElseThrow();
    }

    /** A mark whose star came first. */
    private static String leading(String plain) {
        boolean first = plain.length() > 1 && STARS.indexOf(plain.charAt(0)) >= 0;
        return first ? plain.substring(1) : plain;
    }

    /** Without spaces and what cannot be seen, in characters of ordinary width and simplified ones. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(codePoint -> {
            int type = Character.getType(codePoint);
            boolean hidden = type == Character.FORMAT
                    || type == Character.CONTROL
                    || type == Character.NON_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || Character.isWhitespace(codePoint)
                    || Character.isSpaceChar(codePoint);
            int place = TRADITIONAL.indexOf(codePoint);
            if (!hidden) {
                plain.appendCodePoint(place >= 0 ? SIMPLIFIED.charAt(place) : codePoint);
            }
        });
        return plain.toString();
    }
}
