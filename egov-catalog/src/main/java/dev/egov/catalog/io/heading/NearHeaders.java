package dev.egov.catalog.io.heading;

import dev.egov.catalog.Field;
import dev.egov.catalog.text.Slip;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a header that is no known name may have been meant to be. */
final class NearHeaders {

    /** The fields that must be given, and those that decide about secrecy, sharing and openness. */
    static final Set<Field> DECISIVE = EnumSet.of(
            Field.NAME,
            Field.PROVIDER_NAME,
            Field.SHARING_TYPE,
            Field.SHARING_CONDITION,
            Field.SHARING_LEGAL_BASIS,
            Field.SHARING_METHOD,
            Field.OPENNESS_TYPE,
            Field.OPENNESS_CONDITION,
            Field.CLASSIFICATION);

    private static final Pattern CLASSIFICATION =
            Pattern.compile("密级|密别|密等|密件|涉密|保密|机密|秘密|绝密|定密|敏感|涉敏|涉秘|秘级|机要|(?<!全|中|本|各)国密(?!度|切)"
                    + "|(?<!厂|供应|电)商密(?!钥)|安全.?级|安全等级|分级|数据级别|数据等级|知悉范围|^密$"
                    + "|classif|secrecy|secret(?!ar)|confidential|sensitiv|clearance|securitylevel|securitygrade"
                    + "|^(?:data|is|resource|info)?sec(?:level|grade|class|mark|flag)");

    /**
     * Headers that have words of the decisive fields in them and mean something else: a table or file that is named, a part of a
     * classification by subjects, further particulars of the provider, how something is provided, how much there is, who
     * answers for it, which of the items are sensitive.
     */
    private static final Pattern HARMLESS =
            Pattern.compile("[^密敏]{0,8}(?:库|表|视图|文件|接口|系统|平台|图层)(?:的?(?:中文|英文))?(?:名称|名)"
                    + "|[^密敏]{0,6}(?:类|项|目|细目)(?:名称|代码|编码|编号)"
                    + "|[^密敏]{0,8}(?:提供方|提供单位|提供部门|提供机构|责任部门|责任单位|来源部门)的?"
                    + "(?:地址|简称|内部部门|内设机构|内部机构|联系人|负责人|性质|类型|类别|层级|级别|邮编|属地|所在地|网址|传真)"
                    + "|[^密敏]{0,8}提供方式|(?:共享|开放)(?:数据)?格式|[^密敏]{0,6}(?:层级|量级)"
                    + "|保密(?:审查|审核|负责|联系|管理)(?:人|员|人员|部门|单位|机构)(?:姓名|电话|签字|意见人)?|敏感(?:字段|信息项|数据项)(?:名称)?");

    /** In characters; shorter names come near to too much. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_LATIN = 6;

    /** How much of the longer text the shorter one must be that stands in it, in quarters. */
    private static final int QUARTERS = 3;

    private static final String TRADITIONAL = "機級屬類開資訊稱單據務條領網絡電話聯繫鏈數項標題關鍵發佈時間創週頻備註說簡號編碼統與內態門構責別無對應產業庫記錄總條實現狀負檔體";
    private static final String SIMPLIFIED = "机级属类开资讯称单据务条领网络电话联系链数项标题关键发布时间创周频备注说简号编码统与内态门构责别无对应产业库记录总条实现状负档体";

    private NearHeaders() {}

    /**
     * What a header comes near to among the names of fields.
     *
     * @param plain the plain header without notes
     * @param whole the plain header with them; a note may say that the column is of secrecy, too
     * @param path whether it is the path of a property in an object, which has the object's name in it
     */
    static Heading of(String plain, String whole, boolean path, Map<String, Heading> names) {
        String text = simplified(plain);
        boolean noted = isClassification(simplified(whole).replace(text, "|"));
        if (!noted && HARMLESS.matcher(text).matches()) {
            return Heading.NONE;
        }
        Field near = near(text, path, names);
        if (noted || isClassification(text)) {
            return new Heading(null, 0, near == null ? Field.CLASSIFICATION : near, true);
        }
        return near == null ? Heading.NONE : new Heading(null, 0, near, DECISIVE.contains(near));
    }

    /** Whether a plain header looks like one of a classification. */
    private static boolean isClassification(String plain) {
        return CLASSIFICATION.matcher(plain).find();
    }

    /** The field that a header comes near to, first of all a decisive one; null for none. */
    private static @Nullable Field near(String text, boolean path, Map<String, Heading> names) {
        Heading same = names.get(text);
        Field near = same == null ? null : same.field();
        for (Map.Entry<String, Heading> name : names.entrySet()) {
            Field field = name.getValue().field();
            if (field != null && isBefore(field, near) && isNear(text, path, name.getKey())) {
                near = field;
            }
        }
        return near;
    }

    /** Whether a field is rather suggested than another: decisive ones before others, then in their order. */
    private static boolean isBefore(Field field, @Nullable Field other) {
        if (other == null) {
            return true;
        }
        boolean decisive = DECISIVE.contains(field);
        return decisive == DECISIVE.contains(other) ? field.compareTo(other) < 0 : decisive;
    }

    private static boolean isNear(String text, boolean path, String name) {
        int shorter = Math.min(text.length(), name.length());
        int longer = Math.max(text.length(), name.length());
        if (shorter + 1 < (name.charAt(0) < 0x80 ? SHORTEST_LATIN : SHORTEST) || 4 * shorter < QUARTERS * longer) {
            return false;
        }
        boolean part = !path && shorter >= SHORTEST && (text.contains(name) || name.contains(text));
        return part || (longer >= SHORTEST && Slip.isOneAtMost(text, name));
    }

    private static String simplified(String text) {
        StringBuilder simplified = new StringBuilder(text);
        for (int place = 0; place < text.length(); place++) {
            int traditional = TRADITIONAL.indexOf(text.charAt(place));
            if (traditional >= 0) {
                simplified.setCharAt(place, SIMPLIFIED.charAt(traditional));
            }
        }
        return simplified.toString();
    }
}
