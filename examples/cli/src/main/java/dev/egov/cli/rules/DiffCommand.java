package dev.egov.cli.rules;

import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Formats;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import dev.egov.cli.session.Words;
import dev.egov.rules.Decision;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what would change if words that can be read in two ways were read in the other one. */
@Command(name = "diff", sortOptions = false)
public final class DiffCommand implements Subcommand {

    @Option(names = "--reading", paramLabel = "NORM/NAME", order = 1)
    private @Nullable String reading;

    @Option(names = "--format", paramLabel = "text|json", order = 2)
    private @Nullable String format;

    @Parameters(arity = "0..1", paramLabel = "DECISION", descriptionKey = "decision")
    private @Nullable String decision;

    @Override
    public int run(Session session) {
        boolean json = Formats.isJson(format);
        List<Decision<?>> all = Session.RULE_BOOK.decisions();
        List<Decision<?>> asked = decision == null ? all : List.of(Session.decision(decision));
        List<OtherReading> readings = reading == null ? OtherReading.in(asked) : List.of(named(reading, asked, all));
        if (json) {
            session.print(DifferenceJson.of(readings, session.locale()));
        } else if (readings.isEmpty()) {
            session.print(session.words().format("diff.none", asked));
        } else {
            print(readings, session);
        }
        return ExitStatus.ALLOWS;
    }

    private static OtherReading named(String id, List<Decision<?>> asked, List<Decision<?>> all) {
        OtherReading found = named(id, OtherReading.in(all));
        return OtherReading.in(asked).stream()
                .filter(reading -> reading.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new CommandException("reading.elsewhere", id, asked, found.decisions()));
    }

    private static OtherReading named(String id, List<OtherReading> readings) {
        List<String> ids = readings.stream().map(OtherReading::id).toList();
        if (!ids.contains(id)) {
            throw CommandException.unknown("reading.unknown", id, ids, "egov diff");
        }
        return readings.get(ids.indexOf(id));
    }

    private static void print(List<OtherReading> readings, Session session) {
        String between = "";
        for (OtherReading reading : readings) {
            session.print(between + String.join("\n", lines(reading, session.words())));
            between = "\n";
        }
    }

    private static List<String> lines(OtherReading other, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.format(
                "explain.head",
                other.id(),
                Session.RULE_BOOK.regulation().citation(),
                other.clause().cite(words.locale())));
        lines.addAll(other.sentences(words));
        if (other.reading().wordingOnly()) {
            lines.add(words.format("diff.wording", other.decisions()));
        } else {
            other.differences().forEach(difference -> lines.addAll(new DifferenceText(difference, words).lines()));
        }
        return lines;
    }
}
