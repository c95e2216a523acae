package dev.egov.catalog.io.value;

import dev.egov.catalog.Field;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.Suggestion;
import dev.egov.model.security.Classification;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What to say of a text under classification from which none is understood. Nothing of it is ever applied without
 * somebody's choosing, and what is not secret is never said to be public when it may be internal.
 */
final class ClassificationAdvice {

    private static final Set<Classification> ALL = EnumSet.allOf(Classification.class);
    private static final Set<Classification> NOT_SECRET = EnumSet.of(Classification.INTERNAL, Classification.PUBLIC);
    private static final Set<Classification> NOT_PUBLIC = EnumSet.complementOf(EnumSet.of(Classification.PUBLIC));
    private static final Set<Classification> SECRET =
            EnumSet.range(Classification.TOP_SECRET, Classification.WORK_SECRET);

    /** Grades of data (数据安全法; GB/T 43697-2024), and of the protection of systems. */
    private static final Pattern GRADE = Pattern.compile(
            "(?i)l-?[0-9]|第?[0-9一二三四五]级(?:数据)?|级别[0-9一二三四五]" + "|(?:国家)?核心(?:数据|级)?|重要(?:数据|级)?|一般数据|一般级|敏感[0-9]级");

    private static final Pattern SAID_NOT_SECRET = Pattern.compile("(?:非|不|未|无|不是|不属于|不含|没有)(?:国家)?(?:涉密|涉及秘密|涉及国家秘密"
            + "|密级|保密|定密|标密|秘密|机密|绝密|密)(?:级|件|信息|数据|文件|资料|内容|资源|要求|事项)?"
            + "|一般(?:信息|文件|资料)?|普通(?:信息|文件|资料|级)?|无|没有|暂无|否|不涉及|公开/内部|内部/公开");

    private static final Pattern NEGATED = Pattern.compile("[非不未无否勿禁免解]");

    private static final Pattern PUBLIC =
            Pattern.compile("公开级|(?:主动|完全|全部|对外|可以|可|应|向社会|社会|全社会)公开(?:信息)?|公开(?:数据|文件|资料|类)");

    private static final Pattern SENSITIVE = Pattern.compile(".*(?:敏感|隐私|商业秘密|商密|个人信息).*");

    private static final Pattern SPEAKS_OF_SECRETS = Pattern.compile(".*(?:涉密|国家秘密|国密|保密|秘级|密).*");

    private ClassificationAdvice() {}

    static Problem of(Field field, String text) {
        String plain = SecrecyMark.plain(text);
        Kind kind = GRADE.matcher(plain).matches() ? Kind.DATA_GRADE : Kind.UNKNOWN_TERM;
        return Problem.of(kind, field, text)
                .suggesting(Suggestion.oneOf(
                        suggested(plain).stream().map(Classification::term).toList()));
    }

    private static Set<Classification> suggested(String plain) {
        if (SAID_NOT_SECRET.matcher(plain).matches()) {
            return NOT_SECRET;
        }
        if (GRADE.matcher(plain).matches()) {
            return ALL;
        }
        if (NEGATED.matcher(plain).find()) {
            return plain.contains("公开") ? NOT_PUBLIC : ALL;
        }
        List<Classification> named = SecrecyMark.named(plain);
        if (!named.isEmpty()) {
            return EnumSet.of(named.stream().reduce(Classification::stricter).orElseThrow());
        }
        Classification english = english(plain);
        if (english != null) {
            return EnumSet.of(english);
        }
        if (SENSITIVE.matcher(plain).matches()) {
            return EnumSet.of(Classification.SENSITIVE);
        }
        if (SPEAKS_OF_SECRETS.matcher(plain).matches()) {
            return SECRET;
        }
        if (plain.contains("内部")) {
            return EnumSet.of(Classification.INTERNAL);
        }
        if (PUBLIC.matcher(plain).matches()) {
            return EnumSet.of(Classification.PUBLIC);
        }
        Classification near = Terms.CLASSIFICATION.near(plain);
        return near == null ? ALL : EnumSet.of(near);
    }

    /** The term of an English word or of a name in other capitals. */
    static @Nullable Classification english(String plain) {
        return Arrays.stream(Classification.values())
                .filter(each -> each.name().replace("_", "").equalsIgnoreCase(plain.replaceAll("[_-]", ""))
                        || each.english().replace(" ", "").equalsIgnoreCase(plain))
                .findFirst()
                .orElse(null);
    }
}
