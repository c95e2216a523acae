package dev.egov.rules.derivation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import dev.egov.rules.DecisionModel;
import dev.egov.rules.Domain;
import dev.egov.rules.Facts;
import dev.egov.rules.RuleBookException;
import dev.egov.rules.Variable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table over facts of finite domains: a value for every combination of theirs.
 *
 * @param sources the facts, at least one
 * @param domain the values
 * @param rows the value by the values of the sources, in their order, for every combination
 * @param <V> the type of the values
 */
public record Table<V>(List<Variable<?>> sources, Domain<V> domain, Map<List<Object>, V> rows)
        implements Calculation<V> {

    private static final int MOST = 4096;

    /**
     * Checks the rows.
     *
     * @throws RuleBookException if a combination has no row, a row is no combination, there are more than 4,096 of them,
     *     or the rows do not have exactly the values of the domain
     */
    public Table {
        sources = List.copyOf(sources);
        String place = "what comes from " + sources;
        long most = 1;
        for (Variable<?> source : sources) {
            most = Math.min(MOST + 1L, most * source.domain().values().size());
        }
        if (most == 0 || most > MOST) {
            throw new RuleBookException(
                    place,
                    "a table of them has " + (most == 0 ? "no end" : "more than " + MOST + " rows"),
                    "take facts of few values");
        }
        List<List<Object>> combinations = combinations(sources);
        Map<List<Object>, V> given = rows;
        combinations.stream()
                .filter(each -> !given.containsKey(each))
                .findFirst()
                .ifPresent(forgotten -> {
                    throw new RuleBookException(
                            place, "there is no row for " + forgotten, "give one for every combination");
                });
        if (given.size() > combinations.size()) {
            throw new RuleBookException(
                    place,
                    "there are rows that are no combination of their values",
                    "leave out " + odd(given, combinations));
        }
        Set<V> met = new LinkedHashSet<>(rows.values());
        if (!met.equals(new LinkedHashSet<>(domain.values()))) {
            throw new RuleBookException(
                    place,
                    "the rows have " + met + ", and the values are " + domain.values(),
                    "take a domain of exactly what the rows have");
        }
        rows = combinations.stream().collect(ImmutableMap.toImmutableMap(Function.identity(), each -> given.get(each)));
    }

    /**
     * A table of two facts.
     *
     * @param <A> the type of the one's values
     * @param <B> the type of the other's values
     * @param <V> the type of the values
     * @param one the one
     * @param other the other
     * @param domain the values
     * @param value gives the value for each combination, asked once
     * @return the table
     */
    @SuppressWarnings("unchecked") // combinations are of values of the two
    public static <A, B, V> Table<V> of(
            Variable<A> one, Variable<B> other, Domain<V> domain, BiFunction<? super A, ? super B, ? extends V> value) {
        List<Variable<?>> sources = List.of(one, other);
        Map<List<Object>, V> rows = combinations(sources).stream()
                .collect(Collectors.toMap(Function.identity(), each -> value.apply((A) each.get(0), (B) each.get(1))));
        return new Table<>(sources, domain, rows);
    }

    private static Set<List<Object>> odd(Map<List<Object>, ?> rows, List<List<Object>> combinations) {
        Set<List<Object>> odd = new LinkedHashSet<>(rows.keySet());
        odd.removeAll(new HashSet<>(combinations));
        return odd;
    }

    private static List<List<Object>> combinations(List<Variable<?>> sources) {
        List<List<Object>> values = new ArrayList<>();
        for (Variable<?> source : sources) {
            values.add(new ArrayList<>(source.domain().values()));
        }
        return Lists.cartesianProduct(values);
    }

    @Override
    public @Nullable V derive(Facts facts, LocalDate asOf) {
        Set<V> left = left(facts, asOf);
        return left.size() == 1 ? left.iterator().next() : null;
    }

    /** What the rows have that fit what is known; a value is derived as soon as it is the only one. */
    @Override
    public Set<V> left(Facts facts, LocalDate asOf) {
        List<@Nullable Object> known = new ArrayList<>();
        sources.forEach(source -> known.add(facts.get(source)));
        Set<V> left = new LinkedHashSet<>();
        rows.forEach((values, value) -> {
            if (fits(values, known)) {
                left.add(value);
            }
        });
        return left;
    }

    private static boolean fits(List<Object> values, List<@Nullable Object> known) {
        for (int place = 0; place < values.size(); place++) {
            Object given = known.get(place);
            if (given != null && !given.equals(values.get(place))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String text() {
        return sources + " "
                + rows.entrySet().stream()
                        .map(row -> texts(row.getKey()) + ": " + domain.text(row.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private List<String> texts(List<Object> values) {
        List<String> texts = new ArrayList<>();
        for (int place = 0; place < values.size(); place++) {
            texts.add(text(sources.get(place), values.get(place)));
        }
        return texts;
    }

    @SuppressWarnings("unchecked") // a combination has values of the sources
    private static <S> String text(Variable<S> source, Object value) {
        return source.domain().text((S) value);
    }

    @Override
    public String words(DecisionModel decision, Locale locale) {
        String labels = sources.stream()
                .map(source -> decision.label(source, locale))
                .collect(Collectors.joining(Words.of(locale, "list")));
        return Words.of(locale, "table", labels, String.valueOf(rows.size()));
    }
}
