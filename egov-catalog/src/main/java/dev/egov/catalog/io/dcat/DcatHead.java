package dev.egov.catalog.io.dcat;

import dev.egov.catalog.Field;
import dev.egov.catalog.Provider;
import tools.jackson.core.JsonGenerator;

/** The head of a DCAT document: the catalogue, as far as it is known before its entries. */
public final class DcatHead {

    private DcatHead() {}

    /** What identifiers begin with where nobody said it. */
    public static String base(Provider publisher) {
        return "urn:egov:resource:"
                + (publisher.code() == null ? Iri.encoded(publisher.name(), "") : publisher.code())
                + ":";
    }

    /** Writes all of a document that comes before its first dataset. */
    public static void write(
            JsonGenerator json, DcatNodes nodes, String title, String description, Provider publisher) {
        json.writeStartObject();
        json.writeName("@context");
        json.writeRawValue(DcatNodes.CONTEXT);
        json.writeStringProperty("@id", nodes.catalogue());
        json.writeStringProperty("@type", "dcat:Catalog");
        nodes.text("dct:title", title);
        nodes.text("dct:description", description);
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
}
