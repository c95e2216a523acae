package dev.egov.cli.rules;

import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Source;
import dev.egov.cli.session.Subcommand;
import dev.egov.cli.session.Words;
import dev.egov.rules.json.DecisionService;
import dev.egov.rules.json.InputError;
import dev.egov.rules.json.JsonLines;
import dev.egov.rules.json.Response;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Decides one request, or a request on each line. The answer to one request is a text for people unless JSON is asked
 * for, whether or not a terminal is there: a script gets what somebody has seen who tried the same command.
 */
@Command(name = "decide", sortOptions = false)
public final class DecideCommand implements Subcommand {

    @Option(names = "--format", paramLabel = "text|json", order = 1)
    private @Nullable String format;

    @Option(names = "--lines", order = 2)
    private boolean lines;

    @Option(names = "--with-request", order = 3)
    private boolean withRequest;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable String file;

    @Override
    public boolean readsDay() {
        return true;
    }

    @Override
    public int run(Session session) throws IOException {
        boolean json = isJson();
        try (Source source = Source.open(file, session)) {
            if (session.isTyped() && !source.isFile()) {
                session.say(session.words().text(lines ? "decide.typed.lines" : "decide.typed"));
            }
            if (!lines) {
                return one(source.readNBytes(DecisionService.MAX_REQUEST_BYTES + 1), json, session);
            }
            return withRequest ? linesWithRequests(source, session) : lines(source, session);
        }
    }

    /** Whether the answer is JSON, which a line and a request kept with its response always are. */
    private boolean isJson() {
        if (format == null) {
            return lines || withRequest;
        }
        return switch (format) {
            case "json" -> true;
            case "text" -> {
                if (lines || withRequest) {
                    throw new CommandException("format.lines", lines ? "--lines" : "--with-request");
                }
                yield false;
            }
            default -> throw new CommandException("format.unknown", format);
        };
    }

    private int one(byte[] request, boolean json, Session session) {
        Response response = session.service().answer(request);
        if (json) {
            session.out().write(withRequest ? StoredDecision.line(request, response) : response.json());
            session.out().write('\n');
        } else {
            response.ruling().ifPresent(ruling -> session.print(ruling.explain(session.locale())));
        }
        response.errors().forEach(error -> session.complain(sentence(error, session.words())));
        return response.ruling()
                .map(ruling -> ruling.allows() ? ExitStatus.ALLOWS : ExitStatus.DOES_NOT_ALLOW)
                .orElse(ExitStatus.IN_ERROR);
    }

    private static int lines(Source source, Session session) throws IOException {
        DecisionService.LineCount count = session.service().answerLines(source, session.out());
        return status(count.lines(), count.errors(), session);
    }

    private static int linesWithRequests(Source source, Session session) throws IOException {
        DecisionService service = session.service();
        JsonLines requests = new JsonLines(source);
        long errors = 0;
        for (Optional<byte[]> line = requests.next(); line.isPresent(); line = requests.next()) {
            Response response = service.answer(line.get(), requests.number());
            session.out().write(StoredDecision.line(line.get(), response));
            session.out().write('\n');
            errors += response.isError() ? 1 : 0;
        }
        return status(requests.number(), errors, session);
    }

    private static int status(long lines, long errors, Session session) {
        if (errors == 0) {
            return ExitStatus.ALLOWS;
        }
        session.complain(session.words().format("lines.errors", lines, errors));
        return ExitStatus.IN_ERROR;
    }

    /** What is wrong with a request: where, what, and what would be right. */
    private static String sentence(InputError error, Words words) {
        return error.path().equals(InputError.WHOLE_REQUEST)
                ? error.message()
                : words.format("fault.at", error.path(), error.message());
    }
}
