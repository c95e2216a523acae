package dev.egov.rules;

import dev.egov.model.Term;
import dev.egov.model.VisibleText;
import dev.egov.model.identifier.Parsed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values that a fact can have. A finite domain lists them, and only facts of a finite domain stand in conditions; an
 * open domain (a number, a code, a name) tells their form, and a derived fact turns them into a finite one.
 *
 * @param <V> the type of the values
 */
public sealed interface Domain<V>
        permits Domain.Enumeration,
                Domain.Flag,
                Domain.WholeNumber,
                Domain.Decimal,
                Domain.Text,
                Domain.Code,
                Days,
                Subsets {

    /**
     * The name of the type, as requests and questions show it: {@code ReviewStatus}, {@code boolean}, {@code integer 0–4}.
     *
     * @return the name
     */
    String type();

    /**
     * All values of a finite domain, in their order.
     *
     * @return the values; empty for an open domain
     */
    default List<V> values() {
        return List.of();
    }

    /**
     * The place of a value in a finite domain.
     *
     * @param value any value, or null
     * @return its index in {@link #values()}, or -1 if it is null or not of them
     */
    default int indexOf(@Nullable Object value) {
        return -1;
    }

    /**
     * Tells whether a value is of this domain. What is not is as good as unknown.
     *
     * @param value any value of the right type, or null
     * @return whether it is of this domain; never for null
     */
    default boolean contains(@Nullable V value) {
        return indexOf(value) >= 0;
    }

    /**
     * The one way to write a value, the same on every machine: an enum's name, {@code true}, {@code 33.5}.
     *
     * @param value a value of this domain
     * @return its text
     */
    default String text(V value) {
        return String.valueOf(value);
    }

    /**
     * A value for people: the term of the text where it has one.
     *
     * @param value a value of this domain
     * @param locale Chinese, or anything else for English
     * @return its words
     */
    default String label(V value, Locale locale) {
        return text(value);
    }

    /**
     * The constants of an enum.
     *
     * @param <E> the enum
     * @param enumClass the enum's class
     */
    record Enumeration<E extends Enum<E>>(Class<E> enumClass) implements Domain<E> {

        /**
         * Checks that there are constants.
         *
         * @throws RuleBookException if there are none, or the class is that of a constant with a body
         */
        public Enumeration {
            E[] constants = Handed.present("an enum", "its class", enumClass).getEnumConstants();
            Class<?> outer = enumClass.getSuperclass();
            if (constants == null) {
                throw new RuleBookException(
                        "enum " + enumClass.getName(),
                        "this is not the class of an enum"
                                + (outer != null && outer.isEnum() ? ", but that of one of its constants" : ""),
                        outer != null && outer.isEnum()
                                ? "take " + outer.getName() + ", which getDeclaringClass gives"
                                : "take the class of an enum");
            }
            if (constants.length == 0) {
                throw new RuleBookException(
                        "enum " + enumClass.getName(),
                        enumClass.getSimpleName() + " has no constants, so that a fact of it could have no value",
                        "give it constants, or ask about something else");
            }
        }

        @Override
        public String type() {
            return enumClass.getSimpleName();
        }

        @Override
        public List<E> values() {
            return List.of(enumClass.getEnumConstants());
        }

        @Override
        public int indexOf(@Nullable Object value) {
            return enumClass.isInstance(value) ? ((Enum<?>) value).ordinal() : -1;
        }

        @Override
        public String text(E value) {
            return value.name();
        }

        @Override
        public String label(E value, Locale locale) {
            return value instanceof Term term ? term.label(locale) : value.name();
        }
    }

    /** Yes and no. */
    record Flag() implements Domain<Boolean> {

        private static final List<Boolean> VALUES = List.of(true, false);

        @Override
        public String type() {
            return "boolean";
        }

        @Override
        public List<Boolean> values() {
            return VALUES;
        }

        @Override
        public int indexOf(@Nullable Object value) {
            if (!(value instanceof Boolean flag)) {
                return -1;
            }
            int index = flag ? 0 : 1; // by itself, because compilers then do without a jump
            return index;
        }

        @Override
        public String label(Boolean value, Locale locale) {
            return Words.in(locale).text(value ? "yes" : "no");
        }
    }

    /**
     * The whole numbers of a range: a finite domain where there are at most 64 of them, otherwise an open one.
     *
     * @param min the least
     * @param max the greatest
     */
    record WholeNumber(int min, int max) implements Domain<Integer> {

        private static final int MOST_LISTED = 64;

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if there is no number in it
         */
        public WholeNumber {
            if (max < min) {
                throw new IllegalArgumentException("no number from " + min + " to " + max);
            }
        }

        @Override
        public String type() {
            return "integer " + min + "–" + max;
        }

        @Override
        public List<Integer> values() {
            return isListed() ? IntStream.rangeClosed(min, max).boxed().toList() : List.of();
        }

        @Override
        public int indexOf(@Nullable Object value) {
            return isListed() && value instanceof Integer number && isWithin(number) ? number - min : -1;
        }

        @Override
        public boolean contains(@Nullable Integer value) {
            return value != null && isWithin(value);
        }

        private boolean isListed() {
            return (long) max - min < MOST_LISTED;
        }

        private boolean isWithin(int number) {
            return number >= min && number <= max;
        }
    }

    /**
     * The decimal numbers of a range.
     *
     * @param min the least
     * @param max the greatest
     */
    record Decimal(BigDecimal min, BigDecimal max) implements Domain<BigDecimal> {

        /** The most decimal places that a number may have: as many as anybody writes out, and few enough to print. */
        public static final int MAX_SCALE = 1000;

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if there is no number in it
         */
        public Decimal {
            if (max.compareTo(min) < 0) {
                throw new IllegalArgumentException("no number from " + min + " to " + max);
            }
        }

        @Override
        public String type() {
            return "decimal " + text(min) + "–" + text(max);
        }

        @Override
        public boolean contains(@Nullable BigDecimal value) {
            return value != null
                    && value.scale() <= MAX_SCALE
                    && value.compareTo(min) >= 0
                    && value.compareTo(max) <= 0;
        }

        @Override
        public String text(BigDecimal value) {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    /** Texts with at least one visible character. */
    record Text() implements Domain<String> {

        @Override
        public String type() {
            return "string";
        }

        @Override
        public boolean contains(@Nullable String value) {
            return value != null && VisibleText.isIn(value);
        }
    }

    /**
     * Codes with a form of their own, as an identifier of an organisation.
     *
     * @param <V> the value type of the code, whose {@code toString} is the code
     * @param type the name of the value type
     * @param pattern a regular expression (ECMA 262) that every code matches, for schemas
     * @param parser reads a code, or tells what is wrong with it
     */
    record Code<V>(String type, String pattern, Function<String, Parsed<V>> parser) implements Domain<V> {

        @Override
        public boolean contains(@Nullable V value) {
            return value != null;
        }
    }
}
