package dev.egov.catalog;

import dev.egov.model.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of entries, compared and as texts for people to read. */
final class FieldValues {

    private static final Field[] FIELDS = Field.values();

    private FieldValues() {}

    /** The fields that differ between two entries, in their order; none only where the entries are equal. */
    static List<Field> differing(Entry one, Entry other) {
        return Arrays.stream(FIELDS)
                .filter(field -> !Objects.equals(field.of(one), field.of(other)))
                .toList();
    }

    /** What stands in a field, on as many lines as its texts have; null where nothing does. */
    static @Nullable String text(Entry entry, Field field) {
        Object value = field.of(entry);
        if (value == null || value.equals(List.of()) || value.equals(Map.of())) {
            return null;
        }
        return text(value);
    }

    /** A value of a field. */
    static String text(Object value) {
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
