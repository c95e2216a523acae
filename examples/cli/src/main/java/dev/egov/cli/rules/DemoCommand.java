package dev.egov.cli.rules;

import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import dev.egov.cli.session.Words;
import dev.egov.rules.Decision;
import dev.egov.rules.Finding;
import dev.egov.rules.MissingFact;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import dev.egov.rules.Remedy;
import dev.egov.rules.Ruling;
import dev.egov.rules.json.DecisionService;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** Decides the samples that come with the program, and shows of each what its outcome rests on. */
@Command(name = "demo", sortOptions = false)
public final class DemoCommand implements Subcommand {

    @Override
    public int run(Session session) {
        DecisionService service = session.service();
        session.print(session.words().format("demo.head", Sample.all().size()));
        Map<Outcome, List<String>> came = new EnumMap<>(Outcome.class);
        for (Decision<?> decision : Session.RULE_BOOK.decisions()) {
            session.print("");
            session.print(session.words().format("demo.decision", decision.id(), decision.question(session.locale())));
            for (Sample sample : Sample.of(decision.id())) {
                Ruling ruling = service.answer(sample.request()).ruling().orElseThrow();
                session.print("");
                show(sample, ruling, session);
                came.computeIfAbsent(ruling.outcome(), outcome -> new ArrayList<>())
                        .add(decision.label(ruling.outcome(), session.locale()));
            }
        }
        session.print("");
        summary(came, session);
        return ExitStatus.ALLOWS;
    }

    private static void show(Sample sample, Ruling ruling, Session session) {
        Words words = session.words();
        session.print(words.format("demo.case", sample.title(session.locale())));
        session.print(words.format(
                "demo.outcome",
                ruling.decision().label(ruling.outcome(), session.locale()),
                ruling.outcome(),
                ruling.verdict(session.locale()),
                ruling.asOf(),
                sample.file()));
        findings(ruling.findings(), session);
        for (MissingFact missing : ruling.missingFacts()) {
            session.print(words.format("demo.missing", missing.fact(), missing.question(session.locale())));
        }
        for (Remedy remedy : ruling.remedies()) {
            session.print(words.format("demo.remedy", remedy.message(session.locale())));
        }
    }

    /** The findings that say more than that a norm does not speak of the case or is met; of the others their number. */
    private static void findings(List<Finding> findings, Session session) {
        int met = 0;
        for (Finding finding : findings) {
            if (finding.status() == NormStatus.SATISFIED) {
                met++;
            } else if (finding.status() != NormStatus.NOT_APPLICABLE) {
                String message = finding.message(session.locale());
                session.print(
                        session.words().format("demo.finding", finding.norm().id(), message));
            }
        }
        if (met > 0) {
            session.print(session.words().format("demo.met", met));
        } else if (findings.stream().allMatch(finding -> finding.status() == NormStatus.NOT_APPLICABLE)) {
            session.print(session.words().text("demo.silent"));
        }
    }

    /** How many cases came to each outcome, by the words that their decisions have for it. */
    private static void summary(Map<Outcome, List<String>> came, Session session) {
        session.print(session.words().text("demo.summary"));
        came.forEach((outcome, labels) -> session.print(session.words()
                .format(
                        "demo.count",
                        String.join(session.words().text("condition.each"), new LinkedHashSet<>(labels)),
                        outcome,
                        labels.size())));
    }
}
