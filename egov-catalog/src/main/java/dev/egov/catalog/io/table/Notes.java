package dev.egov.catalog.io.table;

import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.io.value.ProtectedTerms;
import dev.egov.catalog.io.value.SecrecyMark;
import dev.egov.catalog.io.value.Terms;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows right under a header that say how its columns are filled in, or in which unit, or what the columns are called in a
 * database, or that number them. A row in which there may be a resource is none of them.
 */
public final class Notes {

    private static final Pattern NOTE = Pattern.compile(
            // whether the column is to be filled in, and what may follow
            "[（(【\\[]?(?:非?必填项?|选填项?|必选项?|可选项?|可不填|可为空|不可为空|不能为空|必须填写|自动生成|系统生成|下拉选择|下拉|单选|多选)"
                    + "[)）】\\]]?(?:[，,。；;、：:\\s（(].*)?"
                    // of which type it is
                    + "|[（(【\\[]?(?:字典|文本|字符型?|字符串|数值型?|数字|日期型?|日期格式|整数|备注型|[CNYDTLMGBIF](?:[（(][0-9]+[)）])?)[)）】\\]]?"
                    // what to do, each with what only an instruction has
                    + "|(?:填写|例如|比如|详见|参见).*|(?:格式|如|形如|可选值|选项|取值|取值范围|说明)[:：].*|格式(?:为|如|要求).*"
                    + "|请(?:在|从|按|勿|不要|选择|填|输入|参照|参考|参见|如实|注明|写|根据|依据|务必|使用|下拉|点击).*"
                    + "|应当?(?:填|为|与|按|使用|包括|包含|注明|写|选择|如实|从|符合|唯一|采用).*"
                    + "|从.{0,30}(?:选择|选取|中选|选填).*|从下拉.*"
                    + "|(?:按照?|参照|参考|根据|依据).{0,40}(?:填写|填报|填列|选择|录入|编写|编码)[。.；;]?"
                    + "|(?:按照?|参照|参考)(?:附件|附表|附录|字典|代码表|《|GB|国标).*"
                    + "|多个.{0,30}(?:用|以|请|时|之间|隔开|分隔|逗号|顿号).*"
                    + "|(?:最多|不超过|不得超过|不多于|至少|限).{0,4}[0-9一二三四五六七八九十百]+\\s*(?:个|字|位|项|条|汉字).*"
                    + "|不得.{0,20}(?:为空|重复|超过|填写|使用|含有?).*"
                    + "|.*(?:请填写|下拉选择|隔开|分隔|字以内|个字符|个汉字|格式[：:为].*)"
                    + "|[yY]{4}.{0,3}[mM]{1,2}.{0,3}([dD]{1,2})?.*"
                    + "|(?:required|optional|mandatory)(?:[,.;:(\\s].*)?|(?:choose|select) (?:one|from|the|an?)\\b.*|e\\.g\\..*",
            Pattern.DOTALL);

    private static final Pattern UNIT = Pattern.compile("[（(【\\[]\\s*(?:单位\\s*[:：]?\\s*)?"
            + "(?:[百千万亿]*[条个项元次份家人户件张行]|[百千万亿]|[年月日天时]|小时|分钟|字节|[%％]|[kKmMgGtTpP][bB]?)\\s*[)）】\\]]");

    /** A name of a column in a database, or of a property, of two words at least. */
    private static final Pattern COLUMN =
            Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+|[a-z]+[a-z0-9]*(?:[A-Z][a-z0-9]*)+");

    private static final Pattern COLUMN_OF_ONE_WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private static final Pattern DATE =
            Pattern.compile("[0-9]{4}[-./年][0-9]{1,2}(?:[-./月][0-9]{1,2}日?|月)?(?:[T\\s].*)?|[12][0-9]{7}");

    private static final Pattern NUMBER = Pattern.compile("[（(]?([0-9]{1,3}|[A-Z])[)）]?");

    private Notes() {}

    /**
     * Whether a row is one.
     *
     * @param cells its cells
     * @param name its cell under the name of the resource; blank where there is none
     * @param provider its cell under the provider; blank where there is none
     */
    public static boolean isOne(List<String> cells, String name, String provider) {
        if (isNumbering(cells)) {
            return true;
        }
        boolean nameless = name.isBlank() || says(name);
        boolean nobody = provider.isBlank() || says(provider);
        if (cells.stream().map(String::strip).anyMatch(Notes::isOfResource)) {
            return false;
        }
        return (nameless && nobody && isMostlyNotes(cells)) || isOfColumns(cells, name, provider);
    }

    /** Whether a text says how a cell is filled in. */
    public static boolean says(String text) {
        return NOTE.matcher(text.strip()).matches();
    }

    private static boolean isMostlyNotes(List<String> cells) {
        int filled = 0;
        int notes = 0;
        for (String cell : cells) {
            String text = cell.strip();
            filled += text.isEmpty() ? 0 : 1;
            notes += !text.isEmpty() && (says(text) || UNIT.matcher(text).matches()) ? 1 : 0;
        }
        return 2 * notes > filled;
    }

    /** Whether all cells are names of columns, those under name and provider of several words. */
    private static boolean isOfColumns(List<String> cells, String name, String provider) {
        boolean sure = COLUMN.matcher(name.strip()).matches()
                && COLUMN.matcher(provider.strip()).matches();
        return sure && areColumns(cells);
    }

    /** Whether all cells may be names of columns in a database. */
    static boolean areColumns(List<String> cells) {
        return cells.stream()
                .map(String::strip)
                .allMatch(cell -> cell.isEmpty()
                        || COLUMN.matcher(cell).matches()
                        || COLUMN_OF_ONE_WORD.matcher(cell).matches());
    }

    /** Whether a cell says what only a resource has: a term of a field, a code, a day or a mark. */
    static boolean isOfResource(String text) {
        return Terms.SHARING.of(text) != null
                || Terms.OPENNESS.of(text) != null
                || Terms.SHARING.of(text.toUpperCase(Locale.ROOT)) != null
                || Terms.OPENNESS.of(text.toUpperCase(Locale.ROOT)) != null
                || SecrecyMark.classification(text) != null
                || ResourceCode.isWellFormed(text)
                || DATE.matcher(text).matches()
                || ProtectedTerms.isOne(text);
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
