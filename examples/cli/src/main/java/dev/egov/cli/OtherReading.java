package dev.egov.cli;

import dev.egov.rules.Clause;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.Reading;
import dev.egov.rules.analysis.Difference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A reading that was not taken, and the decisions in which it would be another norm.
 *
 * @param reading the choice that was made
 * @param decisions the decisions as they are
 */
record OtherReading(Reading reading, List<Decision<?>> decisions) {

    /** The readings of some decisions, in the order of the text, each with those of the decisions in which it stands. */
    static List<OtherReading> in(List<Decision<?>> decisions) {
        Map<Reading, List<Decision<?>>> byReading = new LinkedHashMap<>();
        for (Decision<?> decision : decisions) {
            for (Reading reading : decision.alternatives().keySet()) {
                byReading.computeIfAbsent(reading, key -> new ArrayList<>()).add(decision);
            }
        }
        return byReading.entrySet().stream()
                .map(entry -> new OtherReading(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt(other -> other.clause().article()))
                .toList();
    }

    /** Its name, as {@code 13-extranet/internet}: a norm may be read otherwise in more than one way. */
    String id() {
        return reading.norm() + "/" + reading.name();
    }

    /** Where the norm stands. */
    Clause clause() {
        return decisions.get(0).norms().stream()
                .filter(norm -> norm.id().equals(reading.norm()))
                .map(Norm::clause)
                .findFirst()
                .orElseThrow();
    }

    /** What it would change, decision by decision. */
    List<Difference> differences() {
        return decisions.stream().map(this::difference).toList();
    }

    private <C> Difference difference(Decision<C> decision) {
        Decision<C> other = decision.alternatives().get(reading);
        if (other == null) {
            throw new IllegalStateException(id() + " is no reading of " + decision);
        }
        return Difference.between(decision, other);
    }
}
