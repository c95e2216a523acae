package dev.egov.catalog.io.dcat;

import dev.egov.catalog.Contact;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Field;
import dev.egov.catalog.Item;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.UpdateCycle;
import dev.egov.model.Term;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes entries as datasets. What DCAT has no property or no legal value for is a property of our own. */
public final class DcatDataset {

    /** The fields for which DCAT has properties, at least for some of their values. */
    private static final Set<Field> OF_DCAT = EnumSet.of(
            Field.CODE,
            Field.FORMER_CODES,
            Field.NAME,
            Field.PROVIDER_NAME,
            Field.PROVIDER_CODE,
            Field.CATEGORY,
            Field.INDUSTRY,
            Field.SUMMARY,
            Field.KEYWORDS,
            Field.UPDATE_CYCLE,
            Field.ISSUED,
            Field.MODIFIED,
            Field.RELATED_CODES,
            Field.CONTACT_PHONE,
            Field.CONTACT_EMAIL,
            Field.LANDING_PAGE);

    /** The fields beside the access rights, which say more of them. */
    private static final List<Field> BESIDE_RIGHTS =
            List.of(Field.OPENNESS_TYPE, Field.OPENNESS_CONDITION, Field.CLASSIFICATION, Field.FORMATS);

    /** All other fields, those about sharing (art. 24) first. */
    private static final List<Field> REST = Arrays.stream(Field.values())
            .filter(field -> !OF_DCAT.contains(field) && !BESIDE_RIGHTS.contains(field))
            .sorted(Comparator.comparing(field -> field.article() != 24))
            .toList();

    private final JsonGenerator json;
    private final DcatNodes nodes;

    public DcatDataset(JsonGenerator json, DcatNodes nodes) {
        this.json = json;
        this.nodes = nodes;
    }

    /**
     * Writes all of an entry.
     *
     * @param named whether the dataset has the IRI of the entry's code
     */
    public void write(Entry entry, boolean named) {
        nodes.node("dcat:Dataset", dataset -> {
            identity(entry, named);
            nodes.text("dct:title", entry.name());
            nodes.text("dct:description", Objects.requireNonNullElse(entry.summary(), entry.name()));
            nodes.agent("dct:publisher", entry.provider());
            nodes.texts("dcat:keyword", entry.keywords());
            themes(entry);
            nodes.day("dct:issued", entry.issued());
            nodes.day("dct:modified", entry.modified());
            cycle(entry.updateCycle());
            contact(entry);
            availability(entry);
            nodes.texts(
                    "dct:relation",
                    entry.relatedCodes().stream().map(nodes::resource).toList());
            REST.forEach(field -> own(entry, field));
        });
    }

    private void identity(Entry entry, boolean named) {
        ResourceCode code = entry.code();
        if (code != null) {
            if (named) {
                json.writeStringProperty("@id", nodes.resource(code));
            }
            json.writeStringProperty("dct:identifier", code.text());
        }
        if (!entry.formerCodes().isEmpty()) {
            json.writeArrayPropertyStart("adms:identifier");
            for (ResourceCode former : entry.formerCodes()) {
                nodes.node("adms:Identifier", node -> node.writeStringProperty("skos:notation", former.text()));
            }
            json.writeEndArray();
        }
    }

    private void themes(Entry entry) {
        if (entry.category() != null || entry.industry() != null) {
            json.writeArrayPropertyStart("dcat:theme");
            if (entry.category() != null) {
                nodes.theme(Field.CATEGORY.key(), entry.category());
            }
            if (entry.industry() != null) {
                nodes.theme(Field.INDUSTRY.key(), entry.industry());
            }
            json.writeEndArray();
        }
    }

    private void cycle(@Nullable String text) {
        UpdateCycle cycle = text == null ? null : UpdateCycle.of(DcatNodes.trim(text));
        nodes.term(
                "dct:accrualPeriodicity", EuAuthority.FREQUENCY, cycle == null ? null : EuAuthority.frequency(cycle));
        nodes.text(own(Field.UPDATE_CYCLE), text);
    }

