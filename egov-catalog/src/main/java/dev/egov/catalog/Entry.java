package dev.egov.catalog;

import com.google.common.collect.ImmutableSortedMap;
import dev.egov.catalog.text.Blank;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import dev.egov.model.internal.WithBuilder;
import dev.egov.model.security.Classification;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue: what is known of one government information resource (政务信息资源, art. 23, 24). The
 * components are the core metadata of 政务信息资源目录编制指南（试行） (发改高技〔2017〕1272号), and beside them what art. 13 and 24 ask
 * for and what open-data portals publish.
 *
 * <p>Sharing is between departments, openness is to society: an entry says each by itself.
 *
 * <p>An entry holds what it is given; {@link #problems()} says whether that is sound. Only this is settled when it is
 * made: a blank text counts as none, as do a blank element of a list, an extension without a value and a part all of
 * whose components are null, so that an entry comes back equal from every format.
 *
 * @param code the code of the resource (信息资源代码); null until one is given to it
 * @param formerCodes codes that it had before
 * @param name its name (信息资源名称)
 * @param provider the department that provides it (信息资源提供方)
 * @param category its place in the classification (信息资源分类), the names of the levels as one text
 * @param industry the line of business that it belongs to (所属行业)
 * @param summary what is in it (信息资源摘要)
 * @param keywords words to find it by (关键字)
 * @param formats the formats in which it is kept (信息资源格式)
 * @param items its items (信息项), in their order
 * @param sharing how it is shared between departments (art. 24)
 * @param deferral how its sharing was deferred (暂缓, art. 24)
 * @param openness how it is open to society (是否向社会开放)
 * @param updateCycle how often it is brought up to date (更新周期); any text, see {@link UpdateCycle}
 * @param classification how closely it is guarded (art. 13, 30)
 * @param issued the day on which it was first published (发布日期)
 * @param modified the day on which it was last brought up to date (更新日期)
 * @param relatedCodes the codes of resources that it is related to (关联资源代码)
 * @param contact whom to ask about it
 * @param landingPage the address of its page (详情页网址)
 * @param volume how many records it has, as given (数据量)
 * @param extensions what else was said of it, by the name that it was said under; sorted by name
 */
@WithBuilder
@SoundEntry
public record Entry(
        @Nullable ResourceCode code,
        List<ResourceCode> formerCodes,
        String name,
        @Valid Provider provider,
        @Nullable String category,
        @Nullable String industry,
        @Nullable String summary,
        List<String> keywords,
        List<String> formats,
        List<Item> items,
        @Nullable Sharing sharing,
        @Nullable DeferralDates deferral,
        @Nullable Openness openness,
        @Nullable String updateCycle,
        @Nullable Classification classification,
        @Nullable LocalDate issued,
        @Nullable LocalDate modified,
        List<ResourceCode> relatedCodes,
        @Nullable Contact contact,
        @Nullable String landingPage,
        @Nullable String volume,
        Map<String, String> extensions) {
    /**
     * Makes an entry.
     *
     * @throws NullPointerException if name, provider, a list, a map or one of their elements is null
     */
    public Entry {
        formerCodes = List.copyOf(formerCodes);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(provider, "provider");
        category = Blank.toNull(category);
        industry = Blank.toNull(industry);
        summary = Blank.toNull(summary);
        keywords = Blank.without(keywords);
        formats = Blank.without(formats);
        items = List.copyOf(items);
        sharing = sharing == null || sharing.isEmpty() ? null : sharing;
        deferral = deferral == null || deferral.isEmpty() ? null : deferral;
        openness = openness == null || openness.isEmpty() ? null : openness;
        updateCycle = Blank.toNull(updateCycle);
        relatedCodes = List.copyOf(relatedCodes);
        contact = contact == null || contact.isEmpty() ? null : contact;
        landingPage = Blank.toNull(landingPage);
        volume = Blank.toNull(volume);
        extensions = sound(extensions);
    }

    private static Map<String, String> sound(Map<String, String> extensions) {
        if (extensions.isEmpty()) {
            return Map.of();
        }
        ImmutableSortedMap.Builder<String, String> kept = ImmutableSortedMap.naturalOrder();
        extensions.forEach((name, value) -> {
            if (!value.isBlank()) {
                kept.put(name, value);
            }
        });
        Map<String, String> sorted = kept.buildOrThrow();
        return sorted.isEmpty() ? Map.of() : sorted;
    }

    /**
     * What stands in a field.
     *
     * @param field the field
     * @return the text, term, day or list as it is; null, an empty list or an empty map where nothing stands there
     */
    public @Nullable Object value(Field field) {
        return field.of(this);
    }

    /**
     * Makes an entry of what stands in its fields, as {@link #value} says it.
     *
     * @param values the value of each field; null where nothing stands there
     * @param shared gives for a part of the entry, as its provider, an equal one that others have too, or the part itself
     * @return the entry
     * @throws ClassCastException if a value is none of its field
     */
    public static Entry of(Function<Field, @Nullable Object> values, UnaryOperator<Object> shared) {
        return new Entry(
                (ResourceCode) values.apply(Field.CODE),
                list(values.apply(Field.FORMER_CODES)),
                text(values.apply(Field.NAME)),
                (Provider) shared.apply(new Provider(text(values.apply(Field.PROVIDER_NAME)), (UnifiedSocialCreditCode)
                        values.apply(Field.PROVIDER_CODE))),
                (String) values.apply(Field.CATEGORY),
                (String) values.apply(Field.INDUSTRY),
                (String) values.apply(Field.SUMMARY),
                list(values.apply(Field.KEYWORDS)),
                list(values.apply(Field.FORMATS)),
                list(values.apply(Field.ITEMS)),
                (Sharing) shared.apply(new Sharing(
                        (Sharing.Type) values.apply(Field.SHARING_TYPE),
                        (String) values.apply(Field.SHARING_CONDITION),
                        (String) values.apply(Field.SHARING_LEGAL_BASIS),
                        (String) values.apply(Field.SHARING_METHOD))),
                (DeferralDates) shared.apply(new DeferralDates(
                        (LocalDate) values.apply(Field.DEFERRAL_APPLIED),
                        (LocalDate) values.apply(Field.DEFERRAL_APPROVED),
                        (LocalDate) values.apply(Field.DEFERRAL_UNTIL))),
                (Openness) shared.apply(new Openness((Openness.Type) values.apply(Field.OPENNESS_TYPE), (String)
                        values.apply(Field.OPENNESS_CONDITION))),
                (String) values.apply(Field.UPDATE_CYCLE),
                (Classification) values.apply(Field.CLASSIFICATION),
                (LocalDate) values.apply(Field.ISSUED),
                (LocalDate) values.apply(Field.MODIFIED),
                list(values.apply(Field.RELATED_CODES)),
                (Contact) shared.apply(new Contact(
                        (String) values.apply(Field.CONTACT_PHONE), (String) values.apply(Field.CONTACT_EMAIL))),
                (String) values.apply(Field.LANDING_PAGE),
                (String) values.apply(Field.VOLUME),
                map(values.apply(Field.EXTENSIONS)));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : (String) value;
    }

    @SuppressWarnings("unchecked") // what a list holds its field says
    private static <T> List<T> list(@Nullable Object value) {
        return value == null ? List.of() : (List<T>) value;
    }

    @SuppressWarnings("unchecked") // the one field that is a map has texts by their names
    private static Map<String, String> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, String>) value;
    }

    /**
     * What is wrong with this entry and what it lacks; the checks that reading a catalogue makes, and Jakarta Validation.
     *
     * @return the problems, in the order of {@link Field}; empty for an entry that nobody could want better
     */
    public List<Problem> problems() {
        return EntryChecks.problems(this);
    }

    /**
     * Tells whether nothing keeps this entry out of a catalogue.
     *
     * @return whether no problem is an error
     */
    public boolean isSound() {
        return problems().stream().noneMatch(Problem::isError);
    }
}
