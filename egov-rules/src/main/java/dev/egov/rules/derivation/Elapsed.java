package dev.egov.rules.derivation;

import dev.egov.rules.DecisionModel;
import dev.egov.rules.Domain;
import dev.egov.rules.Facts;
import dev.egov.rules.Variable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much time has passed from one day to another, in bands: whether it is within ten years, or sixty days. A band up to
 * ten years holds every day up to the same day ten years later; from the 29th of February that is the 28th in other years.
 *
 * @param from the day from which it is counted
 * @param to the day to which it is counted; empty for the day as of which the question is asked
 * @param unit what is counted
 * @param domain what bands stand for
 * @param bands the bands, ascending
 * @param rest what everything after them stands for
 * @param <V> the type of what bands stand for
 */
public record Elapsed<V>(
        Variable<LocalDate> from,
        Optional<Variable<LocalDate>> to,
        Unit unit,
        Domain<V> domain,
        List<Band<Integer, V>> bands,
        V rest)
        implements Calculation<V> {

    /** What is counted. */
    public enum Unit {
        /** Calendar days. */
        DAYS(ChronoUnit.DAYS),
        /** Years. */
        YEARS(ChronoUnit.YEARS);

        private final ChronoUnit unit;

        Unit(ChronoUnit unit) {
            this.unit = unit;
        }
    }

    /**
     * Checks the bands.
     *
     * @throws dev.egov.rules.RuleBookException if they do not ascend, or do not stand for exactly the values of their
     *     domain
     */
    public Elapsed {
        bands = List.copyOf(bands);
        Scale.check("what comes from " + from, bands, rest, domain);
    }

    @Override
    public List<Variable<?>> sources() {
        return to.isPresent() ? List.of(from, to.orElseThrow()) : List.of(from);
    }

    @Override
    public @Nullable V derive(Facts facts, LocalDate asOf) {
        LocalDate first = facts.get(from);
        LocalDate last = to.isPresent() ? facts.get(to.orElseThrow()) : asOf;
        return first == null || last == null ? null : value(first, last);
    }

    V value(LocalDate first, LocalDate last) {
        return Scale.value(bands, rest, limit -> last.compareTo(first.plus(limit, unit.unit)));
    }

    /** A day that is not known yet lies between the first one and the day of asking. */
    @Override
    public Set<V> left(Facts facts, LocalDate asOf) {
        LocalDate first = facts.get(from);
        if (first == null || first.isAfter(asOf)) {
            return Set.of();
        }
        Set<V> left = new LinkedHashSet<>();
        left.add(value(first, first));
        for (Band<Integer, V> band : bands) {
            LocalDate limit = first.plus(band.limit(), unit.unit);
            for (LocalDate day : List.of(limit.minusDays(1), limit, limit.plusDays(1))) {
                if (!day.isBefore(first) && !day.isAfter(asOf)) {
                    left.add(value(first, day));
                }
            }
        }
        left.add(value(first, asOf));
        return left;
    }

    /** Days between which as much time passes as some calculations tell apart, from days of leap years and of others. */
    static Set<LocalDate> days(List<? extends Calculation<?>> calculations) {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (LocalDate first : List.of(LocalDate.of(2004, 2, 29), LocalDate.of(2001, 3, 1))) {
            days.add(first);
            for (Calculation<?> calculation : calculations) {
                if (calculation instanceof Elapsed<?> elapsed) {
                    for (Band<Integer, ?> band : elapsed.bands) {
                        LocalDate limit = first.plus(band.limit(), elapsed.unit.unit);
                        days.addAll(List.of(limit.minusDays(1), limit, limit.plusDays(1)));
                    }
                }
            }
        }
        return days;
    }

    @Override
    public String text() {
        String end = to.map(Variable::name).orElse("the day of asking");
        return unit.name().toLowerCase(Locale.ROOT) + " from " + from + " to " + end + " "
                + Scale.text(bands, rest, String::valueOf, domain::text);
    }

    @Override
    public String words(DecisionModel decision, Locale locale) {
        return Words.of(
                locale,
                "elapsed." + unit,
                decision.label(from, locale),
                to.map(day -> decision.label(day, locale)).orElseGet(() -> Words.of(locale, "asOf")),
                Scale.words(bands, rest, String::valueOf, domain, locale));
    }
}
