package dev.egov.rules.certificate;

import dev.egov.rules.Condition;
import dev.egov.rules.DecisionModel;
import dev.egov.rules.Norm;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What norms still say once some facts are known: for each outcome, from the highest down, the condition under which some
 * norm comes to it. The outcome of a case is the first whose condition holds, and NOT_APPLICABLE where none does.
 *
 * @param conditions the conditions that do not fail already, down to one that holds already
 */
record Remainder(Map<Outcome, Condition> conditions) {

    private static final Condition ALWAYS = Condition.always();
    private static final Condition NEVER = Condition.never();

    /** What the norms of a decision say while nothing is known. */
    static Remainder of(DecisionModel decision) {
        Map<Outcome, Condition> conditions = new LinkedHashMap<>();
        for (int place = Outcome.DENIED.ordinal(); place >= Outcome.COMPLIANT.ordinal(); place--) {
            Outcome outcome = Outcome.values()[place];
            List<Condition> ways = new ArrayList<>();
            for (Norm norm : decision.norms()) {
                if (outcome == Outcome.COMPLIANT) {
                    ways.add(norm.when());
                } else if (norm.otherwise().isPresent()
                        && norm.otherwise().get().contribution() == outcome) {
                    ways.add(norm.when().and(norm.unless().or(norm.requires()).negated()));
                }
            }
            conditions.put(outcome, decision.guard().and(new Condition.Any(ways)));
        }
        return new Remainder(conditions).simplified(in -> in);
    }

    /** What is left once a fact has a value. */
    Remainder with(Variable<?> fact, Object value) {
        return simplified(in -> !in.fact().equals(fact) ? in : in.values().contains(value) ? ALWAYS : NEVER);
    }

    private Remainder simplified(Function<Condition.In, Condition> known) {
        Map<Outcome, Condition> left = new LinkedHashMap<>(conditions);
        left.replaceAll((outcome, condition) ->
                condition.fold(known, Remainder::not, parts -> joined(parts, true), parts -> joined(parts, false)));
        left.values().removeIf(NEVER::equals);
        List<Condition> values = List.copyOf(left.values());
        if (values.contains(ALWAYS)) {
            left.keySet().retainAll(List.copyOf(left.keySet()).subList(0, values.indexOf(ALWAYS) + 1));
        }
        return new Remainder(left);
    }

    private static Condition not(Condition part) {
        return part.equals(ALWAYS) ? NEVER : part.equals(NEVER) ? ALWAYS : part.negated();
    }

    private static Condition joined(List<Condition> parts, boolean all) {
        Set<Condition> left = new LinkedHashSet<>(parts);
        left.remove(all ? ALWAYS : NEVER);
        if (left.contains(all ? NEVER : ALWAYS)) {
            return all ? NEVER : ALWAYS;
        }
        List<Condition> each = List.copyOf(left);
        return each.size() == 1 ? each.get(0) : all ? new Condition.All(each) : new Condition.Any(each);
    }

    /** The outcome, where it is the same whatever the other facts are. */
    Optional<Outcome> decided() {
        Outcome highest = conditions.keySet().stream().findFirst().orElse(Outcome.NOT_APPLICABLE);
        return Optional.of(highest)
                .filter(outcome -> conditions.getOrDefault(outcome, ALWAYS).equals(ALWAYS));
    }

    @Override
    public String toString() {
        return conditions.entrySet().stream()
                .map(entry -> entry.getKey() + " if " + entry.getValue())
                .collect(Collectors.joining("; ", "", conditions.isEmpty() ? "NOT_APPLICABLE" : ""));
    }
}
