package dev.egov.catalog.io.dcat;

import com.google.common.base.CharMatcher;
import dev.egov.catalog.Provider;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.text.Letters;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the nodes of a DCAT document and names them. */
public final class DcatNodes {

    /** The names of the vocabularies, and of what type the values of properties are that are no Chinese text. */
    static final String CONTEXT = """
            {"@language":"zh",\
            "adms":"http://www.w3.org/ns/adms#",\
            "dcat":"http://www.w3.org/ns/dcat#",\
            "dct":"http://purl.org/dc/terms/",\
            "egov":"urn:egov:catalog:",\
            "foaf":"http://xmlns.com/foaf/0.1/",\
            "skos":"http://www.w3.org/2004/02/skos/core#",\
            "vcard":"http://www.w3.org/2006/vcard/ns#",\
            "xsd":"http://www.w3.org/2001/XMLSchema#",\
            "dcat:accessURL":{"@type":"@id"},\
            "dct:identifier":{"@type":"xsd:string"},\
            "dct:issued":{"@type":"xsd:date"},\
            "dct:modified":{"@type":"xsd:date"},\
            "dct:relation":{"@type":"@id"},\
            "egov:contact.email":{"@type":"xsd:string"},\
            "egov:contact.phone":{"@type":"xsd:string"},\
            "egov:deferral.applied":{"@type":"xsd:date"},\
            "egov:deferral.approved":{"@type":"xsd:date"},\
            "egov:deferral.until":{"@type":"xsd:date"},\
            "egov:formats":{"@type":"xsd:string"},\
            "egov:items":{"@container":"@list"},\
            "egov:landingPage":{"@type":"xsd:string"},\
            "egov:type":{"@type":"xsd:string"},\
            "egov:volume":{"@type":"xsd:string"},\
            "skos:inScheme":{"@type":"@id"},\
            "skos:notation":{"@type":"xsd:string"},\
            "vcard:hasEmail":{"@type":"@id"},\
            "vcard:hasTelephone":{"@type":"@id"}}\
            """;

    private static final CharMatcher SPACES = CharMatcher.forPredicate(Letters::isSpace);

    private final JsonGenerator json;
    private final String base;

    public DcatNodes(JsonGenerator json, String base) {
        this.json = json;
        this.base = base;
    }

    /**
     * A text without blanks and line breaks at its ends, of which tools that check patterns do not agree; as it stands
     * where nothing else is in it.
     */
    public static String trim(String text) {
        String trimmed = SPACES.trimFrom(text);
        return trimmed.isEmpty() ? text : trimmed;
    }

    /** The same for a text that may not be there. */
    static @Nullable String trimmed(@Nullable String text) {
        return text == null ? null : trim(text);
    }

    /** The IRI of the catalogue. */
    String catalogue() {
        return base + "catalog";
    }

    /** The IRI of a resource; the code's slash stands, as a path may have it. */
    String resource(ResourceCode code) {
        return base + Iri.encoded(code.text(), "/");
    }

    /** The IRI of a scheme of themes. */
    String scheme(String kind) {
        return base + kind;
    }

    /** Writes a property whose value is a node. */
    void node(String property, String type, Consumer<JsonGenerator> rest) {
        json.writeObjectPropertyStart(property);
        json.writeStringProperty("@type", type);
        rest.accept(json);
        json.writeEndObject();
    }

    /** Writes an element of an array that is a node. */
    void node(String type, Consumer<JsonGenerator> rest) {
        json.writeStartObject();
        json.writeStringProperty("@type", type);
        rest.accept(json);
        json.writeEndObject();
    }

    /** Writes a property whose value is an agent. */
    void agent(String property, Provider provider) {
        node(property, "foaf:Agent", agent -> {
            if (provider.code() == null) {
                agent.writeStringProperty("@id", base + "provider:" + Iri.encoded(trim(provider.name()), ""));
            } else {
                agent.writeStringProperty("@id", "urn:egov:organization:" + provider.code());
                agent.writeStringProperty("dct:identifier", provider.code().code());
            }
            text("foaf:name", provider.name());
        });
    }

    /** Writes an element of an array that is a theme of a scheme. */
    void theme(String kind, String label) {
        node("skos:Concept", theme -> {
            theme.writeStringProperty("@id", scheme(kind) + ":" + Iri.encoded(trim(label), ""));
            text("skos:prefLabel", label);
            theme.writeStringProperty("skos:inScheme", scheme(kind));
        });
    }

    /** Writes a property whose value is a term of an authority, unless there is none. */
    void term(String property, EuAuthority authority, @Nullable String term) {
        if (term != null) {
            node(property, authority.type(), node -> {
                node.writeStringProperty("@id", authority.iri() + "/" + term);
                node.writeStringProperty("skos:inScheme", authority.iri());
            });
        }
    }

    /** Writes a property, unless it has no value. */
    void text(String property, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(property, trim(value));
        }
    }

    /** Writes a property with any number of values, unless there is none. */
    void texts(String property, List<String> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(property);
            values.forEach(value -> json.writeString(trim(value)));
            json.writeEndArray();
        }
    }

    /** Writes a property that is a day, unless there is none. */
    void day(String property, @Nullable LocalDate day) {
        if (day != null) {
            json.writeStringProperty(property, day.toString());
        }
    }
}
