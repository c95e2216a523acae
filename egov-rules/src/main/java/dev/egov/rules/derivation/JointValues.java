package dev.egov.rules.derivation;

import com.google.common.collect.Lists;
import dev.egov.rules.Derivation;
import dev.egov.rules.Domain;
import dev.egov.rules.Variable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which values several calculations from the same facts come to together: a division that begins with 1401 begins with 14
 * too. Facts are the same where they have the same name.
 */
public final class JointValues {

    private static final int MOST = 200_000;

    private JointValues() {}

    /**
     * The values that go together.
     *
     * @param calculations the calculations
     * @return for each combination that some values of the sources lead to on some day, the place of each calculation's
     *     value in its domain; empty where that cannot be told, so that any combination has to be taken for possible
     */
    public static Optional<Set<List<Integer>>> of(List<? extends Calculation<?>> calculations) {
        Map<String, Variable<?>> sources = new LinkedHashMap<>();
        calculations.forEach(each -> each.sources().forEach(source -> sources.putIfAbsent(source.name(), source)));
        boolean elapses = calculations.stream().anyMatch(Elapsed.class::isInstance);
        if (elapses && !areAlike(calculations)) {
            return Optional.empty();
        }
        List<List<Object>> values = new ArrayList<>();
        long combinations = 1;
        for (Variable<?> source : sources.values()) {
            List<Object> some = elapses
                    ? new ArrayList<>(Elapsed.days(calculations))
                    : new ArrayList<>(Representatives.of(source.domain(), limits(calculations, source.domain())));
            values.add(some);
            combinations *= some.size();
        }
        List<LocalDate> days = days(calculations, elapses);
        if (combinations * days.size() > MOST) {
            return Optional.empty();
        }
        Set<List<Integer>> joint = new LinkedHashSet<>();
        for (List<Object> combination : Lists.cartesianProduct(values)) {
            Map<String, Object> known = new HashMap<>();
            int place = 0;
            for (String source : sources.keySet()) {
                known.put(source, combination.get(place++));
            }
            days.forEach(day -> joint.add(at(calculations, known, day)));
        }
        return Optional.of(joint);
    }

    /** Whether all of them count time between the same days. */
    private static boolean areAlike(List<? extends Calculation<?>> calculations) {
        return calculations.stream().allMatch(Elapsed.class::isInstance)
                && calculations.stream()
                                .map(each -> each.sources().stream()
                                        .map(Variable::name)
                                        .toList())
                                .distinct()
                                .count()
                        == 1;
    }

    /** The limits of all calculations from sources of a type. */
    private static Collection<Object> limits(List<? extends Calculation<?>> calculations, Domain<?> domain) {
        Set<Object> limits = new LinkedHashSet<>();
        for (Calculation<?> calculation : calculations) {
            for (Variable<?> source : calculation.sources()) {
                if (source.domain().type().equals(domain.type())) {
                    limits.addAll(calculation.limits(source));
                }
            }
        }
        return limits;
    }

    private static List<LocalDate> days(List<? extends Calculation<?>> calculations, boolean elapses) {
        Set<LocalDate> days = new LinkedHashSet<>(elapses ? Elapsed.days(calculations) : List.of());
        for (Calculation<?> calculation : calculations) {
            if (calculation instanceof Quarters<?> quarters) {
                days.addAll(quarters.days());
            }
        }
        return days.isEmpty() ? List.of(LocalDate.EPOCH) : List.copyOf(days);
    }

    /**
     * The values of calculations from values of their sources.
     *
     * @param calculations the calculations
     * @param known the values of all their sources, by name
     * @param day the day of asking
     * @return the place of each calculation's value in its domain
     */
    public static List<Integer> at(
            List<? extends Calculation<?>> calculations, Map<String, Object> known, LocalDate day) {
        List<Integer> values = new ArrayList<>();
        for (Calculation<?> calculation : calculations) {
            values.add(calculation.domain().indexOf(value(calculation, known, day)));
        }
        return values;
    }

    private static Object value(Calculation<?> calculation, Map<String, Object> known, LocalDate day) {
        List<Object> given = calculation.sources().stream()
                .map(source -> Objects.requireNonNull(known.get(source.name())))
                .toList();
        if (calculation instanceof Table<?> table) {
            return Objects.requireNonNull(table.rows().get(given));
        }
        if (calculation instanceof Quarters<?> quarters) {
            return quarters.value((Integer) given.get(0), day);
        }
        if (calculation instanceof Elapsed<?> elapsed) {
            return elapsed.value((LocalDate) given.get(0), given.size() > 1 ? (LocalDate) given.get(1) : day);
        }
        if (calculation instanceof Comparison<?> comparison) {
            return comparison.holds(given.get(0), given.get(1));
        }
        return mapped((Derivation.OfOne<?, ?>) calculation, given.get(0));
    }

    @SuppressWarnings("unchecked") // the value is one of the source's
    private static <S, V> Object mapped(Derivation.OfOne<S, V> calculation, Object value) {
        return Objects.requireNonNull(calculation.map((S) value));
    }
}
