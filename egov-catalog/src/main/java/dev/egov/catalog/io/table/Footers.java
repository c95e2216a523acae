package dev.egov.catalog.io.table;

import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.io.value.Terms;
import java.util.List;
import java.util.regex.Pattern;

/** Rows at the end of a table that are no resources: sums, who filled it in, remarks. */
public final class Footers {

    private static final Pattern SUM = Pattern.compile(
            "(?:本页|部门|单位)?(?:合\\s*计|小\\s*计|总\\s*计|共\\s*计|累\\s*计|总\\s*数|sum|(?:sub|grand )?total)"
                    + "(?:[:：]?\\s*[0-9,.，]*\\s*[项条个类]?|[（(][^（）()]*[)）])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTE = Pattern.compile(
            "(?:填表|填报|填写|制表|编制|报送|上报|经办|审核|审批|审定|复核|校对|签发|负责|联系|录入|统计)人?(?:员|单位|部门|日期|时间|电话)?"
                    + "(?:签字|签名|签章)?(?:[（(][^（）()]*[)）])?\\s*[:：].*"
                    + "|(?:填表人|填报人|填写人|制表人|编制人|经办人|审核人|审批人|复核人|负责人|联系人|联系电话|填报单位|填报日期|填表日期|制表日期)"
                    + "|(?:单位|部门|分管|主要|主管)?(?:负责人|领导)(?:签字|签名)?(?:[（(][^（）()]*[)）])?\\s*[:：].*"
                    + "|(?:单位|部门)?(?:[（(]?(?:公章|盖章|签章)[)）]?)\\s*[:：]?.*"
                    + "|(?:填表|填写|补充|其他)?(?:说明|备注|附注|注释|注|附|附件|提示|日期|电话|传真|地址)\\s*[:：].*"
                    + "|(?:填表|填写)?(?:说明|备注|附注|注)[0-9]?[.、．].*"
                    + "|(?:填表|填写)?(?:说明|备注|附注|注)"
                    + "|(?:填表人|填报人|填写人|制表人|编制人|经办人|审核人|审批人|复核人|负责人|联系人)\\s+\\S{1,20}(?:\\s.*)?"
                    + "|(?:联系|咨询|办公|值班)?(?:电话|传真)\\s*[-－—0-9()（）转\\s]{5,}"
                    + "|(?:资料|数据|信息)来源\\s*[:：].*"
                    + "|[-－—]?\\s*第\\s*[0-9一二三四五六七八九十]+\\s*页.*|共\\s*[0-9一二三四五六七八九十]+\\s*页.*|page\\s*[0-9]+.*"
                    + "|[（(]?(?:本页)?(?:以下)?(?:空白|无正文|无内容)[)）]?"
                    + "|(?:notes?|remarks?|prepared by|filled in by|reviewed by|approved by|contact|date)\\s*[:：].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A further one of several remarks, which has a number and is a sentence, or speaks of the table. */
    private static final Pattern NUMBERED = Pattern.compile(
            "[（(]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[.．、)）]\\s*(?:[^0-9].*[。；;！!]|.*(?:本表|此表|上表|填写|填报|填表|如实|一式).*)",
            Pattern.DOTALL);

    /** A text that can be no name of a department. */
    private static final Pattern NO_PROVIDER =
            Pattern.compile("[0-9０-９,，.．\\s]*(?:[项条个类]?)|.{0,12}[:：].*|[-—/／]*", Pattern.DOTALL);

    /** The letters and characters that labels begin with, for the many rows that are none. */
    private static final String FIRST =
            "本部单合小总共累填制编报上经审复校签负联录统分主公盖说备附注补其提日电传地以空无资数信咨办值第-－—0123456789一二三四五六七八九十（(sSgGtTnNrRpPfFaAcCdD";

    private Footers() {}

    /** Whether a row is one, by its first cell that has something in it and the provider that it names. */
    public static boolean isOne(String first, String provider, List<String> cells) {
        String label = first.strip();
        if (label.isEmpty() || FIRST.indexOf(label.charAt(0)) < 0) {
            return false;
        }
        boolean sum = SUM.matcher(label).matches();
        boolean note = !sum && isNote(label, cells) && isNoProvider(provider.strip());
        return (sum || note) && cells.stream().noneMatch(Footers::isOfResource);
    }

    private static boolean isNote(String label, List<String> cells) {
        return NOTE.matcher(label).matches()
                || (NUMBERED.matcher(label).matches()
                        && cells.stream().filter(cell -> !cell.isBlank()).count() == 1);
    }

    private static boolean isNoProvider(String provider) {
        return NO_PROVIDER.matcher(provider).matches() || NOTE.matcher(provider).matches();
    }

    /** Whether a cell says something that only a resource has, so that the row is none to be passed over. */
    private static boolean isOfResource(String cell) {
        String text = cell.strip();
        return (text.length() > 2 && (Terms.SHARING.of(text) != null || Terms.OPENNESS.of(text) != null))
                || ResourceCode.isWellFormed(text);
    }
}
