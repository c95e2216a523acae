package dev.egov.rules.derivation;

import dev.egov.model.identifier.Parsed;
import dev.egov.rules.Days;
import dev.egov.rules.Domain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A few values of a domain that stand for all of them: every limit, both ends, and at least two of what lies between one and
 * the next. What changes at the limits alone, or goes by the order of two of them, does nothing with any other value that
 * it does not do with one of these.
 */
final class Representatives {

    private static final int LONGEST_CODE = 40;
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private Representatives() {}

    @SuppressWarnings("unchecked") // the values are of the domain that is matched
    static <V> List<V> of(Domain<V> domain, Collection<?> limits) {
        Collection<?> some;
        if (!domain.values().isEmpty()) {
            some = domain.values();
        } else if (domain instanceof Domain.WholeNumber numbers) {
            some = wholeNumbers(numbers, (Collection<Integer>) limits);
        } else if (domain instanceof Domain.Decimal decimals) {
            some = decimals(decimals, (Collection<BigDecimal>) limits);
        } else if (domain instanceof Days) {
            some = days((Collection<LocalDate>) limits);
        } else {
            some = texts(domain, (Collection<String>) limits);
        }
        return List.copyOf((Collection<V>) some);
    }

    private static Collection<Integer> wholeNumbers(Domain.WholeNumber domain, Collection<Integer> limits) {
        Set<Integer> points = new TreeSet<>(limits);
        points.add(domain.min());
        points.add(domain.max());
        Set<Integer> some = new TreeSet<>();
        for (int point : points) {
            IntStream.rangeClosed(-2, 2)
                    .mapToLong(step -> (long) point + step)
                    .filter(value -> value >= domain.min() && value <= domain.max())
                    .forEach(value -> some.add((int) value));
        }
        return some;
    }

    private static Collection<BigDecimal> decimals(Domain.Decimal domain, Collection<BigDecimal> limits) {
        Set<BigDecimal> points = new TreeSet<>(limits);
        points.removeIf(limit -> !domain.contains(limit));
        points.add(domain.min());
        points.add(domain.max());
        Set<BigDecimal> some = new TreeSet<>(points);
        BigDecimal before = null;
        for (BigDecimal point : points) {
            if (before != null) {
                BigDecimal step = point.subtract(before).multiply(QUARTER);
                some.add(before.add(step));
                some.add(point.subtract(step));
            }
            before = point;
        }
        return some;
    }

    private static Collection<LocalDate> days(Collection<LocalDate> limits) {
        Set<LocalDate> some = new TreeSet<>();
        Set<LocalDate> points = new TreeSet<>(limits);
        points.add(Days.FIRST.plusDays(2));
        points.add(Days.LAST.minusDays(2));
        for (LocalDate point : points) {
            for (int step = -2; step <= 2; step++) {
                some.add(point.plusDays(step));
            }
        }
        return some;
    }

    /** Codes that begin with each of some prefixes, and go on in every way in which they can with one sign. */
    private static Collection<Object> texts(Domain<?> domain, Collection<String> prefixes) {
        Set<Object> some = new LinkedHashSet<>();
        List<String> beginnings = new ArrayList<>(prefixes);
        beginnings.add("");
        for (String prefix : beginnings) {
            for (int sign = 0; sign < SIGNS.length(); sign++) {
                String filling = SIGNS.substring(sign, sign + 1);
                for (int length = Math.max(1, prefix.length()); length <= LONGEST_CODE; length++) {
                    Object value = parsed(domain, prefix + filling.repeat(length - prefix.length()));
                    if (value != null) {
                        some.add(value);
                    }
                }
            }
        }
        return some;
    }

    private static @Nullable Object parsed(Domain<?> domain, String text) {
        if (domain instanceof Domain.Code<?> code) {
            return code.parser().apply(text) instanceof Parsed.Valid<?> valid ? valid.value() : null;
        }
        return text;
    }

    /** Which of two numbers is nearer to a third: the order by distance. */
    static <N extends Comparable<? super N>> int compareDistance(N from, N one, N other) {
        return distance(from, one).compareTo(distance(from, other));
    }

    private static BigDecimal distance(Object from, Object to) {
        return new BigDecimal(from.toString())
                .subtract(new BigDecimal(to.toString()))
                .abs();
    }
}
