package dev.egov.catalog.audit.engine;

import com.google.common.primitives.ImmutableIntArray;
import dev.egov.catalog.audit.result.AuditFinding;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Predicate;

/** Findings of some kinds, by kind and entry: two numbers each, until one is got. */
public final class FindingList extends AbstractList<AuditFinding> implements RandomAccess {

    private final AuditRun audit;
    private final ImmutableIntArray places;
    private final ImmutableIntArray matters;

    public FindingList(AuditRun audit, Predicate<Kind> kinds) {
        this.audit = audit;
        ImmutableIntArray.Builder found = ImmutableIntArray.builder();
        ImmutableIntArray.Builder which = ImmutableIntArray.builder();
        Map<Kind, Integer> counts = audit.counts();
        int entries = audit.catalogue().entries().size();
        for (Kind kind : Kind.values()) {
            if (!kinds.test(kind) || counts.getOrDefault(kind, 0) == 0) {
                continue;
            }
            for (int place = 0; place < entries; place++) {
                List<Judgement.Matter> of = audit.judgement(place).matters();
                for (int matter = 0; matter < of.size(); matter++) {
                    if (of.get(matter).kind() == kind) {
                        found.add(place);
                        which.add(matter);
                    }
                }
            }
        }
        this.places = found.build();
        this.matters = which.build();
    }

    @Override
    public AuditFinding get(int index) {
        int place = places.get(index);
        return audit.finding(place, audit.judgement(place).matters().get(matters.get(index)));
    }

    @Override
    public int size() {
        return places.length();
    }
}
