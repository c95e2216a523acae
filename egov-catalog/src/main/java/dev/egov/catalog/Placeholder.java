package dev.egov.catalog;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts that people and programs write where there is nothing to write: 暂无, 见官网, 同上, a dash, null. An entry keeps them as they
 * were given, but nothing is understood from them: a field that holds one counts as not filled.
 */
public final class Placeholder {

    /** In characters; what is longer says something. */
    private static final int MOST = 24;

    private static final Set<String> WORDS = Set.of(
            "不详",
            "未详",
            "不明",
            "待定",
            "待补",
            "待补充",
            "待完善",
            "待填",
            "待填写",
            "待确认",
            "待核实",
            "待更新",
            "待录入",
            "空",
            "空白",
            "空值",
            "未填",
            "未填写",
            "未提供",
            "未知",
            "缺",
            "暂缺",
            "缺失",
            "暂不提供",
            "暂未提供",
            "暂未填写",
            "不适用",
            "测试",
            "测试数据",
            "none",
            "nil",
            "nan",
            "na",
            "n/a",
            "n.a",
            "n.a.",
            "n\\a",
            "#n/a",
            "undefined",
            "unknown",
            "tbd",
            "todo",
            "test",
            "xx",
            "xxx",
            "xxxx");

    /** Dashes, strokes, dots and the like, however often. */
    private static final Pattern STROKES = Pattern.compile("[-‐‑‒–—―─━－_/\\\\|.。…·*?~#]+");

    /** What says that it is the same as beside or above, where only a reader who sees the page knows what that is. */
    private static final Pattern DITTO = Pattern.compile(
            "[〃仝\"“”„'‘’′`´,、]+|同(?:样|左|右|前|后|上|下)(?:一?[行列格条栏面]|述|例)?|(?:ditto|idem|as above|same as above)");

    /** What a form says of a column that must be filled in, or need not. */
    private static final Pattern OF_FORM = Pattern.compile("非?必填项?|选填项?|下拉选择|请填写|请选择");

    /** Nulls of programs, also put into a pattern as in "每 null null". */
    private static final Pattern NULLS = Pattern.compile("每?[\\s(\\[{<]*(?:null[\\s)\\]}>]*)+");

    private static final Pattern NOTHING =
            Pattern.compile("(?:暂无|尚无|没有|未有|无)(?:任何|相关|有关|明确|具体|其他|其它|法律|法规|规章|法定|政策|文件|规定"
                    + "|依据|条款|条文|条件|限制|要求|信息|内容|数据|资料|描述|联系|说明|简介|摘要|备注|电话|邮箱|邮件|网址|网站|链接|地址|联系方式|的|和|及|或|、|,)*");

    /** Somewhere else is where it is said, but not where. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?:请?(?:详见|参见|参看|详询)|请见).*"
            + "|(?:请?见|请?查看|同)(?:官方|门户|政府|政务|本|该|有关|相关|部门|单位|数据|资源|开放|上|下|前|后|以)*"
            + "(?:官网|网站|网页|网址|网上|平台|附件|附表|附录|附|备注|正文|原文|文件|公告|说明|详情|链接|页面|表|文|上|下|前|后|面)");

    static final List<Pattern> PATTERNS = List.of(STROKES, DITTO, OF_FORM, NULLS, NOTHING, ELSEWHERE);

    /** What the patterns begin with: a text that begins with anything else matches none of them, which is soon seen. */
    static final String BEGINNINGS = "-‐‑‒–—―─━－_/\\\\|.。…·*?~#〃仝\"“”„'‘’′`´,、同dias非必选下请每n([{<暂尚没未无详参见查";

    private Placeholder() {}

    /**
     * Tells whether a text stands for nothing.
     *
     * @param text a text; null is no text
     * @return whether all of it, but for spaces, width and capitals, is a placeholder
     */
    public static boolean isIn(@Nullable String text) {
        if (text == null || text.length() > MOST || isNumber(text)) {
            return false;
        }
        String plain = normalized(text).strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return false;
        }
        String bare = bare(plain);
        return WORDS.contains(bare) || (!bare.isEmpty() && BEGINNINGS.indexOf(bare.charAt(0)) >= 0 && matches(bare));
    }

    private static boolean matches(String bare) {
        for (Pattern pattern : PATTERNS) {
            if (pattern.matcher(bare).matches()) {
                return pattern != ELSEWHERE || namesNothing(bare);
            }
        }
        return false;
    }

    /** Without differences of width; ASCII and common characters have none. */
    private static String normalized(String text) {
        return text.chars().allMatch(unit -> unit < 0x80 || (unit >= 0x4E00 && unit <= 0x9FFF))
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Most short texts are numbers and days, which is soon seen. */
    private static boolean isNumber(String text) {
        char first = text.isEmpty() ? '0' : text.charAt(0);
        return first >= '0' && first <= '9';
    }

    /** Without a full stop at its end, or brackets or quotation marks around it. */
    private static String bare(String plain) {
        String text = plain;
        if (text.length() > 2 && "([{<\"'“‘【《".indexOf(text.charAt(0)) >= 0) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text.length() > 1 && (text.endsWith("。") || text.endsWith("!"))
                ? text.substring(0, text.length() - 1)
                : text;
    }

    /** Whether there is no address, number or law that it says to look into. */
    private static boolean namesNothing(String text) {
        return text.indexOf('《') < 0
                && text.indexOf('@') < 0
                && text.indexOf('.') < 0
                && text.chars().noneMatch(unit -> unit >= '0' && unit <= '9');
    }
}
