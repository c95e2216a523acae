package dev.egov.cli.rules;

import dev.egov.catalog.io.SafeFile;
import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Mishap;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import dev.egov.rules.Decision;
import dev.egov.rules.dmn.DmnModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes decisions for other engines and modelling tools: one to standard output, or one or all as files. */
@Command(name = "export", sortOptions = false)
public final class ExportCommand implements Subcommand {

    @Option(names = "--dmn", order = 1)
    private boolean dmn;

    @Option(names = "--out", paramLabel = "DIRECTORY", order = 2)
    private @Nullable String directory;

    @Parameters(arity = "0..1", paramLabel = "DECISION", descriptionKey = "decision")
    private @Nullable String decision;

    @Override
    public int run(Session session) throws IOException {
        if (!dmn) {
            throw new CommandException("export.format");
        }
        List<Decision<?>> chosen =
                decision == null ? Session.RULE_BOOK.decisions() : List.of(Session.decision(decision));
        if (directory != null) {
            writeTo(directory, chosen, session);
        } else if (decision != null) {
            DmnModel.of(chosen.get(0), session.locale()).writeTo(session.out());
        } else {
            throw new CommandException("export.directory");
        }
        return ExitStatus.ALLOWS;
    }

    private static void writeTo(String directory, List<Decision<?>> decisions, Session session) {
        Path folder = folder(directory);
        for (Decision<?> each : decisions) {
            Path file = folder.resolve(each.id() + ".dmn");
            DmnModel model = DmnModel.of(each, session.locale());
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
