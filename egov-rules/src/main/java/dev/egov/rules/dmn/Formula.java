package dev.egov.rules.dmn;

import dev.egov.rules.Domain;
import dev.egov.rules.Variable;
import dev.egov.rules.derivation.Band;
import dev.egov.rules.derivation.Bands;
import dev.egov.rules.derivation.BeginsWith;
import dev.egov.rules.derivation.Calculation;
import dev.egov.rules.derivation.Comparison;
import dev.egov.rules.derivation.Contains;
import dev.egov.rules.derivation.Elapsed;
import dev.egov.rules.derivation.Quarters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A calculation over numbers, days, codes and sets as an expression in FEEL: conditions one after another, first those
 * under which it is unknown. It takes from FEEL what engines are known to agree on: comparisons, sums with a duration,
 * parts of a day, and two functions of texts and lists.
 */
final class Formula {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Function<Variable<?>, String> names;
    private final String day;
    private final StringBuilder text = new StringBuilder();

    /**
     * Begins an expression.
     *
     * @param names what facts are called
     * @param day what the day of asking is called
     */
    Formula(Function<Variable<?>, String> names, String day) {
        this.names = names;
        this.day = day;
    }

    /** Whether an expression says what this calculation does, other than by listing the values of its sources. */
    static boolean canSay(Calculation<?> calculation) {
        if (calculation instanceof Bands<?, ?> || calculation instanceof Comparison<?>) {
            return calculation.sources().stream()
                    .allMatch(source -> InputType.of(source.domain()).isOrdered());
        }
        return calculation instanceof BeginsWith<?>
                || calculation instanceof Contains
                || calculation instanceof Elapsed<?>
                || calculation instanceof Quarters<?>;
    }

    /** Whether it goes by the day of asking. */
    static boolean asksForDay(Calculation<?> calculation) {
        return calculation instanceof Quarters<?>
                || (calculation instanceof Elapsed<?> elapsed && elapsed.to().isEmpty());
    }

    String of(Calculation<?> calculation) {
        calculation.sources().forEach(this::unlessKnown);
        if (asksForDay(calculation)) {
            when(day + " = null", Feel.literal(DmnModel.UNKNOWN));
        }
        if (calculation instanceof BeginsWith<?> code) {
            flag("starts with(" + names.apply(code.source()) + ", " + Feel.quoted(code.prefix()) + ")");
        } else if (calculation instanceof Contains set) {
            flag("list contains(" + names.apply(set.source()) + ", " + set.element() + ")");
        } else if (calculation instanceof Comparison<?> two) {
            flag(names.apply(two.left()) + " " + two.relation().sign() + " " + names.apply(two.right()));
        } else if (calculation instanceof Bands<?, ?> bands) {
            bands(bands);
        } else if (calculation instanceof Elapsed<?> elapsed) {
            elapsed(elapsed);
        } else if (calculation instanceof Quarters<?> quarters) {
            quarters(quarters);
        } else {
            throw new IllegalArgumentException("not said by an expression: " + calculation.text());
        }
        return text.toString();
    }

    private void when(String condition, String answer) {
        text.append("if ").append(condition).append(" then ").append(answer).append(" else ");
    }

    private void flag(String condition) {
        when(condition, Feel.literal("true"));
        text.append(Feel.literal("false"));
    }

    /** What is not of a source's domain is as good as unknown. */
    private void unlessKnown(Variable<?> source) {
        String name = names.apply(source);
        String unknown = Feel.literal(DmnModel.UNKNOWN);
        when(name + " = null", unknown);
        Domain<?> domain = source.domain();
        if (domain instanceof Domain.WholeNumber numbers) {
            when(
                    outside(name, numbers.min() + "", numbers.max() + "") + " or " + name + " != floor(" + name + ")",
                    unknown);
        } else if (domain instanceof Domain.Decimal decimals) {
            when(outside(name, decimals.text(decimals.min()), decimals.text(decimals.max())), unknown);
        } else if (InputType.of(domain) == InputType.TEXT) {
            when(name + " = " + unknown, unknown);
        }
    }

    private static String outside(String name, String min, String max) {
        return name + " < " + min + " or " + name + " > " + max;
    }

    private <N extends Comparable<? super N>, V> void bands(Bands<N, V> bands) {
        for (Band<N, V> band : bands.bands()) {
            String limit = band.limit() instanceof LocalDate date
                    ? "date(\"" + date + "\")"
                    : bands.source().domain().text(band.limit());
            when(
                    names.apply(bands.source()) + sign(band) + limit,
                    Feel.literal(bands.domain().text(band.value())));
        }
        text.append(Feel.literal(bands.domain().text(bands.rest())));
    }

    private static String sign(Band<?, ?> band) {
        return band.includesLimit() ? " <= " : " < ";
    }

    private <V> void elapsed(Elapsed<V> elapsed) {
        String last = elapsed.to().map(names).orElse(day);
        for (Band<Integer, V> band : elapsed.bands()) {
            long size = Math.abs((long) band.limit());
            String limit = (band.limit() < 0 ? "-P" : "P")
                    + size
                    + elapsed.unit().name().charAt(0);
            when(
                    last + sign(band) + names.apply(elapsed.from()) + " + duration(\"" + limit + "\")",
                    Feel.literal(elapsed.domain().text(band.value())));
        }
        text.append(Feel.literal(elapsed.domain().text(elapsed.rest())));
    }

    private <V> void quarters(Quarters<V> quarters) {
        String year = names.apply(quarters.year());
        when(year + " < " + quarters.firstYear(), Feel.literal(quarters.domain().text(quarters.before())));
        text.append("if ")
                .append(year)
                .append(" = ")
                .append(quarters.firstYear())
                .append(" then (");
        periods(quarters, quarters.ofFirstYear());
        text.append(") else ");
        periods(quarters, quarters.ofOthers());
    }

    /** By the months that have begun since the year did: one more than have ended. */
    private <V> void periods(Quarters<V> quarters, Quarters.Periods<V> periods) {
        String begun =
                MONTHS_OF_A_YEAR + " * (" + day + ".year - " + names.apply(quarters.year()) + ") + " + day + ".month";
        List<Band<Integer, V>> possible = new ArrayList<>(periods.bands());
        possible.removeIf(band -> band.limit() < (band.includesLimit() ? -1 : 0)); // before the year counts as -1
        for (Band<Integer, V> band : possible) {
            long quarter = band.includesLimit() ? band.limit() + 1L : band.limit();
            when(
                    begun + " <= " + MONTHS_OF_A_QUARTER * quarter,
                    Feel.literal(quarters.domain().text(band.value())));
        }
        text.append(Feel.literal(quarters.domain().text(periods.rest())));
    }
}
