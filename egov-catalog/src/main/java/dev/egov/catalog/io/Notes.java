package dev.egov.catalog.io;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows right under a header that say how its columns are filled in, or number them. */
final class Notes {

    private static final Pattern NOTE = Pattern.compile(
            "[（(【\\[]?(?:非?必填项?|选填项?|必选|可选|可不填|可为空|不可为空|必须填写|自动生成|系统生成|下拉选择|下拉|单选|多选|字典|文本|字符型?|字符串"
                    + "|数值型?|数字|日期型?|日期格式|整数|备注型|[CNYDTLMGBIF](?:[（(][0-9]+[)）])?)[）)】\\]]?"
                    + "|(?:填写|请|格式|如[：:]|例如|比如|按照?|参照|参见|详见|最多|不超过|不得|应当?|从|多个|可选值|选项|说明[：:]).*"
                    + "|.*(?:请填写|下拉选择|隔开|字以内|个字符|个汉字|格式[：:为].*)"
                    + "|[yY]{4}.{0,3}[mM]{1,2}.{0,3}([dD]{1,2})?.*"
                    + "|(?:required|optional|mandatory|choose .*|select .*|e\\.g\\..*)",
            Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[（(]?([0-9]{1,3}|[A-Z])[)）]?");

    private Notes() {}

    /** Whether a row is one: more than half of its cells are notes, that under the name too. */
    static boolean isOne(List<String> cells, String name) {
        int filled = 0;
        int notes = 0;
        for (String cell : cells) {
            String text = cell.strip();
            filled += text.isEmpty() ? 0 : 1;
            notes += !text.isEmpty() && NOTE.matcher(text).matches() ? 1 : 0;
        }
        boolean nameless = name.isBlank() || NOTE.matcher(name.strip()).matches();
        return (nameless && 2 * notes > filled) || isNumbering(cells);
    }

    /** Whether the cells count the columns: 1, 2, 3, or A, B, C. */
    private static boolean isNumbering(List<String> cells) {
        int filled = 0;
        int before = -1;
        for (String cell : cells) {
            String text = cell.strip();
            if (text.isEmpty()) {
                continue;
            }
            Matcher number = NUMBER.matcher(text);
            if (!number.matches()) {
                return false;
            }
            String value = number.group(1);
            int count = Character.isDigit(value.charAt(0)) ? Integer.parseInt(value) : value.charAt(0);
            if (filled > 0 && count != before + 1) {
                return false;
            }
            before = count;
            filled++;
        }
        return filled > 2;
    }
}
