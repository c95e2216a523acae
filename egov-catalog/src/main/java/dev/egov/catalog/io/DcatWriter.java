package dev.egov.catalog.io;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Provider;
import dev.egov.catalog.io.dcat.CodesSeen;
import dev.egov.catalog.io.dcat.DcatDataset;
import dev.egov.catalog.io.dcat.DcatHead;
import dev.egov.catalog.io.dcat.DcatNodes;
import dev.egov.catalog.io.dcat.Iri;
import dev.egov.catalog.release.Release;
import dev.egov.catalog.release.Release.Withheld;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a catalogue for the world as DCAT-AP 3.0.1 in JSON-LD: one object, a {@code dcat:Catalog} whose
 * {@code dcat:dataset} has a dataset for each entry, a line each, in UTF-8. The context is in the document, so that
 * nobody needs a network to read it. The same entries give the same bytes.
 *
 * <p>The entries come one by one and are not kept; of their codes some 16 bytes each are.
 *
 * <p><b>What is not published.</b> A DCAT document is made for the Internet, and what the extranet may not carry (art. 13)
 * may not be there either, not even by its name. What goes out is what a {@link Release} says, without one the
 * {@linkplain Release#strict() strictest}: an entry that is protected, state secrets (art. 30) among them, or that has no
 * classification, is left out whole and {@linkplain #withheld() counted}; no extension goes out that was not named; and
 * without knowledge of all entries ({@link #write(Catalogue)}, {@link dev.egov.catalog.release.ReleaseSurvey}) no relation and no
 * former code. An entry that is not open is published: society may know that it exists.
 *
 * <pre>{@code
 * ReleaseSurvey survey = new ReleaseSurvey(Release.strict().withExtensions(Set.of("适用范围")));
 * // read the file, and for each row: row.tell(survey)
 * try (DcatWriter writer = new DcatWriter(output, "目录", "说明", publisher, survey.release())) {
 *     // read it again, and for each row that is accepted: writer.write(accepted.entry())
 * }
 * }</pre>
 *
 * <table>
 *   <caption>What becomes of an entry's fields</caption>
 *   <tr><th>field</th><th>property of the dataset</th></tr>
 *   <tr><td>code</td><td>{@code dct:identifier}, and the dataset's IRI: the base with the code, percent-encoded but for
 *       its slash. Without a code, or with one that another entry had before, the dataset is a blank node</td></tr>
 *   <tr><td>formerCodes</td><td>{@code adms:identifier}: {@code adms:Identifier} with {@code skos:notation}; none that an
 *       entry has or had that is withheld</td></tr>
 *   <tr><td>name</td><td>{@code dct:title}</td></tr>
 *   <tr><td>provider</td><td>{@code dct:publisher}: {@code foaf:Agent} with {@code foaf:name} and the credit code as
 *       {@code dct:identifier} and in its IRI; without one, the IRI is the base with {@code provider:} and the
 *       name</td></tr>
 *   <tr><td>category, industry</td><td>{@code dcat:theme}: {@code skos:Concept} with {@code skos:prefLabel}, each in a
 *       {@code skos:ConceptScheme} of its own that is a {@code dcat:themeTaxonomy} of the catalogue</td></tr>
 *   <tr><td>summary</td><td>{@code dct:description}, which DCAT-AP requires; without one, the name</td></tr>
 *   <tr><td>keywords</td><td>{@code dcat:keyword}</td></tr>
 *   <tr><td>formats</td><td>{@code egov:formats}; and where {@code dct:accessRights} is {@code PUBLIC} or
 *       {@code RESTRICTED} and there is a {@code dcat:landingPage}, a {@code dcat:distribution} for each, with that page
 *       as its {@code dcat:accessURL} and, where the EU's table of file types has it, {@code dct:format}</td></tr>
 *   <tr><td>items</td><td>{@code egov:items}, a list of {@code egov:Item} with {@code egov:name}, {@code egov:type} (the
 *       letter), {@code egov:length}, {@code egov:source}, {@code egov:basic}, {@code egov:publicCharacter}</td></tr>
 *   <tr><td>openness</td><td>{@code dct:accessRights}, a term of the EU's table: {@code NON_PUBLIC} for what is not open or
 *       classified as other than public, {@code RESTRICTED} for what has a condition, {@code PUBLIC} for the rest;
 *       absent where nobody said. And {@code egov:openness.type}, {@code egov:openness.condition}</td></tr>
 *   <tr><td>sharing</td><td>{@code egov:sharing.type}, {@code .condition}, {@code .legalBasis}, {@code .method}: sharing is
 *       between departments and no access right of society</td></tr>
 *   <tr><td>deferral</td><td>{@code egov:deferral.applied}, {@code .approved}, {@code .until}</td></tr>
 *   <tr><td>updateCycle</td><td>{@code egov:updateCycle}; and for a standard term {@code dct:accrualPeriodicity}, a term of
 *       the EU's table of frequencies, outside of which DCAT-AP allows none</td></tr>
 *   <tr><td>classification</td><td>{@code egov:classification}; for an entry without one, that of the release</td></tr>
 *   <tr><td>issued, modified</td><td>{@code dct:issued}, {@code dct:modified}</td></tr>
 *   <tr><td>relatedCodes</td><td>{@code dct:relation} to the datasets' IRIs, of those that go out themselves</td></tr>
 *   <tr><td>contact</td><td>{@code dcat:contactPoint}: {@code vcard:Kind} with {@code vcard:hasTelephone} and
 *       {@code vcard:hasEmail} where they are plainly one number and one address, else {@code egov:contact.phone},
 *       {@code egov:contact.email}</td></tr>
 *   <tr><td>landingPage</td><td>{@code dcat:landingPage}, where it is a legal IRI of http or https, else
 *       {@code egov:landingPage}</td></tr>
 *   <tr><td>volume</td><td>{@code egov:volume}</td></tr>
 *   <tr><td>extensions</td><td>{@code egov:extensions}, those that were named: {@code egov:Extension} with
 *       {@code egov:key} and {@code egov:value}</td></tr>
 * </table>
 *
 * <p>{@code egov:} is the namespace {@code urn:egov:catalog:} of this library, whose properties have the names of
 * {@link dev.egov.catalog.Field#key()}. Texts are marked as Chinese, but for identifiers, formats, volumes and what should have been an
 * address; they are written without blanks and line breaks at their ends.
 */
public final class DcatWriter implements Closeable {

    private final OutputStream output;
    private final JsonGenerator json;
    private final DcatDataset datasets;
    private final CodesSeen codes = new CodesSeen();
    private final Release release;
    private final EnumMap<Withheld, Long> withheld = new EnumMap<>(Withheld.class);
    private long written;
    private boolean open = true;

    /**
     * Starts a catalogue of which nobody said under what IRIs its datasets are known: they are URNs made of the
     * publisher's credit code, or of its name where it has none, so that two cities' codes stay apart.
     *
     * @param output the stream, which the writer closes
     * @param title the title of the catalogue
     * @param description what is in it
     * @param publisher who publishes it
     * @throws IllegalArgumentException if a text is blank or has a character that no text may have
     * @throws IOException if it cannot be written
     */
    public DcatWriter(OutputStream output, String title, String description, Provider publisher) throws IOException {
        this(output, title, description, publisher, Release.strict());
    }

    /**
     * The same of what a release says.
     *
     * @param output the stream, which the writer closes
     * @param title the title of the catalogue
     * @param description what is in it
     * @param publisher who publishes it
     * @param release what goes out
     * @throws IllegalArgumentException if a text is blank or has a character that no text may have
     * @throws IOException if it cannot be written
     */
    public DcatWriter(OutputStream output, String title, String description, Provider publisher, Release release)
            throws IOException {
        this(output, title, description, publisher, DcatHead.base(publisher), release);
    }

    /**
     * Starts a catalogue of what the {@linkplain Release#strict() strictest} release lets out.
     *
     * @param output the stream, which the writer closes
     * @param title the title of the catalogue
     * @param description what is in it
     * @param publisher who publishes it
     * @param base what all identifiers of datasets begin with, as below
     * @throws IllegalArgumentException if the base is no beginning of identifiers, or a text is blank or has a character
     *     that no text may have
     * @throws IOException if it cannot be written
     */
    public DcatWriter(OutputStream output, String title, String description, Provider publisher, String base)
            throws IOException {
        this(output, title, description, publisher, base, Release.strict());
    }

    /**
     * Starts a catalogue.
     *
     * @param output the stream, which the writer closes
     * @param title the title of the catalogue
     * @param description what is in it
     * @param publisher who publishes it
     * @param base what all identifiers of datasets begin with: an IRI of http or https that ends in a slash, a
     *     {@code #} or a {@code =}, or a URN that ends in a colon, as
     *     {@code https://data.example.gov.cn/dataset/}
     * @param release what goes out
     * @throws IllegalArgumentException if the base is not such an IRI, or a text is blank or has a character that no text
     *     may have
     * @throws IOException if it cannot be written
     */
    public DcatWriter(
            OutputStream output, String title, String description, Provider publisher, String base, Release release)
            throws IOException {
        if (!Iri.isBase(base)) {
            throw new IllegalArgumentException("identifiers cannot begin with \"" + base
                    + "\"; give them a beginning such as https://data.example.gov.cn/dataset/ or urn:example:dataset:");
        }
        Entry head = EntryBuilder.create()
                .name(title)
                .summary(description)
                .provider(publisher)
                .build();
        for (Problem problem : head.problems()) {
            if (problem.isError()) {
                throw new IllegalArgumentException("title, description or publisher of the catalogue to be mended: "
                        + problem.line(Locale.ENGLISH));
            }
        }
        if (description.isBlank()) {
            throw new IllegalArgumentException(
                    "DCAT-AP requires a description of the catalogue, and this one is blank");
        }
        this.output = output;
        this.release = release;
        json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), output);
        DcatNodes nodes = new DcatNodes(json, base);
        datasets = new DcatDataset(json, nodes);
        attempt(() -> DcatHead.write(json, nodes, title, description, publisher));
    }

    /**
     * Writes what of an entry goes out, or counts it where it is withheld. Of other entries the writer knows what its release
     * knows: without a survey, nothing, and then no relation and no former code goes out, and an entry that stands a
     * second time as protected cannot be told.
     *
     * @param entry the entry
     * @throws IllegalArgumentException if the entry is {@linkplain Entry#isSound() not sound}; nothing of it is written
     * @throws IllegalStateException if the writer is closed or has failed
     * @throws IOException if it cannot be written
     */
    public void write(Entry entry) throws IOException {
        write(entry, release);
    }

    /**
     * Writes the entries of a catalogue that go out, with regard to each other, unless the release regards entries
     * already.
     *
     * @param catalogue the catalogue
     * @throws IllegalArgumentException if an entry is {@linkplain Entry#isSound() not sound}
     * @throws IllegalStateException if the writer is closed or has failed
     * @throws IOException if it cannot be written
     */
    public void write(Catalogue catalogue) throws IOException {
        Release regarding = release.isSurveyed() ? release : release.of(catalogue.entries());
        for (Entry entry : catalogue.entries()) {
            write(entry, regarding);
        }
    }

    private void write(Entry entry, Release regarding) throws IOException {
        if (!open) {
            throw new IllegalStateException("nothing can be written any more: the writer is closed or has failed");
        }
        Entry outward = regarding.outward(entry);
        if (outward == null) {
            withheld.merge(Objects.requireNonNull(regarding.withheld(entry)), 1L, Long::sum);
            return;
        }
        boolean named = outward.code() != null && codes.add(outward.code().text());
        attempt(() -> {
            json.writeRaw('\n');
            datasets.write(outward, named);
        });
        written++;
    }

    /** {@return how many entries have been written} */
    public long written() {
        return written;
    }

    /** {@return how many entries have been withheld, for whatever reason} */
    public long withheld() {
        return withheld.values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@return how many entries have been withheld by reason, those with none left out; the gravest reason first} */
    public Map<Withheld, Long> withheldByReason() {
        return Collections.unmodifiableMap(new EnumMap<>(withheld));
    }

    /**
     * Ends the document and closes the stream. Once the stream has failed the document stays unfinished, so that nobody
     * takes it for whole.
     *
     * @throws IOException if the end cannot be written
     */
    @Override
    public void close() throws IOException {
        try {
            if (open) {
                attempt(this::tail);
            }
        } finally {
            open = false;
            output.close();
        }
    }

    private void tail() {
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    /** What fails here fails for good: half a dataset may have been written. */
    private void attempt(Runnable writing) throws IOException {
        boolean whole = false;
        try {
            writing.run();
            whole = true;
        } catch (JacksonIOException e) {
            throw e.getCause();
        } finally {
            open &= whole;
        }
    }
}
