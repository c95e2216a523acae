package dev.egov.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A remedy as it is told, and the order in which remedies are told, said once more and plainly: by the outcome, by the
 * number of facts, by the facts, by their values.
 *
 * @param changes the new values of the facts that it changes
 * @param outcome the outcome that holds after it
 */
public record ToldRemedy(Map<Variable<?>, Object> changes, Outcome outcome) {

    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.COMPLIANT, Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED, Outcome.DEFICIENT);

    /** What a ruling tells. */
    public static List<ToldRemedy> of(Ruling ruling) {
        return ruling.remedies().stream()
                .map(remedy -> new ToldRemedy(remedy.changes(), remedy.outcome()))
                .toList();
    }

    /** The order of the remedies of a decision. */
    public static Comparator<ToldRemedy> order(DecisionModel decision) {
        return Comparator.comparing((ToldRemedy remedy) -> OUTCOMES.indexOf(remedy.outcome))
                .thenComparing(remedy -> remedy.changes.size())
                .thenComparing(remedy -> remedy.places(decision), ToldRemedy::compare)
                .thenComparing(remedy -> remedy.values(decision), ToldRemedy::compare);
    }

    /** The places of the facts that it changes, ascending. */
    private List<Integer> places(DecisionModel decision) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < decision.givens().size(); place++) {
            if (changes.containsKey(decision.givens().get(place))) {
                places.add(place);
            }
        }
        return places;
    }

    /** The places of their new values: among those of an enum in its order, of no and yes in this order. */
    private List<Integer> values(DecisionModel decision) {
        return places(decision).stream()
                .map(decision.givens()::get)
                .map(fact -> {
                    Object value = changes.get(fact);
                    return value instanceof Boolean flag
                            ? flag ? 1 : 0
                            : fact.domain().indexOf(value);
                })
                .toList();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int place = 0; place < one.size(); place++) {
            int compared = one.get(place).compareTo(other.get(place));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
