package dev.egov.catalog.io;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Field;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Provider;
import dev.egov.catalog.ResourceCode;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
 * may not be there either, not even by its name: an entry whose classification
 * {@linkplain dev.egov.model.security.Classification#isProtected() is protected}, state secrets (art. 30) among them,
 * is left out whole and {@linkplain #withheld() counted}. An entry without a classification is not protected. An entry that
 * is not open is published: society may know that it exists.
 *
 * <table>
 *   <caption>What becomes of an entry's fields</caption>
 *   <tr><th>field</th><th>property of the dataset</th></tr>
 *   <tr><td>code</td><td>{@code dct:identifier}, and the dataset's IRI: the base with the code, percent-encoded but for
 *       its slash. Without a code, or with one that another entry had before, the dataset is a blank node</td></tr>
 *   <tr><td>formerCodes</td><td>{@code adms:identifier}: {@code adms:Identifier} with {@code skos:notation}</td></tr>
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
 *   <tr><td>classification</td><td>{@code egov:classification}</td></tr>
 *   <tr><td>issued, modified</td><td>{@code dct:issued}, {@code dct:modified}</td></tr>
 *   <tr><td>relatedCodes</td><td>{@code dct:relation} to the datasets' IRIs</td></tr>
 *   <tr><td>contact</td><td>{@code dcat:contactPoint}: {@code vcard:Kind} with {@code vcard:hasTelephone} and
 *       {@code vcard:hasEmail} where they are plainly one number and one address, else {@code egov:contact.phone},
 *       {@code egov:contact.email}</td></tr>
 *   <tr><td>landingPage</td><td>{@code dcat:landingPage}, where it is a legal IRI of http or https, else
 *       {@code egov:landingPage}</td></tr>
 *   <tr><td>volume</td><td>{@code egov:volume}</td></tr>
 *   <tr><td>extensions</td><td>{@code egov:extensions}: {@code egov:Extension} with {@code egov:key} and
 *       {@code egov:value}</td></tr>
 * </table>
 *
 * <p>{@code egov:} is the namespace {@code urn:egov:catalog:} of this library, whose properties have the names of
 * {@link Field#key()}. Texts are marked as Chinese, but for identifiers, formats, volumes and what should have been an
 * address.
 */
public final class DcatWriter implements Closeable {

    private final OutputStream output;
    private final JsonGenerator json;
    private final DcatDataset datasets;
    private final CodesSeen codes = new CodesSeen();
    private long written;
    private long withheld;
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
        this(output, title, description, publisher, urn(publisher));
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
     * @throws IllegalArgumentException if the base is not such an IRI, or a text is blank or has a character that no text
     *     may have
     * @throws IOException if it cannot be written
     */
    public DcatWriter(OutputStream output, String title, String description, Provider publisher, String base)
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
        requireSound(head, "title, description or publisher of the catalogue");
        if (description.isBlank()) {
            throw new IllegalArgumentException(
                    "DCAT-AP requires a description of the catalogue, and this one is blank");
        }
        this.output = output;
        json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), output);
        DcatNodes nodes = new DcatNodes(json, base);
        datasets = new DcatDataset(json, nodes);
        attempt(() -> head(nodes, title, description, publisher));
    }

    private static String urn(Provider publisher) {
        return "urn:egov:resource:"
                + (publisher.code() == null ? Iri.encoded(publisher.name(), "") : publisher.code())
                + ":";
    }

    private void head(DcatNodes nodes, String title, String description, Provider publisher) {
        json.writeStartObject();
        json.writeName("@context");
        json.writeRawValue(DcatNodes.CONTEXT);
        json.writeStringProperty("@id", nodes.catalogue());
        json.writeStringProperty("@type", "dcat:Catalog");
        json.writeStringProperty("dct:title", title);
        json.writeStringProperty("dct:description", description);
        nodes.agent("dct:publisher", publisher);
        nodes.term("dct:language", EuAuthority.LANGUAGE, "ZHO");
        json.writeArrayPropertyStart("dcat:themeTaxonomy");
        for (Field field : new Field[] {Field.CATEGORY, Field.INDUSTRY}) {
            nodes.node("skos:ConceptScheme", scheme -> {
                scheme.writeStringProperty("@id", nodes.scheme(field.key()));
                scheme.writeStringProperty("dct:title", field.term());
            });
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("dcat:dataset");
    }

    /**
     * Writes an entry, or counts it where it may not be published. Its related codes are written even where they are those
     * of entries that are withheld, which cannot be known here; {@link #write(Catalogue)} knows it.
     *
     * @param entry the entry
     * @throws IllegalArgumentException if the entry is {@linkplain Entry#isSound() not sound}; nothing of it is written
     * @throws IllegalStateException if the writer is closed or has failed
     * @throws IOException if it cannot be written
     */
    public void write(Entry entry) throws IOException {
        write(entry, code -> true);
    }

    /**
     * Writes the entries of a catalogue that may be published, without relations to those that may not.
     *
     * @param catalogue the catalogue
     * @throws IllegalArgumentException if an entry is {@linkplain Entry#isSound() not sound}
     * @throws IllegalStateException if the writer is closed or has failed
     * @throws IOException if it cannot be written
     */
    public void write(Catalogue catalogue) throws IOException {
        for (Entry entry : catalogue.entries()) {
            write(entry, code -> !isWithheld(catalogue.find(code)));
        }
    }

    private void write(Entry entry, Predicate<ResourceCode> published) throws IOException {
        if (!open) {
            throw new IllegalStateException("nothing can be written any more: the writer is closed or has failed");
        }
        if (isWithheld(entry)) {
            withheld++;
            return;
        }
        requireSound(entry, "entry");
        boolean named = entry.code() != null && codes.add(entry.code().text());
        attempt(() -> {
            json.writeRaw('\n');
            datasets.write(entry, named, published);
        });
        written++;
    }

    private static boolean isWithheld(@Nullable Entry entry) {
        return entry != null
                && entry.classification() != null
                && entry.classification().isProtected();
    }

    private static void requireSound(Entry entry, String what) {
        for (Problem problem : entry.problems()) {
            if (problem.isError()) {
                throw new IllegalArgumentException(
                        what + " to be mended before it is published: " + problem.line(Locale.ENGLISH));
            }
        }
    }

    /** {@return how many entries have been written} */
    public long written() {
        return written;
    }

    /** {@return how many entries have been left out because they are protected (art. 13, 30)} */
    public long withheld() {
        return withheld;
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
