package dev.egov.catalog.audit.assume;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Field;
import dev.egov.catalog.Item;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.common.PlainName;
import dev.egov.catalog.audit.common.ValueNames;
import dev.egov.model.Term;
import dev.egov.model.security.Classification;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a field of an entry has one of some values, or none of them. A field in which nothing stands passes neither way:
 * of what is not known nothing follows. Of a list, or of items, one element is enough. Values are the same whatever the
 * width and case of their letters, the kind of their brackets, and spaces.
 */
public final class EntryTest {

    private final Field field;
    private final @Nullable String extension;
    private final boolean negated;
    private final List<String> values;
    private final Set<String> plain;

    private EntryTest(Field field, @Nullable String extension, boolean negated, List<String> values) {
        this.field = field;
        this.extension = extension;
        this.negated = negated;
        this.values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values for " + field);
        }
        List<Term> terms = terms(field);
        this.plain = values.stream()
                .map(value -> terms.isEmpty()
                        ? PlainName.of(value)
                        : named(terms, value).term())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A test of a field.
     *
     * @param field any but {@link Field#EXTENSIONS}
     * @param values the values, at least one; of a term the name of its constant, its Chinese or its English term
     * @return the test that the field has one of them
     * @throws IllegalArgumentException if there is no value, or the field has no such term
     */
    public static EntryTest of(Field field, List<String> values) {
        if (field == Field.EXTENSIONS) {
            throw new IllegalArgumentException("name the extension");
        }
        return new EntryTest(field, null, false, values);
    }

    /**
     * A test of an extension.
     *
     * @param name the name of the extension
     * @param values the values, at least one
     * @return the test that the extension has one of them
     * @throws IllegalArgumentException if there is no value
     */
    public static EntryTest ofExtension(String name, List<String> values) {
        return new EntryTest(Field.EXTENSIONS, Objects.requireNonNull(name, "name"), false, values);
    }

    /** {@return the test that something stands in the field, and is none of the values} */
    public EntryTest negated() {
        return new EntryTest(field, extension, !negated, values);
    }

    /**
     * Tells whether an entry passes.
     *
     * @param entry the entry
     * @return whether something stands in the field, and it is among the values, or not among them where negated
     */
    public boolean holds(Entry entry) {
        Object value =
                extension == null ? entry.value(field) : entry.extensions().get(extension);
        if (value == null || value.equals(List.of()) || value instanceof Map<?, ?>) {
            return false;
        }
        return hasAny(value) != negated;
    }

    private boolean hasAny(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().anyMatch(this::hasAny);
        }
        if (value instanceof Term term) {
            return plain.contains(term.term());
        }
        return plain.contains(PlainName.of(value instanceof Item item ? item.name() : value.toString()));
    }

    /** The test for people. */
    String text(AuditWords words) {
        List<Term> terms = terms(field);
        String list = values.stream()
                .map(value -> terms.isEmpty() ? value : named(terms, value).label(words.locale()))
                .collect(Collectors.joining(words.of("list.separator")));
        return words.of(
                "assume." + (values.size() == 1 ? "one" : "several") + (negated ? ".not" : ""),
                extension == null ? field.label(words.locale()) : extension,
                list);
    }

    /** The terms that a field may have; none for a field of texts. */
    static List<Term> terms(Field field) {
        return switch (field) {
            case SHARING_TYPE -> List.of(Sharing.Type.values());
            case OPENNESS_TYPE -> List.of(Openness.Type.values());
            case CLASSIFICATION -> List.of(Classification.values());
            default -> List.of();
        };
    }

    private static Term named(List<Term> terms, String name) {
        return terms.stream()
                .filter(term -> ValueNames.isNamed(term, name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is none of " + terms));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntryTest that
                && field == that.field
                && Objects.equals(extension, that.extension)
                && negated == that.negated
                && plain.equals(that.plain);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, extension, negated, plain);
    }

    /** {@return the test in English} */
    @Override
    public String toString() {
        return text(new AuditWords(Locale.ENGLISH));
    }
}
