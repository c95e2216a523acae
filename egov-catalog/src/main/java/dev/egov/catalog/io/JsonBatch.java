package dev.egov.catalog.io;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Place;
import dev.egov.catalog.io.heading.Headings;
import dev.egov.catalog.io.json.JsonCells;
import dev.egov.catalog.io.json.JsonObjects;
import dev.egov.catalog.io.json.JsonProperties;
import dev.egov.catalog.io.json.RowSplitter;
import dev.egov.catalog.io.value.ValueCache;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of JSON that one thread reads, with what it remembers of those that it read before. */
final class JsonBatch {

    /** So long a batch takes no more rows, in bytes. */
    private static final int FULL = 1 << 17;

    private final ValueCache memory = new ValueCache();
    private final JsonProperties properties;
    private final JsonObjects objects;
    private final List<Cut> cuts = new ArrayList<>();
    private byte[] bytes = new byte[FULL];
    private int length;
    private long before;

    JsonBatch(Headings headings) {
        this.properties = new JsonProperties(headings);
        this.objects = new JsonObjects(properties, memory);
    }

    /**
     * A row.
     *
     * @param number its number as the file has it
     * @param from its first byte
     * @param to the byte after its last
     * @param problem what is wrong with it as a whole; null where it is all there
     */
    private record Cut(
            long number, int from, int to, @Nullable Problem problem) {}

    /** Forgets the rows, and expects those after so many. */
    void clear(long rows) {
        cuts.clear();
        length = 0;
        before = rows;
    }

    boolean isEmpty() {
        return cuts.isEmpty();
    }

    boolean isFull() {
        return length >= FULL;
    }

    /** Takes a copy of the row that was cut out last. */
    void add(RowSplitter slices) {
        int from = length;
        length += slices.to() - slices.from();
        if (length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length, 2 * bytes.length));
        }
        System.arraycopy(slices.bytes(), slices.from(), bytes, from, length - from);
        cuts.add(new Cut(slices.number(), from, length, slices.problem()));
    }

    /** Reads the rows. */
    List<Row> read() {
        List<Row> rows = new ArrayList<>(cuts.size());
        for (Cut cut : cuts) {
            rows.add(read(cut, before + rows.size() + 1));
        }
        return rows;
    }

    private Row read(Cut cut, long count) {
        long number = cut.number;
        EntryDraft draft = new EntryDraft(
                (field, column, item, resource) -> new Place(null, number, null, column, item, resource), memory);
        if (cut.problem == null) {
            objects.read(bytes, cut.from, cut.to, count, draft);
        } else {
            draft.addUnreadable(cut.problem);
        }
        Finished finished = draft.finish();
        if (finished.entry() != null) {
            return new Row.Accepted(null, number, finished.entry(), finished.problems(), finished.mended());
        }
        byte[] raw = Arrays.copyOfRange(bytes, cut.from, cut.to);
        Map<String, String> cells = cut.problem == null ? JsonCells.of(raw, properties, memory) : JsonCells.whole(raw);
        return new Row.Rejected(null, number, raw, cells, finished.problems(), finished.mended());
    }

    /** The properties that its rows have. */
    JsonProperties properties() {
        return properties;
    }
}
