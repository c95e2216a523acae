package dev.egov.rules;

import dev.egov.rules.Proposals.Proposal;
import dev.egov.rules.internal.Diagram;
import dev.egov.rules.internal.Move;
import dev.egov.rules.internal.Repairs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The remedies for a case.
 *
 * @param first the first of them
 * @param hasMore whether there are more, or may be
 */
record Remedies(List<Remedy> first, boolean hasMore) {

    /** How many are worked out: nobody reads more, and there may be more than a machine can hold. */
    static final int MOST = 100;

    static final Remedies NONE = new Remedies(List.of(), false);

    /**
     * The remedies for a case that is not allowed.
     *
     * @param decision the decision
     * @param facts the facts of the case
     * @param asOf the day
     * @param values the case as the diagrams take it
     * @return the remedies
     */
    static Remedies of(AuthoredDecision<?> decision, Facts facts, LocalDate asOf, int[] values) {
        Compiled compiled = decision.compiled();
        List<List<Proposal>> proposals = proposals(compiled, facts, asOf);
        List<List<Move>> moves = proposals.stream().map(Remedies::moves).toList();
        Repairs.Found found =
                Repairs.of(compiled.outcome(), values, moves, compiled.inOrder(), Possible.ALLOWING, MOST);
        List<Remedy> remedies = new ArrayList<>();
        for (int[] repair : found.first()) {
            Map<Fact<?, ?>, Object> changes = new LinkedHashMap<>();
            for (int variable = 0; variable < repair.length; variable++) {
                if (repair[variable] != Diagram.OPEN) {
                    changes.putAll(proposals.get(variable).get(repair[variable]).changes());
                }
            }
            remedies.add(new Remedy(decision, inOrder(changes, decision.givens())));
        }
        return new Remedies(List.copyOf(remedies), found.hasMore());
    }

    /** Whether some changes might make a case pass once more is known of it. */
    static boolean mayComeUp(AuthoredDecision<?> decision, Facts facts, LocalDate asOf, int[] values) {
        Compiled compiled = decision.compiled();
        List<List<Proposal>> proposals = proposals(compiled, facts, asOf);
        long[] reachable = new long[values.length];
        for (int variable = 0; variable < reachable.length; variable++) {
            reachable[variable] = values[variable] == Diagram.OPEN ? -1 : 1L << values[variable];
            for (Proposal proposal : proposals.get(variable)) {
                reachable[variable] |= 1L << proposal.value();
            }
        }
        return (compiled.outcome().leavesAmong(reachable) & Possible.ALLOWING) != 0;
    }

    private static List<List<Proposal>> proposals(Compiled compiled, Facts facts, LocalDate asOf) {
        Proposals proposals = new Proposals(compiled.definition().decision(), facts, asOf);
        return compiled.variables().stream().<List<Proposal>>map(proposals::of).toList();
    }

    private static List<Move> moves(List<Proposal> proposals) {
        return proposals.stream()
                .map(proposal -> new Move(proposal.value(), proposal.changes().size(), less(proposal, proposals)))
                .toList();
    }

    private static Set<Integer> less(Proposal proposal, List<Proposal> proposals) {
        if (proposal.changes().size() == 1) {
            return Set.of();
        }
        return IntStream.range(0, proposals.size())
                .filter(place -> proposals.get(place).changes().size()
                        < proposal.changes().size())
                .filter(place -> proposal.changes()
                        .entrySet()
                        .containsAll(proposals.get(place).changes().entrySet()))
                .boxed()
                .collect(Collectors.toSet());
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
