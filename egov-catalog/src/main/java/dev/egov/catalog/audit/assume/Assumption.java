package dev.egov.catalog.audit.assume;

import dev.egov.catalog.Entry;
import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.common.ValueNames;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an officer states of the entries of a catalogue that do not state it themselves.
 *
 * @param fact the fact
 * @param value its value, one of {@link AssumableFact#choices()}
 * @param where which entries it is stated of: those that pass every test; none for all entries
 * @param line the line of the file where it begins, from 1; 0 where it comes from no file
 */
public record Assumption(AssumableFact fact, Object value, List<EntryTest> where, int line) {

    /**
     * Copies the tests.
     *
     * @throws IllegalArgumentException if the fact has no such value
     */
    public Assumption {
        where = List.copyOf(where);
        if (!fact.choices().contains(value)) {
            throw new IllegalArgumentException(fact + " cannot be " + value + ", but one of " + fact.choices());
        }
    }

    /**
     * Tells whether it is stated of an entry, whatever the entry says itself.
     *
     * @param entry the entry
     * @return whether the entry passes every test
     */
    public boolean isOf(Entry entry) {
        for (EntryTest test : where) {
            if (!test.holds(entry)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The assumption for people, nearly as a file has it.
     *
     * @param locale Chinese, or anything else for English
     * @return as {@code channel = extranet where provider = 市公安局}
     */
    public String text(Locale locale) {
        AuditWords words = new AuditWords(locale);
        String tests = where.stream().map(test -> test.text(words)).collect(Collectors.joining(words.of("assume.and")));
        String stated = words.of("assume.one", fact.label(words.locale()), ValueNames.label(value, words.locale()));
        return where.isEmpty() ? stated : words.of("assume.where", stated, tests);
    }
}