    private void contact(Entry entry) {
        Contact contact = entry.contact();
        if (contact != null) {
            nodes.node("dcat:contactPoint", "vcard:Kind", kind -> {
                nodes.text("vcard:fn", entry.provider().name());
                String phone = DcatNodes.trimmed(contact.phone());
                String telephone = phone == null ? null : Iri.ofTelephone(phone);
                nodes.text("vcard:hasTelephone", telephone);
                nodes.text(own(Field.CONTACT_PHONE), telephone == null ? phone : null);
                String email = DcatNodes.trimmed(contact.email());
                String mail = email == null ? null : Iri.ofMail(email);
                nodes.text("vcard:hasEmail", mail);
                nodes.text(own(Field.CONTACT_EMAIL), mail == null ? email : null);
            });
        }
    }

    private void availability(Entry entry) {
        String page = DcatNodes.trimmed(entry.landingPage());
        boolean linked = page != null && Iri.isOfWeb(page);
        if (page != null && linked) {
            nodes.node("dcat:landingPage", "foaf:Document", document -> document.writeStringProperty("@id", page));
        } else {
            nodes.text(own(Field.LANDING_PAGE), page);
        }
        String right = EuAuthority.accessRight(entry);
        nodes.term("dct:accessRights", EuAuthority.ACCESS_RIGHT, right);
        BESIDE_RIGHTS.forEach(field -> own(entry, field));
        if (page != null && linked && right != null && !right.equals("NON_PUBLIC")) {
            distributions(page, entry.formats());
        }
    }

    private void distributions(String page, List<String> formats) {
        json.writeArrayPropertyStart("dcat:distribution");
        for (String format : formats) {
            nodes.node("dcat:Distribution", distribution -> {
                nodes.text("dct:title", format);
                distribution.writeStringProperty("dcat:accessURL", page);
                nodes.term("dct:format", EuAuthority.FILE_TYPE, EuAuthority.fileType(DcatNodes.trim(format)));
            });
        }
        if (formats.isEmpty()) {
            nodes.node("dcat:Distribution", distribution -> distribution.writeStringProperty("dcat:accessURL", page));
        }
        json.writeEndArray();
    }

    /** Writes a field that DCAT has no property for, unless nothing stands in it. */
    private void own(Entry entry, Field field) {
        Object value = entry.value(field);
        if (field.kind() == Field.Kind.ITEMS) {
            items(entry.items());
        } else if (field.kind() == Field.Kind.EXTENSIONS) {
            extensions(entry);
        } else if (value instanceof List<?> list) {
            nodes.texts(own(field), list.stream().map(String::valueOf).toList());
        } else if (value != null) {
            nodes.text(own(field), value instanceof Term term ? term.term() : value.toString());
        }
    }

    private void items(List<Item> items) {
        if (!items.isEmpty()) {
            json.writeArrayPropertyStart(own(Field.ITEMS));
            for (Item item : items) {
                nodes.node("egov:Item", node -> item(item));
            }
            json.writeEndArray();
        }
    }

    private void item(Item item) {
        nodes.text("egov:name", item.name());
        nodes.text("egov:type", item.type() == null ? null : item.type().name());
        if (item.length() != null) {
            json.writeNumberProperty("egov:length", item.length());
        }
        nodes.text("egov:source", item.source());
        if (item.basic() != null) {
            json.writeBooleanProperty("egov:basic", item.basic());
        }
        if (item.publicCharacter() != null) {
            json.writeBooleanProperty("egov:publicCharacter", item.publicCharacter());
        }
    }

    private void extensions(Entry entry) {
        if (!entry.extensions().isEmpty()) {
            json.writeArrayPropertyStart(own(Field.EXTENSIONS));
            entry.extensions()
                    .forEach((name, value) -> nodes.node("egov:Extension", extension -> {
                        nodes.text("egov:key", name);
                        nodes.text("egov:value", value);
                    }));
            json.writeEndArray();
        }
    }

    private static String own(Field field) {
        return "egov:" + field.key();
    }
}
