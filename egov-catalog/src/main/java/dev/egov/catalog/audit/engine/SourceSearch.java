package dev.egov.catalog.audit.engine;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Provider;
import dev.egov.catalog.audit.common.PlainName;
import dev.egov.catalog.audit.common.Stretches;
import dev.egov.catalog.audit.result.SeveralSources;
import dev.egov.catalog.audit.result.SeveralSources.SharedItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what several departments collect. */
public final class SourceSearch {

    private SourceSearch() {}

    /** Finds it in a catalogue. */
    public static SeveralSources of(Catalogue catalogue) {
        List<Entry> entries = catalogue.entries();
        List<Gathering> gatherings = Stretches.of(entries.size(), (from, to) -> new Gathering(entries, from, to));
        List<Provider> collectors = new ArrayList<>();
        gatherings.forEach(gathering -> collectors.addAll(gathering.collectors()));
        Departments departments = new Departments(collectors);
        Map<String, ItemName> names = new HashMap<>();
        for (Gathering gathering : gatherings) {
            int[] numbers = gathering.collectors().stream()
                    .mapToInt(departments::number)
                    .toArray();
            gathering.tallies().forEach((written, tally) -> {
                String plain = PlainName.of(written);
                if (!plain.isEmpty()) {
                    ItemName name = names.computeIfAbsent(plain, ItemName::new);
                    tally.forEach((collector, count, first) -> name.add(written, numbers[collector], count, first));
                }
            });
        }
        return new Grouping(entries, departments).of(names.values());
    }

    /** Puts names together that mean the same. */
    private record Grouping(List<Entry> entries, Departments departments) {

        SeveralSources of(Collection<ItemName> names) {
            Map<String, List<ItemName>> meanings = new HashMap<>();
            List<SharedItem> exact = new ArrayList<>();
            int counted = 0;
            for (ItemName name : names) {
                counted += name.isIncidental() ? 0 : 1;
                meanings.computeIfAbsent(Synonyms.meaning(name.plain()), meaning -> new ArrayList<>())
                        .add(name);
                addIfShared(exact, List.of(name));
            }
            List<SharedItem> near = new ArrayList<>();
            for (List<ItemName> same : meanings.values()) {
                if (same.size() > 1) {
                    addIfShared(near, same);
                }
            }
            return new SeveralSources(counted, ItemName.sorted(exact), ItemName.sorted(near));
        }

        private void addIfShared(List<SharedItem> shared, List<ItemName> names) {
            SharedItem item = ItemName.shared(names, departments, entries);
            if (item.departments() > 1) {
                shared.add(item);
            }
        }
    }
}
