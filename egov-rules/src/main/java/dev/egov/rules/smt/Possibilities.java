package dev.egov.rules.smt;

import dev.egov.rules.Condition;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What holds in some completion of a case with gaps, as functions without quantifiers, and for each function the lemma that
 * over cases without gaps it is what it is made from.
 */
final class Possibilities {

    private final NormFunctions norms;
    private final Map<Object, Possibility> made = new LinkedHashMap<>();

    /** A function, and the function of a complete case from which it was made. */
    private record Possibility(String name, String said, Set<Variable<?>> facts, String body, Condition condition) {}

    Possibilities(NormFunctions norms) {
        this.norms = norms;
    }

    /** A condition holds in some completion of a case. */
    String holds(Condition condition, Point point) {
        return call(of(condition, condition, condition.toString()), point);
    }

    /** Some completion of a case comes to one of some outcomes. */
    String reaches(Collection<Outcome> outcomes, Point point) {
        String said = "the outcome is " + outcomes.stream().map(Outcome::name).collect(Collectors.joining(" or "));
        return call(of(List.copyOf(outcomes), norms.reaches(outcomes), said), point);
    }

    private Possibility of(Object key, Condition condition, String said) {
        Possibility known = made.get(key);
        if (known == null) {
            List<Combination> combinations = Combination.of(condition);
            Set<Variable<?>> facts = new LinkedHashSet<>();
            combinations.forEach(each -> facts.addAll(each.values().keySet()));
            String body = Symbols.or(combinations.stream()
                    .map(each -> Symbols.and(each.values().entrySet().stream()
                            .map(entry -> Symbols.or(List.of(
                                    Symbols.not(Symbols.known(entry.getKey())),
                                    Symbols.among(
                                            Symbols.parameter(entry.getKey()), entry.getKey(), entry.getValue()))))
                            .toList()))
                    .toList());
            known = new Possibility("maybe" + (made.size() + 1), said, facts, body, condition);
            made.put(key, known);
        }
        return known;
    }

    private static String call(Possibility maybe, Point point) {
        List<String> arguments = new ArrayList<>();
        for (Variable<?> fact : maybe.facts) {
            arguments.add(point.value(fact));
            arguments.add(point.known(fact));
        }
        return Symbols.call(maybe.name, arguments);
    }

    void writeTo(Lines lines) {
        made.forEach((key, maybe) -> {
            lines.comment(maybe.name + ": in some completion " + maybe.said + ".");
            String parameters = maybe.facts.stream()
                    .map(fact -> "(" + Symbols.parameter(fact) + " Int) (" + Symbols.known(fact) + " Bool)")
                    .collect(Collectors.joining(" ", "(", ")"));
            lines.add("(define-fun " + maybe.name + " " + parameters + " Bool "
                    + maybe.body.replace(") (and", ")\n  (and") + ")");
            if (key instanceof Condition condition) {
                Set<Variable<?>> facts = condition.facts();
                NormFunctions.define(lines, surely(maybe), facts, "Bool", Symbols.condition(condition));
            }
        });
    }

    private static String surely(Possibility maybe) {
        return "complete-" + maybe.name;
    }

    /** What a function says of a case without gaps that is not what it was made from; one for each function. */
    List<String> lemmas(Point complete, String outcome) {
        List<String> wrong = new ArrayList<>();
        made.forEach((key, maybe) -> {
            String meant = key instanceof Condition condition
                    ? Symbols.call(
                            surely(maybe),
                            condition.facts().stream().map(complete::value).toList())
                    : among(outcome, (Collection<?>) key);
            wrong.add("(not (= " + call(maybe, complete) + " " + meant + "))");
        });
        return wrong;
    }

    /** An outcome is one of some. */
    static String among(String outcome, Collection<?> outcomes) {
        return Symbols.or(outcomes.stream()
                .map(each -> "(= " + outcome + " " + each + ")")
                .toList());
    }

    boolean areNone() {
        return made.isEmpty();
    }
}
