package dev.egov.catalog.audit.engine;

import dev.egov.model.Term;
import dev.egov.model.Wording;

/** What can be unsound about an entry, beside fields that are not filled. */
public enum QualityDefect implements Term {
    ITEM_WITHOUT_NAME("信息项没有名称", "item without a name"),
    FORBIDDEN_CHARACTER("含有不能使用的字符", "forbidden character"),
    TOO_LONG("过长", "too long"),
    INVALID_LENGTH("信息项长度不合规", "invalid length of an item"),
    INVALID_DATE("日期不合规", "invalid date"),
    NOT_STANDARD("不是规范用语", "not the standard's term"),
    PLACEHOLDER("以“暂无”等代替内容", "placeholder instead of contents"),
    MALFORMED_CONTACT("联系方式或网址不合规", "malformed contact or page address"),
    OTHER("其他不合规", "other fault of form"),

    REPEATED("与前面的条目重复", "repeats an earlier entry"),
    DATES_OUT_OF_ORDER("日期先后颠倒", "days out of order"),
    OPEN_YET_NOT_SHARED("向社会开放却不予共享", "open to society, yet not shared"),
    SEVERAL_SOURCES("信息项一数多源", "item with several sources"),

    OVERDUE("超过更新周期未更新", "update overdue"),

    NO_WAY_IN("没有获取途径", "no way to get at it"),
    WITHHELD_WITHOUT_GROUND("不予共享未说明理由", "withheld without a ground");

    private final Wording wording;

    QualityDefect(String term, String english) {
        this.wording = new Wording(term, english, 23);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
