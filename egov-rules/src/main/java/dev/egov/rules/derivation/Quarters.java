package dev.egov.rules.derivation;

import dev.egov.rules.DecisionModel;
import dev.egov.rules.Domain;
import dev.egov.rules.Facts;
import dev.egov.rules.RuleBookException;
import dev.egov.rules.Variable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many quarters have ended since a year began, as of the day of asking, in bands: which periods of the year are due. The
 * first year that counts has bands of its own, and of the years before it nothing is due.
 *
 * @param year the year
 * @param domain what bands stand for
 * @param firstYear the first year that counts
 * @param before what the years before it stand for
 * @param ofFirstYear the bands of the first year
 * @param ofOthers the bands of the years after it
 * @param <V> the type of what bands stand for
 */
public record Quarters<V>(
        Variable<Integer> year, Domain<V> domain, int firstYear, V before, Periods<V> ofFirstYear, Periods<V> ofOthers)
        implements Calculation<V> {

    private static final int A_YEAR = 4;

    /**
     * Bands of quarters.
     *
     * @param bands the bands, ascending
     * @param rest what everything after them stands for
     * @param <V> the type of what bands stand for
     */
    public record Periods<V>(List<Band<Integer, V>> bands, V rest) {

        /** Copies the bands. */
        public Periods {
            bands = List.copyOf(bands);
        }

        private V value(int ended) {
            return Scale.value(bands, rest, limit -> Integer.compare(ended, limit));
        }

        private int last() {
            return bands.isEmpty() ? 0 : bands.get(bands.size() - 1).limit();
        }

        private Set<V> values() {
            Set<V> values = new LinkedHashSet<>();
            bands.forEach(band -> values.add(band.value()));
            values.add(rest);
            return values;
        }
    }

    /**
     * Checks the bands.
     *
     * @throws RuleBookException if they do not stand for exactly the values of their domain
     */
    public Quarters {
        Set<V> all = new LinkedHashSet<>();
        all.add(before);
        all.addAll(ofFirstYear.values());
        all.addAll(ofOthers.values());
        if (!all.equals(new LinkedHashSet<>(domain.values()))) {
            throw new RuleBookException(
                    "what comes from " + year,
                    "the bands stand for " + all + ", and the values are " + domain.values(),
                    "take a domain of exactly what the bands stand for");
        }
    }

    @Override
    public List<Variable<?>> sources() {
        return List.of(year);
    }

    @Override
    public @Nullable V derive(Facts facts, LocalDate asOf) {
        Integer given = facts.get(year);
        return given == null ? null : value(given, asOf);
    }

    V value(int of, LocalDate asOf) {
        if (of < firstYear) {
            return before;
        }
        long ended = A_YEAR * ((long) asOf.getYear() - of) + (asOf.getMonthValue() - 1) / 3;
        int counted = (int) Math.max(-1, Math.min(Integer.MAX_VALUE, ended));
        return (of == firstYear ? ofFirstYear : ofOthers).value(counted);
    }

    /** What some year leads to: those around the first that counts, and those whose periods end around the day. */
    @Override
    public Set<V> left(Facts facts, LocalDate asOf) {
        int back = Math.max(ofFirstYear.last(), ofOthers.last()) / A_YEAR + 1;
        Set<V> left = new LinkedHashSet<>();
        IntStream.concat(
                        IntStream.rangeClosed(firstYear - 1, firstYear + 1),
                        IntStream.rangeClosed(asOf.getYear() - back, asOf.getYear() + 1))
                .filter(each -> year.domain().contains(each))
                .forEach(each -> left.add(value(each, asOf)));
        return left;
    }

    /** The days on which some year of {@link #limits} comes to another band. */
    List<LocalDate> days() {
        int years = Math.max(ofFirstYear.last(), ofOthers.last()) / A_YEAR + 3;
        return IntStream.range(0, A_YEAR * (years + 2))
                .mapToObj(quarter -> LocalDate.of(firstYear - 2, 1, 1).plusMonths(3L * quarter))
                .toList();
    }

    @Override
    public List<Integer> limits(Variable<?> of) {
        return List.of(firstYear);
    }

    @Override
    public String text() {
        return "quarters ended of " + year + ", before " + firstYear + ": " + domain.text(before) + "; " + firstYear
                + ": " + text(ofFirstYear) + "; later: " + text(ofOthers);
    }

    private String text(Periods<V> periods) {
        return Scale.text(periods.bands(), periods.rest(), String::valueOf, domain::text);
    }

    @Override
    public String words(DecisionModel decision, Locale locale) {
        return Words.of(
                locale,
                "quarters",
                decision.label(year, locale),
                String.valueOf(firstYear),
                words(ofFirstYear, locale),
                words(ofOthers, locale));
    }

    private String words(Periods<V> periods, Locale locale) {
        return Scale.words(periods.bands(), periods.rest(), String::valueOf, domain, locale);
    }
}
