package dev.egov.catalog.io;

import dev.egov.catalog.Field;
import dev.egov.catalog.Placeholder;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.Suggestion;
import dev.egov.catalog.io.Mended.Change;
import dev.egov.catalog.io.value.Terms;
import java.util.ArrayList;
import java.util.List;

/** Writes the unambiguous suggestions of a row into its draft, and keeps what it has changed. */
final class Mending {

    private final EntryDraft draft;
    private final List<Change> changes = new ArrayList<>();

    Mending(EntryDraft draft) {
        this.draft = draft;
    }

    /** Whether any suggestion can be written without asking. */
    static boolean isPossible(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.isSafeToApply()) {
                return true;
            }
        }
        return false;
    }

    /** What was changed so far. */
    List<Change> changes() {
        return changes;
    }

    /** Writes what a problem suggests; false where it is not to be written. */
    boolean apply(Problem problem) {
        Suggestion remedy = problem.remedy();
        Field field = problem.field();
        String from = problem.value();
        if (remedy == null || field == null || from == null || !remedy.isUnambiguous()) {
            return false;
        }
        String to = remedy.values().get(0);
        Field other = remedy.field();
        if (other != null) {
            return move(problem, field, from, other, to);
        }
        if (!isUnderstood(problem, field)) {
            replace(field, from, to);
        }
        changes.add(new Change(problem.place(), field, from, to));
        return true;
    }

    /** What was read with the meaning of a term is written as the term by whatever writes the entry. */
    private static boolean isUnderstood(Problem problem, Field field) {
        return problem.kind() == Kind.NOT_STANDARD && field != Field.UPDATE_CYCLE;
    }

    private boolean move(Problem problem, Field field, String from, Field other, String to) {
        String there = (String) draft.content(other);
        if (there != null && !Placeholder.isIn(there)) {
            return false;
        }
        draft.fill(field, null);
        draft.fill(other, to);
        changes.add(new Change(problem.place(), field, from, null));
        changes.add(new Change(problem.place(), other, there, to));
        return true;
    }

    private void replace(Field field, String from, String to) {
        if (field.kind() == Field.Kind.CODES && draft.content(field) instanceof List<?> texts) {
            draft.fill(
                    field,
                    texts.stream().map(text -> text.equals(from) ? to : text).toList());
        } else if (field == Field.OPENNESS_TYPE || field == Field.OPENNESS_CONDITION) {
            draft.fill(Field.OPENNESS_TYPE, Terms.OPENNESS.of(to));
        } else {
            draft.assign(field, to);
        }
    }
}
