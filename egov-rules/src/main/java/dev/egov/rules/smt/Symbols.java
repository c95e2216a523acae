package dev.egov.rules.smt;

import dev.egov.rules.Condition;
import dev.egov.rules.Domain;
import dev.egov.rules.Norm;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How things are named in a script, and conditions are written. */
final class Symbols {

    /** What may stand between bars: printable ASCII without the bar and the backslash. */
    private static final String QUOTABLE = "[ -\\[\\]-{}~]*";

    private static final String SIMPLE = "[A-Za-z?~!@$%^&*_+=<>./-][A-Za-z0-9?~!@$%^&*_+=<>./-]*";

    private Symbols() {}

    /** A name of any text; what no symbol can hold in it is written as its number. */
    static String of(String name) {
        StringBuilder symbol = new StringBuilder();
        name.codePoints().forEach(letter -> {
            String text = Character.toString(letter);
            symbol.append(text.matches(QUOTABLE) ? text : "~" + letter + "~");
        });
        return symbol.toString().matches(SIMPLE) ? symbol.toString() : "|" + symbol + "|";
    }

    /** A fact as a parameter of a function. */
    static String parameter(Variable<?> fact) {
        return of("?" + fact);
    }

    /** Whether a fact is known, as a parameter. */
    static String known(Variable<?> fact) {
        return of("?" + fact + "?");
    }

    static String value(Variable<?> fact, int index) {
        return of(fact + "/" + text(fact, index));
    }

    /** The text of a value. */
    static String text(Variable<?> fact, int index) {
        return text(fact.domain(), index);
    }

    private static <V> String text(Domain<V> domain, int index) {
        return domain.text(domain.values().get(index));
    }

    static String outcome(Outcome outcome) {
        return outcome.name();
    }

    static String norm(Norm norm, String what) {
        return of(norm.id() + " " + what);
    }

    /** A condition of a complete case, over the parameters. */
    static String condition(Condition condition) {
        return condition.fold(
                in -> among(parameter(in.fact()), in.fact(), indexes(in)), Symbols::not, Symbols::and, Symbols::or);
    }

    static List<Integer> indexes(Condition.In in) {
        return in.values().stream().map(in.fact().domain()::indexOf).toList();
    }

    /** An expression is one of some values of a fact. */
    static String among(String expression, Variable<?> fact, Collection<Integer> indexes) {
        return or(indexes.stream()
                .map(index -> "(= " + expression + " " + value(fact, index) + ")")
                .toList());
    }

    static String not(String part) {
        return switch (part) {
            case "true" -> "false";
            case "false" -> "true";
            default -> part.startsWith("(not ") ? part.substring(5, part.length() - 1) : "(not " + part + ")";
        };
    }

    static String and(List<String> parts) {
        return joined("and", "true", "false", parts);
    }

    static String or(List<String> parts) {
        return joined("or", "false", "true", parts);
    }

    private static String joined(String word, String none, String decisive, List<String> parts) {
        List<String> left =
                parts.stream().filter(part -> !part.equals(none)).distinct().toList();
        if (left.contains(decisive)) {
            return decisive;
        }
        return switch (left.size()) {
            case 0 -> none;
            case 1 -> left.get(0);
            default -> "(" + word + " " + String.join(" ", left) + ")";
        };
    }

    /** A function of some arguments; one of none is a constant. */
    static String call(String function, List<String> arguments) {
        return arguments.isEmpty()
                ? function
                : arguments.stream().collect(Collectors.joining(" ", "(" + function + " ", ")"));
    }
}
