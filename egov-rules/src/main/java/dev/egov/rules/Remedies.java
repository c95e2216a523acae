package dev.egov.rules;

import dev.egov.rules.engine.Diagram;
import dev.egov.rules.engine.Repairs;
import dev.egov.rules.engine.Wanted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The remedies for a case.
 *
 * @param first the first of them
 * @param hasMore whether there are more, or may be
 */
record Remedies(List<Remedy> first, boolean hasMore) {

    /** How many are worked out: nobody reads more, and there may be more than a machine can hold. */
    static final int MOST = 100;

    /** Every outcome that allows, by how much it is worth. */
    private static final Wanted WANTED = new Wanted(
            OutcomeSet.ALLOWING,
            RemedyOrder.OUTCOMES.stream()
                    .<IntPredicate>map(outcome -> mask -> OutcomeSet.of(mask).outcome() == outcome)
                    .toList());

    static final Remedies NONE = new Remedies(List.of(), false);

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
        Repairs.Found found =
                Repairs.of(compiled.rules().outcome(), values, ways.moves(), compiled.inOrder(), WANTED, MOST);
        SmallerChanges smaller =
                new SmallerChanges(facts, changed -> answer.after(changed).allows());
        Set<Map<Variable<?>, Object>> minimal = new LinkedHashSet<>();
        boolean hasMore = found.hasMore();
        for (int[] repair : found.first()) {
            Map<Variable<?>, Object> changes = new LinkedHashMap<>();
            int largest = 1;
            for (int variable = 0; variable < repair.length; variable++) {
                if (repair[variable] != Diagram.OPEN) {
                    Map<Variable<?>, Object> proposed =
                            ways.proposals().get(variable).get(repair[variable]).changes();
                    changes.putAll(proposed);
                    largest = Math.max(largest, proposed.size());
                }
            }
            hasMore |= largest > 1 && changes.size() > SmallerChanges.MOST; // of their smaller parts one alone is told
            minimal.addAll(largest == 1 ? List.of(changes) : smaller.within(changes)); // single changes have no parts
        }
        List<Remedy> remedies = new ArrayList<>();
        for (Map<Variable<?>, Object> changes : minimal) {
            remedies.add(new Remedy(inOrder(changes, givens), answer.after(facts.with(changes))));
        }
        remedies.sort(new RemedyOrder(givens));
        return new Remedies(
                List.copyOf(remedies.subList(0, Math.min(MOST, remedies.size()))), hasMore || remedies.size() > MOST);
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
