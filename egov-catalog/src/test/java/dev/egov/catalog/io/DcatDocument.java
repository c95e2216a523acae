package dev.egov.catalog.io;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Provider;
import dev.egov.catalog.release.Release;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import dev.egov.model.security.Classification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;

/** What the writer wrote, as a tool that reads RDF sees it. */
record DcatDocument(byte[] bytes, Model model) {

    private static final String PREFIXES = """
            PREFIX adms: <http://www.w3.org/ns/adms#>
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX egov: <urn:egov:catalog:>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>
            """;

    static final String BASE = "https://data.example.gov.cn/dataset/";

    static final Provider PUBLISHER = new Provider("太原市大数据局", UnifiedSocialCreditCode.of("11140100MB12345675"));

    static DcatDocument of(List<Entry> entries) {
        return of(entries, BASE);
    }

    static DcatDocument of(List<Entry> entries, String base) {
        Release release = release(entries);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DcatWriter writer = new DcatWriter(bytes, "太原市政务信息资源目录", "各部门的政务信息资源", PUBLISHER, base, release)) {
            for (Entry entry : entries) {
                writer.write(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(bytes.toByteArray());
    }

    /** As much as may ever go out: what has no classification is public, and every extension is named. */
    static Release release(List<Entry> entries) {
        return Release.strict()
                .classifying(Classification.PUBLIC)
                .withExtensions(Set.copyOf(CatalogueWriter.extensionsOf(entries)))
                .of(entries);
    }

    /** Reads a document; a warning is as bad as an error. */
    static DcatDocument of(byte[] bytes) {
        return read(bytes, ErrorHandlerFactory.errorHandlerStrictNoLogging);
    }

    /** Reads a document that may be wrong. */
    static DcatDocument leniently(byte[] bytes) {
        return read(bytes, ErrorHandlerFactory.errorHandlerNoLogging);
    }

    private static DcatDocument read(byte[] bytes, ErrorHandler handler) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.source(new ByteArrayInputStream(bytes))
                .lang(Lang.JSONLD)
                .errorHandler(handler)
                .checking(true)
                .parse(model);
        return new DcatDocument(bytes, model);
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Shapes in the files of a directory, as one graph. */
    static Shapes shapes(Path directory, String... files) {
        Graph shapes = GraphFactory.createDefaultGraph();
        for (String file : files) {
            RDFDataMgr.read(shapes, directory.resolve(file).toUri().toString());
        }
        return Shapes.parse(shapes);
    }

    /** What breaks the shapes, a line each. */
    List<String> violations(Shapes shapes) {
        return ShaclValidator.get().validate(shapes, model.getGraph()).getEntries().stream()
                .map(entry -> entry.severity().level().getLocalName() + " " + entry.focusNode() + " "
                        + entry.resultPath() + " " + entry.value() + ": " + entry.message())
                .toList();
    }

    /** The rows of the answer, their cells with spaces between; texts with their language. */
    List<String> ask(String query) {
        List<String> rows = new ArrayList<>();
        try (var execution = QueryExecutionFactory.create(PREFIXES + query, model)) {
            var results = execution.execSelect();
            while (results.hasNext()) {
                QuerySolution row = results.next();
                rows.add(String.join(
                        " ",
                        results.getResultVars().stream()
                                .filter(row::contains)
                                .map(name -> shown(row.get(name)))
                                .toList()));
            }
        }
        return rows;
    }

    private static String shown(RDFNode node) {
        if (!node.isLiteral()) {
            return node.toString();
        }
        String language = node.asLiteral().getLanguage();
        return node.asLiteral().getLexicalForm() + (language.isEmpty() ? "" : "@" + language);
    }
}
