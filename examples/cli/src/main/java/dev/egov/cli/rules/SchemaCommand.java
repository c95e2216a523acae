package dev.egov.cli.rules;

import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Json;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import dev.egov.rules.json.RequestSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what a decision's requests look like, in JSON Schema 2020-12. */
@Command(name = "schema", sortOptions = false)
public final class SchemaCommand implements Subcommand {

    @Parameters(arity = "1", paramLabel = "DECISION", descriptionKey = "decision")
    private String decision;

    @Override
    public int run(Session session) {
        session.print(Json.pretty(RequestSchema.of(Session.decision(decision), session.locale())));
        return ExitStatus.ALLOWS;
    }
}
