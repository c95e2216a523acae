package dev.egov.catalog;

import dev.egov.model.Term;
import dev.egov.model.Wording;
import org.jspecify.annotations.Nullable;

/** The type of an item's values (数据类型), by the letters of 政务信息资源目录编制指南（试行）. */
public enum DataType implements Term {
    /** Characters. */
    C("字符型", "character"),

    /** A number. */
    N("数值型", "numeric"),

    /** An amount of money. */
    Y("货币型", "currency"),

    /** A day. */
    D("日期型", "date"),

    /** A day and a time. */
    T("日期时间型", "date and time"),

    /** Yes or no. */
    L("逻辑型", "logical"),

    /** A long text. */
    M("备注型", "memo"),

    /** Anything. */
    G("通用型", "general"),

    /** A floating-point number of double precision. */
    B("双精度型", "double"),

    /** A whole number. */
    I("整型", "integer"),

    /** A floating-point number. */
    F("浮点型", "float");

    private final Wording wording;

    DataType(String term, String english) {
        this.wording = new Wording(term, english, 20);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /**
     * The type that a letter stands for.
     *
     * @param letter one of {@code C N Y D T L M G B I F}
     * @return the type, or null for any other character
     */
    public static @Nullable DataType of(char letter) {
        int place = "CNYDTLMGBIF".indexOf(letter);
        return place < 0 ? null : values()[place];
    }
}
