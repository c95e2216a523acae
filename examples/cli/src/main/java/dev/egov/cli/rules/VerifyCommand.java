package dev.egov.cli.rules;

import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Source;
import dev.egov.cli.session.Subcommand;
import dev.egov.model.VisibleText;
import dev.egov.rules.json.JsonLines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Replays stored responses with their requests, and says which no longer come out the same or cannot be replayed; or checks
 * a certificate.
 */
@Command(name = "verify", sortOptions = false)
public final class VerifyCommand implements Subcommand {

    private static final int MOST_NAMED = 8;
    private static final String CURRENT = Session.RULE_BOOK.regulation().version();

    @Option(names = "--certificate", order = 1)
    private boolean certificate;

    @Parameters(arity = "1", paramLabel = "DIGEST-FILE", descriptionKey = "file")
    private String file;

    @Override
    public int run(Session session) throws IOException {
        try (Source source = Source.open(file, session)) {
            if (certificate) {
                return CheckedCertificate.of(source, session);
            }
            return new Count(session, source.name()).of(new JsonLines(source, StoredDecision.MOST_OF_LINE));
        }
    }

    /** What has become of the lines so far. */
    private static final class Count {

        private final Session session;
        private final String name;
        private final Replay replay;
        private long same;
        private long different;
        private long notKept;
        private long malformed;

        Count(Session session, String name) {
            this.session = session;
            this.name = name;
            this.replay = new Replay(session);
        }

        int of(JsonLines lines) throws IOException {
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                Optional<StoredDecision> stored = line.get().length > StoredDecision.MOST_OF_LINE
                        ? Optional.empty()
                        : StoredDecision.read(line.get());
                if (stored.isPresent()) {
                    replay(stored.get(), lines.number());
                } else {
                    malformed++;
                    session.complain(session.words().format("verify.malformed", lines.number()));
                }
            }
            if (lines.number() == 0) {
                throw new CommandException("verify.empty", name);
            }
            session.print(
                    session.words().format("verify.summary", lines.number(), same, different, notKept, malformed));
            return malformed > 0
                    ? ExitStatus.IN_ERROR
                    : different + notKept > 0 ? ExitStatus.DOES_NOT_ALLOW : ExitStatus.ALLOWS;
        }

        private void replay(StoredDecision stored, long number) {
            String request = stored.request();
            if (request == null) {
                notKept++;
                session.print(session.words().format("verify.notKept", place(stored, number)));
                return;
            }
            List<String> members = replay.differences(request, stored.response());
            if (members.isEmpty()) {
                same++;
                return;
            }
            different++;
            String version = stored.version().orElse(CURRENT);
            session.print(
                    version.equals(CURRENT)
                            ? session.words().format("verify.differs", place(stored, number), named(members))
                            : ofOther(version, place(stored, number), members));
        }

        /** A decision of another version of the encoding, whose receipt cannot come out the same. */
        private String ofOther(String version, String place, List<String> members) {
            List<String> others = members.stream()
                    .filter(member -> !member.startsWith("receipt."))
                    .toList();
            String key = others.isEmpty() ? "verify.version.same" : "verify.version.differs";
            return session.words().format(key, place, VisibleText.excerpt(version), CURRENT, named(others));
        }

        private List<String> named(List<String> members) {
            List<String> named = new ArrayList<>(members.subList(0, Math.min(MOST_NAMED, members.size())));
            if (members.size() > named.size()) {
                named.add(session.words().format("verify.more", members.size() - named.size()));
            }
            return named;
        }

        private String place(StoredDecision stored, long number) {
            String id = stored.response().path("id").asString("");
            return id.isEmpty()
                    ? session.words().format("verify.line", number)
                    : session.words().format("verify.line.id", number, VisibleText.excerpt(id));
        }
    }
}
