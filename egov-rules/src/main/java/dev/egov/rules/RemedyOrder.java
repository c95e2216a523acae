package dev.egov.rules;

import java.util.Comparator;
import java.util.List;

/**
 * The order in which remedies are told: by the outcome after them, those of the fewest changes first, then by the facts
 * that they change, one by one in the order of the decision's facts, then by the new values in the order of their domains.
 *
 * @param givens the decision's facts
 */
record RemedyOrder(List<? extends Variable<?>> givens) implements Comparator<Remedy> {

    /** The outcomes that remedies lead to, the best first. */
    static final List<Outcome> OUTCOMES =
            List.of(Outcome.COMPLIANT, Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED, Outcome.DEFICIENT);

    @Override
    public int compare(Remedy one, Remedy other) {
        int compared = Integer.compare(OUTCOMES.indexOf(one.outcome()), OUTCOMES.indexOf(other.outcome()));
        if (compared == 0) {
            compared = Integer.compare(one.changes().size(), other.changes().size());
        }
        for (int given = 0; compared == 0 && given < givens.size(); given++) {
            compared = Boolean.compare(keeps(one, given), keeps(other, given));
        }
        for (int given = 0; compared == 0 && given < givens.size(); given++) {
            compared = Integer.compare(place(one, given), place(other, given));
        }
        return compared;
    }

    private boolean keeps(Remedy remedy, int given) {
        return !remedy.changes().containsKey(givens.get(given));
    }

    private int place(Remedy remedy, int given) {
        Variable<?> fact = givens.get(given);
        return fact.place(remedy.changes().get(fact));
    }
}
