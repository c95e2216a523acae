package dev.egov.cli;

import dev.egov.rules.json.RequestSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what a decision's requests look like, in JSON Schema 2020-12. */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Subcommand {

    @Parameters(arity = "1", paramLabel = "DECISION", descriptionKey = "decision")
    private String decision;

    @Override
    public int run(Session session) {
        session.print(Json.pretty(RequestSchema.of(Session.decision(decision), session.locale())));
        return Egov.ALLOWS;
    }
}
