package dev.egov.catalog.release;

import dev.egov.catalog.Entry;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.merge.Merge;
import dev.egov.catalog.text.FoldedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at all of a catalogue before any of it is released, one entry after another, so that each entry can then be
 * judged with regard to all others: what a protected entry is called must not go out under another one, and a relation
 * must not lead to what is withheld.
 *
 * <pre>{@code
 * ReleaseSurvey survey = new ReleaseSurvey(Release.strict());
 * entries.forEach(survey::see);
 * Release release = survey.release();
 * }</pre>
 *
 * <p>Entries that share a code, a former code, or a name and the provider are taken for one resource, also by way of
 * others; names as {@link Merge} compares them. Some 100 bytes are kept of an entry. Not for several threads at once.
 */
public final class ReleaseSurvey {

    private final Release rules;
    private final Designations designations = new Designations();
    private boolean ended;

    /**
     * Begins a survey.
     *
     * @param rules what is to be released otherwise: what counts as the classification of an entry without one, and which
     *     extensions go out
     */
    public ReleaseSurvey(Release rules) {
        this.rules = rules.alone();
    }

    /**
     * Looks at an entry of the catalogue.
     *
     * @param entry the entry, sound or not
     * @throws IllegalStateException if the survey has ended
     */
    public void see(Entry entry) {
        requireOpen();
        List<Integer> codes = new ArrayList<>();
        Designation.codesOf(entry).forEach(code -> codes.add(designations.number(code)));
        List<Integer> all = new ArrayList<>(codes);
        addNames(entry, all);
        all.forEach(each -> designations.join(all.get(0), each));
        if (all.isEmpty()) {
            return;
        }
        Release.Withheld withheld = rules.withheld(entry);
        if (withheld == Release.Withheld.PROTECTED) {
            designations.guard(all.get(0));
            guard(List.of(), List.of(entry.name()), entry.provider().name());
        } else if (withheld != null || !entry.isSound()) {
            codes.forEach(code -> designations.mark(code, Release.WITHHELD));
        } else if (entry.code() != null) {
            designations.mark(codes.get(0), Release.RELEASED);
        }
    }

    private void addNames(Entry entry, List<Integer> all) {
        List<String> names = Designation.namesOf(entry);
        if (!names.isEmpty()) {
            int general = designations.number(Designation.ofName(entry.name()));
            for (String name : names) {
                int number = designations.number(name);
                designations.subordinate(number, general);
                all.add(number);
            }
        }
    }

    /**
     * Takes what else is known to be protected, though there is no entry that says so: of a row that could not be read, of
     * a list that somebody keeps.
     *
     * @param codes codes
     * @param names names of resources
     * @param provider the name of the provider of all of them; null where it is not known: then they are protected
     *     whoever provides them
     * @throws IllegalStateException if the survey has ended
     */
    public void guard(Collection<ResourceCode> codes, Collection<String> names, @Nullable String provider) {
        requireOpen();
        codes.forEach(code -> designations.guard(designations.number(Designation.ofCode(code.text()))));
        for (String name : names) {
            if (!FoldedName.fold(name).isEmpty()) {
                designations.guard(designations.number(
                        provider == null || FoldedName.fold(provider).isEmpty()
                                ? Designation.ofName(name)
                                : Designation.of(provider, name)));
            }
        }
    }

    /**
     * Ends the survey.
     *
     * @return what of the entries that were seen may be released
     * @throws IllegalStateException if the survey has ended before
     */
    public Release release() {
        requireOpen();
        ended = true;
        designations.settle();
        return rules.knowing(designations);
    }

    private void requireOpen() {
        if (ended) {
            throw new IllegalStateException("the survey has ended; begin another one");
        }
    }
}
