package dev.egov.cli.catalog;

import dev.egov.catalog.Provider;
import dev.egov.catalog.io.CatalogueReader;
import dev.egov.catalog.io.DcatWriter;
import dev.egov.catalog.io.Row;
import dev.egov.catalog.release.Release;
import dev.egov.catalog.release.ReleaseSurvey;
import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Words;
import dev.egov.model.security.Classification;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of an export as DCAT, and the export: of what may be released, and with a word about all else. */
public final class DcatExport {

    @Option(names = "--title", paramLabel = "TEXT", order = 1)
    private @Nullable String title;

    @Option(names = "--publisher", paramLabel = "TEXT", order = 2)
    private @Nullable String publisher;

    @Option(names = "--base", paramLabel = "IRI", order = 3)
    private @Nullable String base;

    @Option(names = "--classification", paramLabel = "TERM", order = 4)
    private @Nullable String classification;

    @Option(names = "--extension", paramLabel = "NAME", order = 5)
    private List<String> extensions = List.of();

    /** Whether something was said that no other format has a use for, and that must not be thought to be heeded there. */
    public boolean isAskedFor() {
        return classification != null || !extensions.isEmpty();
    }

    /**
     * Writes what of a catalogue may be released. What an entry says of others depends on all rows, so the file is read
     * twice.
     *
     * @return the reader, which knows what there was, and how many entries were written
     * @throws CommandException if nothing may be released: then the target stays as it is
     */
    public Written write(CatalogFile source, CatalogFile target, Session session) throws IOException {
        Release rules = Release.strict().withExtensions(Set.copyOf(extensions));
        Classification unsaid = classification == null ? null : classified(session);
        ReleaseSurvey survey = new ReleaseSurvey(unsaid == null ? rules : rules.classifying(unsaid));
        TreeSet<String> names = new TreeSet<>();
        CatalogueReader first = source.read(row -> {
            row.tell(survey);
            if (row instanceof Row.Accepted accepted) {
                names.addAll(accepted.entry().extensions().keySet());
            }
        });
        requireKnown(names, source);
        Release release = survey.release();
        ReservedEntries reserved = new ReservedEntries(unsaid);
        DcatWriter[] writers = new DcatWriter[1];
        target.write(output -> {
            try (DcatWriter writer = writer(output, release, session.words())) {
                writers[0] = writer;
                CatalogueReader second = source.read(row -> {
                    if (row instanceof Row.Accepted accepted) {
                        long before = writer.written();
                        writer.write(accepted.entry());
                        if (writer.written() > before) {
                            reserved.add(accepted.entry());
                        }
                    }
                });
                if (second.accepted() != first.accepted() || second.rejected() != first.rejected()) {
                    throw new CommandException("file.changed", source.name());
                }
                tell(writer, session);
                if (writer.written() == 0) {
                    throw new CommandException("catalog.dcat.nothing", source.name(), target.name());
                }
            }
        });
        reserved.tell(session);
        names.removeAll(extensions);
        if (!names.isEmpty()) {
            session.say(session.words().format("catalog.dcat.extensions", names));
        }
        return new Written(first, writers[0].written());
    }

    /**
     * What was written.
     *
     * @param reader the reader of the source, closed, which knows what there was
     * @param entries how many entries were written
     */
    public record Written(CatalogueReader reader, long entries) {}

    private DcatWriter writer(OutputStream output, Release release, Words words) throws IOException {
        String heading = title == null ? words.text("catalog.dcat.title") : title;
        Provider by = new Provider(publisher == null ? words.text("catalog.dcat.publisher") : publisher);
        try {
            return base == null
                    ? new DcatWriter(output, heading, heading, by, release)
                    : new DcatWriter(output, heading, heading, by, base, release);
        } catch (IllegalArgumentException unfit) {
            throw new CommandException("catalog.dcat.unfit");
        }
    }

    private static void tell(DcatWriter writer, Session session) {
        Words words = session.words();
        Map<Release.Withheld, Long> withheld = writer.withheldByReason();
        withheld.forEach((reason, entries) -> session.say(words.format("catalog.withheld." + reason.name(), entries)));
        if (withheld.containsKey(Release.Withheld.UNCLASSIFIED)) {
            session.say(words.text("catalog.dcat.unclassified"));
        }
    }

    private void requireKnown(Set<String> names, CatalogFile source) {
        for (String extension : extensions) {
            if (!names.contains(extension)) {
                throw names.isEmpty()
                        ? new CommandException("catalog.dcat.extension.none", extension, source.name())
                        : new CommandException("catalog.dcat.extension.unknown", extension, source.name(), names);
            }
        }
    }

    private Classification classified(Session session) {
        for (Classification each : Classification.values()) {
            if (each.name().equalsIgnoreCase(classification) || each.term().equals(classification)) {
                return each;
            }
        }
        Words words = session.words();
        throw new CommandException(
                "catalog.dcat.classification",
                String.valueOf(classification),
                Arrays.stream(Classification.values())
                        .map(each -> words.format("catalog.term", each.name(), each.label(words.locale())))
                        .toList());
    }
}
