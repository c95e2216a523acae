package dev.egov.catalog;

import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.text.Blank;
import dev.egov.catalog.text.ForbiddenCharacter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checks of an entry, once for everybody: reading, Jakarta Validation and the catalogue ask here. They make no
 * object unless something is wrong.
 */
final class EntryChecks {

    /** What a cell of a workbook can hold, less what escaping may add: of a text, or of a list or all items together. */
    static final int MOST_CHARACTERS = 30_000;

    /** What every format reads as one row, whatever its encoding and escapes. */
    static final int MOST_OF_ENTRY = 150_000;

    /** More items than any resource has; all of them still fit into a cell. */
    static final int MOST_ELEMENTS = 1_000;

    private static final Field[] FIELDS = Field.values();

    private final Entry entry;
    private @Nullable List<Problem> problems;
    private int characters;

    private EntryChecks(Entry entry) {
        this.entry = entry;
    }

    static List<Problem> problems(Entry entry) {
        EntryChecks checks = new EntryChecks(entry);
        checks.check();
        return checks.problems == null ? List.of() : Collections.unmodifiableList(checks.problems);
    }

    private void check() {
        for (Field field : FIELDS) {
            Object value = field.of(entry);
            need(field, value);
            if (value != null) {
                check(field, value);
            }
            compare(field);
        }
        if (characters > MOST_OF_ENTRY && !isTooLong()) {
            add(Problem.of(Kind.TOO_LONG, null, String.valueOf(characters)));
        }
    }

    /** Whether some text is too long already. */
    private boolean isTooLong() {
        return problems != null && problems.stream().anyMatch(problem -> problem.kind() == Kind.TOO_LONG);
    }

    private void need(Field field, @Nullable Object value) {
        if (field.isRequired() && value instanceof String text && Blank.isBlank(text)) {
            add(Kind.REQUIRED, field, null);
        } else if (field.isRecommended() && (value == null || (value instanceof List<?> list && list.isEmpty()))) {
            add(Kind.RECOMMENDED, field, null);
        }
    }

    /** What is wrong with a value by itself. */
    private void check(Field field, Object value) {
        switch (field.kind()) {
            case TEXT -> text(field, (String) value);
            case PHONE, EMAIL, PAGE -> {
                text(field, (String) value);
                addIf(ContactChecks.problem(entry, field, (String) value));
            }
            case TEXTS -> texts(field, (List<?>) value);
            case CODES -> length(field, (List<?>) value);
            case DAY -> day(field, (LocalDate) value);
            case ITEMS -> checkItems();
            case EXTENSIONS ->
                entry.extensions().forEach((name, text) -> {
                    text(field, name);
                    text(field, text);
                });
            case CODE, CREDIT_CODE, TERM -> {}
        }
    }

    /** What is wrong with a field because of what others say. */
    private void compare(Field field) {
        switch (field) {
            case SUMMARY -> {
                if (entry.name().equals(entry.summary()) && !Placeholder.isIn(entry.name())) {
                    add(Kind.SUMMARY_REPEATS_NAME, field, null);
                }
            }
            case SHARING_CONDITION -> {
                Sharing sharing = entry.sharing();
                if (sharing != null && sharing.type() == Sharing.Type.CONDITIONAL && isNothing(sharing.condition())) {
                    add(Kind.NO_CONDITION, field, null);
                }
            }
            case SHARING_LEGAL_BASIS -> {
                Sharing sharing = entry.sharing();
                if (sharing != null && sharing.type() == Sharing.Type.NOT_SHARED && !sharing.hasLegalBasis()) {
                    add(Kind.NO_LEGAL_BASIS, field, null);
                }
            }
            case DEFERRAL_UNTIL -> compareDays();
            case OPENNESS_CONDITION -> {
                Openness openness = entry.openness();
                if (openness != null
                        && openness.type() == Openness.Type.CONDITIONAL
                        && isNothing(openness.condition())) {
                    add(Kind.NO_CONDITION, field, null);
                }
            }
            case UPDATE_CYCLE -> checkCycle();
            default -> {}
        }
    }

