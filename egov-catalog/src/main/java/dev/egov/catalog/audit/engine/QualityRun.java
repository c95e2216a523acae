package dev.egov.catalog.audit.engine;

import dev.egov.catalog.Contact;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Field;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Placeholder;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Provider;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.UpdateCycle;
import dev.egov.catalog.audit.common.PlainName;
import dev.egov.catalog.audit.common.Recent;
import dev.egov.catalog.audit.common.Stretches;
import dev.egov.catalog.audit.common.Withholding;
import dev.egov.catalog.audit.result.Quality;
import dev.egov.catalog.audit.result.Quality.Dimension;
import dev.egov.catalog.audit.result.SeveralSources;
import dev.egov.model.sharing.Deferral;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Measures quality over a stretch of entries, by the formulas of {@link Quality}. */
public final class QualityRun {

    /** The fields that every entry should have. */
    private static final Set<Field> ASKED = Arrays.stream(Field.values())
            .filter(field -> field.isRequired() || field.isRecommended())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));

    /** The fields that are asked for because of what others say. */
    private static final Set<Field> CONDITIONAL =
            EnumSet.of(Field.SHARING_CONDITION, Field.SHARING_LEGAL_BASIS, Field.OPENNESS_CONDITION);

    private final LocalDate asOf;
    private final Scores scores = new Scores();

    private QualityRun(LocalDate asOf) {
        this.asOf = asOf;
    }

    public static Scores scores(AuditRun audit, Departments departments, SeveralSources severalSources) {
        List<Entry> entries = audit.catalogue().entries();
        Set<Integer> repeats = repeats(entries, departments);
        Scores total = new Scores();
        Stretches.of(entries.size(), (from, to) -> {
                    QualityRun measuring = new QualityRun(audit.asOf());
                    for (int place = from; place < to; place++) {
                        measuring.measure(entries.get(place), place, repeats.contains(place));
                    }
                    return measuring.scores;
                })
                .forEach(total::add);
        long shared = severalSources.exact().stream()
                .filter(item -> !item.incidental())
                .count();
        total.measured(Dimension.CONSISTENCY, severalSources.names(), severalSources.names() - shared);
        total.lacking(Dimension.CONSISTENCY, QualityDefect.SEVERAL_SOURCES, shared);
        return total;
    }

    /** The places of entries that have the department and the name of an earlier one. */
    private static Set<Integer> repeats(List<Entry> entries, Departments departments) {
        record Resource(int department, String name) {}
        Recent<Provider, Integer> numbers = new Recent<>(departments::number);
        Set<Resource> known = new HashSet<>();
        Set<Integer> repeats = new HashSet<>();
        for (int place = 0; place < entries.size(); place++) {
            Entry entry = entries.get(place);
            if (!known.add(new Resource(numbers.of(entry.provider()), PlainName.of(entry.name())))) {
                repeats.add(place);
            }
        }
        return repeats;
    }

    private void measure(Entry entry, int place, boolean isRepeat) {
        measureProblems(entry, place, isRepeat);
        measureTimeliness(entry, place);
        measureAccessibility(entry, place);
    }

    private void measureProblems(Entry entry, int place, boolean isRepeat) {
        int fields = ASKED.size() + conditional(entry);
        int missing = 0;
        boolean isMalformed = false;
        boolean isContradictory = isRepeat;
        if (isRepeat) {
            scores.unsound(Dimension.CONSISTENCY, QualityDefect.REPEATED, place);
        }
        for (Problem problem : entry.problems()) {
            Field field = problem.field();
            QualityDefect lack = lack(problem);
            if (problem.kind() == Problem.Kind.PLACEHOLDER && CONDITIONAL.contains(field)) {
                // where the field is asked for, another problem says that it is not filled
                continue;
            }
            if (lack == null && field != null) {
                missing++;
                scores.unsound(Dimension.COMPLETENESS, field, place);
            } else if (lack == QualityDefect.DATES_OUT_OF_ORDER) {
                isContradictory = true;
                scores.unsound(Dimension.CONSISTENCY, lack, place);
            } else if (lack != null) {
                isMalformed = true;
                scores.unsound(Dimension.CONFORMITY, lack, place);
            }
        }
        LocalDate issued = entry.issued();
        if (issued != null && entry.modified() != null && entry.modified().isBefore(issued)) {
            isContradictory = true;
            scores.unsound(Dimension.CONSISTENCY, QualityDefect.DATES_OUT_OF_ORDER, place);
        }
        if (Cases.isOpen(entry) && isWithheld(entry)) {
            isContradictory = true;
            scores.unsound(Dimension.CONSISTENCY, QualityDefect.OPEN_YET_NOT_SHARED, place);
        }
        scores.measured(Dimension.COMPLETENESS, fields, fields - missing);
        scores.measured(Dimension.CONFORMITY, 1, isMalformed ? 0 : 1);
        scores.measured(Dimension.CONSISTENCY, 1, isContradictory ? 0 : 1);
    }

    /** How many fields an entry should have because of what others say. */
    private static int conditional(Entry entry) {
        Sharing sharing = entry.sharing();
        Openness openness = entry.openness();
        boolean sharingAsks = sharing != null
                && (sharing.type() == Sharing.Type.CONDITIONAL || sharing.type() == Sharing.Type.NOT_SHARED);
        boolean opennessAsks = openness != null && openness.type() == Openness.Type.CONDITIONAL;
        return (sharingAsks ? 1 : 0) + (opennessAsks ? 1 : 0);
    }

    /** What is unsound; null for a field that is not filled. */
    private static @Nullable QualityDefect lack(Problem problem) {
        return switch (problem.kind()) {
            case RECOMMENDED, SUMMARY_REPEATS_NAME, NO_LEGAL_BASIS, NO_CONDITION -> null;
            case REQUIRED -> problem.place().item() > 0 ? QualityDefect.ITEM_WITHOUT_NAME : null;
            case DATES_OUT_OF_ORDER -> QualityDefect.DATES_OUT_OF_ORDER;
            case FORBIDDEN_CHARACTER -> QualityDefect.FORBIDDEN_CHARACTER;
            case TOO_LONG -> QualityDefect.TOO_LONG;
            case INVALID_LENGTH -> QualityDefect.INVALID_LENGTH;
            case INVALID_DATE -> QualityDefect.INVALID_DATE;
            case NOT_STANDARD -> QualityDefect.NOT_STANDARD;
            case PLACEHOLDER -> isUnfilled(problem) ? null : QualityDefect.PLACEHOLDER;
            case MALFORMED_PHONE, MALFORMED_EMAIL, MALFORMED_URL, WRONG_FIELD -> QualityDefect.MALFORMED_CONTACT;
            default -> QualityDefect.OTHER;
        };
    }

    /** Whether a placeholder stands for all of a field that every entry should have. */
    private static boolean isUnfilled(Problem problem) {
        return problem.place().item() == 0 && ASKED.contains(problem.field());
    }

    private void measureTimeliness(Entry entry, int place) {
        UpdateCycle cycle = entry.updateCycle() == null ? null : UpdateCycle.of(entry.updateCycle());
        LocalDate updated = entry.modified() == null ? entry.issued() : entry.modified();
        if (cycle == null || cycle.days() < 0 || updated == null || updated.isAfter(asOf)) {
            return;
        }
        boolean isOverdue = updated.plusDays(Math.max(1, cycle.days())).isBefore(asOf);
        scores.measured(Dimension.TIMELINESS, 1, isOverdue ? 0 : 1);
        if (isOverdue) {
            scores.unsound(Dimension.TIMELINESS, QualityDefect.OVERDUE, place);
        }
    }

    private void measureAccessibility(Entry entry, int place) {
        Withholding withholding = Withholding.of(entry.sharing());
        boolean isOpen = Cases.isOpen(entry);
        if (withholding == Withholding.UNKNOWN && !isOpen) {
            return;
        }
        QualityDefect lack = null;
        if (isOpen || withholding == Withholding.SHARED) {
            lack = hasWayIn(entry) ? null : QualityDefect.NO_WAY_IN;
        } else if (withholding == Withholding.WITHOUT_BASIS
                && (entry.deferral() == null || entry.deferral().on(asOf) != Deferral.APPROVED)) {
            lack = QualityDefect.WITHHELD_WITHOUT_GROUND;
        }
        scores.measured(Dimension.ACCESSIBILITY, 1, lack == null ? 1 : 0);
        if (lack != null) {
            scores.unsound(Dimension.ACCESSIBILITY, lack, place);
        }
    }

    private static boolean hasWayIn(Entry entry) {
        Contact contact = entry.contact();
        return isGiven(entry.landingPage())
                || (entry.sharing() != null && isGiven(entry.sharing().method()))
                || (contact != null && (isGiven(contact.phone()) || isGiven(contact.email())));
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !Placeholder.isIn(text);
    }

    private static boolean isWithheld(Entry entry) {
        return entry.sharing() != null && entry.sharing().type() == Sharing.Type.NOT_SHARED;
    }
}
