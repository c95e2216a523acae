package dev.egov.dmn;

import dev.egov.model.identifier.Parsed;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Facts;
import dev.egov.rules.Variable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Values of given facts, and days, that give a derived fact each of its values. */
final class Sources {

    /** A day in each quarter of a year, and two in the year after that in which the regulation came into force. */
    private static final List<LocalDate> DAYS = Stream.of(
                    "2026-02-15", "2026-05-15", "2026-08-15", "2026-11-15", "2014-02-15", "2014-05-15")
            .map(LocalDate::parse)
            .toList();

    /** The year in which the regulation came into force, the year of the other days, and the two before it. */
    private static final List<Integer> YEARS = List.of(2013, 2024, 2025, 2026);

    private final Map<LocalDate, Map<List<Object>, Map<Variable<?>, Object>>> found = new LinkedHashMap<>();

    Sources(Decision<?> decision, List<Variable<?>> facts) {
        for (LocalDate day : DAYS) {
            Map<List<Object>, Map<Variable<?>, Object>> ofDay = new HashMap<>();
            for (Variable<?> fact : facts) {
                if (fact.isDerived()) {
                    for (Map<Variable<?>, Object> values : combinations(fact)) {
                        Facts.Builder builder = decision.facts();
                        values.forEach((source, value) -> set(builder, source, value));
                        int index = ((Fact<?, ?>) fact).index(builder.build(), day);
                        ofDay.putIfAbsent(List.of(fact, index), values);
                    }
                }
            }
            found.put(day, ofDay);
        }
    }

    private static List<Map<Variable<?>, Object>> combinations(Variable<?> fact) {
        List<Map<Variable<?>, Object>> combinations = List.of(Map.of());
        for (Variable<?> source : fact.givens()) {
            List<Map<Variable<?>, Object>> more = new ArrayList<>();
            for (Map<Variable<?>, Object> some : combinations) {
                for (Object value : candidates(source.domain())) {
                    Map<Variable<?>, Object> with = new HashMap<>(some);
                    with.put(source, value);
                    more.add(with);
                }
            }
            combinations = more;
        }
        return combinations;
    }

    private static List<?> candidates(Domain<?> domain) {
        if (domain instanceof Domain.Code<?> code) {
            return Stream.of("140100", "110000")
                    .map(text -> code.parser().apply(text))
                    .filter(Parsed.Valid.class::isInstance)
                    .map(parsed -> ((Parsed.Valid<?>) parsed).value())
                    .toList();
        }
        if (domain instanceof Domain.Decimal decimal) {
            return List.of(decimal.min(), decimal.max());
        }
        return domain instanceof Domain.WholeNumber ? YEARS : domain.values();
    }

    /** A day on which every derived fact can have the value that is wanted, by its number. */
    LocalDate day(Map<Variable<?>, Integer> wanted) {
        return DAYS.stream()
                .filter(day -> wanted.entrySet().stream()
                        .allMatch(each -> found.get(day).containsKey(List.of(each.getKey(), each.getValue()))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sources give " + wanted));
    }

    /** Values of the given facts with which a derived one has a value on a day. */
    Map<Variable<?>, Object> of(Variable<?> fact, int index, LocalDate day) {
        return found.get(day).get(List.of(fact, index));
    }

    @SuppressWarnings("unchecked") // the builder checks that the value is one of the fact
    static <V> void set(Facts.Builder facts, Variable<V> fact, Object value) {
        facts.set(fact, (V) value);
    }
}
