package dev.egov.catalog.io;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of a catalogue with planted words, in the making. */
final class PlantedRow {
    final Map<String, String> cells = new LinkedHashMap<>();
    final Set<String> words = new LinkedHashSet<>();
    final Set<String> uncalculated = new LinkedHashSet<>();
    int mergedDown;
    boolean isProtected;
    boolean isOpen;

    void put(String column, @Nullable String value) {
        if (value == null) {
            cells.remove(column);
        } else {
            cells.put(column, value);
        }
    }

    /** The word in its name, which was its first. */
    String nameWord() {
        return words.iterator().next();
    }

    @Override
    public String toString() {
        return "\n" + (isProtected ? "!" : isOpen ? "+" : " ") + cells;
    }
}
