package dev.egov.catalog.audit;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Provider;
import dev.egov.catalog.audit.AuditFinding.Kind;
import dev.egov.model.organization.Organization;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the regulation says of a whole catalogue (art. 13, 23, 24, 28, 30): the decision <em>data-sharing</em> of
 * {@link dev.egov.rules.taiyuan.Taiyuan2013} over every entry, and <em>information-publication</em> over every entry that
 * is open to society.
 *
 * <pre>{@code
 * Audit audit = Audit.of(catalogue, LocalDate.of(2026, 3, 1));
 * for (AuditFinding finding : audit.findings(Kind.MUST_BE_SHARED)) {
 *     System.out.println(finding.entry().name() + " " + finding.norm().id() + " " + finding.message(Locale.CHINESE));
 * }
 * audit.writeHtml(page, Locale.CHINESE);
 * }</pre>
 *
 * <p>A catalogue does not speak in the facts of the decisions. What is taken for what:
 *
 * <table>
 *   <caption>What an entry tells as facts of the case</caption>
 *   <tr><td>holder</td><td>the provider as a government department of the division of its unified social credit code,
 *       characters 3 to 8; of 太原市 where it has no code. Who stands in the city's catalogue is taken for a body that the
 *       regulation binds, because to be bound is the stricter reading</td></tr>
 *   <tr><td>obtainedInDuty</td><td>true: government information resources are what bodies come by in their duties</td></tr>
 *   <tr><td>basic, publicCharacter</td><td>both true where some item is both. Where every item is said not to be both:
 *       false each where every item is said not to be it, and publicCharacter false where no basic item is of public
 *       character. Otherwise, and where no items are listed, unknown</td></tr>
 *   <tr><td>legalException</td><td>true where it is not shared and a legal basis is given; false where the type of
 *       sharing is given otherwise; unknown where none is given</td></tr>
 *   <tr><td>deferral</td><td>{@link dev.egov.catalog.DeferralDates#on}; none where none is given</td></tr>
 *   <tr><td>classification</td><td>the classification; unknown where none is given</td></tr>
 *   <tr><td>channel</td><td>{@link dev.egov.catalog.Sharing#channel()}; the Internet for what is open to society</td></tr>
 *   <tr><td>catalogued</td><td>whether it has a code</td></tr>
 *   <tr><td>secrecyReview, responsiblePersonNamed</td><td>unknown: no catalogue tells</td></tr>
 * </table>
 *
 * <p>Of what is unknown by this table, {@link Assumptions} may state some: {@link AssumableFact} lists it.
 *
 * <p>The sharing is judged when the audit is made; all else is worked out when it is asked for, each time anew.
 * Immutable, and safe for use by several threads as long as the function of the holders is.
 */
public final class Audit {

    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final Judgements judgements;

    private Audit(Catalogue catalogue, LocalDate asOf, Judgements judgements) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.judgements = judgements;
    }

    /**
     * Audits a catalogue.
     *
     * @param catalogue the catalogue
     * @param asOf the day as of which the questions are asked
     * @return the audit
     */
    public static Audit of(Catalogue catalogue, LocalDate asOf) {
        return of(catalogue, asOf, Assumptions.NONE);
    }

    /**
     * Audits a catalogue with what an officer states where its entries leave it out.
     *
     * @param catalogue the catalogue
     * @param asOf the day as of which the questions are asked
     * @param assumptions what is stated; {@link #assumptions()} says what became of it
     * @return the audit
     */
    public static Audit of(Catalogue catalogue, LocalDate asOf, Assumptions assumptions) {
        return of(catalogue, asOf, Holders::department, assumptions);
    }

    /**
     * Audits a catalogue, by a caller who knows who the providers are.
     *
     * @param catalogue the catalogue
     * @param asOf the day as of which the questions are asked
     * @param holders the organisation that a provider is, with null where a fact of it is unknown; asked once for each
     *     provider, perhaps by several threads at a time
     * @return the audit
     * @throws NullPointerException if the function gives no organisation for a provider
     */
    public static Audit of(Catalogue catalogue, LocalDate asOf, Function<? super Provider, Organization> holders) {
        return of(catalogue, asOf, holders, Assumptions.NONE);
    }

    /**
     * Audits a catalogue with assumptions, by a caller who knows who the providers are.
     *
     * @param catalogue the catalogue
     * @param asOf the day as of which the questions are asked
     * @param holders the organisation that a provider is, as above
     * @param assumptions what is stated where entries leave it out
     * @return the audit
     */
    public static Audit of(
            Catalogue catalogue,
            LocalDate asOf,
            Function<? super Provider, Organization> holders,
            Assumptions assumptions) {
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(holders, "holders");
        Objects.requireNonNull(assumptions, "assumptions");
        return new Audit(
                catalogue, asOf, new Judgements(catalogue.entries(), asOf, new Holders(holders, asOf), assumptions));
    }

    /** {@return the catalogue} */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** {@return the day as of which the questions are asked} */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * What is wrong: every finding but those of the kind {@link Kind#UNDETERMINED}. An entry may have several.
     *
     * @return the findings by kind, the gravest first, and in the order of the entries; each is made when it is got
     */
    public List<AuditFinding> findings() {
        return new FindingList(this, kind -> kind != Kind.UNDETERMINED);
    }

    /**
     * The findings of one kind.
     *
     * @param kind the kind
     * @return the findings in the order of the entries; each is made when it is got
     */
    public List<AuditFinding> findings(Kind kind) {
        Objects.requireNonNull(kind, "kind");
        return new FindingList(this, kind::equals);
    }

    /**
     * How many findings there are of each kind.
     *
     * @return every kind, in their order
     */
    public Map<Kind, Integer> counts() {
        EnumMap<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0);
        }
        judgements.forEach((judgement, entries) ->
                judgement.matters().forEach(matter -> counts.merge(matter.kind(), entries, Integer::sum)));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * How many entries come to each outcome of <em>data-sharing</em>.
     *
     * @return every outcome, in the order of the scale
     */
    public Map<Outcome, Integer> outcomes() {
        EnumMap<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, 0);
        }
        judgements.forEach((judgement, entries) -> outcomes.merge(judgement.outcome(), entries, Integer::sum));
        return Collections.unmodifiableMap(outcomes);
    }

    /**
     * How many entries wait for each fact, of those that are undetermined.
     *
     * @return the names of the facts that are missing somewhere, as the rule book has them, sorted
     */
    public Map<String, Integer> missingFacts() {
        Map<String, Integer> missing = new TreeMap<>();
        judgements.forEach((judgement, entries) ->
                judgement.missing().forEach(fact -> missing.merge(fact, entries, Integer::sum)));
        return Collections.unmodifiableMap(missing);
    }

    /**
     * The ruling on an entry: whether it is shared.
     *
     * @param entry an entry, of this catalogue or another
     * @return the ruling of <em>data-sharing</em>
     */
    public Ruling ruling(Entry entry) {
        return judgements.ruling(entry, false);
    }

    /**
     * What became of the assumptions.
     *
     * @return every assumption in its order with the number of entries that rest on it; none where none was made
     */
    public List<AssumptionUse> assumptions() {
        return judgements.uses();
    }

    /**
     * Which answers would settle most of what is undetermined.
     *
     * @return what to ask for <em>data-sharing</em>, then for <em>information-publication</em>, each only where it leaves
     *     something open
     */
    public List<Inquiry> inquiries() {
        return Inquiring.of(this, Departments.of(catalogue));
    }

    /**
     * The entries that are open to society of which <em>information-publication</em> is undetermined, as the
     * {@linkplain #inquiries() inquiries} count them. They are none of the {@link #findings(Kind)}, which are of sharing.
     *
     * @return a finding of the kind {@link Kind#UNDETERMINED} for each, with the ruling on its publication, in the order of
     *     the entries; each is made when it is its turn
     */
    public Stream<AuditFinding> undeterminedPublications() {
        return OpenPublications.of(this);
    }

    /** {@return the items that several departments collect} */
    public SeveralSources severalSources() {
        return SeveralSources.of(catalogue);
    }

    /** {@return the departments, most entries first, then by name} */
    public List<Coverage> coverage() {
        return Coverage.of(this, Departments.of(catalogue));
    }

    /** {@return how good the catalogue is} */
    public Quality quality() {
        return QualityRun.scores(this, Departments.of(catalogue), severalSources())
                .quality();
    }

    /**
     * Writes all of this audit as one JSON object that names no files.
     *
     * @param out where to
     * @param locale Chinese, or anything else for English: the language of the sentences in it
     * @throws IOException if writing fails
     */
    public void writeJson(OutputStream out, Locale locale) throws IOException {
        writeJson(out, locale, List.of());
    }

    /**
     * Writes all of this audit as one JSON object, in UTF-8: the same audit as the same bytes. Beside counts of entries
     * stands a member {@code numbers} with their numbers, which {@code entries} resolves. The stream stays open.
     *
     * @param out where to
     * @param locale Chinese, or anything else for English: the language of the sentences in it
     * @param files the files that the catalogue was read from
     * @throws IOException if writing fails
     */
    public void writeJson(OutputStream out, Locale locale, List<SourceFile> files) throws IOException {
        new JsonReport(Report.of(this, files), locale).writeTo(out);
    }

    /**
     * Writes this audit as one HTML page that names no files, with the first of every list.
     *
     * @param out where to
     * @param locale Chinese, or anything else for English
     * @throws IOException if writing fails
     */
    public void writeHtml(OutputStream out, Locale locale) throws IOException {
        writeHtml(out, locale, List.of(), Details.FIRST);
    }

    /**
     * Writes this audit as one HTML page to look at, to send, to print and to sign, in UTF-8, which needs nothing beside
     * itself and runs nothing: a summary of one printed page, and an annex. The stream is flushed and stays open.
     *
     * @param out where to
     * @param locale Chinese, or anything else for English
     * @param files the files that the catalogue was read from
     * @param details how much of its lists the annex has
     * @throws IOException if writing fails
     */
    public void writeHtml(OutputStream out, Locale locale, List<SourceFile> files, Details details) throws IOException {
        new HtmlReport(Report.of(this, files), locale, details).writeTo(out);
    }

    /** How many entries have findings of any kind but {@link Kind#UNDETERMINED}. */
    int entriesWithFindings() {
        return judgements.affected();
    }

    /** How many entries are of holders that the regulation does not bind on that day. */
    int entriesOutOfScope() {
        return judgements.outOfScope();
    }

    /** Whether the entry at a place is of a holder that the regulation does not bind on that day. */
    boolean isOutOfScope(int place) {
        return judgements.isOutOfScope(place);
    }

    /** What is said of the entry at a place. */
    Judgement judgement(int place) {
        return judgements.at(place);
    }

    /** A number that entries share which are judged alike. */
    int group(int place) {
        return judgements.group(place);
    }

    /** The ruling of a decision on the entry at a place, its assumptions among the facts. */
    Ruling ruling(int place, boolean ofPublication) {
        return judgements.ruling(catalogue.entries().get(place), ofPublication);
    }

    /** One thing found of the entry at a place. */
    AuditFinding finding(int place, Judgement.Matter matter) {
        return judgements.finding(place + 1, catalogue.entries().get(place), matter);
    }
}
