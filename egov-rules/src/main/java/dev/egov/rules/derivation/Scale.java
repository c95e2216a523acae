package dev.egov.rules.derivation;

import dev.egov.rules.Domain;
import dev.egov.rules.RuleBookException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** What all that goes by bands has in common. */
final class Scale {

    private Scale() {}

    /** What the first band that something lies in stands for, or the rest. */
    static <N, V> V value(List<Band<N, V>> bands, V rest, ToIntFunction<N> comparedWith) {
        for (Band<N, V> band : bands) {
            if (band.holds(comparedWith.applyAsInt(band.limit()))) {
                return band.value();
            }
        }
        return rest;
    }

    /**
     * Holds bands to what is asked of them.
     *
     * @throws RuleBookException if they do not ascend, or do not stand for exactly the values of a finite domain
     */
    static <N extends Comparable<? super N>, V> void check(
            String place, List<Band<N, V>> bands, V rest, Domain<V> domain) {
        Set<V> values = new LinkedHashSet<>();
        for (int index = 0; index < bands.size(); index++) {
            values.add(bands.get(index).value());
            if (index > 0
                    && bands.get(index - 1).limit().compareTo(bands.get(index).limit()) >= 0) {
                throw new RuleBookException(
                        place,
                        "the band up to " + bands.get(index).limit() + " comes after the one up to "
                                + bands.get(index - 1).limit(),
                        "name bands in ascending order");
            }
        }
        values.add(rest);
        if (!values.equals(new LinkedHashSet<>(domain.values()))) {
            throw new RuleBookException(
                    place,
                    "the bands stand for " + values + ", and the values are " + domain.values(),
                    "take a domain of exactly what the bands stand for");
        }
    }

    /** The one way to write bands: {@code <= 10: SHORT, else LONG}. */
    static <N, V> String text(List<Band<N, V>> bands, V rest, Function<N, String> limits, Function<V, String> values) {
        List<String> texts = new ArrayList<>();
        for (Band<N, V> band : bands) {
            texts.add((band.includesLimit() ? "<= " : "< ") + limits.apply(band.limit()) + ": "
                    + values.apply(band.value()));
        }
        texts.add("else " + values.apply(rest));
        return String.join(", ", texts);
    }

    /** The same for people. */
    static <N, V> String words(
            List<Band<N, V>> bands, V rest, Function<N, String> limits, Domain<V> domain, Locale locale) {
        List<String> texts = new ArrayList<>();
        for (Band<N, V> band : bands) {
            texts.add(Words.of(
                    locale,
                    band.includesLimit() ? "band.upTo" : "band.below",
                    limits.apply(band.limit()),
                    domain.label(band.value(), locale)));
        }
        texts.add(Words.of(locale, "band.rest", domain.label(rest, locale)));
        return String.join(Words.of(locale, "separator"), texts);
    }
}
