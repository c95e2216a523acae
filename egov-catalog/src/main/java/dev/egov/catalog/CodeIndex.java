package dev.egov.catalog;

import dev.egov.model.VisibleText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries by their codes, in 8 bytes an entry where a map takes 16 to 45: a table of positions, twice as long as
 * the catalogue, in which a code stands where its hash says or, where that is taken, soon after. What a position leaves
 * of its 32 bits holds bits of the hash, so that hardly an entry is looked at in vain.
 */
final class CodeIndex {

    /** Three times what chance crowds together in a hundred million codes. */
    private static final int MOST_STEPS = 256;

    private final List<Entry> entries;

    /** How many of a slot's last bits hold a position, from 1; 0 is an empty slot. */
    private final int bits;

    private final int[] slots;

    /** Takes the table's place when codes were made to have one hash. */
    private @Nullable Map<ResourceCode, Integer> crowded;

    /** Throws an IllegalArgumentException if two entries have the same code. */
    CodeIndex(List<Entry> entries) {
        this.entries = entries;
        this.bits = Integer.SIZE - Integer.numberOfLeadingZeros(entries.size() | 1);
        this.slots = new int[Math.max(2, Math.multiplyExact(2, entries.size()))];
        for (int position = 0; position < entries.size() && crowded == null; position++) {
            ResourceCode code = entries.get(position).code();
            if (code != null) {
                add(code, position);
            }
        }
    }

    private void add(ResourceCode code, int position) {
        int hash = hash(code);
        int place = home(hash);
        for (int steps = 0; slots[place] != 0; steps++) {
            if (has(slots[place], hash, code)) {
                throw twice(code, position(slots[place]), position);
            }
            if (steps == MOST_STEPS) {
                crowded = map();
                return;
            }
            place = next(place);
        }
        slots[place] = (hash << bits) | (position + 1);
    }

    private Map<ResourceCode, Integer> map() {
        Map<ResourceCode, Integer> map = new HashMap<>();
        for (int position = 0; position < entries.size(); position++) {
            ResourceCode code = entries.get(position).code();
            Integer earlier = code == null ? null : map.putIfAbsent(code, position);
            if (earlier != null) {
                throw twice(Objects.requireNonNull(code), earlier, position);
            }
        }
        return map;
    }

    /** The position of the entry that has a code, from 0; -1 where there is none. */
    int position(ResourceCode code) {
        if (crowded != null) {
            return crowded.getOrDefault(code, -1);
        }
        int hash = hash(code);
        int place = home(hash);
        while (slots[place] != 0) {
            if (has(slots[place], hash, code)) {
                return position(slots[place]);
            }
            place = next(place);
        }
        return -1;
    }

    private boolean has(int slot, int hash, ResourceCode code) {
        return (slot ^ (hash << bits)) >>> bits == 0
                && code.equals(entries.get(position(slot)).code());
    }

    private int position(int slot) {
        return (slot & ((1 << bits) - 1)) - 1;
    }

    /** Where a hash belongs: as far into the table as it is into the 32 bits. */
    private int home(int hash) {
        return (int) ((Integer.toUnsignedLong(hash) * slots.length) >>> Integer.SIZE);
    }

    private int next(int place) {
        return place + 1 == slots.length ? 0 : place + 1;
    }

    /** Differs in its first bits, which find the place, even between codes that differ only at the end. */
    private static int hash(ResourceCode code) {
        return code.text().hashCode() * 0x9E3779B9;
    }

    private IllegalArgumentException twice(ResourceCode code, int one, int other) {
        return new IllegalArgumentException("two entries have the code " + VisibleText.excerpt(code.text()) + ": "
                + name(one) + " and " + name(other));
    }

    private String name(int position) {
        return VisibleText.excerpt(entries.get(position).name());
    }
}
