package dev.egov.cli.catalog;

import dev.egov.catalog.Entry;
import dev.egov.catalog.io.CatalogueFormat;
import dev.egov.catalog.io.CatalogueWriter;
import dev.egov.catalog.io.Mended;
import dev.egov.catalog.io.Row;
import dev.egov.cli.session.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A catalogue written with every unambiguous suggestion in it, and what was changed for that. */
public final class AppliedChanges {

    /** More are counted, not kept. */
    private static final int MOST = 100_000;

    /** A change in a row. */
    public record Applied(long row, Mended.Change change) {

        /** The change on one line. */
        String line(Words words, Locale locale) {
            String column = change.place().column();
            String field = change.field().label(locale);
            return words.format(
                    "catalog.change",
                    new RowPlace(change.place().sheet(), row).text(words),
                    column == null ? field : column,
                    Objects.requireNonNullElse(change.from(), words.text("catalog.nothing")),
                    Objects.requireNonNullElse(change.to(), words.text("catalog.nothing")),
                    field);
        }
    }

    private final List<Applied> kept = new ArrayList<>();
    private final TreeSet<String> extensions = new TreeSet<>();
    private long total;
    private long written;
    private long gained;
    private long rejected;

    private AppliedChanges() {}

    /** Writes the entries of a file to another; the columns of a table must be known first, so it is read twice. */
    public static AppliedChanges write(CatalogFile source, CatalogFile target) throws IOException {
        AppliedChanges changes = new AppliedChanges();
        source.read(changes::take);
        CatalogueFormat format = Objects.requireNonNull(target.format(), "format");
        target.write(output -> {
            try (CatalogueWriter writer = CatalogueWriter.to(output, format, changes.extensions)) {
                source.read(row -> {
                    Entry entry = entry(row);
                    if (entry != null) {
                        writer.write(entry);
                    }
                });
            }
        });
        return changes;
    }

    private static @Nullable Entry entry(Row row) {
        Mended mended = row.mended();
        return mended != null ? mended.entry() : row instanceof Row.Accepted accepted ? accepted.entry() : null;
    }

    private void take(Row row) {
        Entry entry = entry(row);
        if (entry == null) {
            rejected++;
            return;
        }
        written++;
        extensions.addAll(entry.extensions().keySet());
        if (row instanceof Row.Rejected) {
            gained++;
        }
        Mended mended = row.mended();
        for (Mended.Change change : mended == null ? List.<Mended.Change>of() : mended.changes()) {
            total++;
            if (kept.size() < MOST) {
                kept.add(new Applied(row.number(), change));
            }
        }
    }

    /** The changes, in the order of the rows. */
    public List<Applied> kept() {
        return kept;
    }

    /** How many changes were made. */
    public long total() {
        return total;
    }

    /** How many changes are not among those that are kept. */
    public long beyond() {
        return total - kept.size();
    }

    /** How many entries were written. */
    public long written() {
        return written;
    }

    /** How many of them are entries only because of the changes. */
    public long gained() {
        return gained;
    }

    /** How many rows are still rejected, and were not written. */
    public long rejected() {
        return rejected;
    }
}
