package dev.egov.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A decision read from its conditions alone, by going through every completion of a case: slow, and so plain that it can
 * be seen to be right. A case is an array of value indexes over {@link #variables}, -1 where a fact is unknown.
 */
final class Reference {

    private final Decision<?> decision;
    private final Map<Condition.In, Long> bits = new IdentityHashMap<>();
    private final Map<Variable<?>, Integer> arities = new HashMap<>();
    private final Map<Variable<?>, Set<Integer>> left = new HashMap<>();
    final List<Variable<?>> variables;

    Reference(Decision<?> decision) {
        this.decision = decision;
        this.variables = List.copyOf(LazyDecision.of(decision).compiled().variables());
    }

    /** Where a variable is unknown it can have these values only, by their places. */
    void leave(Variable<?> variable, Set<Integer> values) {
        left.put(variable, values);
    }

    /** The outcome of a case, complete or not. */
    Outcome outcomeOf(int[] values) {
        Set<Outcome> outcomes = outcomes(values);
        return outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.UNDETERMINED;
    }

    Set<Outcome> outcomes(int[] values) {
        EnumSet<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (int[] complete : completions(values)) {
            outcomes.add(outcome(complete));
        }
        return outcomes;
    }

    boolean allows(int[] values) {
        return completions(values).stream()
                .allMatch(complete -> outcome(complete).allows());
    }

    /** The unknown variables of which two values leave different outcomes, the others being the same. */
    Set<Variable<?>> missing(int[] values) {
        Map<List<Integer>, Outcome> outcomes = new HashMap<>();
        for (int[] complete : completions(values)) {
            outcomes.put(list(complete), outcome(complete));
        }
        Set<Variable<?>> missing = new LinkedHashSet<>();
        for (int variable = 0; variable < values.length; variable++) {
            if (values[variable] < 0) {
                Map<List<Integer>, Outcome> seen = new HashMap<>();
                for (Map.Entry<List<Integer>, Outcome> entry : outcomes.entrySet()) {
                    List<Integer> others = new ArrayList<>(entry.getKey());
                    others.remove(variable);
                    Outcome other = seen.putIfAbsent(others, entry.getValue());
                    if (other != null && other != entry.getValue()) {
                        missing.add(variables.get(variable));
                    }
                }
            }
        }
        return missing;
    }

    /** The status of each norm over all completions in which the guard holds; empty if it holds in none. */
    List<NormStatus> statuses(int[] values) {
        List<int[]> inside = completions(values).stream()
                .filter(complete -> holds(decision.guard(), complete))
                .toList();
        if (inside.isEmpty()) {
            return List.of();
        }
        List<NormStatus> statuses = new ArrayList<>();
        for (Norm norm : decision.norms()) {
            EnumSet<NormStatus> possible = EnumSet.noneOf(NormStatus.class);
            inside.forEach(complete -> possible.add(status(norm, complete)));
            statuses.add(possible.size() == 1 ? possible.iterator().next() : NormStatus.UNKNOWN);
        }
        return statuses;
    }

    /** All inclusion-minimal changes of the given options after which the case is allowed. */
    Set<Map<Integer, Integer>> remedies(int[] values, List<List<Integer>> options) {
        Set<Map<Integer, Integer>> working = new LinkedHashSet<>();
        if (!allows(values)) {
            collect(values, options, 0, Map.of(), working);
        }
        Set<Map<Integer, Integer>> minimal = new LinkedHashSet<>(working);
        minimal.removeIf(one -> working.stream()
                .anyMatch(other -> other.size() < one.size() && one.entrySet().containsAll(other.entrySet())));
        return minimal;
    }

    private void collect(
            int[] values,
            List<List<Integer>> options,
            int variable,
            Map<Integer, Integer> changes,
            Set<Map<Integer, Integer>> working) {
        if (variable == values.length) {
            int[] changed = values.clone();
            changes.forEach((place, value) -> changed[place] = value);
            if (allows(changed)) {
                working.add(changes);
            }
            return;
        }
        collect(values, options, variable + 1, changes, working);
        for (int value : options.get(variable)) {
            Map<Integer, Integer> more = new HashMap<>(changes);
            more.put(variable, value);
            collect(values, options, variable + 1, more, working);
        }
    }

    Outcome outcome(int[] complete) {
        if (!holds(decision.guard(), complete)) {
            return Outcome.NOT_APPLICABLE;
        }
        Outcome highest = Outcome.NOT_APPLICABLE;
        for (Norm norm : decision.norms()) {
            Outcome contribution = contribution(norm, status(norm, complete));
            highest = contribution.compareTo(highest) > 0 ? contribution : highest;
        }
        return highest;
    }

    private NormStatus status(Norm norm, int[] complete) {
        if (!holds(norm.when(), complete)) {
            return NormStatus.NOT_APPLICABLE;
        }
        if (holds(norm.unless(), complete)) {
            return NormStatus.EXCEPTED;
        }
        if (holds(norm.requires(), complete)) {
            return NormStatus.SATISFIED;
        }
        return norm.otherwise().orElseThrow() == Otherwise.ADVISE ? NormStatus.NOT_FOLLOWED : NormStatus.BREACHED;
    }

    private static Outcome contribution(Norm norm, NormStatus status) {
        return switch (status) {
            case NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
            case EXCEPTED, SATISFIED, NOT_FOLLOWED -> Outcome.COMPLIANT;
            case BREACHED ->
                switch (norm.otherwise().orElseThrow()) {
                    case DENY -> Outcome.DENIED;
                    case REFER -> Outcome.REFERRED;
                    case DEFER -> Outcome.DEFERRED;
                    case DUTY -> Outcome.DEFICIENT;
                    case ADVISE -> Outcome.COMPLIANT;
                };
            case UNKNOWN -> throw new AssertionError(norm);
        };
    }

    private boolean holds(Condition condition, int[] complete) {
        if (condition instanceof Condition.In in) {
            long meant = bits.computeIfAbsent(in, Reference::bits);
            return (meant >>> complete[variables.indexOf(in.fact())] & 1) != 0;
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), complete);
        }
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(part -> holds(part, complete));
        }
        return ((Condition.Any) condition).conditions().stream().anyMatch(part -> holds(part, complete));
    }

    private static long bits(Condition.In in) {
        return in.values().stream()
                .mapToLong(value -> 1L << in.fact().domain().indexOf(value))
                .sum();
    }

    List<int[]> completions(int[] values) {
        List<int[]> completions = new ArrayList<>();
        completions.add(values);
        for (int variable = 0; variable < values.length; variable++) {
            if (values[variable] < 0) {
                List<int[]> filled = new ArrayList<>();
                for (int[] partial : completions) {
                    for (int value : possible(variable)) {
                        int[] more = partial.clone();
                        more[variable] = value;
                        filled.add(more);
                    }
                }
                completions = filled;
            }
        }
        return completions;
    }

    /** The values that a variable can have where it is unknown. */
    private Iterable<Integer> possible(int variable) {
        Set<Integer> few = left.get(variables.get(variable));
        return few != null ? few : IntStream.range(0, arity(variable)).boxed().toList();
    }

    int arity(int variable) {
        return arities.computeIfAbsent(
                variables.get(variable), fact -> fact.domain().values().size());
    }

    private static List<Integer> list(int[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
