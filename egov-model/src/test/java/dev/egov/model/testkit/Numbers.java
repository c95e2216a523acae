package dev.egov.model.testkit;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * The numbers of a place: those from least to greatest are valid, those outside but from min to max can stand there too.
 *
 * @param step between two neighbours: 1 where only whole numbers stand
 */
record Numbers(BigDecimal min, BigDecimal least, BigDecimal greatest, BigDecimal max, BigDecimal step) {

    private static final BigDecimal FINE = new BigDecimal("0.0001");
    private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000);
    private static final int[] DISTANCES = {0, 1, 20, 1_000_000};

    /** The whole numbers that a type can hold. */
    static Numbers whole(Constraints constraints, long first, long last) {
        BigDecimal min = BigDecimal.valueOf(first);
        BigDecimal max = BigDecimal.valueOf(last);
        return new Numbers(
                min,
                least(constraints, min, BigDecimal.ONE),
                greatest(constraints, max, BigDecimal.ONE),
                max,
                BigDecimal.ONE);
    }

    /** Decimal numbers; a million stands for the bound that there is not. */
    static Numbers decimal(Constraints constraints) {
        BigDecimal least = least(constraints, MANY.negate(), FINE);
        BigDecimal greatest = greatest(constraints, MANY, FINE);
        boolean unboundBelow = !constraints.has(Min.class) && !constraints.has(DecimalMin.class);
        boolean unboundAbove = !constraints.has(Max.class) && !constraints.has(DecimalMax.class);
        return new Numbers(
                unboundBelow ? least : least.subtract(MANY),
                least,
                greatest,
                unboundAbove ? greatest : greatest.add(MANY),
                FINE);
    }

    private static BigDecimal least(Constraints constraints, BigDecimal min, BigDecimal step) {
        Stream<BigDecimal> whole = constraints.get(Min.class).map(bound -> BigDecimal.valueOf(bound.value())).stream();
        Stream<BigDecimal> decimal = constraints
                .get(DecimalMin.class)
                .map(bound -> new BigDecimal(bound.value()).add(bound.inclusive() ? BigDecimal.ZERO : step))
                .stream();
        return Stream.concat(whole, decimal)
                .map(bound -> bound.setScale(step.scale(), RoundingMode.CEILING))
                .reduce(BigDecimal::max)
                .orElse(min);
    }

    private static BigDecimal greatest(Constraints constraints, BigDecimal max, BigDecimal step) {
        Stream<BigDecimal> whole = constraints.get(Max.class).map(bound -> BigDecimal.valueOf(bound.value())).stream();
        Stream<BigDecimal> decimal = constraints
                .get(DecimalMax.class)
                .map(bound -> new BigDecimal(bound.value()).subtract(bound.inclusive() ? BigDecimal.ZERO : step))
                .stream();
        return Stream.concat(whole, decimal)
                .map(bound -> bound.setScale(step.scale(), RoundingMode.FLOOR))
                .reduce(BigDecimal::min)
                .orElse(max);
    }

    /** Valid numbers, among which the bounds and their neighbours are frequent. */
    Arbitrary<BigDecimal> valid() {
        List<BigDecimal> bounds = Stream.of(least, least.add(step), greatest.subtract(step), greatest)
                .filter(bound -> least.compareTo(bound) <= 0 && bound.compareTo(greatest) <= 0)
                .toList();
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(bounds)),
                Tuple.of(3, Arbitraries.bigDecimals().between(least, greatest).ofScale(step.scale())));
    }

    /** The numbers next to the bounds on the wrong side, and some further away. */
    List<BigDecimal> wrong() {
        List<BigDecimal> wrong = new ArrayList<>();
        for (int distance : DISTANCES) {
            BigDecimal off = distance == 0 ? step : BigDecimal.valueOf(distance);
            wrong.add(least.subtract(off).max(min));
            wrong.add(greatest.add(off).min(max));
        }
        return wrong.stream()
                .filter(number -> number.compareTo(least) < 0 || number.compareTo(greatest) > 0)
                .distinct()
                .toList();
    }
}
