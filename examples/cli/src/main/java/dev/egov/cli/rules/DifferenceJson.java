package dev.egov.cli.rules;

import dev.egov.rules.Condition;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.Difference;
import dev.egov.rules.analysis.Region;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What other readings would change, for programs: an array of readings, each with its decisions and their regions. */
public final class DifferenceJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DifferenceJson() {}

    /** The readings as JSON, with their sentences in a language. */
    public static String of(List<OtherReading> readings, Locale locale) {
        ArrayNode array = NODES.arrayNode();
        for (OtherReading other : readings) {
            ObjectNode node = array.addObject();
            node.put("norm", other.reading().norm());
            node.put("reading", other.reading().name());
            node.put("taken", other.reading().taken(locale));
            node.put("alternative", other.reading().alternative(locale));
            node.put("wordingOnly", other.reading().wordingOnly());
            ArrayNode decisions = node.putArray("decisions");
            other.differences().forEach(difference -> decisions.add(difference(difference)));
        }
        return array.toString();
    }

    private static ObjectNode difference(Difference difference) {
        ObjectNode node = NODES.objectNode();
        node.put("decision", difference.before().id());
        node.put("cases", difference.size());
        ArrayNode regions = node.putArray("regions");
        for (Region region : difference.regions()) {
            ObjectNode part = regions.addObject();
            part.set("where", condition(region.condition()));
            ArrayNode changes = part.putArray("changes");
            region.changes().forEach((change, cases) -> {
                ObjectNode each = changes.addObject();
                each.set("before", outcome(change.before()));
                each.set("after", outcome(change.after()));
                each.put("cases", cases);
            });
        }
        return node;
    }

    /** An outcome, or null where a version does not know such a case. */
    private static JsonNode outcome(Optional<Outcome> outcome) {
        return outcome.<JsonNode>map(known -> NODES.stringNode(known.name())).orElse(NODES.nullNode());
    }

    private static ObjectNode condition(Condition condition) {
        return condition.fold(
                in -> NODES.objectNode().put("fact", in.fact().name()).set("in", texts(in.fact(), in.values())),
                part -> NODES.objectNode().set("not", part),
                parts -> NODES.objectNode().set("all", array(parts)),
                parts -> NODES.objectNode().set("any", array(parts)));
    }

    private static ArrayNode array(List<ObjectNode> nodes) {
        return NODES.arrayNode().addAll(nodes);
    }

    private static <V> ArrayNode texts(Variable<V> fact, List<?> values) {
        ArrayNode array = NODES.arrayNode();
        fact.domain().values().stream()
                .filter(values::contains)
                .forEach(value -> array.add(fact.domain().text(value)));
        return array;
    }
}
