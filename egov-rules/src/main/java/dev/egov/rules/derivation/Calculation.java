package dev.egov.rules.derivation;

import dev.egov.rules.DecisionModel;
import dev.egov.rules.Derivation;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Variable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A derivation as data, as conditions are: it can be compared with others, proved over, put into receipts and written out
 * for other engines. What none of these can say is left to a {@link Derivation} of one's own, into which nobody looks.
 *
 * <pre>{@code
 * static final Fact<Permit, Boolean> IN_TAIYUAN = new BeginsWith<>(DIVISION, "1401").fact("inTaiyuan");
 * }</pre>
 *
 * @param <V> the type of the derived fact's values
 */
public sealed interface Calculation<V> extends Derivation<V>
        permits BeginsWith, Bands, Comparison, Contains, Elapsed, Quarters, Table {

    /** {@return the given facts that it comes from, at least one} */
    List<Variable<?>> sources();

    /** {@return the values that it can come to, every one of which some values of the sources lead to} */
    Domain<V> domain();

    /**
     * The values of a source at which its own value may change: limits, prefixes, days. With these and what lies between
     * them every value that it can come to is met.
     *
     * @param source one of {@link #sources}
     * @return the values; none where all values of a finite domain are to be looked at, or only their order matters
     */
    default Collection<?> limits(Variable<?> source) {
        return List.of();
    }

    /** {@return the one way to write it, which names its sources, as {@code division begins with "1401"}} */
    String text();

    /**
     * What it says, for people.
     *
     * @param decision gives the words for facts and values
     * @param locale Chinese, or anything else for English
     * @return the words, as {@code 行政区划代码以“1401”开头}
     */
    String words(DecisionModel decision, Locale locale);

    @Override
    default Optional<String> definition() {
        return Optional.of(text());
    }

    /**
     * The fact that is calculated so.
     *
     * @param <C> the type of the cases
     * @param name its name in conditions and explanations
     * @return the fact
     */
    default <C> Fact<C, V> fact(String name) {
        return Fact.derived(name, domain(), this, sources().toArray(Variable<?>[]::new));
    }

    /**
     * How a fact is calculated.
     *
     * @param fact a fact
     * @return the calculation; empty for a given fact, and for one that comes from a function into which nobody looks
     */
    static Optional<Calculation<?>> of(Variable<?> fact) {
        return ((Fact<?, ?>) fact)
                .derivation()
                .filter(Calculation.class::isInstance)
                .map(Calculation.class::cast);
    }

    /**
     * What a fact is called, for people: the regulation's text, or what it says if it is calculated and has no text.
     *
     * @param decision a decision with the fact, or with those behind it
     * @param fact the fact
     * @param locale Chinese, or anything else for English
     * @return the words
     */
    static String label(DecisionModel decision, Variable<?> fact, Locale locale) {
        String label = decision.label(fact, locale);
        return label.equals(fact.name())
                ? of(fact).map(calculation -> calculation.words(decision, locale))
                        .orElse(label)
                : label;
    }
}
