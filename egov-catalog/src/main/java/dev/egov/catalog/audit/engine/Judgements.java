package dev.egov.catalog.audit.engine;

import dev.egov.catalog.Entry;
import dev.egov.catalog.audit.assume.AssumableFact;
import dev.egov.catalog.audit.assume.AssumptionUse;
import dev.egov.catalog.audit.assume.Assumptions;
import dev.egov.catalog.audit.common.Stretches;
import dev.egov.catalog.audit.result.AuditFinding;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.model.organization.Organization;
import dev.egov.rules.Finding;
import dev.egov.rules.Ruling;
import dev.egov.rules.Variable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of each entry of a catalogue: by what entries tell, and where assumptions were made by what they supply too. */
public final class Judgements {

    private final LocalDate asOf;
    private final Holders holders;
    private final Assumptions assumptions;
    private final Judgement[] judgements = new Judgement[AuditPass.COMBINATIONS];
    private final char[] combinations;
    private final int[] tallies = new int[AuditPass.COMBINATIONS];

    /** Null where nothing is assumed, so that nothing is paid for it. */
    private final @Nullable Assumed assumed;

    public Judgements(List<Entry> entries, LocalDate asOf, Holders holders, Assumptions assumptions) {
        this.asOf = asOf;
        this.holders = holders;
        this.assumptions = assumptions;
        this.combinations = new char[entries.size()];
        Stretches.of(entries.size(), (from, to) -> {
            new AuditPass(entries, holders, asOf, judgements, combinations).walk(from, to);
            return to;
        });
        for (char combination : combinations) {
            tallies[combination]++;
        }
        this.assumed = assumptions.isEmpty() ? null : new Assumed(entries, assumptions, holders, asOf, combinations);
    }

    /** What is said of the entry at a place. */
    public Judgement at(int place) {
        return assumed == null ? judgements[combinations[place]] : assumed.judgement(place);
    }

    /** A number that entries share which are judged alike. */
    public int group(int place) {
        return assumed == null ? combinations[place] : assumed.group(place);
    }

    /** Takes every judgement that was made, with the number of entries that it was made of. */
    public void forEach(ObjIntConsumer<Judgement> consumer) {
        if (assumed != null) {
            assumed.forEach(consumer);
            return;
        }
        for (int combination = 0; combination < tallies.length; combination++) {
            if (tallies[combination] > 0) {
                consumer.accept(judgements[combination], tallies[combination]);
            }
        }
    }

    /** How many entries have findings of any kind but {@link Kind#UNDETERMINED}. */
    public int affected() {
        int[] affected = new int[1];
        forEach((judgement, entries) -> {
            if (judgement.matters().stream().anyMatch(matter -> matter.kind() != Kind.UNDETERMINED)) {
                affected[0] += entries;
            }
        });
        return affected[0];
    }

    /** How many entries are of holders that the regulation does not bind on that day. */
    public int outOfScope() {
        int entries = 0;
        for (int combination = 0; combination < tallies.length; combination++) {
            entries += AuditPass.isOutOfScope(combination) ? tallies[combination] : 0;
        }
        return entries;
    }

    /** Whether the entry at a place is of a holder that the regulation does not bind on that day. */
    public boolean isOutOfScope(int place) {
        return AuditPass.isOutOfScope(combinations[place]);
    }

    /** The ruling of a decision on an entry, what is assumed of it among the facts. */
    public Ruling ruling(Entry entry, boolean ofPublication) {
        Organization holder = holders.of(entry.provider()).organization();
        Supplement supplement = Supplement.of(entry, assumptions);
        return ofPublication
                ? Judgement.publication(entry, holder, asOf, supplement)
                : Judgement.sharing(entry, holder, asOf, supplement);
    }

    /** What became of the assumptions, in their order. */
    public List<AssumptionUse> uses() {
        return assumed == null ? List.of() : assumed.uses();
    }

    /** One thing found of an entry. */
    public AuditFinding finding(int number, Entry entry, Judgement.Matter matter) {
        Ruling ruling = ruling(entry, matter.ofPublication());
        return new AuditFinding(number, entry, matter.kind(), ruling, matter.norms(), resting(entry, matter, ruling));
    }

    /** The assumptions that a finding rests on: those that supply facts which its norms speak of. */
    private List<AssumptionUse> resting(Entry entry, Judgement.Matter matter, Ruling ruling) {
        if (assumed == null) {
            return List.of();
        }
        Set<Variable<?>> spokenOf = new HashSet<>();
        for (Finding finding : matter.kind() == Kind.UNDETERMINED ? ruling.findings() : matter.norms()) {
            spokenOf.addAll(finding.norm().facts());
        }
        Set<String> names = spokenOf.stream().map(Variable::name).collect(Collectors.toSet());
        if (matter.ofPublication()) {
            // what is open to society goes over the Internet, whatever is assumed of sharing
            names.remove(AssumableFact.CHANNEL.key());
        }
        Supplement supplement = Supplement.of(entry, assumptions);
        return assumed.uses().stream()
                .filter(use -> supplement.fates().get(use.number() - 1) == Supplement.Fate.SUPPLIES)
                .filter(use -> names.contains(use.assumption().fact().key()))
                .toList();
    }
}
