package dev.egov.catalog.audit;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Provider;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.AuditFinding.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a department has in the catalogue, and what is found of it.
 *
 * @param department the department, by the first name that it came under; its resources may stand under other spellings
 *     of it, see {@link SeveralSources}
 * @param entries how many resources it has
 * @param items how many items they have
 * @param sharing how many are shared how; what is missing to {@code entries} does not say
 * @param open how many are open to society, on a condition or not
 * @param findings how many findings there are of each kind
 */
public record Coverage(
        Provider department,
        int entries,
        int items,
        Map<Sharing.Type, Integer> sharing,
        int open,
        Map<Kind, Integer> findings) {

    /** Copies the maps. */
    public Coverage {
        sharing = Collections.unmodifiableMap(new EnumMap<>(sharing));
        findings = Collections.unmodifiableMap(new EnumMap<>(findings));
    }

    /** {@return how many resources do not say whether they are shared} */
    public int sharingUnknown() {
        return entries - sharing.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return how many findings there are, those of the kind {@link Kind#UNDETERMINED} not counted} */
    public int problems() {
        return findings.values().stream().mapToInt(Integer::intValue).sum()
                - findings.getOrDefault(Kind.UNDETERMINED, 0);
    }

    /** The departments of a catalogue: most entries first, then by name. */
    static List<Coverage> of(Audit audit, Departments departments) {
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
        coverage.sort(Comparator.comparingInt((Coverage each) -> -each.entries)
                .thenComparing(each -> each.department.name())
                .thenComparing(each -> String.valueOf(each.department.code())));
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
