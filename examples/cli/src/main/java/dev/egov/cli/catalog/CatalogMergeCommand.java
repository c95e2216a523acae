package dev.egov.cli.catalog;

import dev.egov.catalog.Entry;
import dev.egov.catalog.io.CatalogueFormat;
import dev.egov.catalog.io.CatalogueWriter;
import dev.egov.catalog.merge.Conflict;
import dev.egov.catalog.merge.Merge;
import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one catalogue of several, and says of every entry that was repeated, set aside or doubtful what became of it. */
@Command(name = "merge", sortOptions = false)
public final class CatalogMergeCommand implements Subcommand {

    @Option(names = "--output", paramLabel = "FILE", order = 1)
    private @Nullable String output;

    @Option(names = "--set-aside", paramLabel = "FILE", order = 2)
    private @Nullable String setAside;

    @SuppressWarnings("UnusedVariable") // Arguments looks for it; here it has its place and its help
    @Mixin(name = ReadingArguments.NAME)
    private final ReadingArguments reading = new ReadingArguments();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<String> files;

    @Override
    public int run(Session session) throws IOException {
        List<CatalogFile> others = new ArrayList<>();
        MappedHeaders mapped = new MappedHeaders(files.size());
        for (String file : files) {
            others.add(CatalogFile.toRead(file, session).oneOf(mapped));
        }
        List<CatalogFile> sources = List.copyOf(others);
        CatalogFile merged = target(output, others, session);
        CatalogFile aside = target(setAside, others, session);
        List<Merge.Submission> submissions = new ArrayList<>();
        long rejected = 0;
        for (CatalogFile source : sources) {
            CatalogFile.Contents contents = source.contents();
            submissions.add(new Merge.Submission(source.name(), contents.entries()));
            rejected += contents.rejected();
        }
        Merge merge = Merge.of(submissions);
        for (Conflict conflict : merge.conflicts()) {
            session.print(conflict.message(session.locale()));
        }
        write(merged, merge.catalogue().entries(), session);
        write(aside, merge.setAside().stream().map(Conflict.Part::entry).toList(), session);
        if (merged == null) {
            session.say(session.words().text("catalog.merged.unwritten"));
        }
        session.print(session.words()
                .format(
                        "catalog.merged",
                        merge.catalogue().size(),
                        merge.repeats().size(),
                        merge.setAside().size(),
                        merge.conflicts().size()));
        return rejected > 0
                ? ExitStatus.IN_ERROR
                : merge.conflicts().isEmpty() ? ExitStatus.ALLOWS : ExitStatus.DOES_NOT_ALLOW;
    }

    /** A file to write, if one was named, which is none of the others; from then on it is one of them. */
    private static @Nullable CatalogFile target(@Nullable String name, List<CatalogFile> others, Session session)
            throws IOException {
        if (name == null) {
            return null;
        }
        CatalogFile target = CatalogFile.toWrite(name, session).besides(others);
        if (target.format() == null) {
            throw new CommandException("catalog.target", name);
        }
        others.add(target);
        return target;
    }

    private static void write(@Nullable CatalogFile target, List<Entry> entries, Session session) {
        CatalogueFormat format = target == null ? null : target.format();
        if (target == null || format == null) {
            return;
        }
        target.write(stream -> {
            try (CatalogueWriter writer = CatalogueWriter.to(stream, format, CatalogueWriter.extensionsOf(entries))) {
                for (Entry entry : entries) {
                    writer.write(entry);
                }
            }
        });
        session.say(session.words().format("catalog.written.entries", target.name(), entries.size()));
    }
}
