package dev.egov.catalog.audit;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Provider;
import dev.egov.catalog.audit.assume.AssumptionUse;
import dev.egov.catalog.audit.assume.Assumptions;
import dev.egov.catalog.audit.engine.AuditRun;
import dev.egov.catalog.audit.engine.Holders;
import dev.egov.catalog.audit.engine.Report;
import dev.egov.catalog.audit.engine.SourceSearch;
import dev.egov.catalog.audit.report.HtmlReport;
import dev.egov.catalog.audit.report.JsonReport;
import dev.egov.catalog.audit.result.AuditFinding;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.catalog.audit.result.Coverage;
import dev.egov.catalog.audit.result.Details;
import dev.egov.catalog.audit.result.Inquiry;
import dev.egov.catalog.audit.result.Quality;
import dev.egov.catalog.audit.result.SeveralSources;
import dev.egov.catalog.audit.result.SourceFile;
import dev.egov.model.organization.Organization;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
 * <p>What is taken for what is told in the {@linkplain dev.egov.catalog.audit package}.
 *
 * <p>Of what is unknown by this table, {@link Assumptions} may state some: {@link AssumableFact} lists it.
 *
 * <p>The sharing is judged when the audit is made; all else is worked out when it is asked for, each time anew.
 * Immutable, and safe for use by several threads as long as the function of the holders is.
 */
public final class Audit {

    private final AuditRun run;

    private Audit(AuditRun run) {
        this.run = run;
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
        return new Audit(AuditRun.of(catalogue, asOf, holders, assumptions));
    }

    /** {@return the catalogue} */
    public Catalogue catalogue() {
        return run.catalogue();
    }

    /** {@return the day as of which the questions are asked} */
    public LocalDate asOf() {
        return run.asOf();
    }

    /**
     * What is wrong: every finding but those of the kind {@link Kind#UNDETERMINED}. An entry may have several.
     *
     * @return the findings by kind, the gravest first, and in the order of the entries; each is made when it is got
     */
    public List<AuditFinding> findings() {
        return run.findings();
    }

    /**
     * The findings of one kind.
     *
     * @param kind the kind
     * @return the findings in the order of the entries; each is made when it is got
     */
    public List<AuditFinding> findings(Kind kind) {
        Objects.requireNonNull(kind, "kind");
        return run.findings(kind);
    }

    /**
     * How many findings there are of each kind.
     *
     * @return every kind, in their order
     */
    public Map<Kind, Integer> counts() {
        return run.counts();
    }

    /**
     * How many entries come to each outcome of <em>data-sharing</em>.
     *
     * @return every outcome, in the order of the scale
     */
    public Map<Outcome, Integer> outcomes() {
        return run.outcomes();
    }

    /**
     * How many entries wait for each fact, of those that are undetermined.
     *
     * @return the names of the facts that are missing somewhere, as the rule book has them, sorted
     */
    public Map<String, Integer> missingFacts() {
        return run.missingFacts();
    }

    /**
     * The ruling on an entry: whether it is shared.
     *
     * @param entry an entry, of this catalogue or another
     * @return the ruling of <em>data-sharing</em>
     */
    public Ruling ruling(Entry entry) {
        return run.ruling(entry);
    }

    /**
     * What became of the assumptions.
     *
     * @return every assumption in its order with the number of entries that rest on it; none where none was made
     */
    public List<AssumptionUse> assumptions() {
        return run.assumptions();
    }

    /**
     * Which answers would settle most of what is undetermined.
     *
     * @return what to ask for <em>data-sharing</em>, then for <em>information-publication</em>, each only where it leaves
     *     something open
     */
    public List<Inquiry> inquiries() {
        return run.inquiries();
    }

    /**
     * The entries that are open to society of which <em>information-publication</em> is undetermined, as the
     * {@linkplain #inquiries() inquiries} count them. They are none of the {@link #findings(Kind)}, which are of sharing.
     *
     * @return a finding of the kind {@link Kind#UNDETERMINED} for each, with the ruling on its publication, in the order of
     *     the entries; each is made when it is its turn
     */
    public Stream<AuditFinding> undeterminedPublications() {
        return run.undeterminedPublications();
    }

    /**
     * Finds the items that several departments collect.
     *
     * @param catalogue the catalogue
     * @return the items
     */
    public static SeveralSources severalSources(Catalogue catalogue) {
        return SourceSearch.of(catalogue);
    }

    /** {@return the items that several departments collect} */
    public SeveralSources severalSources() {
        return run.severalSources();
    }

    /** {@return the departments, most entries first, then by name} */
    public List<Coverage> coverage() {
        return run.coverage();
    }

    /** {@return how good the catalogue is} */
    public Quality quality() {
        return run.quality();
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
        new JsonReport(Report.of(run, files), locale).writeTo(out);
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
        new HtmlReport(Report.of(run, files), locale, details).writeTo(out);
    }

    /** The judgements behind it. */
    AuditRun run() {
        return run;
    }
}
