package dev.egov.catalog.audit.report;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Provider;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.common.AuditWords;
import dev.egov.catalog.audit.common.AuditedDecisions;
import dev.egov.catalog.audit.common.SoundText;
import dev.egov.catalog.audit.engine.Report;
import dev.egov.catalog.audit.result.AuditFinding;
import dev.egov.catalog.audit.result.Coverage;
import dev.egov.catalog.audit.result.Quality;
import dev.egov.catalog.audit.result.SeveralSources.SharedItem;
import dev.egov.catalog.audit.result.SeveralSources.Source;
import dev.egov.catalog.audit.result.SourceFile;
import dev.egov.rules.Decision;
import dev.egov.rules.Finding;
import dev.egov.rules.MissingFact;
import dev.egov.rules.Outcome;
import dev.egov.rules.Regulation;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** An audit as JSON: the members in a fixed order. Used once. */
public final class JsonReport {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Report report;
    private final AuditWords words;

    public JsonReport(Report report, Locale locale) {
        this.report = report;
        this.words = new AuditWords(locale);
    }

    public void writeTo(OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            JsonNumbers numbers = new JsonNumbers(report, json);
            writeSource(json);
            writeText(json, "conclusion", new Conclusion(report, words).toString());
            writeFiles(json);
            writeSummary(json, numbers);
            writeQuality(json, numbers);
            json.writeArrayPropertyStart("coverage");
            report.coverage().forEach(coverage -> write(json, coverage, numbers));
            json.writeEndArray();
            json.writeObjectPropertyStart("severalSources");
            json.writeNumberProperty("names", report.severalSources().names());
            writeItems(json, "exact", report.severalSources().exact(), numbers);
            writeItems(json, "near", report.severalSources().near(), numbers);
            json.writeEndObject();
            writeFindings(json, "findings", report.audit().findings());
            writeFindings(json, "undetermined", report.audit().findings(AuditFinding.Kind.UNDETERMINED));
            writeEntries(json);
            new JsonInquiries(report, words.locale()).writeTo(json);
            json.writeEndObject();
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
        out.flush();
    }

    private void writeSource(JsonGenerator json) {
        Regulation regulation = Taiyuan2013.RULE_BOOK.regulation();
        json.writeStringProperty("asOf", report.audit().asOf().toString());
        json.writeStringProperty("regulation", regulation.citation());
        json.writeStringProperty("ruleBook", regulation.id());
        json.writeStringProperty("version", regulation.version());
        json.writeBooleanProperty("inForce", report.isInForce());
        json.writeStringProperty("language", words.locale().getLanguage());
        writeStrings(
                json,
                "decisions",
                AuditedDecisions.ALL.stream().map(Decision::id).toList());
        writeStrings(
                json,
                "assumptions",
                Report.ASSUMPTIONS.stream()
                        .map(key -> words.of("assumption." + key))
                        .toList());
    }

