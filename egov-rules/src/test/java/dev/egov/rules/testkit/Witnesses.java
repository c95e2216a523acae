package dev.egov.rules.testkit;

import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Variable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A search for values of the given facts behind a derived fact with which it takes each of its values. It tries
 * combinations of candidates; where the fact changes between two numbers it goes on to the very place where it does.
 */
final class Witnesses {

    /** More combinations than these are not tried. */
    private static final int MOST_TRIED = 1000;

    /** In more of them than these the place where the fact changes is not looked for. */
    private static final int MOST_REFINED = 16;

    private final Decision<?> decision;
    private final Variable<?> fact;
    private final LocalDate asOf;
    private final Probe probe;
    private final Set<Variable<?>> fixed;
    private final Map<Object, List<Map<Variable<?>, Object>>> byValue = new LinkedHashMap<>();

    private Witnesses(Decision<?> decision, Variable<?> fact, LocalDate asOf, Set<Variable<?>> fixed) {
        this.decision = decision;
        this.fact = fact;
        this.asOf = asOf;
        this.probe = Probe.of(decision, fact);
        this.fixed = fixed;
    }

    /**
     * What was found as of a day.
     *
     * @param candidates values of a source to begin with
     * @param fixed the sources that have no other values than these
     * @return by value of the derived fact, the values of its sources with which it is taken
     */
    static Map<Object, List<Map<Variable<?>, Object>>> of(
            Decision<?> decision,
            Variable<?> fact,
            LocalDate asOf,
            Function<Variable<?>, List<?>> candidates,
            Set<Variable<?>> fixed) {
        Witnesses witnesses = new Witnesses(decision, fact, asOf, fixed);
        List<Map<Variable<?>, Object>> tried = witnesses.combinations(candidates);
        tried.forEach(witnesses::value);
        fact.givens().forEach(source -> witnesses.refine(source, tried));
        if (!tried.isEmpty()
                && witnesses.byValue.size() < fact.domain().values().size()) {
            fact.givens().forEach(source -> witnesses.lookFurther(source, tried.get(0)));
        }
        return witnesses.byValue;
    }

    private List<Map<Variable<?>, Object>> combinations(Function<Variable<?>, List<?>> candidates) {
        List<Map<Variable<?>, Object>> combinations = List.of(Map.of());
        for (Variable<?> source : fact.givens()) {
            List<?> values = candidates.apply(source);
            combinations = combinations.stream()
                    .flatMap(some -> values.stream().map(value -> with(some, source, value)))
                    .limit(MOST_TRIED)
                    .toList();
        }
        return combinations;
    }

    private static Map<Variable<?>, Object> with(Map<Variable<?>, Object> some, Variable<?> source, Object value) {
        Map<Variable<?>, Object> more = new HashMap<>(some);
        more.put(source, value);
        return more;
    }

    /** What the fact is with these values of its sources; they are a witness of it. */
    private @Nullable Object value(Map<Variable<?>, Object> sources) {
        Object value = probe.value(Question.of(decision, sources, asOf));
        if (value != null) {
            byValue.computeIfAbsent(value, first -> new ArrayList<>()).add(sources);
        }
        return value;
    }

    private void lookFurther(Variable<?> source, Map<Variable<?>, Object> others) {
        if (source.domain() instanceof Domain.Code<?> code && !fixed.contains(source)) {
            Candidates.further(code).forEach(value -> value(with(others, source, value)));
        }
    }

    /** Looks, between numbers of a source that differ in nothing else, for the places where the fact changes. */
    private void refine(Variable<?> source, List<Map<Variable<?>, Object>> tried) {
        boolean whole = source.domain() instanceof Domain.WholeNumber;
        if (fixed.contains(source) || !whole && !(source.domain() instanceof Domain.Decimal)) {
            return;
        }
        Collection<List<Map<Variable<?>, Object>>> alike = tried.stream()
                .collect(Collectors.groupingBy(
                        sources -> without(sources, source), LinkedHashMap::new, Collectors.toList()))
                .values();
        alike.stream().limit(MOST_REFINED).forEach(group -> {
            List<Map<Variable<?>, Object>> ascending = new ArrayList<>(group);
            ascending.sort(Comparator.comparing(sources -> number(sources, source)));
            for (int place = 1; place < ascending.size(); place++) {
                bisect(source, whole, ascending.get(place - 1), ascending.get(place));
            }
        });
    }

    private void bisect(
            Variable<?> source, boolean whole, Map<Variable<?>, Object> less, Map<Variable<?>, Object> greater) {
        Map<Variable<?>, Object> low = less;
        Map<Variable<?>, Object> high = greater;
        Object atLow = probe.value(Question.of(decision, low, asOf));
        if (Objects.equals(atLow, probe.value(Question.of(decision, high, asOf)))) {
            return;
        }
        while (true) {
            BigDecimal middle = number(low, source)
                    .add(number(high, source))
                    .divide(BigDecimal.valueOf(2), whole ? 0 : 2, RoundingMode.FLOOR);
            if (middle.compareTo(number(low, source)) <= 0) {
                return;
            }
            Map<Variable<?>, Object> between = with(low, source, whole ? (Object) middle.intValueExact() : middle);
            if (Objects.equals(atLow, value(between))) {
                low = between;
            } else {
                high = between;
            }
        }
    }

    private static Map<Variable<?>, Object> without(Map<Variable<?>, Object> sources, Variable<?> source) {
        Map<Variable<?>, Object> others = new HashMap<>(sources);
        others.remove(source);
        return others;
    }

    private static BigDecimal number(Map<Variable<?>, Object> sources, Variable<?> source) {
        return new BigDecimal(sources.get(source).toString());
    }
}
