package dev.egov.catalog.io.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that say among other things that what they stand at is protected, as a title, a note or a remark does: 某局目录（机密）,
 * 密级：秘密, 因涉密不予共享. What says the opposite, asks whether, lists the terms there are, or forbids to enter what is
 * protected does not.
 */
public final class Markings {

    /** A longer text tells of more than how it is guarded. */
    private static final int LONGEST = 120;

    private static final Pattern TERM =
            Pattern.compile("绝密|机密|(?<!商业|保守)秘密|涉密|涉秘|敏感信息|(?<![a-z])(?:top secret|secret|confidential)(?![a-z])");

    /** Titles of laws, of which those on secrecy have the terms in their names. */
    private static final Pattern TITLE = Pattern.compile("《[^》]*》");

    /** What denies a term that it stands before, without a stop between them. */
    private static final Pattern DENIED = Pattern.compile("[不非无未勿没免][^ ,，、.。;；:：()（）\\[\\]【】]{0,5}$");

    private static final Pattern ASKED = Pattern.compile("(?:是否|有无)[^ ,，.。;；:：]{0,4}$");

    /** A yes behind a question, in the next cell or behind a colon. */
    private static final Pattern YES = Pattern.compile("^[^ :：]{0,6}[ :：]+(?:是|有|√|✓|y|yes|true|1)(?![a-z0-9])");

    private static final Pattern NO =
            Pattern.compile("^[^ :：]{0,6}[ :：]+(?:否|无|不是|不涉密|不含|非涉密|没有|×|n|no|false|0)(?![a-z0-9])");

    /** What forbids to enter, and not to hand on, what is protected. */
    private static final Pattern FORBIDDEN = Pattern.compile("^(?:信息|数据|资源|内容|文件|资料|事项|的|、|和|及|或|工作秘密|敏感信息|国家秘密)+"
            + "[,，]?(?:均|一律)?(?:不得|严禁|禁止|请勿|不应|不要|不能|不可)[^。;；]{0,16}"
            + "(?:填报|填写|录入|上传|上报|报送|处理|传输|存储|列入|编入|纳入|登记)");

    private static final Pattern GRADES = Pattern.compile("绝密|机密|(?<!工作|国家)秘密|工作秘密|敏感|内部|公开");

    /** So many different terms beside each other are those that there are to choose from. */
    private static final int CHOICE = 3;

    private Markings() {}

    /** Whether a text is such a one. */
    public static boolean isIn(String text) {
        if (text.length() > LONGEST || !mayBe(text)) {
            return false;
        }
        String plain = TITLE.matcher(plain(text)).replaceAll("");
        if (hasChoice(plain)) {
            return false;
        }
        Matcher term = TERM.matcher(plain);
        while (term.find()) {
            String noun = term.group().endsWith("信息") ? "信息" : "";
            if (isSaid(plain.substring(0, term.start()), noun + plain.substring(term.end()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether something that is named so is answered with yes, as 是否涉密 with 是. */
    public static boolean isYes(String name, String answer) {
        return YES.matcher(" " + plain(answer.strip())).matches()
                && (ProtectedTerms.isOne(name) || isIn(name + " " + answer));
    }

    private static boolean isSaid(String before, String after) {
        if (ASKED.matcher(before).find()) {
            return YES.matcher(after).find();
        }
        return !DENIED.matcher(before).find()
                && !FORBIDDEN.matcher(after).find()
                && !NO.matcher(after).find();
    }

    /** Whether a text gives the terms that there are to choose from. */
    public static boolean isChoice(String text) {
        return text.length() <= LONGEST && mayBe(text) && hasChoice(plain(text));
    }

    private static boolean hasChoice(String plain) {
        if (plain.contains("涉密") && (plain.contains("非涉密") || plain.contains("不涉密"))) {
            return true;
        }
        return GRADES.matcher(plain)
                        .results()
                        .map(grade -> grade.group())
                        .distinct()
                        .count()
                >= CHOICE;
    }

    /** Quick, for the many texts that are none. */
    private static boolean mayBe(String text) {
        for (int place = 0; place < text.length(); place++) {
            char unit = text.charAt(place);
            if (unit == '密'
                    || unit == '敏'
                    || unit == '秘'
                    || unit == '祕'
                    || unit == 'C'
                    || unit == 'c'
                    || unit == 'S'
                    || unit == 's') {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('絕', '绝')
                .replace('機', '机')
                .replace('祕', '秘')
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
