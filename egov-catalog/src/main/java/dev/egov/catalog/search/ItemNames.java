package dev.egov.catalog.search;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different names of the items of a catalogue, each with the entries that have an item of it. */
final class ItemNames {

    private final List<String> names = new ArrayList<>();

    /** For each name, where its entries begin; the last element is where they end. */
    private final int[] starts;

    private final int[] entries;

    ItemNames(List<Entry> catalogue) {
        int[] items = numbers(catalogue);
        starts = new int[names.size() + 1];
        eachOnce(catalogue, items, (name, entry) -> starts[name + 1]++);
        Arrays.parallelPrefix(starts, Integer::sum);
        entries = new int[starts[names.size()]];
        int[] next = starts.clone();
        eachOnce(catalogue, items, (name, entry) -> entries[next[name]++] = entry);
    }

    /** The numbers of the names of all items of all entries. */
    private int[] numbers(List<Entry> catalogue) {
        long count = 0;
        for (Entry entry : catalogue) {
            count += entry.items().size();
        }
        if (count > TextStarts.MOST) {
            throw new IllegalArgumentException(
                    "too many items to search: " + count + "; there may be " + TextStarts.MOST);
        }
        int[] numbers = new int[(int) count];
        Map<String, Integer> known = new HashMap<>();
        int index = 0;
        for (Entry entry : catalogue) {
            for (Item item : entry.items()) {
                Integer number = known.putIfAbsent(item.name(), names.size());
                if (number == null) {
                    number = names.size();
                    names.add(item.name());
                }
                numbers[index++] = number;
            }
        }
        return numbers;
    }

    /** Shows each name of each entry, and no name of an entry twice. */
    private void eachOnce(List<Entry> catalogue, int[] items, Use use) {
        int[] latest = new int[names.size()];
        Arrays.fill(latest, -1);
        int index = 0;
        for (int entry = 0; entry < catalogue.size(); entry++) {
            int end = index + catalogue.get(entry).items().size();
            for (; index < end; index++) {
                int name = items[index];
                if (latest[name] != entry) {
                    latest[name] = entry;
                    use.of(name, entry);
                }
            }
        }
    }

    List<String> names() {
        return names;
    }

    /** Adds the entries that have an item of a name to a rank; the name is given by its number. */
    void addEntries(int name, long[] rank) {
        for (int index = starts[name]; index < starts[name + 1]; index++) {
            Ranking.add(entries[index], rank);
        }
    }

    private interface Use {
        void of(int name, int entry);
    }
}
