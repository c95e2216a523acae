package dev.egov.cli.catalog;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Suggestion;
import dev.egov.catalog.io.CatalogueReader;
import dev.egov.catalog.io.Header;
import dev.egov.catalog.io.HeaderRow;
import dev.egov.catalog.io.PassedOver;
import dev.egov.catalog.io.Row;
import dev.egov.cli.session.Session;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** A validation for programs: one JSON object, with every problem of every row. */
public final class ValidationJson implements ValidationReport {

    private static final int MOST_GROUPS = 20_000;

    /** As many as are kept. */
    private static final int MOST_RANGES = Integer.MAX_VALUE;

    /** A row that is equal to an earlier one. */
    private record Repeat(RowPlace row, RowPlace first) {}

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final Session session;
    private final Locale locale;
    private final List<Repeat> repeats = new ArrayList<>();
    private final ProblemGroups groups = new ProblemGroups(MOST_GROUPS);

    public ValidationJson(Session session) {
        this.session = session;
        this.locale = session.locale();
        this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), session.out());
        json.writeStartObject();
        json.writeArrayPropertyStart("problems");
    }

    @Override
    public void row(Row row) {
        for (Problem problem : row.problems()) {
            groups.add(row.number(), problem);
            json.writeStartObject();
            text("sheet", row.sheet());
            json.writeNumberProperty("row", row.number());
            text("cell", problem.place().cell());
            text("resource", problem.place().resource());
            text("column", problem.place().column());
            text("field", problem.field() == null ? null : problem.field().key());
            if (problem.place().item() > 0) {
                json.writeNumberProperty("item", problem.place().item());
            }
            json.writeStringProperty("kind", problem.kind().name());
            json.writeBooleanProperty("error", problem.isError());
            text("value", problem.value());
            writeSuggestion(problem);
            json.writeStringProperty("message", problem.message(locale));
            String cited = problem.source(locale);
            text("source", cited.isEmpty() ? null : cited);
            json.writeEndObject();
        }
    }

    private void writeSuggestion(Problem problem) {
        Suggestion remedy = problem.remedy();
        if (remedy != null) {
            json.writeStringProperty("suggestion", remedy.text());
            json.writeBooleanProperty("applicable", remedy.isUnambiguous());
            text(
                    "suggestedField",
                    remedy.field() == null ? null : remedy.field().key());
        }
    }

    private void text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    @Override
    public void repeat(RowPlace row, RowPlace first) {
        repeats.add(new Repeat(row, first));
    }

    @Override
    public void end(String file, CatalogueReader reader, EntryCounts counts) {
        json.writeEndArray();
        writeGroups();
        json.writeArrayPropertyStart("repeats");
        for (Repeat repeat : repeats) {
            json.writeStartObject();
            text("sheet", repeat.row().sheet());
            json.writeNumberProperty("row", repeat.row().row());
            text("firstSheet", repeat.first().sheet());
            json.writeNumberProperty("first", repeat.first().row());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("headers");
        for (Header header : reader.headers()) {
            json.writeStartObject();
            json.writeStringProperty("name", header.name());
            text("field", header.field() == null ? null : header.field().key());
            text("near", header.near() == null ? null : header.near().key());
            json.writeEndObject();
        }
        json.writeEndArray();
        tables(reader);
        json.writeStringProperty("file", file);
        Charset guessed = reader.guessedEncoding();
        text("guessedEncoding", guessed == null ? null : guessed.name());
        json.writeNumberProperty("rows", reader.accepted() + reader.rejected());
        json.writeNumberProperty("accepted", reader.accepted());
        json.writeNumberProperty("rejected", reader.rejected());
        json.writeNumberProperty("repeated", counts.repeated());
        json.writeNumberProperty("sameCode", counts.sameCode());
        json.writeNumberProperty("entries", reader.accepted() - counts.left());
        json.writeNumberProperty("passedOver", reader.passedOver());
    }

    private void writeGroups() {
        json.writeArrayPropertyStart("groups");
        for (ProblemGroups.Group group : groups.all()) {
            Problem problem = group.first();
            json.writeStartObject();
            json.writeNumberProperty("count", group.count());
            json.writeArrayPropertyStart("rows");
            group.rows().first(MOST_RANGES, (from, to) -> new long[] {from, to}).forEach(range -> {
                json.writeStartArray();
                json.writeNumber(range[0]);
                json.writeNumber(range[1]);
                json.writeEndArray();
            });
            json.writeEndArray();
            json.writeNumberProperty("furtherRows", group.rows().beyond(MOST_RANGES));
            text("sheet", problem.place().sheet());
            text("column", problem.place().column());
            text("field", problem.field() == null ? null : problem.field().key());
            json.writeStringProperty("kind", problem.kind().name());
            json.writeBooleanProperty("error", problem.isError());
            text("value", problem.value());
            writeSuggestion(problem);
            json.writeStringProperty("message", problem.message(locale));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("ungrouped", groups.beyond());
    }

    @Override
    public void applied(String target, AppliedChanges changes) {
        json.writeObjectPropertyStart("applied");
        json.writeStringProperty("target", target);
        json.writeNumberProperty("written", changes.written());
        json.writeNumberProperty("gained", changes.gained());
        json.writeNumberProperty("rejected", changes.rejected());
        json.writeNumberProperty("total", changes.total());
        json.writeArrayPropertyStart("changes");
        for (AppliedChanges.Applied change : changes.kept()) {
            json.writeStartObject();
            text("sheet", change.change().place().sheet());
            json.writeNumberProperty("row", change.row());
            text("column", change.change().place().column());
            json.writeStringProperty("field", change.change().field().key());
            text("from", change.change().from());
            text("to", change.change().to());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.writeEndObject();
        json.close();
        session.out().write('\n');
    }

    private void tables(CatalogueReader reader) {
        json.writeArrayPropertyStart("headerRows");
        for (HeaderRow row : reader.headerRows()) {
            json.writeStartObject();
            text("sheet", row.sheet());
            json.writeNumberProperty("first", row.first());
            json.writeNumberProperty("last", row.last());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("passedOverRows");
        for (PassedOver passed : reader.passedOverRows()) {
            json.writeStartObject();
            text("sheet", passed.sheet());
            if (passed.row() > 0) {
                json.writeNumberProperty("row", passed.row());
            }
            json.writeStringProperty("reason", passed.reason().name());
            json.writeStringProperty("label", passed.reason().label(locale));
            json.writeStringProperty("text", passed.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
