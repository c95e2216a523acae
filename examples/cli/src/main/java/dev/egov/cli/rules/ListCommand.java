package dev.egov.cli.rules;

import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import dev.egov.rules.Decision;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the decisions, a line each: id, question, articles. */
@Command(name = "list", sortOptions = false)
public final class ListCommand implements Subcommand {

    @Override
    public int run(Session session) {
        List<Decision<?>> decisions = Session.RULE_BOOK.decisions();
        int width = decisions.stream()
                .mapToInt(decision -> decision.id().length())
                .max()
                .orElse(0);
        for (Decision<?> decision : decisions) {
            String articles = Citations.articles(decision.articles(), session.words());
            session.print(decision.id()
                    + " ".repeat(width - decision.id().length())
                    + "  "
                    + session.words().format("list.line", decision.question(session.locale()), articles));
        }
        return ExitStatus.ALLOWS;
    }
}
