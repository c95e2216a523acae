package dev.egov.catalog.io.json;

import dev.egov.catalog.io.value.ValueCache;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads arrays of scalars as lists of texts. */
final class JsonTexts {

    private final JsonCursor cursor;
    private final ValueCache memory;

    JsonTexts(JsonCursor cursor, ValueCache memory) {
        this.cursor = cursor;
        this.memory = memory;
    }

    /**
     * Reads a value.
     *
     * @return the texts in it that are not blank, immutable; null where it is no array of scalars, which is passed over
     */
    @Nullable
    List<String> read() throws JsonFault {
        if (cursor.peek() != '[') {
            cursor.skip();
            return null;
        }
        List<String> known = cursor.known(']', memory.listsByBytes);
        if (known != null) {
            return known;
        }
        int start = cursor.place();
        List<String> texts = new ArrayList<>();
        boolean scalars = true;
        for (boolean more = cursor.enter('[', ']'); more; more = cursor.more(']')) {
            int first = cursor.peek();
            if (first == '{' || first == '[') {
                scalars = false;
                cursor.skip();
                continue;
            }
            cursor.scalar();
            String text = first == 'n' ? null : cursor.text(memory.byBytes);
            if (text != null) {
                texts.add(text);
            }
        }
        if (!scalars) {
            return null;
        }
        List<String> list = memory.ofTexts(List.copyOf(texts));
        cursor.remember(']', memory.listsByBytes, start, list);
        return list;
    }
}
