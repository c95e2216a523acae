package dev.egov.benchmarks;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.io.CatalogueFormat;
import dev.egov.catalog.io.CatalogueReader;
import dev.egov.catalog.io.CatalogueWriter;
import dev.egov.catalog.io.Row;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A generated catalogue and its next version as JSON Lines, which every benchmark of a run reads.
 *
 * @param directory where the files are
 * @param entries how many entries the first version has
 */
record GeneratedFiles(Path directory, int entries) {

    private static final String DIRECTORY = "egov.benchmarks.directory";
    private static final String ENTRIES = "egov.benchmarks.entries";

    static final EntryGenerator GENERATOR = new EntryGenerator(1);

    /** The files of the run that this process is part of. */
    static GeneratedFiles ofThisRun() {
        return new GeneratedFiles(Path.of(System.getProperty(DIRECTORY, "")), Integer.getInteger(ENTRIES, 0));
    }

    /** What tells a process which run it is part of. */
    List<String> arguments() {
        return List.of("-D" + DIRECTORY + "=" + directory.toAbsolutePath(), "-D" + ENTRIES + "=" + entries);
    }

    Path first() {
        return directory.resolve("catalogue-" + entries + ".jsonl");
    }

    Path next() {
        return directory.resolve("next-" + entries + ".jsonl");
    }

    /** Makes them anew, so that no file of an earlier version of the library is measured. */
    void write() throws IOException {
        Files.createDirectories(directory);
        write(first(), GENERATOR.entries(entries));
        write(next(), new NextVersion(GENERATOR).entries(entries));
    }

    void delete() throws IOException {
        Files.deleteIfExists(first());
        Files.deleteIfExists(next());
        Files.deleteIfExists(directory);
    }

    private static void write(Path file, Stream<Entry> entries) throws IOException {
        try (CatalogueWriter writer = CatalogueWriter.to(
                new BufferedOutputStream(Files.newOutputStream(file), 1 << 16),
                CatalogueFormat.JSON_LINES,
                List.of())) {
            for (Iterator<Entry> each = entries.iterator(); each.hasNext(); ) {
                writer.write(each.next());
            }
        }
    }

    /** Reads a whole catalogue with all checks. */
    static Catalogue read(Path file) {
        List<Entry> entries = new ArrayList<>();
        try (CatalogueReader reader = CatalogueReader.open(file)) {
            for (Row row = reader.read(); row != null; row = reader.read()) {
                if (row instanceof Row.Accepted accepted) {
                    entries.add(accepted.entry());
                } else {
                    throw new IllegalStateException("row " + row.number() + " of " + file + ": " + row.problems());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Catalogue.of(entries);
    }
}
