package dev.egov.catalog.audit.report;

import com.google.common.primitives.ImmutableIntArray;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.engine.AuditRun;
import dev.egov.catalog.audit.engine.Count;
import dev.egov.catalog.audit.engine.Report;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.catalog.audit.result.Coverage;
import dev.egov.rules.Outcome;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;

/**
 * The entries behind the counts, in the shape of the counts: a member {@code numbers} beside them, with the numbers of the
 * entries in the catalogue, from 1. A list is as long as its count is high.
 */
final class JsonNumbers {

    private static final String NUMBERS = "numbers";

    private final Report report;
    private final AuditRun audit;
    private final JsonGenerator json;
    private final ImmutableIntArray all;

    JsonNumbers(Report report, JsonGenerator json) {
        this.report = report;
        this.audit = report.audit();
        this.json = json;
        this.all = ImmutableIntArray.copyOf(IntStream.range(0, report.entries()));
    }

    void writeSummary() {
        json.writeObjectPropertyStart(NUMBERS);
        write("entriesWithFindings", Count.withProblems(audit), all);
        write("entriesOutOfScope", Count.outOfScope(audit), all);
        writeSharing(all, true);
        write("open", Count.open(audit), all);
        writeAll("findings", List.of(Kind.values()), Kind::name, kind -> Count.found(audit, kind), all);
        writeAll("outcomes", List.of(Outcome.values()), Outcome::name, outcome -> Count.outcome(audit, outcome), all);
        writeAll(
                "missingFacts",
                List.copyOf(audit.missingFacts().keySet()),
                Function.identity(),
                fact -> Count.missing(audit, fact),
                all);
        json.writeEndObject();
    }

    void write(Coverage coverage) {
        ImmutableIntArray members = report.members().of(coverage.department());
        json.writeObjectPropertyStart(NUMBERS);
        write("entries", members);
        writeSharing(members, false);
        write("sharingUnknown", Count.shared(audit, null), members);
        write("open", Count.open(audit), members);
        writeAll("findings", List.of(Kind.values()), Kind::name, kind -> Count.found(audit, kind), members);
        json.writeEndObject();
    }

    private void writeSharing(ImmutableIntArray places, boolean withUnknown) {
        json.writeObjectPropertyStart("sharing");
        for (Sharing.Type type : Sharing.Type.values()) {
            write(type.name(), Count.shared(audit, type), places);
        }
        if (withUnknown) {
            write("UNKNOWN", Count.shared(audit, null), places);
        }
        json.writeEndObject();
    }

    private <T> void writeAll(
            String name,
            List<T> terms,
            Function<T, String> names,
            Function<T, Count> counts,
            ImmutableIntArray places) {
        json.writeObjectPropertyStart(name);
        terms.forEach(term -> write(names.apply(term), counts.apply(term), places));
        json.writeEndObject();
    }

    private void write(String name, Count count, ImmutableIntArray places) {
        json.writeArrayPropertyStart(name);
        count.of(places.stream()).forEach(place -> json.writeNumber(place + 1));
        json.writeEndArray();
    }

    /** Writes the numbers of the entries at some places. */
    void write(String name, ImmutableIntArray places) {
        json.writeArrayPropertyStart(name);
        places.forEach(place -> json.writeNumber(place + 1));
        json.writeEndArray();
    }
}
