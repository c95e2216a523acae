package dev.egov.cli.catalog;

import dev.egov.catalog.io.CatalogueFormat;
import dev.egov.catalog.io.CatalogueReader;
import dev.egov.catalog.io.RejectedRowsWriter;
import dev.egov.catalog.io.Row;
import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Formats;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a catalogue and says of every row that is no entry, and of every header that is not known, what is the matter. */
@Command(name = "validate", sortOptions = false)
public final class CatalogValidateCommand implements Subcommand {

    private static final int MOST = 40;

    @Option(names = "--format", paramLabel = "text|json", order = 1)
    private @Nullable String format;

    @Option(names = "--rejected", paramLabel = "FILE", order = 2)
    private @Nullable String rejected;

    @Option(names = "--apply-suggestions", paramLabel = "TARGET", order = 3)
    private @Nullable String mended;

    @Option(names = "--all", order = 4)
    private boolean all;

    @SuppressWarnings("UnusedVariable") // Arguments looks for it; here it has its place and its help
    @Mixin(name = ReadingArguments.NAME)
    private final ReadingArguments reading = new ReadingArguments();

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "file")
    private String file;

    @Override
    public int run(Session session) throws IOException {
        boolean json = Formats.isJson(format);
        CatalogFile source = CatalogFile.toRead(file, session);
        CatalogFile sheet =
                rejected == null ? null : CatalogFile.toWrite(rejected, session).besides(List.of(source));
        CatalogFile target = mended == null ? null : target(mended, source, sheet, session);
        ValidationReport report =
                json ? new ValidationJson(session) : new ValidationText(session, all ? Integer.MAX_VALUE : MOST);
        RepeatedRows repeats = new RepeatedRows();
        EntryCounts counts = new EntryCounts();
        CatalogueReader reader = source.read(row -> {
            report.row(row);
            RowPlace place = new RowPlace(row.sheet(), row.number());
            if (row instanceof Row.Accepted accepted) {
                counts.add(place, accepted.entry());
            }
            Object content = row instanceof Row.Accepted accepted ? accepted.entry() : ((Row.Rejected) row).cells();
            RowPlace first = repeats.firstOf(place, content);
            if (first != null) {
                report.repeat(place, first);
            }
        });
        report.end(source.name(), reader, counts);
        if (target != null) {
            report.applied(target.name(), AppliedChanges.write(source, target));
        }
        report.close();
        if (sheet != null) {
            write(sheet, source, reader.columns(), session);
            session.say(session.words().format("catalog.written.rows", sheet.name(), reader.rejected()));
        }
        return reader.rejected() == 0 ? ExitStatus.ALLOWS : ExitStatus.DOES_NOT_ALLOW;
    }

    private static CatalogFile target(String name, CatalogFile source, @Nullable CatalogFile sheet, Session session)
            throws IOException {
        CatalogFile target =
                CatalogFile.toWrite(name, session).besides(sheet == null ? List.of(source) : List.of(source, sheet));
        if (target.format() == null) {
            throw new CommandException("catalog.mended", name);
        }
        return target;
    }

    /** Reads the file once more, now that all columns are known. */
    private static void write(CatalogFile target, CatalogFile source, List<String> columns, Session session) {
        CatalogueFormat format = target.format();
        if (format == CatalogueFormat.CSV || format == CatalogueFormat.EXCEL) {
            target.write(output -> writeSheet(output, format, source, columns, session));
        } else {
            throw new CommandException("catalog.sheet", target.name());
        }
    }

    private static void writeSheet(
            OutputStream output, CatalogueFormat format, CatalogFile source, List<String> columns, Session session)
            throws IOException {
        try (RejectedRowsWriter writer = new RejectedRowsWriter(output, format, columns, session.locale())) {
            source.read(row -> {
                if (row instanceof Row.Rejected each) {
                    writer.write(each);
                }
            });
        }
    }
}
