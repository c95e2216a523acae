package dev.egov.rules;

import dev.egov.rules.Proposals.Proposal;
import dev.egov.rules.engine.Repairs;
import dev.egov.rules.engine.Wanted;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The remedies for a case.
 *
 * @param first the first of them
 * @param count how many there are; empty where that is not known
 */
record Remedies(List<Remedy> first, Optional<BigInteger> count) {

    /** How many are worked out: nobody reads more, and there may be more than a machine can hold. */
    static final int MOST = 100;

    /** Every outcome that allows, by how much it is worth. */
    private static final Wanted WANTED = new Wanted(
            OutcomeSet.ALLOWING,
            RemedyOrder.OUTCOMES.stream()
                    .<IntPredicate>map(outcome -> mask -> OutcomeSet.of(mask).outcome() == outcome)
                    .toList());

    static final Remedies NONE = new Remedies(List.of(), Optional.of(BigInteger.ZERO));

    /**
     * The remedies for a case that is not allowed.
     *
     * @param answer how the case stands
     * @return the remedies
     */
    static Remedies of(Answer answer) {
        Facts facts = answer.facts();
        int[] values = answer.values();
        CompiledDecision compiled = answer.compiledForChanges(values);
        List<? extends Variable<?>> givens = answer.decision().givens();
        Ways ways = compiled.ways(facts, answer.asOf());
        Repairs found = Repairs.of(compiled.rules().outcome(), values, ways.moves(), WANTED);
        SmallerChanges smaller =
                new SmallerChanges(facts, changed -> answer.after(changed).allows());
        Set<Map<Variable<?>, Object>> minimal = new LinkedHashSet<>();
        BigInteger count = found.count();
        boolean hasMore = count.compareTo(BigInteger.valueOf(MOST)) > 0;
        boolean isCounted = found.areAll() && !(hasMore && ways.hasOpenParts());
        for (int[] repair : found.first(MOST)) {
            Map<Variable<?>, Object> changes = new LinkedHashMap<>();
            boolean isOpen = false;
            for (Proposal proposal : ways.proposals(repair)) {
                changes.putAll(proposal.changes());
                isOpen |= proposal.hasOpenParts();
            }
            isCounted &= !isOpen; // of its smaller parts one alone is told
            minimal.add(isOpen ? smaller.within(changes) : changes);
        }
        List<Remedy> remedies = new ArrayList<>();
        for (Map<Variable<?>, Object> changes : minimal) {
            remedies.add(new Remedy(inOrder(changes, givens), answer.after(facts.with(changes))));
        }
        remedies.sort(new RemedyOrder(givens));
        return new Remedies(List.copyOf(remedies), isCounted ? Optional.of(count) : Optional.empty());
    }

    /** Whether there are more, or may be. */
    boolean hasMore() {
        return count.map(all -> all.compareTo(BigInteger.valueOf(first.size())) > 0)
                .orElse(true);
    }

    private static Map<Variable<?>, Object> inOrder(
            Map<Variable<?>, Object> changes, List<? extends Variable<?>> givens) {
        Map<Variable<?>, Object> ordered = new LinkedHashMap<>();
        for (Variable<?> given : givens) {
            Object value = changes.get(given);
            if (value != null) {
                ordered.put(given, value);
            }
        }
        return ordered;
    }
}
