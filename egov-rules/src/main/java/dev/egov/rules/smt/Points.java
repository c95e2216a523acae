package dev.egov.rules.smt;

import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The cases that a script speaks of, as constants: with gaps, and completions of these. */
final class Points {

    private final List<Variable<?>> facts;
    private final Map<String, String> declarations = new LinkedHashMap<>();
    private Map<String, Integer> used = new HashMap<>();

    Points(List<Variable<?>> facts) {
        this.facts = facts;
    }

    /** Any case, gaps allowed. */
    Point partial(String name) {
        Map<Variable<?>, Point.Place> places = new LinkedHashMap<>();
        facts.forEach(fact -> places.put(fact, place(name, fact)));
        return new Point(name, places);
    }

    /** Any case without gaps. */
    Point complete(String name) {
        Map<Variable<?>, Point.Place> places = new LinkedHashMap<>();
        facts.forEach(fact -> places.put(fact, new Point.Place(number(name, fact), "true")));
        return new Point(name, places);
    }

    /** Any case that differs from another in nothing but what it says of a fact. */
    Point variant(Point of, Variable<?> fact) {
        String name = next(of.name() + "~" + fact);
        return of.with(fact, name, place(name, fact));
    }

    /** Any completion of a case. */
    Point completion(Point of) {
        String name = next(of.name() + "+");
        Point completion = complete(name);
        for (Variable<?> fact : facts) {
            String same = "(= " + completion.value(fact) + " " + of.value(fact) + ")";
            String agrees = Symbols.or(List.of(Symbols.not(of.known(fact)), same));
            declarations.putIfAbsent(name + " " + fact, "(assert " + agrees + ")");
        }
        return completion;
    }

    /** The outcome of a case without gaps. */
    String outcome(Point complete) {
        String name = Symbols.of("outcome of " + complete.name());
        String outcome =
                NormFunctions.outcome(facts.stream().map(complete::value).toList());
        declarations.putIfAbsent(name, "(define-fun " + name + " () Int " + outcome + ")");
        return name;
    }

    /** Alternatives, of which one is enough, so that all of them may speak of the same cases. */
    String either(List<Supplier<String>> alternatives) {
        Map<String, Integer> before = used;
        Map<String, Integer> most = new HashMap<>(before);
        List<String> parts = new ArrayList<>();
        for (Supplier<String> alternative : alternatives) {
            used = new HashMap<>(before);
            parts.add(alternative.get());
            used.forEach((name, number) -> most.merge(name, number, Math::max));
        }
        used = most;
        return Symbols.or(parts);
    }

    private String next(String name) {
        return name + used.merge(name, 1, Integer::sum);
    }

    private Point.Place place(String name, Variable<?> fact) {
        String known = Symbols.of(name + "." + fact + "?");
        declarations.putIfAbsent(known, "(declare-const " + known + " Bool)");
        return new Point.Place(number(name, fact), known);
    }

    private String number(String name, Variable<?> fact) {
        String symbol = Symbols.of(name + "." + fact);
        int last = fact.domain().values().size() - 1;
        declarations.putIfAbsent(
                symbol, "(declare-const " + symbol + " Int)\n(assert (<= 0 " + symbol + " " + last + "))");
        return symbol;
    }

    void writeTo(Lines lines) {
        declarations.values().forEach(lines::add);
    }
}
