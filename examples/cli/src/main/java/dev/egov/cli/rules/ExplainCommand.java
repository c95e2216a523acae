package dev.egov.cli.rules;

import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import dev.egov.cli.session.Words;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains a norm: where it stands, what it says, how its words are read, and what it comes to in each decision. */
@Command(name = "explain", sortOptions = false)
public final class ExplainCommand implements Subcommand {

    @Parameters(arity = "1", paramLabel = "NORM", descriptionKey = "norm")
    private String norm;

    @Override
    public int run(Session session) {
        List<Decision<?>> decisions = Session.RULE_BOOK.decisionsWith(norm);
        if (decisions.isEmpty()) {
            List<String> ids = Session.RULE_BOOK.decisions().stream()
                    .flatMap(decision -> decision.norms().stream().map(Norm::id))
                    .toList();
            throw CommandException.unknown("norm.unknown", norm, ids, "egov articles");
        }
        head(in(decisions.get(0)), session);
        OtherReading.of(norm).forEach(other -> reading(other, session.words()).forEach(session::print));
        for (Decision<?> decision : decisions) {
            session.print("");
            session.print(
                    session.words().format("explain.decision", decision.id(), decision.question(session.locale())));
            new NormText(decision, in(decision), session.words()).lines().forEach(line -> session.print("  " + line));
        }
        return ExitStatus.ALLOWS;
    }

    private Norm in(Decision<?> decision) {
        return decision.norms().stream()
                .filter(candidate -> candidate.id().equals(norm))
                .findFirst()
                .orElseThrow();
    }

    private static void head(Norm norm, Session session) {
        Words words = session.words();
        String regulation = Session.RULE_BOOK.regulation().citation();
        session.print(words.format(
                "explain.head", norm.id(), regulation, norm.clause().cite(words.locale())));
        session.print(norm.summary(words.locale()));
        session.print(words.format("explain.modality", norm.modality().label(words.locale())));
        session.print(words.format("explain.bearer", norm.bearer(words.locale())));
    }

    /** A reading, its alternative, and what that would change where it is not the norm in every decision. */
    private List<String> reading(OtherReading other, Words words) {
        List<String> lines = new ArrayList<>(other.sentences(words));
        List<Decision<?>> standing = Session.RULE_BOOK.decisionsWith(norm).stream()
                .filter(decision -> in(decision).readings().contains(other.reading()))
                .toList();
        if (other.isOfGuards()) {
            lines.add(words.format("explain.ofGuard", other.decisions()));
        } else if (!standing.equals(Session.RULE_BOOK.decisionsWith(norm))) {
            lines.add(words.format("explain.standing", standing));
        }
        return lines;
    }
}
