package dev.egov.cli;

import dev.egov.rules.Decision;
import dev.egov.rules.json.RequestSchema;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what a decision's requests look like, in JSON Schema 2020-12. */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Subcommand {

    @Parameters(arity = "1", paramLabel = "DECISION", descriptionKey = "decision")
    private String decision;

    @Override
    public int run(Session session) {
        List<String> ids =
                Session.RULE_BOOK.decisions().stream().map(Decision::id).toList();
        Decision<?> found = Session.RULE_BOOK
                .decision(decision)
                .orElseThrow(() -> Complaint.unknown("decision.unknown", decision, ids, "egov list"));
        session.print(Json.pretty(RequestSchema.of(found, session.locale())));
        return Egov.ALLOWS;
    }
}
