package dev.egov.catalog.io;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Field;
import dev.egov.catalog.Placeholder;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.value.Contradictions;
import dev.egov.catalog.io.value.SecrecyMark;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last step of a draft: whether it is an entry, and whether it would be one if what can be mended were. */
final class Finishing {

    private static final Comparator<Problem> BY_FIELD = Comparator.comparingInt(
            problem -> problem.field() == null ? -1 : problem.field().ordinal());

    /** A telephone number and two addresses can make room for each other at most so often. */
    private static final int MOST_ROUNDS = 4;

    private final EntryDraft draft;
    private final List<Problem> problems;

    Finishing(EntryDraft draft) {
        this.draft = draft;
        this.problems = draft.problems;
    }

    Finished finish() {
        if (draft.unreadable) {
            draft.place();
            sort();
            return new Finished(null, List.copyOf(problems), null);
        }
        draft.understandOpenness();
        draft.compareConditions();
        keepPeriod();
        if (draft.mark == null || !draft.mark.classification().isProtected()) {
            problems.addAll(Contradictions.misplaced(draft.sources));
        }
        draft.place();
        List<Problem> read = List.copyOf(problems);
        Entry entry = checked();
        List<Problem> found = List.copyOf(problems);
        Entry sound = isSound() ? entry : null;
        return new Finished(sound, found, Mending.isPossible(found) ? mended(read, found) : null);
    }

    /** The period of a mark is an extension, which may have a column of its own already. */
    private void keepPeriod() {
        String period = draft.mark == null ? null : draft.mark.period();
        String there = draft.extensions.get(SecrecyMark.PERIOD);
        if (there != null && !isOfSecret(there)) {
            draft.add(Contradictions.misplaced(SecrecyMark.PERIOD, there));
        }
        if (period == null) {
            return;
        }
        if (there == null) {
            draft.extend(SecrecyMark.PERIOD, period);
        } else if (!SecrecyMark.plain(there).equals(period)) {
            draft.add(Problem.of(Kind.DUPLICATE, Field.CLASSIFICATION, SecrecyMark.PERIOD));
        }
    }

    /** Whether a period that was given is that of a secret: only what is secret is so for a time. */
    private boolean isOfSecret(String period) {
        return Placeholder.isIn(period)
                || (draft.mark != null && draft.mark.classification().isProtected());
    }

    /** Moving one value may make room for another, so suggestions are written as long as there are any. */
    private @Nullable Mended mended(List<Problem> read, List<Problem> found) {
        Mending mending = new Mending(draft);
        List<Problem> left = read;
        List<Problem> now = found;
        Entry entry = null;
        for (int round = 0; round < MOST_ROUNDS && Mending.isPossible(now); round++) {
            List<Problem> applied = now.stream().filter(mending::apply).toList();
            if (applied.isEmpty()) {
                break;
            }
            left = left.stream().filter(problem -> !applied.contains(problem)).toList();
            problems.clear();
            problems.addAll(left);
            draft.compareConditions();
            entry = checked();
            now = List.copyOf(problems);
        }
        return entry == null || !isSound() ? null : new Mended(entry, mending.changes());
    }

    /** The entry, with its problems among those of the row. */
    private Entry checked() {
        Entry entry = draft.entry();
        addProblemsOf(entry);
        sort();
        return entry;
    }

    private void sort() {
        if (problems.size() > 1) {
            problems.sort(BY_FIELD);
        }
    }

    private boolean isSound() {
        for (Problem problem : problems) {
            if (problem.isError()) {
                return false;
            }
        }
        return true;
    }

    /** Nobody need hear that a field is empty whose value was wrong. */
    private void addProblemsOf(Entry entry) {
        List<Problem> found = entry.problems();
        int own = problems.size();
        for (int place = 0; place < found.size(); place++) {
            Problem problem = found.get(place);
            Field field = problem.field();
            boolean lack = problem.kind() == Kind.RECOMMENDED
                    || (problem.kind() == Kind.REQUIRED && problem.place().item() == 0);
            if (field == null || !lack || !isSaid(field, own)) {
                draft.problem(problem);
            }
        }
    }

    private boolean isSaid(Field field, int own) {
        return problems.subList(0, own).stream().anyMatch(problem -> problem.field() == field);
    }
}
