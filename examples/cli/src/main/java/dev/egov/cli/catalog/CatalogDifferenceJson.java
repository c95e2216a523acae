package dev.egov.cli.catalog;

import dev.egov.catalog.Difference;
import dev.egov.catalog.Entry;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What changed from one version of a catalogue to another, for programs. */
public final class CatalogDifferenceJson {

    private CatalogDifferenceJson() {}

    /** The difference as one JSON object. */
    public static String of(Difference difference) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        entries(difference.removed(), node.putArray("removed"));
        entries(difference.added(), node.putArray("added"));
        ArrayNode changed = node.putArray("changed");
        for (Difference.Change change : difference.changed()) {
            ObjectNode each = changed.addObject();
            each.put("kind", change.kind().name());
            entry(change.before(), each.putObject("before"));
            entry(change.after(), each.putObject("after"));
            ArrayNode fields = each.putArray("fields");
            for (Difference.FieldChange field : change.fields()) {
                fields.addObject()
                        .put("field", field.field().key())
                        .put("before", field.before())
                        .put("after", field.after());
            }
        }
        return node.toString();
    }

    private static void entries(List<Entry> entries, ArrayNode array) {
        entries.forEach(entry -> entry(entry, array.addObject()));
    }

    private static void entry(Entry entry, ObjectNode node) {
        if (entry.code() != null) {
            node.put("code", entry.code().text());
        }
        node.put("name", entry.name()).put("provider", entry.provider().name());
    }
}
