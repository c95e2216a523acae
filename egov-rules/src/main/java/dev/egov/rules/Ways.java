package dev.egov.rules;

import dev.egov.rules.Proposals.Proposal;
import dev.egov.rules.engine.Diagram;
import dev.egov.rules.engine.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What may be changed in a case.
 *
 * @param proposals the proposals for each variable of the diagrams
 * @param moves the same as the diagrams take them
 */
record Ways(List<List<Proposal>> proposals, List<List<Move>> moves) {

    /** What may be changed in any case, were all variables given facts: variables and facts of a decision. */
    static Ways ofGivens(List<Fact<?, ?>> variables, List<? extends Variable<?>> givens) {
        List<List<Proposal>> proposals =
                variables.stream().map(Proposals::ofGiven).toList();
        return new Ways(
                proposals, proposals.stream().map(each -> moves(each, givens)).toList());
    }

    /** The same with what may be changed in a case so that derived facts get other values. */
    Ways with(List<Fact<?, ?>> variables, List<? extends Variable<?>> givens, Proposals ofCase) {
        List<List<Proposal>> changed = new ArrayList<>(proposals);
        List<List<Move>> moved = new ArrayList<>(moves);
        for (int variable = 0; variable < changed.size(); variable++) {
            Fact<?, ?> fact = variables.get(variable);
            if (fact.isDerived() && fact.isActionable()) {
                changed.set(variable, ofCase.of(fact));
                moved.set(variable, moves(changed.get(variable), givens));
            }
        }
        return new Ways(changed, moved);
    }

    /** What is proposed for some moves, each variable's given by its number, or open. */
    List<Proposal> proposals(int[] chosen) {
        return IntStream.range(0, chosen.length)
                .filter(variable -> chosen[variable] != Diagram.OPEN)
                .mapToObj(variable -> proposals.get(variable).get(chosen[variable]))
                .toList();
    }

    /** Whether something is proposed of which not all parts are. */
    boolean hasOpenParts() {
        return proposals.stream().flatMap(List::stream).anyMatch(Proposal::hasOpenParts);
    }

    /** Whether some changes might make a case pass, now or once more is known of it. */
    boolean mayHelp(Diagram outcome, int[] values) {
        return mayHelp(outcome, values, Set.of());
    }

    /**
     * The given facts that may make a case pass by values that nobody can list.
     *
     * @param variables the variables of the diagram
     * @param outcome the diagram of the outcome
     * @param values the case
     * @return the facts, in the order of the variables that they are behind; none where no values of theirs help
     */
    List<Variable<?>> unlisted(List<Fact<?, ?>> variables, Diagram outcome, int[] values) {
        Set<Integer> unlisted = IntStream.range(0, values.length)
                .filter(variable ->
                        !SourceChanges.unlisted(variables.get(variable)).isEmpty())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        if (!mayHelp(outcome, values, unlisted)) {
            return List.of();
        }
        List<Integer> alone = unlisted.stream()
                .filter(variable -> mayHelp(outcome, values, Set.of(variable)))
                .toList();
        return (alone.isEmpty() ? unlisted : alone)
                .stream()
                        .<Variable<?>>flatMap(variable -> SourceChanges.unlisted(variables.get(variable)).stream())
                        .toList();
    }

    /** Whether some changes might, where some variables may get any value. */
    private boolean mayHelp(Diagram outcome, int[] values, Set<Integer> free) {
        long[] reachable = new long[values.length];
        for (int variable = 0; variable < reachable.length; variable++) {
            reachable[variable] =
                    values[variable] == Diagram.OPEN || free.contains(variable) ? -1 : 1L << values[variable];
            for (Move move : moves.get(variable)) {
                reachable[variable] |= 1L << move.value();
            }
        }
        return (outcome.leavesAmong(reachable) & OutcomeSet.ALLOWING) != 0;
    }

    private static List<Move> moves(List<Proposal> proposals, List<? extends Variable<?>> givens) {
        return proposals.stream()
                .map(proposal -> new Move(proposal.value(), places(proposal, givens), less(proposal, proposals)))
                .toList();
    }

    /** The places of the new values by those of the facts. */
    private static SortedMap<Integer, Integer> places(Proposal proposal, List<? extends Variable<?>> givens) {
        SortedMap<Integer, Integer> places = new TreeMap<>();
        proposal.changes().forEach((fact, value) -> places.put(givens.indexOf(fact), fact.place(value)));
        return places;
    }

    /** The proposals that are a part of one. */
    private static Set<Integer> less(Proposal proposal, List<Proposal> proposals) {
        return IntStream.range(0, proposals.size())
                .filter(place -> proposals.get(place).changes().size()
                        < proposal.changes().size())
                .filter(place -> proposal.changes()
                        .entrySet()
                        .containsAll(proposals.get(place).changes().entrySet()))
                .boxed()
                .collect(Collectors.toSet());
    }
}
