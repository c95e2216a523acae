package dev.egov.catalog.audit.engine;

import com.google.common.primitives.ImmutableIntArray;
import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Item;
import dev.egov.catalog.Provider;
import dev.egov.catalog.audit.common.PlainName;
import dev.egov.catalog.audit.result.SeveralSources;
import dev.egov.catalog.audit.result.SeveralSources.SharedItem;
import dev.egov.catalog.audit.result.SeveralSources.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In which entries the items stand that several departments collect. */
public final class Collected {

    private final Map<Collecting, ImmutableIntArray.Builder> places = new HashMap<>();

    /** What a department collects under a plain name. */
    private record Collecting(String item, Provider department) {
        static Collecting of(Source source) {
            return new Collecting(PlainName.of(source.item()), source.department());
        }
    }

    public Collected(Catalogue catalogue, SeveralSources shared) {
        Stream.concat(shared.exact().stream(), shared.near().stream())
                .map(SharedItem::sources)
                .flatMap(List::stream)
                .forEach(source -> places.put(Collecting.of(source), ImmutableIntArray.builder()));
        if (!places.isEmpty()) {
            gather(catalogue.entries());
        }
    }

    private void gather(List<Entry> entries) {
        Departments departments = new Departments(new Gathering(entries, 0, entries.size()).collectors());
        Set<String> names = places.keySet().stream().map(Collecting::item).collect(Collectors.toSet());
        for (int place = 0; place < entries.size(); place++) {
            Entry entry = entries.get(place);
            for (Item item : entry.items()) {
                String name = PlainName.of(item.name());
                if (names.contains(name)) {
                    Provider collector = item.source() == null ? entry.provider() : new Provider(item.source());
                    Provider department = departments.department(departments.number(collector));
                    ImmutableIntArray.Builder collected = places.get(new Collecting(name, department));
                    if (collected != null) {
                        collected.add(place);
                    }
                }
            }
        }
    }

    /** The places of the entries with an item that a department collects, each as often as it has it. */
    public ImmutableIntArray of(Source source) {
        ImmutableIntArray.Builder collected = places.get(Collecting.of(source));
        return collected == null ? ImmutableIntArray.of() : collected.build();
    }
}
