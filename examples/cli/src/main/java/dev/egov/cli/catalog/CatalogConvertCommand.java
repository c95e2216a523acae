package dev.egov.cli.catalog;

import dev.egov.catalog.io.CatalogueFormat;
import dev.egov.catalog.io.CatalogueReader;
import dev.egov.catalog.io.CatalogueWriter;
import dev.egov.catalog.io.Row;
import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the entries of a catalogue in another format: the one that the name of the target ends in. */
@Command(name = "convert", sortOptions = false)
public final class CatalogConvertCommand implements Subcommand {

    private static final String DCAT = ".jsonld";

    @Mixin
    private final DcatExport export = new DcatExport();

    @SuppressWarnings("UnusedVariable") // Arguments looks for it; here it has its place and its help
    @Mixin(name = ReadingArguments.NAME)
    private final ReadingArguments reading = new ReadingArguments();

    @Parameters(index = "0", arity = "1", paramLabel = "FILE", descriptionKey = "file")
    private String file;

    @Parameters(index = "1", arity = "1", paramLabel = "TARGET", descriptionKey = "target")
    private String target;

    @Override
    public int run(Session session) throws IOException {
        CatalogFile source = CatalogFile.toRead(file, session);
        CatalogFile written = CatalogFile.toWrite(target, session).besides(List.of(source));
        CatalogueFormat format = written.format();
        CatalogueReader read;
        long entries;
        if (target.endsWith(DCAT)) {
            DcatExport.Written document = export.write(source, written, session);
            read = document.reader();
            entries = document.entries();
        } else if (format == null) {
            throw new CommandException("catalog.target", target);
        } else if (export.isAskedFor()) {
            throw new CommandException("catalog.dcat.only", target);
        } else {
            read = table(source, written, format);
            entries = read.accepted();
        }
        source.sayPassedOver(read);
        session.print(
                session.words().format("catalog.converted", file, target, read.accepted() + read.rejected(), entries));
        if (read.rejected() > 0) {
            session.complain(session.words().format("catalog.rejected", file, read.rejected()));
            return ExitStatus.IN_ERROR;
        }
        return ExitStatus.ALLOWS;
    }

    /** The columns of a table must be known before its first row, so the file is read twice. */
    private static CatalogueReader table(CatalogFile source, CatalogFile target, CatalogueFormat format)
            throws IOException {
        TreeSet<String> extensions = new TreeSet<>();
        CatalogueReader read = source.read(row -> {
            if (row instanceof Row.Accepted accepted) {
                extensions.addAll(accepted.entry().extensions().keySet());
            }
        });
        target.write(output -> {
            try (CatalogueWriter writer = CatalogueWriter.to(output, format, extensions)) {
                source.read(row -> {
                    if (row instanceof Row.Accepted accepted) {
                        writer.write(accepted.entry());
                    }
                });
            }
        });
        return read;
    }
}
