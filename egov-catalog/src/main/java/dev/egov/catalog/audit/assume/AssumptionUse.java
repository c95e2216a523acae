package dev.egov.catalog.audit.assume;

import dev.egov.catalog.audit.common.AuditWords;
import java.util.Locale;

/**
 * What became of an assumption in an audit. Entries that it is not of (see {@link Assumption#isOf}), and for facts of
 * publication those that are not open to society, are counted nowhere.
 *
 * @param number its place among the assumptions, from 1
 * @param assumption the assumption
 * @param entries how many entries rest on it: the fact is unknown of them otherwise. Where several assumptions say the
 *     same of an entry, it rests on each
 * @param stated how many entries it says nothing to, because they state the fact themselves, or something that it would
 *     contradict
 * @param contradicted how many entries the fact is left unknown of, because another assumption says otherwise
 * @param withheld how many entries the classification is left unknown of, because an extension of them speaks of a stricter
 *     one
 */
public record AssumptionUse(
        int number, Assumption assumption, int entries, int stated, int contradicted, int withheld) {

    /**
     * The assumption and what became of it, in a sentence.
     *
     * @param locale Chinese, or anything else for English
     * @return the sentence
     */
    public String message(Locale locale) {
        AuditWords words = new AuditWords(locale);
        String sentence = words.of("assume.use", assumption.text(locale), AuditWords.number(entries));
        if (stated > 0) {
            sentence += words.of("assume.stated", AuditWords.number(stated));
        }
        if (contradicted > 0) {
            sentence += words.of("assume.contradicted", AuditWords.number(contradicted));
        }
        if (withheld > 0) {
            sentence += words.of("assume.withheld", AuditWords.number(withheld));
        }
        return sentence;
    }
}
