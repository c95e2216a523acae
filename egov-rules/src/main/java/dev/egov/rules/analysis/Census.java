package dev.egov.rules.analysis;

import dev.egov.rules.Decision;
import dev.egov.rules.Fact;
import dev.egov.rules.Facts;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.engine.Sets;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many cases of a decision come to each outcome, counted on its diagram: exactly, however many there are.
 *
 * <p>A fact of a finite domain counts with all its values. A derived fact counts as if it were given itself, unless values
 * of the facts behind it are named: then every way of giving those, or leaving them unknown, is a case. Where it is unknown
 * it may be any of its values, whatever the day.
 *
 * <pre>{@code
 * Census.of(decision).with(division, List.of(taiyuan, gujiao, datong, beijing)).partial();
 * }</pre>
 */
public final class Census {

    private final CaseSpace space;
    private final LocalDate asOf;
    private final Map<Variable<?>, List<?>> named;

    private Census(CaseSpace space, LocalDate asOf, Map<Variable<?>, List<?>> named) {
        this.space = space;
        this.asOf = asOf;
        this.named = named;
    }

    /**
     * Counts the cases of a decision, as of the day on which its regulation comes into force.
     *
     * @param decision the decision
     * @return the census
     */
    public static Census of(Decision<?> decision) {
        return new Census(CaseSpace.of(decision), decision.regulation().inForceFrom(), Map.of());
    }

    /**
     * The same, as of another day.
     *
     * @param day a day on which the regulation is in force
     * @return the census as of that day
     * @throws IllegalArgumentException if it is not in force yet
     */
    public Census asOf(LocalDate day) {
        if (day.isBefore(space.decision().regulation().inForceFrom())) {
            throw new IllegalArgumentException(
                    "in force from " + space.decision().regulation().inForceFrom() + ", and not on " + day);
        }
        return new Census(space, day, named);
    }

    /**
     * The same, with some values of a given fact behind a derived one. Where that comes from several given facts, values
     * of each are to be named that has none in its domain.
     *
     * @param <V> the type of its values
     * @param fact a given fact of the decision that a derived one comes from
     * @param values different values of it
     * @return the census with them
     * @throws IllegalArgumentException if there is no such fact, it has no such value, or one is named twice
     */
    public <V> Census with(Variable<V> fact, List<V> values) {
        if (space.facts().stream()
                .noneMatch(each -> each.isDerived() && each.givens().contains(fact))) {
            throw new IllegalArgumentException(
                    "cases are not told apart by what comes from " + fact + ", but by " + space.facts());
        }
        if (new HashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException("a value of " + fact + " is named twice: " + values);
        }
        Facts.Builder facts = space.decision().facts();
        values.forEach(value -> facts.set(fact, value));
        Map<Variable<?>, List<?>> more = new HashMap<>(named);
        more.put(fact, List.copyOf(values));
        return new Census(space, asOf, more);
    }

    /**
     * The number of complete cases of each outcome.
     *
     * @return all outcomes that a complete case can have, 0 where none does
     * @throws IllegalStateException if values are named of one fact behind a derived one and not of another
     */
    public Map<Outcome, BigInteger> complete() {
        return count(weights(false), space.liftedOutcomes());
    }

    /**
     * The number of cases of each outcome, complete ones among them.
     *
     * @return all outcomes, 0 where no case has it
     * @throws IllegalStateException if values are named of one fact behind a derived one and not of another
     */
    public Map<Outcome, BigInteger> partial() {
        return count(weights(true), space.liftedOutcomes());
    }

    private Map<Outcome, BigInteger> count(BigInteger[][] weights, int diagram) {
        Map<Outcome, BigInteger> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, BigInteger.ZERO);
        }
        BigInteger[] byLeaf = new Sets(space.forest()).count(diagram, weights);
        for (int leaf = 1; leaf < byLeaf.length; leaf++) {
            if (byLeaf[leaf].signum() > 0) {
                Outcome outcome = Integer.bitCount(leaf) == 1
                        ? Outcomes.of(leaf).iterator().next()
                        : Outcome.UNDETERMINED;
                counts.merge(outcome, byLeaf[leaf], BigInteger::add);
            }
        }
        return Collections.unmodifiableMap(counts);
    }

    /** How many ways there are to give each value of each fact, and, last, to leave it unknown. */
    private BigInteger[][] weights(boolean partial) {
        BigInteger[][] weights = new BigInteger[space.facts().size()][];
        for (int variable = 0; variable < weights.length; variable++) {
            Fact<?, ?> fact = (Fact<?, ?>) space.facts().get(variable);
            int values = fact.domain().values().size();
            long[] ways = new long[values + 1];
            if (fact.isDerived() && fact.givens().stream().anyMatch(named::containsKey)) {
                derive(fact, ways, partial);
            } else {
                Arrays.fill(ways, 1);
                ways[values] = partial ? 1 : 0;
            }
            weights[variable] =
                    Arrays.stream(ways).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
        }
        return weights;
    }

    private void derive(Fact<?, ?> fact, long[] ways, boolean partial) {
        List<Map<Variable<?>, @Nullable Object>> cases = List.of(new HashMap<>());
        for (Variable<?> source : fact.givens()) {
            List<?> possible = named.getOrDefault(source, source.domain().values());
            if (possible.isEmpty()) {
                throw new IllegalStateException("no values of " + source + " are named, which " + fact + " comes from");
            }
            List<@Nullable Object> values = new ArrayList<>(possible);
            if (partial) {
                values.add(null);
            }
            List<Map<Variable<?>, @Nullable Object>> more = new ArrayList<>();
            for (Map<Variable<?>, @Nullable Object> known : cases) {
                for (Object value : values) {
                    Map<Variable<?>, @Nullable Object> next = new HashMap<>(known);
                    next.put(source, value);
                    more.add(next);
                }
            }
            cases = more;
        }
        for (Map<Variable<?>, @Nullable Object> known : cases) {
            Facts.Builder facts = space.decision().facts();
            known.forEach((source, value) -> set(facts, source, value));
            int number = fact.index(facts.build(), asOf);
            ways[number < 0 ? ways.length - 1 : number]++;
        }
    }

    @SuppressWarnings("unchecked") // the value was set for that fact before
    private static <V> void set(Facts.Builder facts, Variable<V> fact, @Nullable Object value) {
        facts.set(fact, (V) value);
    }
}
