package dev.egov.catalog.io.xlsx;

import dev.egov.catalog.Problem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a sheet in the making: its cells are put in as they stand in the file, then what merged ranges show in it. */
final class SheetRow {

    /** Its number from 1; 0 until it is known. */
    int number;

    private final List<String> texts = new ArrayList<>();
    private final BitSet taken = new BitSet();

    /** Cells that a merged range covers whose value stands in its first cell. */
    private final BitSet covered = new BitSet();

    private Map<Integer, Problem> faults = Map.of();
    private long characters;

    /** Starts with a row that has nothing in it. */
    void clear(int of) {
        number = of;
        texts.clear();
        taken.clear();
        covered.clear();
        faults = Map.of();
        characters = 0;
    }

    /** Whether the file has a cell in a column. */
    boolean has(int column) {
        return taken.get(column);
    }

    /** Puts in a cell of the file. */
    void put(int column, String text, @Nullable Problem fault) {
        taken.set(column);
        set(column, text, fault);
    }

    String text(int column) {
        return column < texts.size() ? texts.get(column) : "";
    }

    @Nullable
    Problem fault(int column) {
        return faults.get(column);
    }

    /** Shows in a column what the first cell of a merged range does. */
    void cover(int column, String text, @Nullable Problem fault) {
        covered.set(column);
        set(column, text, fault);
    }

    /** A fault that is the row's own, also where a merged range covers the cell. */
    void blame(int column, Problem fault) {
        covered.clear(column);
        set(column, text(column), fault);
    }

    private void set(int column, String text, @Nullable Problem fault) {
        if (!text.isEmpty() || column < texts.size()) {
            while (texts.size() <= column) {
                texts.add("");
            }
            boolean fits = characters <= SheetRows.MOST_CHARACTERS;
            characters += text.length();
            texts.set(column, fits ? text : "");
        }
        if (fault != null) {
            faults = faults.isEmpty() ? new HashMap<>() : faults;
            faults.put(column, fault);
        } else if (!faults.isEmpty()) {
            faults.remove(column);
        }
    }

    private boolean isTooLong() {
        return characters > SheetRows.MOST_CHARACTERS;
    }

    /** Whether nothing stands in it but what merged ranges show. */
    boolean isBlank() {
        if (isTooLong()) {
            return false;
        }
        for (int column = 0; column < texts.size(); column++) {
            if (!covered.get(column) && !texts.get(column).isBlank()) {
                return false;
            }
        }
        return faults.isEmpty() || faults.keySet().stream().allMatch(covered::get);
    }

    SheetRows.Cells cells() {
        int last = texts.size();
        while (last > 0 && texts.get(last - 1).isEmpty()) {
            last--;
        }
        if (!faults.isEmpty()) {
            last = Math.max(last, Collections.max(faults.keySet()) + 1);
        }
        while (texts.size() < last) {
            texts.add("");
        }
        return new SheetRows.Cells(number, List.copyOf(texts.subList(0, last)), Map.copyOf(faults), isTooLong());
    }
}
