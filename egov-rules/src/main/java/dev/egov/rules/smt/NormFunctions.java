package dev.egov.rules.smt;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The guard, the norms and the outcome of a decision as functions of a complete case. */
final class NormFunctions {

    /** The outcomes that stand on the scale, from the lowest to the highest. */
    static final List<Outcome> SCALE = Arrays.stream(Outcome.values())
            .filter(outcome -> outcome != Outcome.UNDETERMINED)
            .toList();

    private static final String GUARD = "guard";
    private static final String OUTCOME = "outcome";

    private final Decision<?> decision;
    private final List<Variable<?>> facts;

    NormFunctions(Decision<?> decision, List<Variable<?>> facts) {
        this.decision = decision;
        this.facts = facts;
    }

    /** Where a norm has a status within the guard; never for {@link NormStatus#UNKNOWN}, which complete cases do not know. */
    static Condition has(Decision<?> decision, Norm norm, NormStatus status) {
        Condition inside = decision.guard().and(norm.when());
        Condition bound = inside.and(norm.unless().negated());
        return switch (status) {
            case NOT_APPLICABLE -> decision.guard().and(norm.when().negated());
            case EXCEPTED -> inside.and(norm.unless());
            case SATISFIED -> bound.and(norm.requires());
            case BREACHED, NOT_FOLLOWED ->
                norm.otherwise().map(Otherwise::status).equals(Optional.of(status))
                        ? bound.and(norm.requires().negated())
                        : Condition.never();
            case UNKNOWN -> Condition.never();
        };
    }

    /** Where the outcome is at least this one. */
    Condition reaches(Outcome least) {
        if (least == Outcome.NOT_APPLICABLE) {
            return Condition.always();
        }
        List<Condition> ways = new ArrayList<>();
        for (Norm norm : decision.norms()) {
            if (least == Outcome.COMPLIANT) {
                ways.add(norm.when());
            } else if (contribution(norm).compareTo(least) >= 0) {
                ways.add(norm.when()
                        .and(norm.unless().negated())
                        .and(norm.requires().negated()));
            }
        }
        return decision.guard().and(new Condition.Any(ways));
    }

    /** Where the outcome is one of some. */
    Condition reaches(Collection<Outcome> outcomes) {
        List<Condition> runs = new ArrayList<>();
        for (int first = 0; first < SCALE.size(); first++) {
            int after = first;
            while (after < SCALE.size() && outcomes.contains(SCALE.get(after))) {
                after++;
            }
            if (after > first) {
                Condition from = reaches(SCALE.get(first));
                runs.add(
                        after == SCALE.size()
                                ? from
                                : from.and(reaches(SCALE.get(after)).negated()));
                first = after;
            }
        }
        return runs.size() == 1 ? runs.get(0) : new Condition.Any(runs);
    }

    private static Outcome contribution(Norm norm) {
        return norm.otherwise().map(Otherwise::contribution).orElse(Outcome.NOT_APPLICABLE);
    }

    /** The outcome of a complete case, by the values of its facts in their order. */
    static String outcome(List<String> values) {
        return Symbols.call(OUTCOME, values);
    }

    void writeTo(Lines lines) {
        lines.comment("The facts: the numbers of their values.");
        for (Variable<?> fact : facts) {
            for (int index = 0; index < fact.domain().values().size(); index++) {
                lines.add("(define-fun " + Symbols.value(fact, index) + " () Int " + index + ")");
            }
        }
        lines.comment("The outcomes, from the lowest to the highest.");
        SCALE.forEach(outcome -> lines.add("(define-fun " + outcome + " () Int " + outcome.ordinal() + ")"));
        lines.comment("Without the guard no norm speaks.");
        define(lines, GUARD, decision.guard());
        for (Norm norm : decision.norms()) {
            lines.comment("Norm " + norm.id() + ", " + norm.clause().cite(Locale.ENGLISH) + ". "
                    + norm.otherwise()
                            .map(otherwise -> "Where it fails: " + otherwise + ", which comes to " + contribution(norm))
                            .orElse("Nothing follows from it")
                    + ".");
            define(lines, Symbols.norm(norm, "applies"), norm.when());
            if (contribution(norm).compareTo(Outcome.COMPLIANT) > 0) {
                define(lines, Symbols.norm(norm, "is excepted"), norm.unless());
                define(lines, Symbols.norm(norm, "is met"), norm.requires());
                String fails = Symbols.and(List.of(
                        call(Symbols.norm(norm, "applies"), norm.when()),
                        Symbols.not(call(Symbols.norm(norm, "is excepted"), norm.unless())),
                        Symbols.not(call(Symbols.norm(norm, "is met"), norm.requires()))));
                define(lines, Symbols.norm(norm, "fails"), norm.facts(), "Bool", fails);
            }
        }
        lines.comment("The outcome is the highest that a norm comes to, and NOT_APPLICABLE where none applies.");
        define(lines, OUTCOME, facts, "Int", outcome());
    }

    private String outcome() {
        String rest = " " + Outcome.NOT_APPLICABLE;
        for (Outcome outcome : SCALE.subList(1, SCALE.size())) {
            List<String> contributing = outcome == Outcome.COMPLIANT
                    ? decision.norms().stream()
                            .map(norm -> call(Symbols.norm(norm, "applies"), norm.when()))
                            .toList()
                    : decision.norms().stream()
                            .filter(norm -> contribution(norm) == outcome)
                            .map(norm -> Symbols.call(Symbols.norm(norm, "fails"), parameters(norm.facts())))
                            .toList();
            String any = Symbols.or(contributing);
            rest = any.equals("false") ? rest : "\n  (ite " + any + " " + outcome + rest + ")";
        }
        return "(ite " + call(GUARD, decision.guard()) + rest + "\n  " + Outcome.NOT_APPLICABLE + ")";
    }

    private static String call(String function, Condition condition) {
        return Symbols.call(function, parameters(condition.facts()));
    }

    private static List<String> parameters(Collection<Variable<?>> facts) {
        return facts.stream().map(Symbols::parameter).toList();
    }

    private static void define(Lines lines, String name, Condition condition) {
        define(lines, name, condition.facts(), "Bool", Symbols.condition(condition));
    }

    static void define(Lines lines, String name, Collection<Variable<?>> facts, String sort, String body) {
        String parameters = facts.stream()
                .map(fact -> "(" + Symbols.parameter(fact) + " Int)")
                .collect(Collectors.joining(" ", "(", ")"));
        lines.add("(define-fun " + name + " " + parameters + " " + sort + " " + body + ")");
    }

    /** The outcomes of the scale but for some. */
    static Collection<Outcome> others(Collection<Outcome> outcomes) {
        List<Outcome> others = new ArrayList<>(SCALE);
        others.removeAll(outcomes);
        return Collections.unmodifiableList(others);
    }
}
