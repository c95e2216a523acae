package dev.egov.catalog.io.table;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Field;
import dev.egov.catalog.Item;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.value.ItemCells;
import dev.egov.catalog.io.value.Lists;
import dev.egov.model.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entry as a row of a table: a column for each field but the extensions, and one for each extension. */
public final class Columns {

    /** The fields that have a column of their own, in order. */
    public static final List<Field> FIELDS = Arrays.stream(Field.values())
            .filter(field -> field != Field.EXTENSIONS)
            .toList();

    private final List<String> extensions;

    public Columns(List<String> extensions) {
        this.extensions = extensions;
    }

    /** The headers. */
    public List<String> headers() {
        List<String> headers = new ArrayList<>();
        FIELDS.forEach(field -> headers.add(field.term()));
        extensions.forEach(extension -> headers.add(HeaderNames.ofExtension(extension)));
        return headers;
    }

    /** The cells of an entry; empty where it has no value. */
    List<String> cells(Entry entry) {
        for (String extension : entry.extensions().keySet()) {
            if (!extensions.contains(extension)) {
                throw new IllegalArgumentException("the extension \"" + extension + "\" was not named as a column");
            }
        }
        List<String> cells = new ArrayList<>(FIELDS.size() + extensions.size());
        FIELDS.forEach(field -> cells.add(cell(entry.value(field))));
        extensions.forEach(extension -> cells.add(entry.extensions().getOrDefault(extension, "")));
        return cells;
    }

    /** A value as a cell has it; empty for none. */
    private static String cell(@Nullable Object value) {
        if (value instanceof Term term) {
            return term.term();
        }
        if (value instanceof List<?> list) {
            return !list.isEmpty() && list.get(0) instanceof Item
                    ? ItemCells.join(list.stream().map(Item.class::cast).toList())
                    : Lists.join(list.stream().map(Object::toString).toList());
        }
        return Objects.toString(value, "");
    }
}
