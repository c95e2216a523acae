package dev.egov.catalog.audit.engine;

import dev.egov.catalog.Entry;
import dev.egov.catalog.audit.result.SeveralSources.SharedItem;
import dev.egov.catalog.audit.result.SeveralSources.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A name of items, and the departments that collect items of that name. */
public final class ItemName {

    private static final Comparator<Collector> EARLIEST =
            Comparator.comparingInt(Collector::first).thenComparing(Collector::written);

    private final String plain;
    private final Map<Integer, Collector> collectors = new TreeMap<>();
    private long items;

    public ItemName(String plain) {
        this.plain = plain;
    }

    public String plain() {
        return plain;
    }

    public boolean isIncidental() {
        return Synonyms.isIncidental(plain);
    }

    /** Adds what a department collects, the first at a place. */
    public void add(String written, int department, int count, int first) {
        items += count;
        collectors.merge(department, new Collector(written, count, first), Collector::and);
    }

    /** Some names as one item, which a single department or several collect. */
    public static SharedItem shared(List<ItemName> names, Departments departments, List<Entry> entries) {
        ItemName usual = names.stream()
                .min(Comparator.comparingLong((ItemName name) -> -name.items).thenComparing(ItemName::plain))
                .orElseThrow();
        Set<Integer> collecting = new HashSet<>();
        names.forEach(name -> collecting.addAll(name.collectors.keySet()));
        List<Source> sources = new ArrayList<>();
        if (collecting.size() > 1) {
            for (ItemName name : names) {
                name.collectors.forEach((department, collector) -> sources.add(new Source(
                        collector.written,
                        departments.department(department),
                        collector.items,
                        entries.get(collector.first))));
            }
            sources.sort(Comparator.comparingInt((Source source) -> -source.items())
                    .thenComparing(source -> source.department().name())
                    .thenComparing(source -> String.valueOf(source.department().code()))
                    .thenComparing(Source::item));
        }
        return new SharedItem(
                usual.firstWritten(), names.stream().allMatch(ItemName::isIncidental), collecting.size(), sources);
    }

    public static List<SharedItem> sorted(Collection<SharedItem> items) {
        return items.stream()
                .sorted(Comparator.comparingInt((SharedItem item) -> -item.departments())
                        .thenComparing(SharedItem::name))
                .toList();
    }

    private String firstWritten() {
        return collectors.values().stream()
                .min(EARLIEST)
                .map(Collector::written)
                .orElse(plain);
    }

    /** How a department first writes a name, and how often and where first it has it. */
    private record Collector(String written, int items, int first) {
        Collector and(Collector other) {
            Collector earlier = EARLIEST.compare(other, this) < 0 ? other : this;
            return new Collector(earlier.written, items + other.items, earlier.first);
        }
    }
}
