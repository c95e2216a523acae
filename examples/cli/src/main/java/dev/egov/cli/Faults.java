package dev.egov.cli;

import dev.egov.rules.json.Response;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The faults of a request, as its response names them. */
final class Faults {

    private static final String REQUEST = "$";

    private Faults() {}

    /** A sentence for each fault: where it is, what it is and what would be right; none where there is a ruling. */
    static List<String> sentences(Response response, Words words) {
        List<String> sentences = new ArrayList<>();
        if (response.isError()) {
            JsonNode json = Json.tree(response.json());
            JsonNode faults = json.path("errors");
            if (faults.isEmpty()) {
                sentences.add(sentence(json.path("error"), words));
            }
            faults.forEach(fault -> sentences.add(sentence(fault, words)));
        }
        return sentences;
    }

    /** The response to a line in error, which says what line it was. */
    static byte[] numbered(Response response, long line) {
        ObjectNode numbered = (ObjectNode) Json.tree(response.json());
        JsonNode error = numbered.remove("error");
        JsonNode errors = numbered.remove("errors");
        numbered.put("line", line).set("error", error);
        if (errors != null) {
            numbered.set("errors", errors);
        }
        return Json.write(numbered);
    }

    private static String sentence(JsonNode fault, Words words) {
        String path = fault.path("path").asString();
        String message = fault.path("message").asString();
        return path.equals(REQUEST) ? message : words.format("fault.at", path, message);
    }
}
