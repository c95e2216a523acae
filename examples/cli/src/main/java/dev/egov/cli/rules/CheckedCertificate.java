package dev.egov.cli.rules;

import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Source;
import dev.egov.model.VisibleText;
import dev.egov.rules.Decision;
import dev.egov.rules.certificate.CertificateChecker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

/** Tells whether the diagram in a certificate follows from the norms of the decision that it names. */
final class CheckedCertificate {

    /** The largest of the rule book has some 16 KB. */
    private static final int MOST_BYTES = 16 << 20;

    private CheckedCertificate() {}

    static int of(Source source, Session session) throws IOException {
        byte[] bytes = source.readNBytes(MOST_BYTES + 1);
        String certificate = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = certificate.lines().toList();
        if (bytes.length > MOST_BYTES || lines.size() < 2 || !lines.get(1).matches("decision \\S+ of .*")) {
            throw new CommandException("certificate.malformed", source.name());
        }
        Decision<?> decision = Session.decision(lines.get(1).split(" ", -1)[1]);
        OptionalInt flawed = CertificateChecker.flawedLine(decision, certificate);
        if (flawed.isEmpty()) {
            session.print(session.words()
                    .format(
                            "certificate.follows",
                            source.name(),
                            decision.id(),
                            count(lines, "node "),
                            count(lines, "step ")));
            return ExitStatus.ALLOWS;
        }
        int line = flawed.getAsInt();
        String said = line <= lines.size() ? VisibleText.excerpt(lines.get(line - 1)) : "";
        session.print(session.words().format("certificate.refused", source.name(), decision.id(), line, said));
        return ExitStatus.DOES_NOT_ALLOW;
    }

    private static long count(List<String> lines, String begin) {
        return lines.stream().filter(line -> line.startsWith(begin)).count();
    }
}
