package dev.egov.catalog.io;

import dev.egov.catalog.Field;
import dev.egov.catalog.Item;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.ResourceCode;
import dev.egov.model.Term;
import dev.egov.model.identifier.Parsed;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the values of fields of the texts in a row; says what is wrong with those that mean none. */
final class Values {

    private final Memory memory;
    private final Consumer<Problem> problems;
    private boolean from1904;

    Values(Memory memory, Consumer<Problem> problems) {
        this.memory = memory;
        this.problems = problems;
    }

    /** Notes that numbers in place of days count from 1904, and not from 1900. */
    void countFrom1904() {
        from1904 = true;
    }

    <T extends Enum<T> & Term> @Nullable T term(Terms<T> terms, Field field, String text) {
        T term = terms.of(text);
        if (term == null) {
            problems.accept(Problem.of(Kind.UNKNOWN_TERM, field, text).suggesting(terms.suggestion(text)));
        } else if (!text.equals(term.name()) && !text.equals(term.term())) {
            problems.accept(Problem.of(Kind.NOT_STANDARD, field, text).suggesting(term.term()));
        }
        return term;
    }

    @Nullable
    ResourceCode code(Field field, String text) {
        if (ResourceCode.isWellFormed(text)) {
            return new ResourceCode(text);
        }
        problems.accept(Problem.of(Kind.MALFORMED_CODE, field, text));
        return null;
    }

    List<ResourceCode> codes(Field field, List<String> texts) {
        List<ResourceCode> codes = new ArrayList<>(texts.size());
        for (String text : texts) {
            ResourceCode code = code(field, text);
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }

    @Nullable
    UnifiedSocialCreditCode creditCode(String text) {
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
            problems.accept(Problem.of(Field.PROVIDER_CODE, invalid.fault()));
        }
        return null;
    }

    @Nullable
    LocalDate day(Field field, String text) {
        LocalDate day = Days.of(text.strip());
        if (day == null) {
            LocalDate counted = CellNumbers.dayOf(text.strip(), from1904);
            problems.accept(
                    counted == null
                            ? Problem.of(Kind.INVALID_DATE, field, text)
                            : Problem.of(Kind.DATE_SERIAL, field, text).suggesting(counted.toString()));
            return null;
        }
        return memory.of(day);
    }

    /** The items of a cell, which may also hold them as JSON. */
    List<Item> items(String cell) {
        List<Item> items = cell.strip().startsWith("[") ? JsonItems.of(cell, memory, problems) : null;
        if (items == null) {
            items = ItemCells.split(cell, problems);
            items.replaceAll(memory::of);
        }
        return items;
    }
}
