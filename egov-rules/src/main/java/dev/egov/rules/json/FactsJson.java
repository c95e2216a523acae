package dev.egov.rules.json;

import dev.egov.rules.DecisionModel;
import dev.egov.rules.Facts;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The given facts of a decision as responses write them. */
final class FactsJson {

    private final List<Variable<?>> givens;
    private final List<FactJson<?>> inOrder = new ArrayList<>();
    private final Map<Variable<?>, FactJson<?>> byFact = new HashMap<>();

    FactsJson(DecisionModel decision, Locale locale) {
        this.givens = List.copyOf(decision.givens());
        for (Variable<?> given : givens) {
            FactJson<?> json = FactJson.of(decision, given, locale);
            inOrder.add(json);
            byFact.put(given, json);
        }
    }

    FactJson<?> of(Variable<?> given) {
        return Objects.requireNonNull(byFact.get(given));
    }

    FactJson<?> at(int place) {
        return inOrder.get(place);
    }

    /** Which value each fact has, in the order of the facts, see {@link FactJson#place}. */
    int[] places(Facts facts) {
        int[] places = new int[givens.size()];
        for (int given = 0; given < places.length; given++) {
            places[given] = inOrder.get(given).place(facts.get(givens.get(given)));
        }
        return places;
    }

    /** Writes an object with facts as its members. */
    void object(Map<Variable<?>, Object> values, Utf8Buffer json) {
        char before = '{';
        for (Map.Entry<Variable<?>, Object> entry : values.entrySet()) {
            of(entry.getKey()).member(entry.getValue(), json.append(before));
            before = ',';
        }
        json.ascii(values.isEmpty() ? "{}" : "}");
    }
}
