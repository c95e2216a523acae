package dev.egov.rules.testkit;

import dev.egov.model.identifier.Parsed;
import dev.egov.rules.Domain;
import dev.egov.rules.Variable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values of a fact to try: all of a finite domain, and of an open one those that often make a difference. */
final class Candidates {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private static final List<String> NAMES = List.of("太原市某局", "某县\u3000某中心", "A");

    /** Codes of organisations and of divisions, in Taiyuan and elsewhere. */
    private static final List<String> CODES =
            List.of("140100", "140181", "140200", "110000", "12140000405700021K", "11440300MB2C92051K", "405700021");

    /** Days that laws set for something to be done in. */
    private static final int[] TERMS = {0, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90, 180, 365, 366, 730, 1095, 1826};

    /** Provinces begin with these digits (GB/T 2260). */
    private static final int[] PROVINCES = {
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62,
        63, 64, 65, 71, 81, 82
    };

    private static final int MOST_CITIES = 29;

    private Candidates() {}

    /** Values for a question as of a day; none where nothing is known of a code's form. */
    static List<?> of(Variable<?> fact, LocalDate asOf) {
        Domain<?> domain = fact.domain();
        if (!domain.values().isEmpty()) {
            return domain.values();
        } else if (domain instanceof Domain.WholeNumber whole) {
            return whole(whole, asOf);
        } else if (domain instanceof Domain.Decimal decimal) {
            return decimal(decimal);
        } else if (domain instanceof Domain.Code<?> code) {
            Stream<String> days = IntStream.of(TERMS)
                    .flatMap(term -> IntStream.of(-term - 1, -term, term, term + 1))
                    .mapToObj(away -> asOf.plusDays(away).toString());
            return parsed(code, Stream.concat(CODES.stream(), days));
        }
        return NAMES;
    }

    /** Values of a code to look through where none of the others has an effect. */
    static List<?> further(Domain.Code<?> code) {
        Stream<String> divisions = IntStream.of(PROVINCES)
                .boxed()
                .flatMap(province -> IntStream.rangeClosed(0, MOST_CITIES)
                        .mapToObj(city -> String.format("%d%02d00", province, city)));
        return parsed(code, divisions);
    }

    private static List<Integer> whole(Domain.WholeNumber domain, LocalDate asOf) {
        long middle = ((long) domain.min() + domain.max()) / 2;
        return Stream.of(
                        (long) domain.min(),
                        domain.min() + 1L,
                        middle,
                        domain.max() - 1L,
                        (long) domain.max(),
                        asOf.getYear() - 2L,
                        asOf.getYear() - 1L,
                        (long) asOf.getYear(),
                        asOf.getYear() + 1L)
                .map(number -> Math.max(domain.min(), Math.min(domain.max(), number)))
                .map(Math::toIntExact)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<BigDecimal> decimal(Domain.Decimal domain) {
        BigDecimal middle = domain.min().add(domain.max()).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
        TreeSet<BigDecimal> numbers = new TreeSet<>(List.of(
                domain.min(),
                domain.min().add(CENT),
                middle.subtract(CENT),
                middle,
                middle.add(CENT),
                domain.max().subtract(CENT),
                domain.max()));
        numbers.removeIf(number -> !domain.contains(number));
        return List.copyOf(numbers);
    }

    private static <V> List<V> parsed(Domain.Code<V> code, Stream<String> texts) {
        return texts.flatMap(text -> code.parser().apply(text) instanceof Parsed.Valid<V> valid
                        ? Stream.of(valid.value())
                        : Stream.<V>empty())
                .distinct()
                .toList();
    }
}
