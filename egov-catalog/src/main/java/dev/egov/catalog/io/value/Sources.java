package dev.egov.catalog.io.value;

import dev.egov.catalog.Field;
import dev.egov.catalog.Item;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.Problem.Place;
import dev.egov.model.Term;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the fields of a row have their values from, and what was said there. Two columns or properties may say the same of a
 * field in different words; where they do not, nobody can tell which of them counts.
 */
public final class Sources {

    private static final int FIELDS = Field.values().length;

    /** What is shown of a value, in characters. */
    private static final int SHOWN = 24;

    private final @Nullable String[] columns = new @Nullable String[FIELDS];

    /** Texts, or lists of texts or of items. */
    private final @Nullable Object[] values = new @Nullable Object[FIELDS];

    /** The column that a field has its value from; null where it has none. */
    @Nullable
    public String column(Field field) {
        return columns[field.ordinal()];
    }

    /** What was said of a field where that is one text; null where it is not. */
    @Nullable
    String text(Field field) {
        Object value = values[field.ordinal()];
        return value instanceof String text
                ? text
                : value instanceof List<?> list && list.size() == 1 ? String.valueOf(list.get(0)) : null;
    }

    /** The texts that were said of a field: one, or those of a list; none of items. */
    List<String> texts(Field field) {
        Object value = values[field.ordinal()];
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .toList();
        }
        return value instanceof String text ? List.of(text) : List.of();
    }

    /** The items that were not written in one cell. */
    public List<Item> items() {
        return values[Field.ITEMS.ordinal()] instanceof List<?> list
                ? list.stream()
                        .filter(Item.class::isInstance)
                        .map(Item.class::cast)
                        .toList()
                : List.of();
    }

    /** Takes a value for a field; false where the field has one already, which it keeps. */
    public boolean take(Field field, String column, Object value) {
        if (columns[field.ordinal()] != null) {
            return false;
        }
        columns[field.ordinal()] = column;
        values[field.ordinal()] = value;
        return true;
    }

    /** What is wrong with a further value of a field; null where it says the same as the first. */
    @Nullable
    public Problem conflict(Field field, String column, Object value) {
        Object first = values[field.ordinal()];
        return first == null || isSame(field, first, value)
                ? null
                : conflict(field, String.valueOf(columns[field.ordinal()]), text(first), column, text(value));
    }

    /** A contradiction between two columns. */
    public static Problem conflict(Field field, String column, String value, String otherColumn, String otherValue) {
        Term stricter = stricter(field, value, otherValue);
        return Problem.of(
                        Kind.CONFLICTING_SOURCES,
                        field,
                        column + "=" + shown(value) + " / " + otherColumn + "=" + shown(otherValue))
                .suggesting(stricter == null ? null : stricter.term())
                .at(new Place(0, otherColumn, 0));
    }

    private static String shown(String value) {
        String stripped = value.strip();
        return stripped.length() <= SHOWN ? stripped : stripped.substring(0, SHOWN) + "…";
    }

    private static boolean isSame(Field field, Object one, Object other) {
        String text = text(one).strip();
        String otherText = text(other).strip();
        if (text.equals(otherText)) {
            return true;
        }
        return switch (field.kind()) {
            case TERM -> {
                Term term = term(field, text);
                yield term != null
                        && term == term(field, otherText)
                        && (field != Field.CLASSIFICATION || isOnePeriod(text, otherText));
            }
            case DAY -> {
                LocalDate day = Days.of(text);
                yield day != null && day.equals(Days.of(otherText));
            }
            case CODES, TEXTS -> new HashSet<>(Lists.split(text)).equals(new HashSet<>(Lists.split(otherText)));
            case ITEMS ->
                ItemCells.join(ItemCells.split(text, problem -> {}))
                        .equals(ItemCells.join(ItemCells.split(otherText, problem -> {})));
            default -> false;
        };
    }

    /** Whether at most one period is said of a secret. */
    private static boolean isOnePeriod(String text, String otherText) {
        SecrecyMark mark = SecrecyMark.of(text);
        SecrecyMark other = SecrecyMark.of(otherText);
        String period = mark == null ? null : mark.period();
        String otherPeriod = other == null ? null : other.period();
        return period == null ? otherPeriod == null : period.equals(otherPeriod);
    }

    private static String text(Object value) {
        return value instanceof List<?> list ? joined(list) : value.toString();
    }

    private static String joined(List<?> list) {
        if (!list.isEmpty() && list.get(0) instanceof Item) {
            return ItemCells.join(list.stream().map(Item.class::cast).toList());
        }
        return Lists.join(list.stream().map(String::valueOf).toList());
    }

    private static @Nullable Term term(Field field, String text) {
        return switch (field) {
            case SHARING_TYPE -> Terms.SHARING.of(text);
            case OPENNESS_TYPE -> Terms.OPENNESS.of(text);
            case CLASSIFICATION -> SecrecyMark.classification(text);
            default -> null;
        };
    }

    /** The stricter of two terms: classifications stand with the strictest first, the others with it last. */
    private static @Nullable Term stricter(Field field, String text, String otherText) {
        Term term = term(field, text.strip());
        Term other = term(field, otherText.strip());
        if (term == null || other == null) {
            return null;
        }
        List<Term> both = List.of(term, other);
        return field == Field.CLASSIFICATION
                ? Collections.min(both, Sources::order)
                : Collections.max(both, Sources::order);
    }

    private static int order(Term one, Term other) {
        return Integer.compare(((Enum<?>) one).ordinal(), ((Enum<?>) other).ordinal());
    }
}
