package dev.egov.rules.smt;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Facts;
import dev.egov.rules.Ruling;
import dev.egov.rules.Variable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case that the solver speaks of, for the engine to decide.
 *
 * @param decision the decision that the case is asked of
 * @param values the known facts of the conditions; the others are unknown
 */
record FoundCase(Decision<?> decision, Map<Variable<?>, Object> values) {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

    /** What the engine says of it. */
    Ruling ruling() {
        Facts.Builder facts = decision.facts();
        LocalDate asOf = DAY;
        for (Map.Entry<Variable<?>, Object> entry : values.entrySet()) {
            Variable<?> fact = entry.getKey();
            Object value = entry.getValue();
            List<Object> sources = sources(fact, value);
            for (int place = 0; place < sources.size(); place++) {
                set(facts, fact.givens().get(place), sources.get(place));
            }
            if (fact.name().equals("duePeriods")) {
                asOf = dueOn(value.toString());
            }
        }
        return decision.decide(facts.build(), asOf);
    }

    /** Whether a condition holds in some completion of it, found by trying them all. */
    boolean maybe(Condition condition) {
        Set<Variable<?>> gaps = new LinkedHashSet<>();
        gaps.addAll(condition.facts());
        gaps.removeAll(values.keySet());
        if (gaps.isEmpty()) {
            return holds(condition);
        }
        Variable<?> gap = gaps.iterator().next();
        return gap.domain().values().stream().anyMatch(value -> with(gap, value).maybe(condition));
    }

    private FoundCase with(Variable<?> fact, Object value) {
        Map<Variable<?>, Object> more = new HashMap<>(values);
        more.put(fact, value);
        return new FoundCase(decision, more);
    }

    private boolean holds(Condition condition) {
        if (condition instanceof Condition.In in) {
            return in.values().contains(values.get(in.fact()));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition());
        }
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(this::holds);
        }
        return ((Condition.Any) condition).conditions().stream().anyMatch(this::holds);
    }

    /** Values of the given facts behind a fact, from which it gets a value. */
    private static List<Object> sources(Variable<?> fact, Object value) {
        if (!fact.isDerived()) {
            return List.of(value);
        }
        if (fact.name().endsWith(".inTaiyuan")) {
            return List.of(DivisionCode.of(value.equals(true) ? "140181" : "140200"));
        }
        return switch (fact.name()) {
            case "paidWithinProgress" ->
                List.of(new BigDecimal(value.equals(true) ? "40" : "40.01"), new BigDecimal("40"));
            case "duePeriods" -> List.of(value.toString().startsWith("LAST_OF_2013") ? 2013 : 2025);
            default -> throw new IllegalArgumentException("no values are known here from which " + fact + " comes");
        };
    }

    /** A day on which these periods of {@link #sources the year} are due. */
    private static LocalDate dueOn(String periods) {
        return switch (periods) {
            case "NOTHING" -> LocalDate.of(2025, 3, 31);
            case "FIRST" -> LocalDate.of(2025, 4, 1);
            case "FIRST_TWO" -> LocalDate.of(2025, 7, 1);
            case "FIRST_THREE" -> LocalDate.of(2025, 10, 1);
            case "ALL" -> LocalDate.of(2026, 1, 1);
            case "ALL_AND_A_QUARTER_AFTER" -> LocalDate.of(2026, 4, 1);
            case "LAST_OF_2013" -> LocalDate.of(2014, 1, 1);
            case "LAST_OF_2013_AND_A_QUARTER_AFTER" -> LocalDate.of(2014, 4, 1);
            default -> LocalDate.of(2027, 1, 1);
        };
    }

    @SuppressWarnings("unchecked") // the builder checks that the value is one of the fact
    private static <V> void set(Facts.Builder facts, Variable<V> fact, @Nullable Object value) {
        facts.set(fact, (V) value);
    }
}
