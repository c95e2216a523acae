package dev.egov.cli;

import dev.egov.catalog.Conflict;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Merge;
import dev.egov.catalog.io.CatalogueFormat;
import dev.egov.catalog.io.CatalogueWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one catalogue of several, and says of every entry that was repeated, set aside or doubtful what became of it. */
@Command(name = "merge", sortOptions = false)
final class CatalogMergeCommand implements Subcommand {

    @Option(names = "--output", paramLabel = "FILE", order = 1)
    private @Nullable String output;

    @Option(names = "--set-aside", paramLabel = "FILE", order = 2)
    private @Nullable String setAside;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<String> files;

    @Override
    public int run(Session session) throws IOException {
        List<Merge.Submission> submissions = new ArrayList<>();
        long rejected = 0;
        for (String file : files) {
            CatalogFile.Contents contents = CatalogFile.toRead(file, session).contents();
            submissions.add(new Merge.Submission(file, contents.entries()));
            rejected += contents.rejected();
        }
        Merge merge = Merge.of(submissions);
        for (Conflict conflict : merge.conflicts()) {
            session.print(conflict.message(session.locale()));
        }
        write(output, merge.catalogue().entries(), session);
        write(setAside, merge.setAside().stream().map(Conflict.Part::entry).toList(), session);
        session.print(session.words()
                .format(
                        "catalog.merged",
                        merge.catalogue().size(),
                        merge.repeats().size(),
                        merge.setAside().size(),
                        merge.conflicts().size()));
        return rejected > 0 ? Egov.IN_ERROR : merge.conflicts().isEmpty() ? Egov.ALLOWS : Egov.DOES_NOT_ALLOW;
    }

    private static void write(@Nullable String name, List<Entry> entries, Session session) {
        if (name == null) {
            return;
        }
        CatalogFile target = CatalogFile.toWrite(name, session);
        CatalogueFormat format = target.format();
        if (format == null) {
            throw new Complaint("catalog.target", name);
        }
        target.write(stream -> {
            try (CatalogueWriter writer = CatalogueWriter.to(stream, format, CatalogueWriter.extensionsOf(entries))) {
                for (Entry entry : entries) {
                    writer.write(entry);
                }
            }
        });
    }
}
