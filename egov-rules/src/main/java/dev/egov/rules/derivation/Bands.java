package dev.egov.rules.derivation;

import dev.egov.rules.DecisionModel;
import dev.egov.rules.Derivation;
import dev.egov.rules.Domain;
import dev.egov.rules.Facts;
import dev.egov.rules.RuleBookException;
import dev.egov.rules.Variable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A number or a day turned into bands: an amount into small and large, a day into before and from a day on.
 *
 * @param source the number or day
 * @param domain what bands stand for
 * @param bands the bands, ascending
 * @param rest what everything after them stands for
 * @param <N> the type of the source
 * @param <V> the type of what bands stand for
 */
public record Bands<N extends Comparable<? super N>, V>(
        Variable<N> source, Domain<V> domain, List<Band<N, V>> bands, V rest)
        implements Calculation<V>, Derivation.OfOne<N, V> {

    /**
     * Checks the bands.
     *
     * @throws RuleBookException if they do not ascend, one of them is empty in the source's domain, or they do not stand
     *     for exactly the values of their domain
     */
    public Bands {
        bands = List.copyOf(bands);
        Scale.check("what comes from " + source, bands, rest, domain);
        Set<V> met = new LinkedHashSet<>();
        for (N value : Representatives.of(source.domain(), limits(bands))) {
            met.add(Scale.value(bands, rest, value::compareTo));
        }
        if (met.size() < domain.values().size()) {
            throw new RuleBookException(
                    "what comes from " + source,
                    "no " + source.domain().type() + " leads to some of " + domain.values() + ", but only to " + met,
                    "leave out what cannot be");
        }
    }

    /**
     * Whether a day is a certain one or later.
     *
     * @param source the day
     * @param first the first day on which it is so
     * @return the bands before and from that day
     */
    public static Bands<LocalDate, Boolean> onOrAfter(Variable<LocalDate> source, LocalDate first) {
        return new Bands<>(source, new Domain.Flag(), List.of(Band.below(first, false)), true);
    }

    private static <N, V> List<N> limits(List<Band<N, V>> bands) {
        return bands.stream().map(Band::limit).toList();
    }

    @Override
    public List<Variable<?>> sources() {
        return List.of(source);
    }

    @Override
    public V map(N value) {
        return Scale.value(bands, rest, value::compareTo);
    }

    /** To the limit that the wanted band has towards where the number is now; what ends before its limit has no last. */
    @Override
    public Optional<Map<Variable<?>, Object>> changesTowards(V target, Facts facts) {
        N now = facts.get(source);
        if (now == null || now instanceof LocalDate) {
            return Optional.empty(); // days pass by themselves
        }
        return Representatives.of(source.domain(), limits(bands)).stream()
                .filter(value -> map(value).equals(target))
                .min((one, other) -> Representatives.compareDistance(now, one, other))
                .map(nearest -> Map.of(source, nearest));
    }

    @Override
    public List<N> limits(Variable<?> of) {
        return limits(bands);
    }

    @Override
    public String text() {
        return source + " " + Scale.text(bands, rest, source.domain()::text, domain::text);
    }

    @Override
    public String words(DecisionModel decision, Locale locale) {
        return Words.of(
                locale,
                "bands",
                decision.label(source, locale),
                Scale.words(bands, rest, limit -> decision.label(source, limit, locale), domain, locale));
    }
}
