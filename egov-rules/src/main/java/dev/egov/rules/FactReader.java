package dev.egov.rules;

import dev.egov.rules.fast.Input;
import dev.egov.rules.fast.ValueReader;
import dev.egov.rules.fast.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the fast path reads facts. All of these are records, whose components compilers take for constants. */
final class FactReader {

    private FactReader() {}

    /** A fact as a variable of the fast path. */
    static Input of(Fact<?, ?> fact) {
        return new Input(reader(fact), new DomainValues(fact.domain()));
    }

    private static ValueReader reader(Fact<?, ?> fact) {
        Derivation<?> derivation = fact.derivation().orElse(null);
        if (derivation == null) {
            return new Given(given(fact));
        }
        return derivation instanceof Derivation.OfOne<?, ?> one
                ? mapped(one)
                : new Derived(fact, fact.givens(), derivation);
    }

    @SuppressWarnings("unchecked") // it takes values of its source
    private static ValueReader mapped(Derivation.OfOne<?, ?> one) {
        Variable<?> source = one.source();
        return new Mapped(given(source), (Domain<Object>) source.domain(), (Derivation.OfOne<Object, ?>) one);
    }

    @SuppressWarnings("unchecked") // decisions ask their facts of their cases
    private static Function<Object, @Nullable Object> given(Variable<?> given) {
        return (Function<Object, @Nullable Object>) Objects.requireNonNull(((Fact<?, ?>) given).reader());
    }

    /**
     * The values of a domain.
     *
     * @param domain the domain
     */
    private record DomainValues(Domain<?> domain) implements Values {

        @Override
        public int size() {
            return domain.values().size();
        }

        @Override
        public boolean isFlag() {
            return domain instanceof Domain.Flag;
        }

        @Override
        public int indexOf(@Nullable Object value) {
            return domain.indexOf(value);
        }
    }

    /**
     * Read from the case.
     *
     * @param reader reads the fact
     */
    private record Given(Function<Object, @Nullable Object> reader) implements ValueReader {

        @Override
        public @Nullable Object of(Object subject, LocalDate asOf) {
            return reader.apply(subject);
        }
    }

    /**
     * Read from the case, and turned into another.
     *
     * @param reader reads the fact's source
     * @param source the source's values
     * @param derivation gives the fact's value
     */
    private record Mapped(
            Function<Object, @Nullable Object> reader, Domain<Object> source, Derivation.OfOne<Object, ?> derivation)
            implements ValueReader {

        @Override
        public @Nullable Object of(Object subject, LocalDate asOf) {
            Object value = reader.apply(subject);
            return source.contains(value) ? derivation.map(value) : null;
        }
    }

    /**
     * Worked out from several facts of the case, or with the day.
     *
     * @param fact the fact
     * @param sources the facts that it comes from
     * @param derivation how it comes from them
     */
    private record Derived(Variable<?> fact, List<Variable<?>> sources, Derivation<?> derivation)
            implements ValueReader {

        @Override
        public @Nullable Object of(Object subject, LocalDate asOf) {
            @Nullable Object[] values = new Object[sources.size()];
            for (int place = 0; place < values.length; place++) {
                values[place] = ((Fact<?, ?>) sources.get(place)).read(subject);
            }
            return derivation.derive(Facts.behind(fact, values), asOf);
        }
    }
}
