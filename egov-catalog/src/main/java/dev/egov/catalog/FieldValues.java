package dev.egov.catalog;

import dev.egov.model.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of an entry: as it is, to compare, and as a text, for people to read. */
final class FieldValues {

    private static final Field[] FIELDS = Field.values();

    private FieldValues() {}

    /** The fields that differ between two entries, in their order; none only where the entries are equal. */
    static List<Field> differing(Entry one, Entry other) {
        return Arrays.stream(FIELDS)
                .filter(field -> !Objects.equals(of(one, field), of(other, field)))
                .toList();
    }

    /** What stands in a field; null, an empty list or an empty map where nothing does. */
    static @Nullable Object of(Entry entry, Field field) {
        return switch (field) {
            case CODE -> entry.code();
            case FORMER_CODES -> entry.formerCodes();
            case NAME -> entry.name();
            case PROVIDER_NAME -> entry.provider().name();
            case PROVIDER_CODE -> entry.provider().code();
            case CATEGORY -> entry.category();
            case INDUSTRY -> entry.industry();
            case SUMMARY -> entry.summary();
            case KEYWORDS -> entry.keywords();
            case FORMATS -> entry.formats();
            case ITEMS -> entry.items();
            case SHARING_TYPE -> of(entry.sharing(), Sharing::type);
            case SHARING_CONDITION -> of(entry.sharing(), Sharing::condition);
            case SHARING_LEGAL_BASIS -> of(entry.sharing(), Sharing::legalBasis);
            case SHARING_METHOD -> of(entry.sharing(), Sharing::method);
            case DEFERRAL_APPLIED -> of(entry.deferral(), DeferralDates::applied);
            case DEFERRAL_APPROVED -> of(entry.deferral(), DeferralDates::approved);
            case DEFERRAL_UNTIL -> of(entry.deferral(), DeferralDates::until);
            case OPENNESS_TYPE -> of(entry.openness(), Openness::type);
            case OPENNESS_CONDITION -> of(entry.openness(), Openness::condition);
            case UPDATE_CYCLE -> entry.updateCycle();
            case CLASSIFICATION -> entry.classification();
            case ISSUED -> entry.issued();
            case MODIFIED -> entry.modified();
            case RELATED_CODES -> entry.relatedCodes();
            case CONTACT_PHONE -> of(entry.contact(), Contact::phone);
            case CONTACT_EMAIL -> of(entry.contact(), Contact::email);
            case LANDING_PAGE -> entry.landingPage();
            case VOLUME -> entry.volume();
            case EXTENSIONS -> entry.extensions();
        };
    }

    private static <T> @Nullable Object of(@Nullable T part, Function<T, @Nullable Object> component) {
        return part == null ? null : component.apply(part);
    }

    /** What stands in a field, on as many lines as its texts have; null where nothing does. */
    static @Nullable String text(Entry entry, Field field) {
        Object value = of(entry, field);
        if (value == null || value.equals(List.of()) || value.equals(Map.of())) {
            return null;
        }
        return text(value);
    }

    private static String text(Object value) {
        if (value instanceof Term term) {
            return term.term();
        }
        if (value instanceof Item item) {
            return text(item);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(FieldValues::text).collect(Collectors.joining("、"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(each -> each.getKey() + "：" + each.getValue())
                    .collect(Collectors.joining("、"));
        }
        return value.toString();
    }

    /** As {@code 姓名 C(50)（市公安局，基础，公共）}. */
    private static String text(Item item) {
        List<String> notes = new ArrayList<>();
        if (item.source() != null) {
            notes.add(item.source());
        }
        if (item.basic() != null) {
            notes.add(item.basic() ? "基础" : "非基础");
        }
        if (item.publicCharacter() != null) {
            notes.add(item.publicCharacter() ? "公共" : "非公共");
        }
        String type = item.type() == null ? "" : item.type().name();
        String length = item.length() == null ? "" : "(" + item.length() + ")";
        return (item.name() + " " + type + length).stripTrailing()
                + (notes.isEmpty() ? "" : "（" + String.join("，", notes) + "）");
    }
}