    private void writeFiles(JsonGenerator json) {
        json.writeArrayPropertyStart("files");
        for (SourceFile file : report.files()) {
            json.writeStartObject();
            writeText(json, "name", file.name());
            json.writeNumberProperty("read", file.read());
            json.writeNumberProperty("accepted", file.accepted());
            json.writeNumberProperty("rejected", file.rejected());
            json.writeNumberProperty("passedOver", file.passedOver());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeSummary(JsonGenerator json, JsonNumbers numbers) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("entries", report.entries());
        json.writeNumberProperty("items", report.items());
        json.writeNumberProperty("departments", report.coverage().size());
        json.writeNumberProperty("entriesWithFindings", report.audit().entriesWithFindings());
        json.writeNumberProperty("entriesOutOfScope", report.audit().entriesOutOfScope());
        json.writeObjectPropertyStart("sharing");
        for (Sharing.Type type : Sharing.Type.values()) {
            json.writeNumberProperty(type.name(), report.shared(type));
        }
        json.writeNumberProperty("UNKNOWN", report.sharingUnknown());
        json.writeEndObject();
        json.writeNumberProperty("open", report.open());
        writeCounts(json, "findings", report.audit().counts());
        writeCounts(json, "outcomes", report.audit().outcomes());
        writeCounts(json, "missingFacts", report.audit().missingFacts());
        numbers.writeSummary();
        json.writeEndObject();
    }

    private void writeQuality(JsonGenerator json, JsonNumbers numbers) {
        json.writeObjectPropertyStart("quality");
        report.quality().overall().ifPresent(value -> json.writeNumberProperty("overall", rounded(value)));
        json.writeArrayPropertyStart("scores");
        for (Quality.Score score : report.quality().scores()) {
            json.writeStartObject();
            json.writeStringProperty("dimension", score.dimension().name());
            json.writeNumberProperty("value", rounded(score.value()));
            json.writeNumberProperty("sound", score.sound());
            json.writeNumberProperty("measured", score.measured());
            json.writeStringProperty(
                    "formula", words.of("formula." + score.dimension().name()));
            json.writeArrayPropertyStart("shortfalls");
            for (Quality.Shortfall shortfall : score.shortfalls()) {
                json.writeStartObject();
                json.writeStringProperty("what", shortfall.what().label(words.locale()));
                json.writeNumberProperty("count", shortfall.count());
                numbers.write("numbers", report.scores().places(score.dimension(), shortfall.what()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static void write(JsonGenerator json, Coverage coverage, JsonNumbers numbers) {
        json.writeStartObject();
        writeProvider(json, "department", coverage.department());
        json.writeNumberProperty("entries", coverage.entries());
        json.writeNumberProperty("items", coverage.items());
        writeCounts(json, "sharing", coverage.sharing());
        json.writeNumberProperty("sharingUnknown", coverage.sharingUnknown());
        json.writeNumberProperty("open", coverage.open());
        writeCounts(json, "findings", coverage.findings());
        numbers.write(coverage);
        json.writeEndObject();
    }

    private void writeItems(JsonGenerator json, String name, List<SharedItem> items, JsonNumbers numbers) {
        json.writeArrayPropertyStart(name);
        for (SharedItem item : items) {
            json.writeStartObject();
            writeText(json, "name", item.name());
            json.writeBooleanProperty("incidental", item.incidental());
            json.writeNumberProperty("departments", item.departments());
            json.writeArrayPropertyStart("sources");
            for (Source source : item.sources()) {
                json.writeStartObject();
                writeText(json, "item", source.item());
                writeProvider(json, "department", source.department());
                json.writeNumberProperty("items", source.items());
                writeEntry(json, "first", source.first());
                numbers.write("numbers", report.collected().of(source));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFindings(JsonGenerator json, String name, List<AuditFinding> findings) {
        json.writeArrayPropertyStart(name);
        for (AuditFinding finding : findings) {
            json.writeStartObject();
            json.writeStringProperty("kind", finding.kind().name());
            json.writeNumberProperty("number", finding.number());
            writeEntry(json, "entry", finding.entry());
            writeProvider(json, "provider", finding.entry().provider());
            json.writeStringProperty("decision", finding.ruling().decision().id());
            json.writeStringProperty("outcome", finding.ruling().outcome().name());
            writeStrings(
                    json,
                    "possibleOutcomes",
                    finding.ruling().possibleOutcomes().stream()
                            .map(Outcome::name)
                            .toList());
            writeStrings(
                    json,
                    "missingFacts",
                    finding.ruling().missingFacts().stream()
                            .map(MissingFact::fact)
                            .map(fact -> fact.name())
                            .toList());
            json.writeArrayPropertyStart("norms");
            finding.norms().forEach(norm -> writeNorm(json, norm));
            json.writeEndArray();
            if (!finding.assumptions().isEmpty()) {
                json.writeArrayPropertyStart("restsOn");
                finding.assumptions().forEach(use -> json.writeNumber(use.number()));
                json.writeEndArray();
            }
            writeText(json, "message", finding.message(words.locale()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The entries that the numbers beside counts stand for. */
    private void writeEntries(JsonGenerator json) {
        json.writeArrayPropertyStart("entries");
        int number = 1;
        for (Entry entry : report.audit().catalogue().entries()) {
            json.writeStartObject();
            json.writeNumberProperty("number", number++);
            writeEntry(json, "entry", entry);
            writeProvider(json, "provider", entry.provider());
            json.writeNumberProperty("items", entry.items().size());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeNorm(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("id", finding.norm().id());
        json.writeNumberProperty("article", finding.norm().clause().article());
        json.writeStringProperty("citation", finding.norm().clause().cite(words.locale()));
        json.writeStringProperty("status", finding.status().name());
        json.writeEndObject();
    }

    private static void writeEntry(JsonGenerator json, String name, Entry entry) {
        json.writeObjectPropertyStart(name);
        if (entry.code() != null) {
            writeText(json, "code", entry.code().text());
        }
        writeText(json, "name", entry.name());
        json.writeEndObject();
    }

    public static void writeProvider(JsonGenerator json, String name, Provider provider) {
        json.writeObjectPropertyStart(name);
        writeText(json, "name", provider.name());
        if (provider.code() != null) {
            json.writeStringProperty("code", provider.code().code());
        }
        json.writeEndObject();
    }

    public static void writeCounts(JsonGenerator json, String name, Map<?, Integer> counts) {
        json.writeObjectPropertyStart(name);
        counts.forEach((what, count) ->
                json.writeNumberProperty(what instanceof Enum<?> term ? term.name() : String.valueOf(what), count));
        json.writeEndObject();
    }

    private static void writeStrings(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    public static void writeText(JsonGenerator json, String name, String text) {
        json.writeStringProperty(name, SoundText.of(text));
    }
}
