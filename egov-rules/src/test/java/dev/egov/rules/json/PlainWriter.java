package dev.egov.rules.json;

import dev.egov.rules.Domain;
import dev.egov.rules.Finding;
import dev.egov.rules.MissingFact;
import dev.egov.rules.Norm;
import dev.egov.rules.Outcome;
import dev.egov.rules.Receipt;
import dev.egov.rules.Remedy;
import dev.egov.rules.Ruling;
import dev.egov.rules.Variable;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes rulings as JSON plainly, member by member: what {@link RulingWriter} is held to. Used once. */
final class PlainWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes);
    private final Locale locale;

    PlainWriter(Locale locale) {
        this.locale = locale;
    }

    byte[] ruling(@Nullable String id, Ruling ruling) {
        json.writeStartObject();
        id(id);
        json.writeStringProperty("decision", ruling.decision().id());
        json.writeStringProperty("regulation", ruling.decision().regulation().citation());
        json.writeStringProperty("asOf", ruling.asOf().toString());
        json.writeStringProperty("outcome", ruling.outcome().name());
        json.writeBooleanProperty("allows", ruling.allows());
        json.writeArrayPropertyStart("possibleOutcomes");
        for (Outcome outcome : ruling.possibleOutcomes()) {
            json.writeString(outcome.name());
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("missingFacts");
        ruling.missingFacts().forEach(this::missing);
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        ruling.findings().forEach(this::finding);
        json.writeEndArray();
        json.writeArrayPropertyStart("remedies");
        for (Remedy remedy : ruling.remedies()) {
            json.writeStartObject();
            json.writeName("changes");
            values(remedy.changes());
            json.writeStringProperty("outcome", remedy.outcome().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (ruling.hasMoreRemedies()) {
            json.writeBooleanProperty("moreRemedies", true);
        }
        receipt(ruling.receipt());
        return end();
    }

    private byte[] end() {
        json.writeEndObject();
        json.close();
        return bytes.toByteArray();
    }

    private void id(@Nullable String id) {
        if (id != null) {
            json.writeStringProperty("id", id);
        }
    }

    private void missing(MissingFact missing) {
        json.writeStartObject();
        json.writeStringProperty("fact", missing.fact().name());
        json.writeStringProperty("type", missing.fact().domain().type());
        json.writeArrayPropertyStart("values");
        domain(missing.fact().domain());
        json.writeEndArray();
        json.writeStringProperty("question", missing.question(locale));
        json.writeArrayPropertyStart("norms");
        for (Norm norm : missing.norms()) {
            json.writeString(norm.id());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private <V> void domain(Domain<V> domain) {
        for (V value : domain.values()) {
            value(domain, value);
        }
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("norm", finding.norm().id());
        json.writeNumberProperty("article", finding.norm().clause().article());
        json.writeStringProperty("status", finding.status().name());
        json.writeName("otherwise");
        finding.norm().otherwise().ifPresentOrElse(follows -> json.writeString(follows.name()), json::writeNull);
        json.writeName("facts");
        values(finding.facts());
        json.writeStringProperty("message", finding.message(locale));
        json.writeEndObject();
    }

    private void values(Map<Variable<?>, Object> values) {
        json.writeStartObject();
        values.forEach((fact, value) -> {
            json.writeName(fact.name());
            valueOf(fact, value);
        });
        json.writeEndObject();
    }

    @SuppressWarnings("unchecked") // a fact's values are of its domain
    private <V> void valueOf(Variable<V> fact, Object value) {
        value(fact.domain(), (V) value);
    }

    private <V> void value(Domain<V> domain, V value) {
        if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof Number) {
            json.writeNumber(domain.text(value));
        } else if (value instanceof Set<?> set) {
            json.writeStartArray();
            new TreeSet<>(set).forEach(element -> json.writeNumber(String.valueOf(element)));
            json.writeEndArray();
        } else {
            json.writeString(domain.text(value));
        }
    }

    private void receipt(Receipt receipt) {
        json.writeName("receipt");
        json.writeStartObject();
        json.writeStringProperty("ruleBook", receipt.ruleBook());
        json.writeStringProperty("version", receipt.version());
        json.writeStringProperty("digest", receipt.digest());
        json.writeEndObject();
    }
}
