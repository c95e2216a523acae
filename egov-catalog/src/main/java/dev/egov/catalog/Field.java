package dev.egov.catalog;

import dev.egov.model.Term;
import dev.egov.model.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A field of an {@link Entry}, in the order in which tables have them. The Chinese term heads its column; the key is its
 * path in JSON.
 */
public enum Field implements Term {
    /** {@link Entry#code()}. */
    CODE("code", "信息资源代码", "code", 23),
    /** {@link Entry#formerCodes()}. */
    FORMER_CODES("formerCodes", "原信息资源代码", "former codes", 23),
    /** {@link Entry#name()}. */
    NAME("name", "信息资源名称", "name", 23),
    /** {@link Provider#name()}. */
    PROVIDER_NAME("provider.name", "信息资源提供方", "provider", 23),
    /** {@link Provider#code()}. */
    PROVIDER_CODE("provider.code", "信息资源提供方代码", "provider's unified social credit code", 23),
    /** {@link Entry#category()}. */
    CATEGORY("category", "信息资源分类", "category", 23),
    /** {@link Entry#industry()}. */
    INDUSTRY("industry", "所属行业", "industry", 23),
    /** {@link Entry#summary()}. */
    SUMMARY("summary", "信息资源摘要", "summary", 23),
    /** {@link Entry#keywords()}. */
    KEYWORDS("keywords", "关键字", "keywords", 23),
    /** {@link Entry#formats()}. */
    FORMATS("formats", "信息资源格式", "formats", 23),
    /** {@link Entry#items()}. */
    ITEMS("items", "信息项", "items", 20),
    /** {@link Sharing#type()}. */
    SHARING_TYPE("sharing.type", "共享类型", "sharing", 24),
    /** {@link Sharing#condition()}. */
    SHARING_CONDITION("sharing.condition", "共享条件", "sharing condition", 24),
    /** {@link Sharing#legalBasis()}. */
    SHARING_LEGAL_BASIS("sharing.legalBasis", "不予共享依据", "legal basis for not sharing", 24),
    /** {@link Sharing#method()}. */
    SHARING_METHOD("sharing.method", "共享方式", "sharing method", 24),
    /** {@link DeferralDates#applied()}. */
    DEFERRAL_APPLIED("deferral.applied", "暂缓共享申请日期", "deferral applied for on", 24),
    /** {@link DeferralDates#approved()}. */
    DEFERRAL_APPROVED("deferral.approved", "暂缓共享批准日期", "deferral approved on", 24),
    /** {@link DeferralDates#until()}. */
    DEFERRAL_UNTIL("deferral.until", "暂缓共享截止日期", "deferred until", 24),
    /** {@link Openness#type()}. */
    OPENNESS_TYPE("openness.type", "开放属性", "openness", 28),
    /** {@link Openness#condition()}. */
    OPENNESS_CONDITION("openness.condition", "开放条件", "openness condition", 28),
    /** {@link Entry#updateCycle()}. */
    UPDATE_CYCLE("updateCycle", "更新周期", "update cycle", 24),
    /** {@link Entry#classification()}. */
    CLASSIFICATION("classification", "保密属性", "classification", 13),
    /** {@link Entry#issued()}. */
    ISSUED("issued", "发布日期", "issued on", 23),
    /** {@link Entry#modified()}. */
    MODIFIED("modified", "更新日期", "modified on", 23),
    /** {@link Entry#relatedCodes()}. */
    RELATED_CODES("relatedCodes", "关联资源代码", "related codes", 23),
    /** {@link Contact#phone()}. */
    CONTACT_PHONE("contact.phone", "联系电话", "telephone", 23),
    /** {@link Contact#email()}. */
    CONTACT_EMAIL("contact.email", "电子邮箱", "email", 23),
    /** {@link Entry#landingPage()}. */
    LANDING_PAGE("landingPage", "详情页网址", "landing page", 23),
    /** {@link Entry#volume()}. */
    VOLUME("volume", "数据量", "number of records", 23),
    /** {@link Entry#extensions()}, all of them. */
    EXTENSIONS("extensions", "扩展字段", "extensions", 23);

    private final String key;
    private final Wording wording;

    Field(String key, String term, String english, int article) {
        this.key = key;
        this.wording = new Wording(term, english, article);
    }

    /** {@return its path in JSON, as {@code provider.name}} */
    public String key() {
        return key;
    }

    /**
     * The field of a name.
     *
     * @param name its Chinese term, its English label or its key, in any case of letters
     * @return the field; null where none has that name
     */
    public static @Nullable Field of(String name) {
        String given = name.strip();
        for (Field field : values()) {
            if (given.equals(field.term())
                    || given.equalsIgnoreCase(field.key())
                    || given.equalsIgnoreCase(field.english())) {
                return field;
            }
        }
        return null;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
