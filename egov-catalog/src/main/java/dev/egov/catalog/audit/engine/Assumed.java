package dev.egov.catalog.audit.engine;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Provider;
import dev.egov.catalog.audit.assume.AssumableFact;
import dev.egov.catalog.audit.assume.AssumptionUse;
import dev.egov.catalog.audit.assume.Assumptions;
import dev.egov.catalog.audit.common.Recent;
import dev.egov.catalog.audit.common.Stretches;
import dev.egov.catalog.audit.engine.Supplement.Fate;
import dev.egov.model.organization.Organization;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * The judgements of entries to which assumptions supply facts: one for each combination of what entries tell and what is
 * supplied. The groups are numbered in the order in which they are first met.
 */
public final class Assumed {

    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Integer> tallies = new ArrayList<>();
    private final List<AssumptionUse> uses = new ArrayList<>();
    private final int[] groups;

    public Assumed(List<Entry> entries, Assumptions assumptions, Holders holders, LocalDate asOf, char[] combinations) {
        record Group(int combination, Map<AssumableFact, Object> supplied) {}
        Map<Group, Integer> numbers = new HashMap<>();
        int size = assumptions.list().size();
        int[][] fates = new int[size][Fate.values().length];
        List<List<Supplement>> supplements =
                Stretches.of(entries.size(), (from, to) -> supplements(entries.subList(from, to), assumptions));
        Recent<Provider, Holders.Holder> known = new Recent<>(holders::of);
        groups = new int[entries.size()];
        int place = 0;
        for (List<Supplement> stretch : supplements) {
            for (Supplement supplement : stretch) {
                Entry entry = entries.get(place);
                for (int number = 0; number < size; number++) {
                    fates[number][supplement.fates().get(number).ordinal()]++;
                }
                int group = numbers.computeIfAbsent(new Group(combinations[place], supplement.values()), met -> {
                    Organization holder = known.of(entry.provider()).organization();
                    judgements.add(Judgement.of(entry, holder, asOf, supplement));
                    tallies.add(0);
                    return judgements.size() - 1;
                });
                groups[place++] = group;
                tallies.set(group, tallies.get(group) + 1);
            }
        }
        for (int number = 0; number < size; number++) {
            int[] counts = fates[number];
            uses.add(new AssumptionUse(
                    number + 1,
                    assumptions.list().get(number),
                    counts[Fate.SUPPLIES.ordinal()],
                    counts[Fate.STATED.ordinal()],
                    counts[Fate.CONTRADICTED.ordinal()],
                    counts[Fate.WITHHELD.ordinal()]));
        }
    }

    /** What is supplied to each entry: the same object where the same became of all assumptions. */
    private static List<Supplement> supplements(List<Entry> entries, Assumptions assumptions) {
        Map<List<Fate>, Supplement> known = new HashMap<>();
        List<Supplement> supplements = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            supplements.add(known.computeIfAbsent(
                    Supplement.fates(entry, assumptions), met -> Supplement.of(met, assumptions)));
        }
        return supplements;
    }

    /** What became of the assumptions, in their order. */
    public List<AssumptionUse> uses() {
        return List.copyOf(uses);
    }

    /** The number of the group of the entry at a place. */
    public int group(int place) {
        return groups[place];
    }

    /** What is said of the entry at a place. */
    public Judgement judgement(int place) {
        return judgements.get(groups[place]);
    }

    /** Takes the judgement of each group, with the number of its entries. */
    public void forEach(ObjIntConsumer<Judgement> consumer) {
        for (int group = 0; group < judgements.size(); group++) {
            consumer.accept(judgements.get(group), tallies.get(group));
        }
    }
}
