package dev.egov.catalog.io.value;

import dev.egov.catalog.Field;
import dev.egov.catalog.Item;
import dev.egov.catalog.Placeholder;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.Suggestion;
import dev.egov.model.Term;
import dev.egov.model.identifier.Parsed;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the values of fields of the texts in a row; says what is wrong with those that mean none. */
public final class Values {

    private final ValueCache memory;
    private final ItemReader otherItems;
    private final Consumer<Problem> problems;
    private boolean from1904;

    /**
     * Makes values.
     *
     * @param memory what was read before
     * @param otherItems reads items that a cell does not hold as tables have them
     * @param problems takes what is wrong
     */
    public Values(ValueCache memory, ItemReader otherItems, Consumer<Problem> problems) {
        this.memory = memory;
        this.otherItems = otherItems;
        this.problems = problems;
    }

    /** Notes that numbers in place of days count from 1904, and not from 1900. */
    public void countFrom1904() {
        from1904 = true;
    }

    public <T extends Enum<T> & Term> @Nullable T term(Terms<T> terms, Field field, String text) {
        T term = terms.of(text);
        if (term == null) {
            problems.accept(Problem.of(Kind.UNKNOWN_TERM, field, text).suggesting(terms.remedy(text)));
        } else if (!text.equals(term.name()) && !text.equals(term.term())) {
            problems.accept(Problem.of(Kind.NOT_STANDARD, field, text).suggesting(Suggestion.certain(term.term())));
        }
        return term;
    }

    /** The classification that a text says, with the period of a mark. */
    @Nullable
    public SecrecyMark mark(Field field, String text) {
        SecrecyMark mark = SecrecyMark.meantBy(text);
        if (mark == null) {
            problems.accept(ClassificationAdvice.of(field, text));
            return null;
        }
        if (!mark.isStandard()) {
            Suggestion written = text.equals(mark.text()) ? null : Suggestion.certain(mark.text());
            problems.accept(Problem.of(Kind.NOT_STANDARD, field, text).suggesting(written));
        }
        return mark;
    }

    @Nullable
    public ResourceCode code(Field field, String text) {
        if (ResourceCode.isWellFormed(text)) {
            return new ResourceCode(text);
        }
        if (!isPlaceholder(field, text)) {
            String plain = plain(text).replace(" ", "");
            problems.accept(Problem.of(Kind.MALFORMED_CODE, field, text)
                    .suggesting(ResourceCode.isWellFormed(plain) ? Suggestion.certain(plain) : null));
        }
        return null;
    }

    /** Says what is wrong with texts that are to be codes. */
    public void checkCodes(Field field, List<String> texts) {
        texts.forEach(text -> code(field, text));
    }

    /** The codes among texts. */
    public static List<ResourceCode> codesAmong(List<?> texts) {
        return texts.stream()
                .map(String::valueOf)
                .filter(ResourceCode::isWellFormed)
                .map(ResourceCode::new)
                .toList();
    }

    @Nullable
    public UnifiedSocialCreditCode creditCode(String text) {
        UnifiedSocialCreditCode known = memory.creditCode(text);
        if (known != null) {
            return known;
        }
        Parsed<UnifiedSocialCreditCode> parsed = UnifiedSocialCreditCode.parse(text);
        if (parsed instanceof Parsed.Valid<UnifiedSocialCreditCode> valid) {
            memory.remember(valid.value());
            return valid.value();
        }
        if (parsed instanceof Parsed.Invalid<UnifiedSocialCreditCode> invalid) {
            if (!isPlaceholder(Field.PROVIDER_CODE, text)) {
                String plain = plain(text).replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
                boolean right = UnifiedSocialCreditCode.parse(plain) instanceof Parsed.Valid<UnifiedSocialCreditCode>;
                problems.accept(Problem.of(Field.PROVIDER_CODE, invalid.fault())
                        .suggesting(right ? Suggestion.certain(plain) : null));
            }
        }
        return null;
    }

    @Nullable
    public LocalDate day(Field field, String text) {
        LocalDate day = Days.of(text.strip());
        if (day == null) {
            LocalDate counted = Days.counted(text.strip(), from1904);
            if (counted != null) {
                problems.accept(Problem.of(Kind.DATE_SERIAL, field, text).suggesting(counted.toString()));
                return null;
            }
            // a deferral without a last day would never end, so its last day cannot be said to be nothing
            if (field == Field.DEFERRAL_UNTIL || !isPlaceholder(field, text)) {
                LocalDate meant = Days.of(plain(text));
                problems.accept(Problem.of(Kind.INVALID_DATE, field, text)
                        .suggesting(meant == null ? null : Suggestion.certain(meant.toString())));
            }
            return null;
        }
        return memory.of(day);
    }

    /** Says so where a text stands for nothing; such a value is none. */
    private boolean isPlaceholder(Field field, String text) {
        boolean nothing = Placeholder.isIn(text);
        if (nothing) {
            problems.accept(Problem.of(Kind.PLACEHOLDER, field, text));
        }
        return nothing;
    }

    /** A text with characters of ordinary width. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** The items of a cell, which may also hold them as JSON. */
    public List<Item> items(String cell) {
        List<Item> items = cell.strip().startsWith("[") ? otherItems.read(cell, memory, problems) : null;
        if (items == null) {
            items = ItemCells.split(cell, problems);
            items.replaceAll(memory::of);
        }
        return items;
    }
}
