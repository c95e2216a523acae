package dev.egov.catalog.io;

import dev.egov.catalog.Contact;
import dev.egov.catalog.DeferralDates;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Field;
import dev.egov.catalog.Item;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.Problem.Place;
import dev.egov.catalog.Provider;
import dev.egov.catalog.ResourceCode;
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
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private @Nullable ResourceCode code;
    List<ResourceCode> formerCodes = List.of();
    private @Nullable String name;
    private @Nullable String providerName;
    private @Nullable UnifiedSocialCreditCode providerCode;
    private @Nullable String category;
    private @Nullable String industry;
    private @Nullable String summary;
    private List<String> keywords = List.of();
    private List<String> formats = List.of();
    private List<Item> items = List.of();
    private Sharing.@Nullable Type sharingType;
    private @Nullable String sharingCondition;
    private @Nullable String sharingLegalBasis;
    private @Nullable String sharingMethod;
    private @Nullable LocalDate deferralApplied;
    private @Nullable LocalDate deferralApproved;
    private @Nullable LocalDate deferralUntil;
    private @Nullable String opennessText;
    Openness openness = new Openness(null, null);
    private @Nullable String opennessCondition;
    private @Nullable String updateCycle;

    @Nullable
    SecrecyMark mark;

    private @Nullable LocalDate issued;
    private @Nullable LocalDate modified;
    List<ResourceCode> relatedCodes = List.of();
    List<String> formerTexts = List.of();
    List<String> relatedTexts = List.of();

    @Nullable
    String phone;

    @Nullable
    String email;

    @Nullable
    String landingPage;

    private @Nullable String volume;

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
            set(field, column, field == Field.NAME || field == Field.SUMMARY ? text : memory.of(text));
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
        switch (field) {
            case CODE -> code = values.code(field, text.strip());
            case FORMER_CODES -> assign(field, Lists.split(text));
            case NAME -> name = text;
            case PROVIDER_NAME -> providerName = text;
            case PROVIDER_CODE -> providerCode = values.creditCode(text.strip());
            case CATEGORY -> category = text;
            case INDUSTRY -> industry = text;
            case SUMMARY -> summary = text;
            case KEYWORDS -> keywords = memory.ofTexts(Lists.split(text));
            case FORMATS -> formats = memory.ofTexts(Lists.split(text));
            case ITEMS -> items = values.items(text);
            case SHARING_TYPE -> sharingType = values.term(Terms.SHARING, field, text.strip());
            case SHARING_CONDITION -> sharingCondition = text;
            case SHARING_LEGAL_BASIS -> sharingLegalBasis = text;
            case SHARING_METHOD -> sharingMethod = text;
            case DEFERRAL_APPLIED -> deferralApplied = values.day(field, text);
            case DEFERRAL_APPROVED -> deferralApproved = values.day(field, text);
            case DEFERRAL_UNTIL -> deferralUntil = values.day(field, text);
            case OPENNESS_TYPE -> opennessText = text.strip();
            case OPENNESS_CONDITION -> opennessCondition = text;
            case UPDATE_CYCLE -> updateCycle = text;
            case CLASSIFICATION -> mark = values.mark(field, text.strip());
            case ISSUED -> issued = values.day(field, text);
            case MODIFIED -> modified = values.day(field, text);
            case RELATED_CODES -> assign(field, Lists.split(text));
            case CONTACT_PHONE -> phone = text;
            case CONTACT_EMAIL -> email = text;
            case LANDING_PAGE -> landingPage = text;
            case VOLUME -> volume = text;
            case EXTENSIONS -> throw new IllegalArgumentException("extensions are put in by their names");
        }
    }

    @Override
    public void putTexts(Field field, String column, List<String> texts) {
        if (texts.isEmpty() || isFurther(field, column, texts)) {
            return;
        }
        assign(field, texts);
    }

    private void assign(Field field, List<String> texts) {
        switch (field) {
            case FORMER_CODES -> {
                formerTexts = texts;
                formerCodes = values.codes(field, texts);
            }
            case RELATED_CODES -> {
                relatedTexts = texts;
                relatedCodes = values.codes(field, texts);
            }
            case KEYWORDS -> keywords = texts;
            case FORMATS -> formats = texts;
            default -> throw new IllegalArgumentException(field + " is no list of texts");
        }
    }

    @Override
    public void putItems(String column, List<Item> read) {
        if (!read.isEmpty() && !isFurther(Field.ITEMS, column, read)) {
            items = read;
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
        return new Entry(
                code,
                formerCodes,
                name == null ? "" : name,
                memory.of(new Provider(providerName == null ? "" : providerName, providerCode)),
                category,
                industry,
                summary,
                keywords,
                formats,
                items,
                memory.of(new Sharing(sharingType, sharingCondition, sharingLegalBasis, sharingMethod)),
                memory.of(new DeferralDates(deferralApplied, deferralApproved, deferralUntil)),
                memory.of(openness),
                updateCycle,
                mark == null ? null : mark.classification(),
                issued,
                modified,
                relatedCodes,
                memory.of(new Contact(phone, email)),
                landingPage,
                volume,
                extensions);
    }

    /** What was said of sharing and openness may stand in their conditions again, and contradict it. */
    void compareConditions() {
        if (sharingType != null) {
            addIf(Contradictions.of(sources, Field.SHARING_TYPE, sharingType, Terms.SHARING, Field.SHARING_CONDITION));
        }
        if (openness.type() != null) {
            addIf(Contradictions.of(
                    sources, Field.OPENNESS_TYPE, openness.type(), Terms.OPENNESS, Field.OPENNESS_CONDITION));
        }
    }

    /** What was said of openness may stand under its condition alone, as many portals have it. */
    Openness understoodOpenness() {
        boolean apart =
                opennessApart || Field.OPENNESS_CONDITION.key().equals(sources.column(Field.OPENNESS_CONDITION));
        return new StatedOpenness(opennessText, opennessCondition, apart).understood(values);
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
        return problem.at(spots.place(field, column, place.item(), name == null ? null : name.strip()));
    }
}
