package dev.egov.catalog;

import dev.egov.model.Term;
import dev.egov.model.Wording;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of an {@link Entry}, in the order in which tables have them. The Chinese term heads its column; the key is its
 * path in JSON.
 *
 * <p>A constant is the one definition of a field: reading, writing and checking go over all fields and ask each what it
 * is. A further field needs a constant here, its component in {@link Entry} with a line in {@link Entry#of}, a line in
 * {@code EntryEquality}, which is written out because a loop takes nearly twice as long, and its words in the bundles
 * {@code headers} and {@code template}.
 */
public enum Field implements Term {
    /** {@link Entry#code()}. */
    CODE("code", "信息资源代码", "code", 23, Kind.CODE, Entry::code),
    /** {@link Entry#formerCodes()}. */
    FORMER_CODES("formerCodes", "原信息资源代码", "former codes", 23, Kind.CODES, Entry::formerCodes),
    /** {@link Entry#name()}. */
    NAME("name", "信息资源名称", "name", 23, Kind.TEXT, Entry::name),
    /** {@link Provider#name()}. */
    PROVIDER_NAME("provider.name", "信息资源提供方", "provider", 23, Kind.TEXT, Entry::provider, Provider::name),
    /** {@link Provider#code()}. */
    PROVIDER_CODE(
            "provider.code",
            "信息资源提供方代码",
            "provider's unified social credit code",
            23,
            Kind.CREDIT_CODE,
            Entry::provider,
            Provider::code),
    /** {@link Entry#category()}. */
    CATEGORY("category", "信息资源分类", "category", 23, Kind.TEXT, Entry::category),
    /** {@link Entry#industry()}. */
    INDUSTRY("industry", "所属行业", "industry", 23, Kind.TEXT, Entry::industry),
    /** {@link Entry#summary()}. */
    SUMMARY("summary", "信息资源摘要", "summary", 23, Kind.TEXT, Entry::summary),
    /** {@link Entry#keywords()}. */
    KEYWORDS("keywords", "关键字", "keywords", 23, Kind.TEXTS, Entry::keywords),
    /** {@link Entry#formats()}. */
    FORMATS("formats", "信息资源格式", "formats", 23, Kind.TEXTS, Entry::formats),
    /** {@link Entry#items()}. */
    ITEMS("items", "信息项", "items", 20, Kind.ITEMS, Entry::items),
    /** {@link Sharing#type()}. */
    SHARING_TYPE("sharing.type", "共享类型", "sharing", 24, Kind.TERM, Entry::sharing, Sharing::type),
    /** {@link Sharing#condition()}. */
    SHARING_CONDITION(
            "sharing.condition", "共享条件", "sharing condition", 24, Kind.TEXT, Entry::sharing, Sharing::condition),
    /** {@link Sharing#legalBasis()}. */
    SHARING_LEGAL_BASIS(
            "sharing.legalBasis",
            "不予共享依据",
            "legal basis for not sharing",
            24,
            Kind.TEXT,
            Entry::sharing,
            Sharing::legalBasis),
    /** {@link Sharing#method()}. */
    SHARING_METHOD("sharing.method", "共享方式", "sharing method", 24, Kind.TEXT, Entry::sharing, Sharing::method),
    /** {@link DeferralDates#applied()}. */
    DEFERRAL_APPLIED(
            "deferral.applied",
            "暂缓共享申请日期",
            "deferral applied for on",
            24,
            Kind.DAY,
            Entry::deferral,
            DeferralDates::applied),
    /** {@link DeferralDates#approved()}. */
    DEFERRAL_APPROVED(
            "deferral.approved",
            "暂缓共享批准日期",
            "deferral approved on",
            24,
            Kind.DAY,
            Entry::deferral,
            DeferralDates::approved),
    /** {@link DeferralDates#until()}. */
    DEFERRAL_UNTIL("deferral.until", "暂缓共享截止日期", "deferred until", 24, Kind.DAY, Entry::deferral, DeferralDates::until),
    /** {@link Openness#type()}. */
    OPENNESS_TYPE("openness.type", "开放属性", "openness", 28, Kind.TERM, Entry::openness, Openness::type),
    /** {@link Openness#condition()}. */
    OPENNESS_CONDITION(
            "openness.condition", "开放条件", "openness condition", 28, Kind.TEXT, Entry::openness, Openness::condition),
    /** {@link Entry#updateCycle()}. */
    UPDATE_CYCLE("updateCycle", "更新周期", "update cycle", 24, Kind.TEXT, Entry::updateCycle),
    /** {@link Entry#classification()}. */
    CLASSIFICATION("classification", "保密属性", "classification", 13, Kind.TERM, Entry::classification),
    /** {@link Entry#issued()}. */
    ISSUED("issued", "发布日期", "issued on", 23, Kind.DAY, Entry::issued),
    /** {@link Entry#modified()}. */
    MODIFIED("modified", "更新日期", "modified on", 23, Kind.DAY, Entry::modified),
    /** {@link Entry#relatedCodes()}. */
    RELATED_CODES("relatedCodes", "关联资源代码", "related codes", 23, Kind.CODES, Entry::relatedCodes),
    /** {@link Contact#phone()}. */
    CONTACT_PHONE("contact.phone", "联系电话", "telephone", 23, Kind.PHONE, Entry::contact, Contact::phone),
    /** {@link Contact#email()}. */
    CONTACT_EMAIL("contact.email", "电子邮箱", "email", 23, Kind.EMAIL, Entry::contact, Contact::email),
    /** {@link Entry#landingPage()}. */
    LANDING_PAGE("landingPage", "详情页网址", "landing page", 23, Kind.PAGE, Entry::landingPage),
    /** {@link Entry#volume()}. */
    VOLUME("volume", "数据量", "number of records", 23, Kind.TEXT, Entry::volume),
    /** {@link Entry#extensions()}, all of them. */
    EXTENSIONS("extensions", "扩展字段", "extensions", 23, Kind.EXTENSIONS, Entry::extensions);

    /** What kind of value a field has, which decides how it is read, checked and written. */
    public enum Kind {
        /** The code of a resource. */
        CODE,
        /** The codes of other resources, a list. */
        CODES,
        /** The unified social credit code of a department. */
        CREDIT_CODE,
        /** A text of any words. */
        TEXT,
        /** A text that is to be a telephone number. */
        PHONE,
        /** A text that is to be an address for electronic mail. */
        EMAIL,
        /** A text that is to be the address of a page. */
        PAGE,
        /** A list of texts. */
        TEXTS,
        /** One of a few terms. */
        TERM,
        /** A day. */
        DAY,
        /** A list of items. */
        ITEMS,
        /** Texts by the names under which they were said. */
        EXTENSIONS;

        /** {@return whether it is one text, of whatever words or form} */
        public boolean isText() {
            return this == TEXT || this == PHONE || this == EMAIL || this == PAGE;
        }

        /** {@return whether it is a list whose elements are written as texts} */
        public boolean isList() {
            return this == CODES || this == TEXTS;
        }
    }

    private final String key;
    private final Wording wording;
    private final Kind kind;

    @SuppressWarnings("ImmutableEnumChecker") // the accessors of records, which keep nothing
    private final Function<Entry, @Nullable Object> value;

    Field(String key, String term, String english, int article, Kind kind, Function<Entry, @Nullable Object> value) {
        this.key = key;
        this.wording = new Wording(term, english, article);
        this.kind = kind;
        this.value = value;
    }

    /** A field that is a component of a part of the entry. */
    <P> Field(
            String key,
            String term,
            String english,
            int article,
            Kind kind,
            Function<Entry, @Nullable P> part,
            Function<P, @Nullable Object> component) {
        this(key, term, english, article, kind, entry -> {
            P there = part.apply(entry);
            return there == null ? null : component.apply(there);
        });
    }

    /** {@return its path in JSON, as {@code provider.name}} */
    public String key() {
        return key;
    }

    /** {@return what kind of value it has} */
    public Kind kind() {
        return kind;
    }

    /** {@return whether no entry can do without it} */
    public boolean isRequired() {
        return this == NAME || this == PROVIDER_NAME;
    }

    /** {@return whether every entry should have it, though one can do without} */
    public boolean isRecommended() {
        return switch (this) {
            case CODE, PROVIDER_CODE, CATEGORY, SUMMARY, FORMATS, ITEMS, SHARING_TYPE, UPDATE_CYCLE -> true;
            default -> false;
        };
    }

    /** {@return whether what stands in it hardly ever stands in another entry too} */
    public boolean isOfOneEntry() {
        return switch (this) {
            case CODE, NAME, SUMMARY, ISSUED, MODIFIED, LANDING_PAGE, VOLUME -> true;
            default -> false;
        };
    }

    /** {@return whether there is much to read in it, so that its column is to be a wide one} */
    public boolean isLong() {
        return switch (this) {
            case NAME, PROVIDER_NAME, CATEGORY, SUMMARY, ITEMS, LANDING_PAGE -> true;
            default -> false;
        };
    }

    /** What stands in it; null, an empty list or an empty map where nothing does. */
    @Nullable
    Object of(Entry entry) {
        return value.apply(entry);
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
