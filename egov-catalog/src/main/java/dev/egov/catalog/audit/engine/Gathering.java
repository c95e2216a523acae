package dev.egov.catalog.audit.engine;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Item;
import dev.egov.catalog.Provider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who collects what, in a stretch of entries: for each name of an item, as written, its collectors. */
public final class Gathering {

    /** Providers, and the sources of items as providers, numbered in the order in which they come. */
    private final List<Provider> collectors = new ArrayList<>();

    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<Provider, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> sources = new HashMap<>();

    public Gathering(List<Entry> entries, int from, int to) {
        for (int place = from; place < to; place++) {
            Entry entry = entries.get(place);
            int provider = numbers.computeIfAbsent(entry.provider(), this::add);
            List<Item> items = entry.items();
            for (int index = 0; index < items.size(); index++) {
                Item item = items.get(index);
                int collector = item.source() == null ? provider : source(item.source());
                Tally tally = tallies.get(item.name());
                if (tally == null) {
                    tally = new Tally();
                    tallies.put(item.name(), tally);
                }
                tally.add(collector, place);
            }
        }
    }

    private int source(String name) {
        return sources.computeIfAbsent(name, source -> add(new Provider(source)));
    }

    private int add(Provider collector) {
        collectors.add(collector);
        return collectors.size() - 1;
    }

    public List<Provider> collectors() {
        return collectors;
    }

    public Map<String, Tally> tallies() {
        return tallies;
    }
}
