package dev.egov.benchmarks.lines;

import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.RuleBook;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests of all decisions of a rule book in turn, drawn at random and always the same ones: every other one complete,
 * and of the rest two in five facts unknown.
 *
 * @param ruleBook the rule book
 */
record MixedRequests(RuleBook ruleBook) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Values for facts that have no list of them; what a request says of who asks is mostly within the city. */
    private static final Map<String, List<?>> OPEN = Map.of(
            "name", List.of("太原市某局", "太原市文化和旅游局", "太原市小店区卫生健康和体育局"),
            "unifiedSocialCreditCode", List.of("12140000405700021K", "11140100012345678K"),
            "division", List.of("140100", "140105", "140181", "140200"),
            "paidPercent", List.of(12.5, 40, 66.67, 100),
            "progressPercent", List.of(10, 40, 75.25, 100),
            "year", List.of(2024, 2025, 2026));

    /** Draws requests, each as a line of JSON in UTF-8. */
    List<byte[]> lines(int count) {
        Random random = new Random(1);
        List<Decision<?>> decisions = ruleBook.decisions();
        List<byte[]> lines = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            Decision<?> decision = decisions.get(index % decisions.size());
            boolean complete = index / decisions.size() % 2 == 0;
            Map<String, Object> request = new LinkedHashMap<>();
            request.put("id", String.format("2026-%06d", index));
            request.put("decision", decision.id());
            request.put("asOf", "2026-03-01");
            request.put("facts", facts(decision, complete, random));
            lines.add(JSON.writeValueAsBytes(request));
        }
        return lines;
    }

    private static Map<String, Object> facts(Decision<?> decision, boolean complete, Random random) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (Variable<?> fact : decision.givens()) {
            if (complete || random.nextInt(5) < 3) {
                put(facts, fact.name(), value(fact, random));
            }
        }
        return facts;
    }

    /** States a fact at its path, through the objects in which it stands. */
    @SuppressWarnings("unchecked") // what stands in the way of a path was put there by this method
    private static void put(Map<String, Object> facts, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            facts.put(path, value);
        } else {
            Object inner = facts.computeIfAbsent(path.substring(0, dot), name -> new LinkedHashMap<String, Object>());
            put((Map<String, Object>) inner, path.substring(dot + 1), value);
        }
    }

    private static <V> Object value(Variable<V> fact, Random random) {
        Domain<V> domain = fact.domain();
        List<?> open = OPEN.getOrDefault(fact.name().substring(fact.name().lastIndexOf('.') + 1), List.of());
        List<?> values = domain.values().isEmpty() ? open : domain.values();
        Object value = values.get(random.nextInt(values.size()));
        return value instanceof Set<?> set ? List.copyOf(set) : value;
    }
}
