package dev.egov.cli.rules;

import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import dev.egov.rules.Decision;
import dev.egov.rules.analysis.LintReport;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Looks for what the rule book says to no purpose or cannot have meant, and says which of it is intended, and why. */
@Command(name = "lint", sortOptions = false)
public final class LintCommand implements Subcommand {

    @Parameters(arity = "0..1", paramLabel = "DECISION", descriptionKey = "decision")
    private @Nullable String decision;

    @Override
    public int run(Session session) {
        List<Decision<?>> asked =
                decision == null ? Session.RULE_BOOK.decisions() : List.of(Session.decision(decision));
        LintText text = new LintText(LintReport.of(Session.RULE_BOOK), asked, session.words());
        text.lines().forEach(session::print);
        return text.isSound() ? ExitStatus.ALLOWS : ExitStatus.DOES_NOT_ALLOW;
    }
}
