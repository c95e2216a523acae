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
        checkIdentity();
        checkDescription();
        checkItems();
        checkSharing();
        checkOpenness();
        checkRest();
        if (characters > MOST_OF_ENTRY && !isTooLong()) {
            add(Problem.of(Kind.TOO_LONG, null, String.valueOf(characters)));
        }
    }

    /** Whether some text is too long already. */
    private boolean isTooLong() {
        return problems != null && problems.stream().anyMatch(problem -> problem.kind() == Kind.TOO_LONG);
    }

    private void checkIdentity() {
        if (entry.code() == null) {
            recommend(Field.CODE);
        }
        length(Field.FORMER_CODES, entry.formerCodes());
        required(Field.NAME, entry.name());
        required(Field.PROVIDER_NAME, entry.provider().name());
        if (entry.provider().code() == null) {
            recommend(Field.PROVIDER_CODE);
        }
    }

    private void checkDescription() {
        recommended(Field.CATEGORY, entry.category());
        text(Field.INDUSTRY, entry.industry());
        recommended(Field.SUMMARY, entry.summary());
        if (entry.name().equals(entry.summary()) && !Placeholder.isIn(entry.name())) {
            add(Kind.SUMMARY_REPEATS_NAME, Field.SUMMARY, null);
        }
        texts(Field.KEYWORDS, entry.keywords());
        texts(Field.FORMATS, entry.formats());
        if (entry.formats().isEmpty()) {
            recommend(Field.FORMATS);
        }
    }

    private void checkItems() {
        List<Item> items = entry.items();
        if (items.isEmpty()) {
            recommend(Field.ITEMS);
        }
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

    private void checkSharing() {
        Sharing sharing = entry.sharing();
        if (sharing == null || sharing.type() == null) {
            recommend(Field.SHARING_TYPE);
        }
        if (sharing != null) {
            text(Field.SHARING_CONDITION, sharing.condition());
            if (sharing.type() == Sharing.Type.CONDITIONAL && isNothing(sharing.condition())) {
                add(Kind.NO_CONDITION, Field.SHARING_CONDITION, null);
            }
            text(Field.SHARING_LEGAL_BASIS, sharing.legalBasis());
            if (sharing.type() == Sharing.Type.NOT_SHARED && !sharing.hasLegalBasis()) {
                add(Kind.NO_LEGAL_BASIS, Field.SHARING_LEGAL_BASIS, null);
            }
            text(Field.SHARING_METHOD, sharing.method());
        }
        DeferralDates deferral = entry.deferral();
        if (deferral != null) {
            day(Field.DEFERRAL_APPLIED, deferral.applied());
            day(Field.DEFERRAL_APPROVED, deferral.approved());
            day(Field.DEFERRAL_UNTIL, deferral.until());
            ordered(deferral.applied(), deferral.approved(), Field.DEFERRAL_APPROVED);
            ordered(
                    deferral.approved() == null ? deferral.applied() : deferral.approved(),
                    deferral.until(),
                    Field.DEFERRAL_UNTIL);
        }
    }

    private void checkOpenness() {
        Openness openness = entry.openness();
        if (openness != null) {
            text(Field.OPENNESS_CONDITION, openness.condition());
            if (openness.type() == Openness.Type.CONDITIONAL && isNothing(openness.condition())) {
                add(Kind.NO_CONDITION, Field.OPENNESS_CONDITION, null);
            }
        }
    }

    private void checkRest() {
        if (entry.updateCycle() == null) {
            recommend(Field.UPDATE_CYCLE);
        } else {
            text(Field.UPDATE_CYCLE, entry.updateCycle());
            if (UpdateCycle.of(entry.updateCycle()) == null && !Placeholder.isIn(entry.updateCycle())) {
                UpdateCycle meant = UpdateCycle.meantBy(entry.updateCycle());
                add(Problem.of(Kind.NOT_STANDARD, Field.UPDATE_CYCLE, entry.updateCycle())
                        .suggesting(meant == null ? null : Suggestion.certain(meant.term())));
            }
        }
        day(Field.ISSUED, entry.issued());
        day(Field.MODIFIED, entry.modified());
        length(Field.RELATED_CODES, entry.relatedCodes());
        if (entry.contact() != null) {
            text(Field.CONTACT_PHONE, entry.contact().phone());
            text(Field.CONTACT_EMAIL, entry.contact().email());
        }
        text(Field.LANDING_PAGE, entry.landingPage());
        new ContactChecks(entry, this::add).check();
        text(Field.VOLUME, entry.volume());
        entry.extensions().forEach((name, value) -> {
            text(Field.EXTENSIONS, name);
            text(Field.EXTENSIONS, value);
        });
    }

    private void required(Field field, String text) {
        if (Blank.isBlank(text)) {
            add(Kind.REQUIRED, field, null);
        }
        text(field, text);
    }

    private void recommended(Field field, @Nullable String text) {
        if (text == null) {
            recommend(field);
        } else {
            text(field, text);
        }
    }

    private void recommend(Field field) {
        add(Kind.RECOMMENDED, field, null);
    }

    private void text(Field field, @Nullable String text) {
        if (text == null) {
            return;
        }
        characters += text.length();
        if (text.length() > MOST_CHARACTERS) {
            add(Kind.TOO_LONG, field, String.valueOf(text.length()));
        }
        String forbidden = ForbiddenCharacter.in(text);
        if (forbidden != null) {
            add(Kind.FORBIDDEN_CHARACTER, field, forbidden);
        }
        if (field != Field.EXTENSIONS && field != Field.KEYWORDS && field != Field.FORMATS && Placeholder.isIn(text)) {
            add(Kind.PLACEHOLDER, field, text);
        }
    }

    private static boolean isNothing(@Nullable String text) {
        return text == null || Placeholder.isIn(text);
    }

    private void texts(Field field, List<String> texts) {
        length(field, texts);
        int before = characters;
        for (String text : texts) {
            text(field, text);
        }
        together(field, before);
        if (!texts.isEmpty() && texts.stream().allMatch(Placeholder::isIn)) {
            add(Kind.PLACEHOLDER, field, String.join("、", texts));
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
    private void day(Field field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1 || day.getYear() > 9999)) {
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

    private void add(Problem problem) {
        if (problems == null) {
            problems = new ArrayList<>();
        }
        problems.add(problem);
    }
}
