package dev.egov.cli.catalog;

import dev.egov.catalog.Difference;
import dev.egov.catalog.Entry;
import dev.egov.cli.session.Formats;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import dev.egov.cli.session.Words;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changed from one version of a catalogue to another. */
@Command(name = "diff", sortOptions = false)
public final class CatalogDiffCommand implements Subcommand {

    @Option(names = "--format", paramLabel = "text|json", order = 1)
    private @Nullable String format;

    @SuppressWarnings("UnusedVariable") // Arguments looks for it; here it has its place and its help
    @Mixin(name = ReadingArguments.NAME)
    private final ReadingArguments reading = new ReadingArguments();

    @Parameters(index = "0", arity = "1", paramLabel = "BEFORE", descriptionKey = "before")
    private String before;

    @Parameters(index = "1", arity = "1", paramLabel = "AFTER", descriptionKey = "after")
    private String after;

    @Override
    public int run(Session session) throws IOException {
        boolean json = Formats.isJson(format);
        MappedHeaders mapped = new MappedHeaders(2);
        CatalogFile earlier = CatalogFile.toRead(before, session).oneOf(mapped);
        CatalogFile later = CatalogFile.toRead(after, session).oneOf(mapped);
        Difference difference = Difference.between(earlier.catalogue(), later.catalogue());
        if (json) {
            session.print(CatalogDifferenceJson.of(difference));
        } else {
            print(difference, session);
        }
        return Math.max(earlier.status(true), later.status(difference.isEmpty()));
    }

    private static void print(Difference difference, Session session) {
        Words words = session.words();
        for (Entry entry : difference.removed()) {
            session.print(words.format("catalog.removed", EntryLine.of(entry)));
        }
        for (Entry entry : difference.added()) {
            session.print(words.format("catalog.added", EntryLine.of(entry)));
        }
        for (Difference.Change change : difference.changed()) {
            session.print(words.format("catalog.changed." + change.kind(), EntryLine.of(change.after())));
            for (Difference.FieldChange field : change.fields()) {
                session.print(words.format(
                        "catalog.changed.field",
                        field.field().label(session.locale()),
                        shown(field.before(), words),
                        shown(field.after(), words)));
            }
        }
        session.print(words.format(
                "catalog.difference",
                difference.added().size(),
                difference.removed().size(),
                difference.changed().size()));
    }

    private static String shown(@Nullable String value, Words words) {
        return value == null ? words.text("catalog.nothing") : value;
    }
}
