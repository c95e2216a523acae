package dev.egov.rules;

import com.google.common.collect.Lists;
import java.lang.invoke.MethodHandle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sixty-four bits that are had of a case: the rows of a {@link dev.egov.rules.compile.Cover} that its facts leave, or the
 * values of its facts.
 *
 * <p>Words are records, whose components the just-in-time compiler takes for constants, and reach other words by method
 * handles: so it takes all words that one is made of for one piece of code, and none of them for a piece of another. See
 * {@link Shortcut}.
 */
interface Word {

    /**
     * The word of a case.
     *
     * @param subject the case
     * @param asOf the day as of which the question is asked
     * @return the bits
     * @throws Throwable for method handles' sake; a word throws what a getter of the case throws
     */
    long of(Object subject, LocalDate asOf) throws Throwable;

    /** What others reach it by. */
    default MethodHandle handle() {
        return Shortcut.WORD.bindTo(this);
    }

    /**
     * The word of a fact.
     *
     * @param fact the fact
     * @param choice what its values give
     * @return the word
     */
    static Word of(Fact<?, ?> fact, Choice choice) {
        Derivation<?> derivation = fact.derivation();
        if (derivation == null) {
            return new Given(reader(fact), choice);
        }
        return derivation instanceof Mapping<?, ?> mapping
                ? mapped(mapping, choice)
                : new Derived(fact, fact.givens(), derivation, choice);
    }

    @SuppressWarnings("unchecked") // a mapping takes values of its source
    private static Word mapped(Mapping<?, ?> mapping, Choice choice) {
        Fact<?, ?> source = mapping.source();
        return new Mapped(
                reader(source), (Domain<Object>) source.domain(), (Function<Object, ?>) mapping.function(), choice);
    }

    @SuppressWarnings("unchecked") // decisions ask their facts of their cases
    private static Function<Object, @Nullable Object> reader(Fact<?, ?> given) {
        return (Function<Object, @Nullable Object>) Objects.requireNonNull(given.reader());
    }

    /**
     * Read from the case.
     *
     * @param reader reads the fact
     * @param choice the words of its values
     */
    record Given(Function<Object, @Nullable Object> reader, Choice choice) implements Word {

        @Override
        public long of(Object subject, LocalDate asOf) {
            return choice.of(reader.apply(subject));
        }
    }

    /**
     * Read from the case, and turned into another.
     *
     * @param reader reads the fact's source
     * @param source the source's values
     * @param function gives the fact's value
     * @param choice the words of the fact's values
     */
    record Mapped(
            Function<Object, @Nullable Object> reader,
            Domain<Object> source,
            Function<Object, ?> function,
            Choice choice)
            implements Word {

        @Override
        public long of(Object subject, LocalDate asOf) {
            Object value = reader.apply(subject);
            return choice.of(source.contains(value) ? function.apply(value) : null);
        }
    }

    /**
     * Worked out from several facts of the case, or with the day.
     *
     * @param fact the fact
     * @param sources the facts that it comes from
     * @param derivation how it comes from them
     * @param choice the words of the fact's values
     */
    record Derived(Fact<?, ?> fact, List<Fact<?, ?>> sources, Derivation<?> derivation, Choice choice) implements Word {

        @Override
        public long of(Object subject, LocalDate asOf) {
            @Nullable Object[] values = new Object[sources.size()];
            for (int place = 0; place < values.length; place++) {
                values[place] = sources.get(place).readFrom(subject);
            }
            return choice.of(derivation.derive(Facts.behind(fact, values), asOf));
        }
    }

    /**
     * The bits that are common to some words: all bits for none.
     *
     * <p>The just-in-time compiler follows a method into itself once, so that up to 25 words end up as one piece.
     */
    static Word common(List<Word> words) {
        if (words.size() <= 1) {
            return words.isEmpty() ? new All() : words.get(0);
        }
        int each = (words.size() + Common.MOST - 1) / Common.MOST;
        List<Word> parts = new ArrayList<>(
                Lists.partition(words, each).stream().map(Word::common).toList());
        while (parts.size() < Common.MOST) {
            parts.add(new All());
        }
        return new Common(
                parts.get(0).handle(),
                parts.get(1).handle(),
                parts.get(2).handle(),
                parts.get(3).handle(),
                parts.get(4).handle());
    }

    /** The bits that are common to five words. */
    record Common(MethodHandle first, MethodHandle second, MethodHandle third, MethodHandle fourth, MethodHandle fifth)
            implements Word {

        static final int MOST = 5;

        @Override
        public long of(Object subject, LocalDate asOf) throws Throwable {
            return (long) first.invokeExact(subject, asOf)
                    & (long) second.invokeExact(subject, asOf)
                    & (long) third.invokeExact(subject, asOf)
                    & (long) fourth.invokeExact(subject, asOf)
                    & (long) fifth.invokeExact(subject, asOf);
        }
    }

    /** All bits, whatever the case. */
    record All() implements Word {

        @Override
        public long of(Object subject, LocalDate asOf) {
            return -1;
        }
    }
}
