package dev.egov.catalog.io;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Field;
import dev.egov.catalog.Item;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.Problem.Place;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.io.json.JsonItems;
import dev.egov.catalog.io.value.Contradictions;
import dev.egov.catalog.io.value.Lists;
import dev.egov.catalog.io.value.Markings;
import dev.egov.catalog.io.value.ProtectedTerms;
import dev.egov.catalog.io.value.SecrecyMark;
import dev.egov.catalog.io.value.Sources;
import dev.egov.catalog.io.value.Spots;
import dev.egov.catalog.io.value.Terms;
import dev.egov.catalog.io.value.ValueCache;
import dev.egov.catalog.io.value.ValueSink;
import dev.egov.catalog.io.value.Values;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the making: the values of a row are put in one by one, and it collects everything that is wrong with them.
 *
 * <p>Where two columns of a row have values for the same field that do not say the same, the row is at fault.
 */
final class EntryDraft implements ValueSink {

    private final Spots spots;
    private final ValueCache memory;
    private final Values values;
    final Sources sources = new Sources();
    final List<Problem> problems = new ArrayList<>(0);
    Map<String, String> extensions = Map.of();
    boolean unreadable;
    private boolean opennessApart;

    /** What stands in each field so far; of lists of codes the texts, of openness what was made of it at the end. */
    private final Map<Field, Object> contents = new EnumMap<>(Field.class);

    private @Nullable String opennessText;

    @Nullable
    SecrecyMark mark;

    EntryDraft(Spots spots, ValueCache memory) {
        this.spots = spots;
        this.memory = memory;
        this.values = new Values(memory, JsonItems::of, this::add);
    }

    /** Notes that the table has a column for openness, so that what stands under its condition is one. */
    void expectOpenness() {
        opennessApart = true;
    }

    /** Notes that the spreadsheet counts days from 1904. */
    void countFrom1904() {
        values.countFrom1904();
    }

    /** Puts in a value as it stands in a cell. */
    void put(Field field, String column, String text) {
        if (!text.isBlank()) {
            set(field, column, field.isOfOneEntry() ? text : memory.of(text));
        }
    }

    @Override
    public void set(Field field, String column, String text) {
        if (!isFurther(field, column, text)) {
            assign(field, text);
        }
    }

    /** Makes a text the value of a field, whatever was there. */
    void assign(Field field, String text) {
        switch (field.kind()) {
            case CODE -> fill(field, values.code(field, text.strip()));
            case CODES -> assign(field, Lists.split(text));
            case CREDIT_CODE -> fill(field, values.creditCode(text.strip()));
            case TEXT, PHONE, EMAIL, PAGE -> fill(field, text);
            case TEXTS -> fill(field, memory.ofTexts(Lists.split(text)));
            case TERM -> assignTerm(field, text.strip());
            case DAY -> fill(field, values.day(field, text));
            case ITEMS -> fill(field, values.items(text));
            case EXTENSIONS -> throw new IllegalArgumentException("extensions are put in by their names");
        }
    }

    private void assignTerm(Field field, String text) {
        switch (field) {
            case SHARING_TYPE -> fill(field, values.term(Terms.SHARING, field, text));
            case OPENNESS_TYPE -> opennessText = text;
            default -> {
                mark = values.mark(field, text);
                fill(field, mark == null ? null : mark.classification());
            }
        }
    }

    /** Makes a value that of a field; none where it is null. */
    void fill(Field field, @Nullable Object value) {
        if (value == null) {
            contents.remove(field);
        } else {
            contents.put(field, value);
        }
    }

    /** The value of a field; null where it has none. */
    @Nullable
    Object content(Field field) {
        return contents.get(field);
    }

    @Override
    public void putTexts(Field field, String column, List<String> texts) {
        if (texts.isEmpty() || isFurther(field, column, texts)) {
            return;
        }
        assign(field, texts);
    }

    private void assign(Field field, List<String> texts) {
        if (field.kind() == Field.Kind.CODES) {
            values.checkCodes(field, texts);
        }
        fill(field, texts);
    }

    @Override
    public void putItems(String column, List<Item> read) {
        if (!read.isEmpty() && !isFurther(Field.ITEMS, column, read)) {
            fill(Field.ITEMS, read);
        }
    }

    /** Whether a field has a value already; says so where the further one does not say the same. */
    private boolean isFurther(Field field, String column, Object value) {
        if (sources.take(field, column, value)) {
            return false;
        }
        addIf(sources.conflict(field, column, value));
        return true;
    }

    @Override
    public void extend(String extension, String text) {
        if (text.isBlank()) {
            return;
        }
        if (ProtectedTerms.isIn(text) || Markings.isIn(text) || Markings.isYes(extension, text)) {
            problems.add(Contradictions.misplaced(extension, text));
            return;
        }
        if (extensions.isEmpty()) {
            extensions = new TreeMap<>();
        }
        if (extensions.putIfAbsent(memory.of(extension), memory.of(text)) != null) {
            problems.add(Problem.of(Kind.DUPLICATE, Field.EXTENSIONS, extension).at(new Place(0, extension, 0)));
        }
    }

    @Override
    public void add(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void addUnreadable(Problem problem) {
        problems.add(problem);
        unreadable = true;
    }

    /** What has become of the row: an entry, or none where something is wrong with it. */
    Finished finish() {
        return new Finishing(this).finish();
    }

    /** The entry that the values make, sound or not. */
    Entry entry() {
        return Entry.of(this::value, memory::ofPart);
    }

    private @Nullable Object value(Field field) {
        Object content = contents.get(field);
        return switch (field.kind()) {
            case CODES -> content instanceof List<?> texts ? Values.codesAmong(texts) : null;
            case EXTENSIONS -> extensions;
            default -> content;
        };
    }

    /** What was said of sharing and openness may stand in their conditions again, and contradict it. */
    void compareConditions() {
        if (content(Field.SHARING_TYPE) instanceof Sharing.Type type) {
            addIf(Contradictions.of(sources, Field.SHARING_TYPE, type, Terms.SHARING, Field.SHARING_CONDITION));
        }
        if (content(Field.OPENNESS_TYPE) instanceof Openness.Type type) {
            addIf(Contradictions.of(sources, Field.OPENNESS_TYPE, type, Terms.OPENNESS, Field.OPENNESS_CONDITION));
        }
    }

    /** What was said of openness may stand under its condition alone, as many portals have it. */
    void understandOpenness() {
        boolean apart =
                opennessApart || Field.OPENNESS_CONDITION.key().equals(sources.column(Field.OPENNESS_CONDITION));
        Openness openness =
                new StatedOpenness(opennessText, (String) content(Field.OPENNESS_CONDITION), apart).understood(values);
        fill(Field.OPENNESS_TYPE, openness.type());
        fill(Field.OPENNESS_CONDITION, openness.condition());
    }

    private void addIf(@Nullable Problem problem) {
        if (problem != null) {
            problems.add(problem);
        }
    }

    /** Adds a problem of a value, in its place in the file. */
    void problem(Problem problem) {
        problems.add(placed(problem));
    }

    /** Gives the problems so far their places in the file. */
    void place() {
        problems.replaceAll(this::placed);
    }

    private Problem placed(Problem problem) {
        Field field = problem.field();
        Place place = problem.place();
        String column = place.column() != null || field == null ? place.column() : sources.column(field);
        String name = content(Field.NAME) instanceof String text ? text.strip() : null;
        return problem.at(spots.place(field, column, place.item(), name));
    }
}
