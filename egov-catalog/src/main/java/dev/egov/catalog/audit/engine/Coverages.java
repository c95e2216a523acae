package dev.egov.catalog.audit.engine;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Provider;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.common.Recent;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.catalog.audit.result.Coverage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Works out how each department stands. */
public final class Coverages {

    private Coverages() {}

    /** The departments of a catalogue: most entries first, then by name. */
    public static List<Coverage> of(AuditRun audit, Departments departments) {
        List<Count> counts = new ArrayList<>();
        for (int number = 0; number < departments.size(); number++) {
            counts.add(new Count());
        }
        List<Entry> entries = audit.catalogue().entries();
        Recent<Provider, Integer> numbers = new Recent<>(departments::number);
        for (int place = 0; place < entries.size(); place++) {
            Entry entry = entries.get(place);
            counts.get(numbers.of(entry.provider())).add(entry, audit.judgement(place));
        }
        List<Coverage> coverage = new ArrayList<>();
        for (int number = 0; number < counts.size(); number++) {
            coverage.add(counts.get(number).of(departments.department(number)));
        }
        coverage.sort(Comparator.comparingInt((Coverage each) -> -each.entries())
                .thenComparing(each -> each.department().name())
                .thenComparing(each -> String.valueOf(each.department().code())));
        return List.copyOf(coverage);
    }

    /** What is counted of a department. */
    private static final class Count {

        private final int[] sharing = new int[Sharing.Type.values().length];
        private final int[] findings = new int[Kind.values().length];
        private int entries;
        private int items;
        private int open;

        void add(Entry entry, Judgement judgement) {
            entries++;
            items += entry.items().size();
            open += Cases.isOpen(entry) ? 1 : 0;
            Sharing how = entry.sharing();
            if (how != null && how.type() != null) {
                sharing[how.type().ordinal()]++;
            }
            for (Judgement.Matter matter : judgement.matters()) {
                findings[matter.kind().ordinal()]++;
            }
        }

        Coverage of(Provider department) {
            Map<Sharing.Type, Integer> shared = new EnumMap<>(Sharing.Type.class);
            for (Sharing.Type type : Sharing.Type.values()) {
                shared.put(type, sharing[type.ordinal()]);
            }
            Map<Kind, Integer> found = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                found.put(kind, findings[kind.ordinal()]);
            }
            return new Coverage(department, entries, items, shared, open, found);
        }
    }
}
