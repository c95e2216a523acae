package dev.egov.rules.json;

import dev.egov.rules.Days;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Subsets;
import dev.egov.rules.Variable;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The requests of a decision in JSON Schema 2020-12. */
public final class RequestSchema {

    private final Decision<?> decision;
    private final Locale locale;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes);

    private RequestSchema(Decision<?> decision, Locale locale) {
        this.decision = decision;
        this.locale = locale;
    }

    /**
     * The schema. {@link DecisionService} accepts what it accepts, but for what a schema cannot tell: check characters,
     * dates that do not exist, duplicate properties, integers written with a fraction, names without a visible character,
     * and the limits on size, depth and digits.
     *
     * @param decision the decision
     * @param locale the language of titles and descriptions: Chinese, or anything else for English
     * @return the schema, on one line in UTF-8
     */
    public static byte[] of(Decision<?> decision, Locale locale) {
        return new RequestSchema(decision, locale).write();
    }

    private byte[] write() {
        json.writeStartObject();
        json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringProperty(
                "$id",
                "urn:egov:" + decision.regulation().id() + ":"
                        + decision.regulation().version() + ":" + decision.id());
        json.writeStringProperty("title", decision.question(locale));
        json.writeStringProperty("type", "object");
        json.writeObjectPropertyStart("properties");
        type("id", "string", "null");
        json.writeObjectPropertyStart("decision");
        json.writeStringProperty("const", decision.id());
        json.writeEndObject();
        json.writeObjectPropertyStart("asOf");
        day();
        json.writeEndObject();
        json.writeName("facts");
        node(FactTree.of(decision));
        json.writeEndObject();
        json.writeArrayPropertyStart("required");
        json.writeString("decision");
        json.writeEndArray();
        json.writeBooleanProperty("additionalProperties", false);
        json.writeEndObject();
        json.close();
        return bytes.toByteArray();
    }

    private void node(FactTree tree) {
        json.writeStartObject();
        types("object", "null");
        json.writeObjectPropertyStart("properties");
        for (Map.Entry<String, FactTree> child : tree.children().entrySet()) {
            json.writeName(child.getKey());
            Variable<?> fact = child.getValue().fact();
            if (fact == null) {
                node(child.getValue());
            } else {
                fact(fact);
            }
        }
        json.writeEndObject();
        json.writeBooleanProperty("additionalProperties", false);
        json.writeEndObject();
    }

    private void fact(Variable<?> fact) {
        json.writeStartObject();
        json.writeStringProperty("title", decision.label(fact, locale));
        json.writeStringProperty("description", decision.question(fact, locale));
        Domain<?> domain = fact.domain();
        if (domain instanceof Domain.Enumeration<?> enumeration) {
            json.writeArrayPropertyStart("enum");
            enumeration.values().forEach(constant -> json.writeString(constant.name()));
            json.writeNull();
            json.writeEndArray();
        } else if (domain instanceof Domain.Flag) {
            types("boolean", "null");
        } else if (domain instanceof Domain.WholeNumber numbers) {
            types("integer", "null");
            range(String.valueOf(numbers.min()), String.valueOf(numbers.max()));
        } else if (domain instanceof Domain.Decimal decimals) {
            types("number", "null");
            range(decimals.text(decimals.min()), decimals.text(decimals.max()));
        } else if (domain instanceof Days) {
            day();
        } else if (domain instanceof Subsets sets) {
            types("array", "null");
            json.writeObjectPropertyStart("items");
            json.writeStringProperty("type", "integer");
            range(String.valueOf(sets.first()), String.valueOf(sets.last()));
            json.writeEndObject();
            json.writeBooleanProperty("uniqueItems", true);
        } else {
            types("string", "null");
            json.writeStringProperty("pattern", domain instanceof Domain.Code<?> code ? code.pattern() : "\\S");
        }
        json.writeEndObject();
    }

    private void type(String name, String... types) {
        json.writeObjectPropertyStart(name);
        types(types);
        json.writeEndObject();
    }

    private void day() {
        types("string", "null");
        json.writeStringProperty("format", "date");
        json.writeStringProperty("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
    }

    private void types(String... types) {
        json.writeArrayPropertyStart("type");
        for (String type : types) {
            json.writeString(type);
        }
        json.writeEndArray();
    }

    private void range(String minimum, String maximum) {
        json.writeName("minimum");
        json.writeNumber(minimum);
        json.writeName("maximum");
        json.writeNumber(maximum);
    }
}
