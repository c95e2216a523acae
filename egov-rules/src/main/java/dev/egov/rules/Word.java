package dev.egov.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a {@link dev.egov.rules.compile.Cover} that one fact of a case leaves. All of them are records, whose
 * components the just-in-time compiler takes for constants.
 */
sealed interface Word {

    /**
     * The rows that the fact leaves.
     *
     * @param subject the case
     * @param asOf the day as of which the question is asked
     * @return the rows, as in {@link Gate#rows}
     */
    long of(Object subject, LocalDate asOf);

    /**
     * The word of a fact.
     *
     * @param fact the fact
     * @param words the rows that it leaves: unknown, and with each of its values
     * @return the word
     */
    static Word of(Fact<?, ?> fact, long[] words) {
        Derivation<?> derivation = fact.derivation();
        if (derivation == null) {
            return new Given(reader(fact), fact.domain(), words);
        }
        return derivation instanceof Mapping<?, ?> mapping
                ? mapped(mapping, fact.domain(), words)
                : new Derived(fact.givens(), derivation, fact.domain(), words);
    }

    @SuppressWarnings("unchecked") // a mapping takes values of its source
    private static Word mapped(Mapping<?, ?> mapping, Domain<?> domain, long[] words) {
        Fact<?, ?> source = mapping.source();
        return new Mapped(
                reader(source),
                (Domain<Object>) source.domain(),
                (Function<Object, ?>) mapping.function(),
                domain,
                words);
    }

    @SuppressWarnings("unchecked") // decisions ask their facts of their cases
    private static Function<Object, @Nullable Object> reader(Fact<?, ?> given) {
        return (Function<Object, @Nullable Object>) Objects.requireNonNull(given.reader());
    }

    /**
     * Read from the case.
     *
     * @param reader reads the fact
     * @param domain its values
     * @param words the rows that each leaves
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Given(Function<Object, @Nullable Object> reader, Domain<?> domain, long[] words) implements Word {

        @Override
        public long of(Object subject, LocalDate asOf) {
            return words[domain.indexOf(reader.apply(subject)) + 1];
        }
    }

    /**
     * Read from the case, and turned into another.
     *
     * @param reader reads the fact's source
     * @param source the source's values
     * @param function gives the fact's value
     * @param domain the fact's values
     * @param words the rows that each leaves
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Mapped(
            Function<Object, @Nullable Object> reader,
            Domain<Object> source,
            Function<Object, ?> function,
            Domain<?> domain,
            long[] words)
            implements Word {

        @Override
        public long of(Object subject, LocalDate asOf) {
            Object value = reader.apply(subject);
            return words[source.contains(value) ? domain.indexOf(function.apply(value)) + 1 : 0];
        }
    }

    /**
     * Worked out from several facts of the case, or with the day.
     *
     * @param sources the facts that it comes from
     * @param derivation how it comes from them
     * @param domain the fact's values
     * @param words the rows that each leaves
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Derived(List<Fact<?, ?>> sources, Derivation<?> derivation, Domain<?> domain, long[] words) implements Word {

        @Override
        public long of(Object subject, LocalDate asOf) {
            @Nullable Object[] values = new Object[sources.size()];
            for (int place = 0; place < values.length; place++) {
                values[place] = sources.get(place).readFrom(subject);
            }
            return words[domain.indexOf(derivation.derive(new Facts(sources, values), asOf)) + 1];
        }
    }

    /**
     * Whatever the case, by the day alone.
     *
     * @param from the day from which every row is left
     * @param year its year
     * @param before the rows that are left before that day
     */
    record Since(LocalDate from, int year, long before) implements Word {

        @Override
        public long of(Object subject, LocalDate asOf) {
            return asOf.getYear() <= year && asOf.isBefore(from) ? before : Gate.NOTHING_KNOWN;
        }
    }

    /** Whatever the case and the day: every row. */
    record Any() implements Word {

        @Override
        public long of(Object subject, LocalDate asOf) {
            return Gate.NOTHING_KNOWN;
        }
    }
}
