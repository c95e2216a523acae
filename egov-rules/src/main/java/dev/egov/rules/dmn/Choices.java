package dev.egov.rules.dmn;

import dev.egov.rules.Decision;
import dev.egov.rules.Facts;
import dev.egov.rules.Variable;
import dev.egov.rules.derivation.Calculation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A calculation over facts of finite domains as an expression in FEEL: for each value the list of what the sources are
 * then, in words. What is unknown is listed too.
 */
final class Choices {

    private final Decision<?> decision;
    private final Function<Variable<?>, String> names;

    Choices(Decision<?> decision, Function<Variable<?>, String> names) {
        this.decision = decision;
        this.names = names;
    }

    /** Whether all values of its sources can be listed. */
    static boolean canSay(Calculation<?> calculation) {
        return calculation.sources().stream()
                .noneMatch(source -> source.domain().values().isEmpty());
    }

    <V> String of(Calculation<V> calculation) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        calculation
                .domain()
                .values()
                .forEach(value -> keys.put(calculation.domain().text(value), new ArrayList<>()));
        keys.put(DmnModel.UNKNOWN, new ArrayList<>());
        List<Variable<?>> sources = calculation.sources();
        int[] places = new int[sources.size()];
        do {
            V value = calculation.derive(
                    facts(sources, places), decision.regulation().inForceFrom());
            String answer =
                    value == null ? DmnModel.UNKNOWN : calculation.domain().text(value);
            Optional.ofNullable(keys.get(answer)).orElseThrow().add(key(sources, places));
        } while (next(sources, places));
        StringBuilder text = new StringBuilder();
        String asked = sources.stream().map(names).collect(Collectors.joining(" + \" \" + "));
        keys.forEach((answer, those) -> text.append("if list contains([")
                .append(Feel.literals(those))
                .append("], ")
                .append(asked)
                .append(") then ")
                .append(Feel.literal(answer))
                .append(" else "));
        return text.append("null").toString();
    }

    private static boolean next(List<Variable<?>> sources, int[] places) {
        for (int index = 0; index < places.length; index++) {
            if (places[index]++ < sources.get(index).domain().values().size()) {
                return true;
            }
            places[index] = 0;
        }
        return false;
    }

    private static String key(List<Variable<?>> sources, int[] places) {
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < places.length; index++) {
            texts.add(Feel.values(sources.get(index)).get(places[index]));
        }
        return String.join(" ", texts);
    }

    /** The values at these places, and unknown where the place is the one after the last. */
    private Facts facts(List<Variable<?>> sources, int[] places) {
        Facts.Builder facts = decision.facts();
        for (int index = 0; index < places.length; index++) {
            set(facts, sources.get(index), places[index]);
        }
        return facts.build();
    }

    private static <S> void set(Facts.Builder facts, Variable<S> source, int place) {
        List<S> values = source.domain().values();
        facts.set(source, place < values.size() ? values.get(place) : null);
    }
}
