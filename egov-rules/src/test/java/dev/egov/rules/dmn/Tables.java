package dev.egov.rules.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of a DMN file, read from its XML and answered as the hit policy UNIQUE says. */
record Tables(Map<String, List<Row>> byDecision) {

    /** A row: the texts that each input may be, none where any will do; and what it answers. */
    record Row(Map<String, Set<String>> tests, List<String> answers) {

        private boolean fits(Map<String, String> inputs) {
            return tests.entrySet().stream()
                    .allMatch(
                            test -> test.getValue().isEmpty() || test.getValue().contains(inputs.get(test.getKey())));
        }
    }

    static Tables of(DmnModel model) {
        Map<String, List<Row>> tables = new LinkedHashMap<>();
        for (Element decision : Element.root(model).all("decision")) {
            List<String> names = decision.all("inputExpression").stream()
                    .map(expression -> expression.content().strip())
                    .toList();
            tables.put(
                    decision.get("id"),
                    decision.all("rule").stream().map(rule -> row(names, rule)).toList());
        }
        return new Tables(tables);
    }

    private static Row row(List<String> names, Element rule) {
        Map<String, Set<String>> tests = new LinkedHashMap<>();
        List<Element> entries = rule.all("inputEntry");
        for (int column = 0; column < names.size(); column++) {
            String test = entries.get(column).content();
            tests.put(names.get(column), test.equals("-") ? Set.of() : literals(test));
        }
        return new Row(
                tests,
                rule.all("outputEntry").stream()
                        .map(entry -> entry.content().replace("\"", ""))
                        .toList());
    }

    private static Set<String> literals(String test) {
        return Set.of(test.substring(1, test.length() - 1).split("\",\"", -1));
    }

    /** The answer of the only row that fits. */
    List<String> answer(String decision, Map<String, String> inputs) {
        List<Row> fitting = new ArrayList<>(byDecision.get(decision));
        fitting.removeIf(row -> !row.fits(inputs));
        if (fitting.size() != 1) {
            throw new AssertionError(fitting.size() + " rows of " + decision + " fit " + inputs);
        }
        return fitting.get(0).answers();
    }
}
