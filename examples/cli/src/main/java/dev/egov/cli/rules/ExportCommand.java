package dev.egov.cli.rules;

import dev.egov.catalog.io.SafeFile;
import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Mishap;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import dev.egov.rules.Decision;
import dev.egov.rules.certificate.Certificate;
import dev.egov.rules.dmn.DmnModel;
import dev.egov.rules.dmn.DmnVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes decisions for others: as models for other engines and modelling tools, their theorems for solvers, and their
 * diagrams with how these follow from the norms.
 */
@Command(name = "export", sortOptions = false)
public final class ExportCommand implements Subcommand {

    @Option(names = "--dmn", order = 1)
    private boolean dmn;

    @Option(names = "--dmn-version", paramLabel = "1.3|1.5", order = 2)
    private @Nullable String version;

    @Option(names = "--out", paramLabel = "DIRECTORY", order = 3)
    private @Nullable String directory;

    @Option(names = "--smt", paramLabel = "DIRECTORY", order = 4)
    private @Nullable String smt;

    @Option(names = "--certificates", paramLabel = "DIRECTORY", order = 5)
    private @Nullable String certificates;

    @Parameters(arity = "0..1", paramLabel = "DECISION", descriptionKey = "decision")
    private @Nullable String decision;

    @Override
    public int run(Session session) throws IOException {
        if (!dmn && smt == null && certificates == null) {
            throw new CommandException("export.format");
        }
        DmnVersion written = version == null ? DmnVersion.V1_3 : version(version);
        List<Decision<?>> chosen =
                decision == null ? Session.RULE_BOOK.decisions() : List.of(Session.decision(decision));
        if (dmn) {
            writeModels(chosen, written, session);
        }
        if (smt != null) {
            writeScripts(folder(smt), chosen, session);
        }
        if (certificates != null) {
            Path folder = folder(certificates);
            for (Decision<?> each : chosen) {
                Path file = folder.resolve(each.id() + ".certificate");
                write(file, Certificate.of(each));
                session.print(session.words().format("export.written", each.id(), file));
            }
        }
        return ExitStatus.ALLOWS;
    }

    private void writeModels(List<Decision<?>> chosen, DmnVersion written, Session session) throws IOException {
        if (directory != null) {
            Path folder = folder(directory);
            for (Decision<?> each : chosen) {
                Path file = folder.resolve(each.id() + ".dmn");
                write(file, DmnModel.of(each, session.locale(), written)::writeTo);
                session.print(session.words().format("export.written", each.id(), file));
            }
        } else if (decision != null) {
            DmnModel.of(chosen.get(0), session.locale(), written).writeTo(session.out());
        } else {
            throw new CommandException("export.directory");
        }
    }

    private static DmnVersion version(String typed) {
        return Stream.of(DmnVersion.values())
                .filter(each -> each.number().equals(typed))
                .findFirst()
                .orElseThrow(() -> new CommandException("export.version", typed));
    }

    private static void writeScripts(Path folder, List<Decision<?>> chosen, Session session) {
        int without = 0;
        for (Decision<?> each : chosen) {
            TheoremScripts scripts = TheoremScripts.of(each);
            for (Map.Entry<String, String> script : scripts.texts().entrySet()) {
                write(folder.resolve(script.getKey()), script.getValue());
            }
            session.print(session.words()
                    .format("export.scripts", each.id(), folder, scripts.texts().size()));
            without += scripts.without();
        }
        session.print(session.words().format("export.scripts.without", without));
    }

    private static void write(Path file, String text) {
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void write(Path file, SafeFile.Content content) {
        try {
            SafeFile.write(file, content);
        } catch (IOException failure) {
            throw new CommandException("catalog.unwritten", file.toString(), Mishap.of(failure));
        }
    }

    /** The directory, which is made where it is not there. */
    private static Path folder(String name) {
        try {
            return Files.createDirectories(Path.of(name));
        } catch (IOException | InvalidPathException failure) {
            throw new CommandException("export.unmade", name);
        }
    }
}
