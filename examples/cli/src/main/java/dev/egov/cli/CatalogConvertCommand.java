package dev.egov.cli;

import dev.egov.catalog.Provider;
import dev.egov.catalog.io.CatalogueFormat;
import dev.egov.catalog.io.CatalogueReader;
import dev.egov.catalog.io.CatalogueWriter;
import dev.egov.catalog.io.DcatWriter;
import dev.egov.catalog.io.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the entries of a catalogue in another format: the one that the name of the target ends in. */
@Command(name = "convert", sortOptions = false)
final class CatalogConvertCommand implements Subcommand {

    private static final String DCAT = ".jsonld";

    @Option(names = "--title", paramLabel = "TEXT", order = 1)
    private @Nullable String title;

    @Option(names = "--publisher", paramLabel = "TEXT", order = 2)
    private @Nullable String publisher;

    @Option(names = "--base", paramLabel = "IRI", order = 3)
    private @Nullable String base;

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
        if (target.endsWith(DCAT)) {
            read = dcat(source, written, session);
        } else if (format == null) {
            throw new Complaint("catalog.target", target);
        } else {
            read = table(source, written, format);
        }
        session.print(session.words().format("catalog.converted", file, target, read.accepted()));
        if (read.rejected() > 0) {
            session.complain(session.words().format("catalog.rejected", file, read.rejected()));
            return Egov.IN_ERROR;
        }
        return Egov.ALLOWS;
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

    private DcatWriter writer(OutputStream output, String heading, Provider by) throws IOException {
        try {
            return base == null
                    ? new DcatWriter(output, heading, heading, by)
                    : new DcatWriter(output, heading, heading, by, base);
        } catch (IllegalArgumentException unfit) {
            throw new Complaint("catalog.dcat.unfit");
        }
    }

    private CatalogueReader dcat(CatalogFile source, CatalogFile target, Session session) throws IOException {
        Words words = session.words();
        String heading = title == null ? words.text("catalog.dcat.title") : title;
        Provider by = new Provider(publisher == null ? words.text("catalog.dcat.publisher") : publisher);
        CatalogueReader[] read = new CatalogueReader[1];
        long[] withheld = new long[1];
        target.write(output -> {
            try (DcatWriter writer = writer(output, heading, by)) {
                read[0] = source.read(row -> {
                    if (row instanceof Row.Accepted accepted) {
                        writer.write(accepted.entry());
                    }
                });
                withheld[0] = writer.withheld();
            }
        });
        if (withheld[0] > 0) {
            session.say(words.format("catalog.dcat.withheld", withheld[0]));
        }
        return read[0];
    }
}
