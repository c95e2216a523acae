package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.Facts;
import dev.egov.rules.Ruling;
import dev.egov.rules.Variable;
import dev.egov.rules.testkit.Question;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case in words: {@code network=EXTRANET classification=SECRET}. A fact is named by its path or the end of it, the
 * later of two words about it counts, and {@code ?} is unknown, as is what no word names. Where nothing else is said
 * the organisation is a department of Taiyuan and the day is 1 March 2026.
 *
 * @param decision the decision that is asked
 * @param values the facts that are known
 * @param asOf the day as of which it is asked
 */
record Given<C>(Decision<C> decision, Map<Variable<?>, Object> values, LocalDate asOf) {

    private static final JsonMapper RECORDS = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static <C> Given<C> of(Decision<C> decision, String words) {
        Map<Variable<?>, Object> values = new LinkedHashMap<>();
        LocalDate asOf = LocalDate.of(2026, 3, 1);
        for (String word : list(party(decision) + words, " ")) {
            String name = word.substring(0, word.indexOf('='));
            String text = word.substring(word.indexOf('=') + 1);
            if (name.equals("asOf")) {
                asOf = LocalDate.parse(text);
            } else if (text.equals("?")) {
                values.remove(fact(decision, name));
            } else {
                values.put(fact(decision, name), FactValues.parse(fact(decision, name), text));
            }
        }
        return new Given<>(decision, values, asOf);
    }

    private static String party(Decision<?> decision) {
        return decision.givens().stream()
                .filter(fact -> fact.name().endsWith(".division"))
                .map(fact -> fact.name().replace(".division", ""))
                .map(role -> role + ".kind=GOVERNMENT_DEPARTMENT " + role + ".division=140100 ")
                .collect(Collectors.joining());
    }

    static Variable<?> fact(Decision<?> decision, String name) {
        if (decision.given(name).isPresent()) {
            return decision.given(name).get();
        }
        List<Variable<?>> named = decision.givens().stream()
                .filter(fact -> fact.name().endsWith("." + name))
                .collect(Collectors.toList());
        assertThat(named).as("facts of %s called %s", decision, name).hasSize(1);
        return named.get(0);
    }

    /** The facts, stated by hand. */
    Facts facts() {
        return Question.of(decision, values, asOf).facts();
    }

    /** The case, as a record of the model whose components are named as the facts are. */
    C subject() {
        Map<String, Object> properties = new TreeMap<>();
        values.forEach((fact, value) -> put(properties, fact.name(), value));
        return RECORDS.convertValue(properties, decision.caseType());
    }

    @SuppressWarnings("unchecked") // what stands at the beginning of a path was put there by the line before
    private static void put(Map<String, Object> properties, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            properties.put(path, value);
        } else {
            properties.putIfAbsent(path.substring(0, dot), new TreeMap<>());
            put((Map<String, Object>) properties.get(path.substring(0, dot)), path.substring(dot + 1), value);
        }
    }

    /** The ruling on the record; that it says the same as the facts stated by hand is checked on the way. */
    Ruling ruling() {
        assertThat(decision.read(subject()).known()).isEqualTo(facts().known());
        return decision.decide(subject(), asOf);
    }

    /**
     * Words with every choice of their alternatives: {@code network=EXTRANET|INTERNET} are two.
     *
     * @return the choices, at least one
     */
    static List<String> alternatives(String words) {
        List<String> alternatives = List.of("");
        for (String word : list(words, " ")) {
            String name = word.substring(0, word.indexOf('=') + 1);
            alternatives = alternatives.stream()
                    .flatMap(before -> list(word.substring(name.length()), "\\|").stream()
                            .map(value -> (before + " " + name + value).strip()))
                    .toList();
        }
        return alternatives;
    }

    static List<String> list(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
