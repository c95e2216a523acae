package dev.egov.cli.rules;

import dev.egov.catalog.io.SafeFile;
import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Mishap;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import dev.egov.rules.Decision;
import dev.egov.rules.dmn.DmnModel;
import dev.egov.rules.dmn.DmnVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes decisions for other engines and modelling tools: one to standard output, or one or all as files. */
@Command(name = "export", sortOptions = false)
public final class ExportCommand implements Subcommand {

    @Option(names = "--dmn", order = 1)
    private boolean dmn;

    @Option(names = "--dmn-version", paramLabel = "1.3|1.5", order = 2)
    private @Nullable String version;

    @Option(names = "--out", paramLabel = "DIRECTORY", order = 3)
    private @Nullable String directory;

    @Parameters(arity = "0..1", paramLabel = "DECISION", descriptionKey = "decision")
    private @Nullable String decision;

    @Override
    public int run(Session session) throws IOException {
        if (!dmn) {
            throw new CommandException("export.format");
        }
        DmnVersion written = version == null ? DmnVersion.V1_3 : version(version);
        List<Decision<?>> chosen =
                decision == null ? Session.RULE_BOOK.decisions() : List.of(Session.decision(decision));
        if (directory != null) {
            writeTo(directory, chosen, written, session);
        } else if (decision != null) {
            DmnModel.of(chosen.get(0), session.locale(), written).writeTo(session.out());
        } else {
            throw new CommandException("export.directory");
        }
        return ExitStatus.ALLOWS;
    }

    private static DmnVersion version(String typed) {
        return Stream.of(DmnVersion.values())
                .filter(each -> each.number().equals(typed))
                .findFirst()
                .orElseThrow(() -> new CommandException("export.version", typed));
    }

    private static void writeTo(String directory, List<Decision<?>> decisions, DmnVersion version, Session session) {
        Path folder = folder(directory);
        for (Decision<?> each : decisions) {
            Path file = folder.resolve(each.id() + ".dmn");
            DmnModel model = DmnModel.of(each, session.locale(), version);
            try {
                SafeFile.write(file, model::writeTo);
            } catch (IOException failure) {
                throw new CommandException("catalog.unwritten", file.toString(), Mishap.of(failure));
            }
            session.print(session.words().format("export.written", each.id(), file));
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