    private void compareDays() {
        DeferralDates deferral = entry.deferral();
        if (deferral != null) {
            ordered(deferral.applied(), deferral.approved(), Field.DEFERRAL_APPROVED);
            ordered(
                    deferral.approved() == null ? deferral.applied() : deferral.approved(),
                    deferral.until(),
                    Field.DEFERRAL_UNTIL);
        }
    }

    private void checkCycle() {
        String cycle = entry.updateCycle();
        if (cycle != null && UpdateCycle.of(cycle) == null && !Placeholder.isIn(cycle)) {
            UpdateCycle meant = UpdateCycle.meantBy(cycle);
            add(Problem.of(Kind.NOT_STANDARD, Field.UPDATE_CYCLE, cycle)
                    .suggesting(meant == null ? null : Suggestion.certain(meant.term())));
        }
    }

    private void checkItems() {
        List<Item> items = entry.items();
        length(Field.ITEMS, items);
        boolean unfilled = !items.isEmpty() && items.stream().allMatch(item -> Placeholder.isIn(item.name()));
        if (unfilled) {
            add(Kind.PLACEHOLDER, Field.ITEMS, items.get(0).name());
        }
        int before = characters;
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            characters += item.name().length()
                    + (item.source() == null ? 0 : item.source().length());
            if (Blank.isBlank(item.name())) {
                add(Problem.of(Kind.REQUIRED, Field.ITEMS, null).ofItem(place + 1));
            } else if (!unfilled && Placeholder.isIn(item.name())) {
                add(Problem.of(Kind.PLACEHOLDER, Field.ITEMS, item.name()).ofItem(place + 1));
            }
            String forbidden = ForbiddenCharacter.in(item.name());
            if (forbidden == null && item.source() != null) {
                forbidden = ForbiddenCharacter.in(item.source());
            }
            if (forbidden != null) {
                add(Problem.of(Kind.FORBIDDEN_CHARACTER, Field.ITEMS, forbidden).ofItem(place + 1));
            }
            if (item.length() != null && item.length() < 1) {
                add(Problem.of(Kind.INVALID_LENGTH, Field.ITEMS, String.valueOf(item.length()))
                        .ofItem(place + 1));
            }
        }
        together(Field.ITEMS, before);
    }

    private void text(Field field, String text) {
        characters += text.length();
        if (text.length() > MOST_CHARACTERS) {
            add(Kind.TOO_LONG, field, String.valueOf(text.length()));
        }
        String forbidden = ForbiddenCharacter.in(text);
        if (forbidden != null) {
            add(Kind.FORBIDDEN_CHARACTER, field, forbidden);
        }
        if (field.kind().isText() && Placeholder.isIn(text)) {
            add(Kind.PLACEHOLDER, field, text);
        }
    }

    private static boolean isNothing(@Nullable String text) {
        return text == null || Placeholder.isIn(text);
    }

    private void texts(Field field, List<?> texts) {
        length(field, texts);
        int before = characters;
        texts.forEach(text -> text(field, (String) text));
        together(field, before);
        if (!texts.isEmpty() && texts.stream().allMatch(text -> Placeholder.isIn((String) text))) {
            add(Kind.PLACEHOLDER, field, FieldValues.text(texts));
        }
    }

    /** The texts of a list must have room in one cell. */
    private void together(Field field, int before) {
        if (characters - before > MOST_CHARACTERS) {
            add(Kind.TOO_LONG, field, String.valueOf(characters - before));
        }
    }

    private void length(Field field, List<?> list) {
        if (list.size() > MOST_ELEMENTS) {
            add(Kind.TOO_LONG, field, String.valueOf(list.size()));
        }
    }

    /** A year is written with four digits. */
    private void day(Field field, LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            add(Kind.INVALID_DATE, field, day.toString());
        }
    }

    private void ordered(@Nullable LocalDate first, @Nullable LocalDate second, Field field) {
        if (first != null && second != null && second.isBefore(first)) {
            add(Kind.DATES_OUT_OF_ORDER, field, second + " < " + first);
        }
    }

    private void add(Kind kind, Field field, @Nullable String value) {
        add(Problem.of(kind, field, value));
    }

    private void addIf(@Nullable Problem problem) {
        if (problem != null) {
            add(problem);
        }
    }

    private void add(Problem problem) {
        if (problems == null) {
            problems = new ArrayList<>();
        }
        problems.add(problem);
    }
}
