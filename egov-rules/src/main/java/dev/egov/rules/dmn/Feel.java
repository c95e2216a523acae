package dev.egov.rules.dmn;

import dev.egov.rules.Domain;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.CaseBox;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Values and tests of facts in FEEL, the expression language of DMN. */
final class Feel {

    private Feel() {}

    /** Texts of finite domains are names of constants, numbers, and lists of numbers: nothing in them is to be escaped. */
    static String literal(String text) {
        return "\"" + text + "\"";
    }

    /** Any text. */
    static String quoted(String text) {
        return literal(text.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    static String literals(List<String> texts) {
        return texts.stream().map(Feel::literal).collect(Collectors.joining(","));
    }

    /** How the values of a fact are written, and, last, that it is not known. */
    static List<String> values(Variable<?> fact) {
        List<String> values = new ArrayList<>(texts(fact, fact.domain().values()));
        values.add(DmnModel.UNKNOWN);
        return List.copyOf(values);
    }

    /**
     * Whether a fact has a value that a box lets it have. Every value is written out, never what it must not be: a text
     * that is no value of the fact is to fit no row.
     */
    static String test(Variable<?> fact, CaseBox box) {
        List<?> possible = box.values().get(fact);
        if (possible == null) {
            return "-";
        }
        List<String> texts = new ArrayList<>(texts(fact, possible));
        if (box.unknown().contains(fact)) {
            texts.add(DmnModel.UNKNOWN);
        }
        return literals(texts);
    }

    private static <V> List<String> texts(Variable<V> fact, List<?> wanted) {
        Domain<V> domain = fact.domain();
        return domain.values().stream()
                .filter(wanted::contains)
                .map(domain::text)
                .toList();
    }
}
