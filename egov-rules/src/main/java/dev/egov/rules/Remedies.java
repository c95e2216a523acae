package dev.egov.rules;

import dev.egov.rules.engine.Diagram;
import dev.egov.rules.engine.Repairs;
import dev.egov.rules.engine.Wanted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * @param decision the decision
     * @param compiled its diagrams for the case
     * @param facts the facts of the case
     * @param asOf the day
     * @param values the case as the diagrams take it
     * @return the remedies
     */
    static Remedies of(LazyDecision<?> decision, CompiledDecision compiled, Facts facts, LocalDate asOf, int[] values) {
        Ways ways = Ways.of(compiled, facts, asOf);
        if (!ways.mayHelp(compiled, values)) {
            return NONE;
        }
        Repairs.Found found =
                Repairs.of(compiled.rules().outcome(), values, ways.moves(), compiled.inOrder(), WANTED, MOST);
        SmallerChanges smaller = new SmallerChanges(compiled, facts, asOf);
        Set<Map<Fact<?, ?>, Object>> minimal = new LinkedHashSet<>();
        for (int[] repair : found.first()) {
            Map<Fact<?, ?>, Object> changes = new LinkedHashMap<>();
            boolean hasParts = false;
            for (int variable = 0; variable < repair.length; variable++) {
                if (repair[variable] != Diagram.OPEN) {
                    Map<Fact<?, ?>, Object> proposed =
                            ways.proposals().get(variable).get(repair[variable]).changes();
                    changes.putAll(proposed);
                    hasParts |= proposed.size() > 1;
                }
            }
            minimal.addAll(hasParts ? smaller.within(changes) : List.of(changes));
        }
        List<Remedy> remedies = new ArrayList<>();
        for (Map<Fact<?, ?>, Object> changes : minimal) {
            Facts changed = Objects.requireNonNull(facts.with(changes));
            remedies.add(new Remedy(inOrder(changes, decision.givens()), decision.decide(changed, asOf)));
        }
        remedies.sort(new RemedyOrder(decision.givens()));
        return new Remedies(
                List.copyOf(remedies.subList(0, Math.min(MOST, remedies.size()))),
                found.hasMore() || remedies.size() > MOST);
    }

    private static Map<Fact<?, ?>, Object> inOrder(Map<Fact<?, ?>, Object> changes, List<? extends Fact<?, ?>> givens) {
        Map<Fact<?, ?>, Object> ordered = new LinkedHashMap<>();
        for (Fact<?, ?> given : givens) {
            Object value = changes.get(given);
            if (value != null) {
                ordered.put(given, value);
            }
        }
        return ordered;
    }
}
