package dev.egov.catalog.io;

import dev.egov.catalog.io.file.FileFault;
import dev.egov.catalog.io.heading.Headings;
import dev.egov.catalog.io.json.JsonProperty;
import dev.egov.catalog.io.json.RowSplitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file of JSON objects, in their order. They are read two batches at a time, the second one by another
 * thread where one is free; a file of a few rows needs none.
 */
final class JsonRows implements RowSource {

    private final RowSplitter slices;
    private final JsonBatch first;
    private final JsonBatch second;
    private final Set<String> columns = new LinkedHashSet<>();
    private Iterator<Row> ahead = List.<Row>of().iterator();

    /** What is wrong with the file after the rows at hand. */
    private @Nullable FileFault fault;

    /** How many rows were given out, and how many cut out. */
    private long given;

    private long cut;

    JsonRows(RowSplitter slices, Headings headings) {
        this.slices = slices;
        this.first = new JsonBatch(headings);
        this.second = new JsonBatch(headings);
    }

    @Override
    public @Nullable Row next() throws IOException {
        if (!ahead.hasNext()) {
            ahead = read();
        }
        if (ahead.hasNext()) {
            given++;
            Row row = ahead.next();
            if (row instanceof Row.Rejected rejected) {
                columns.addAll(rejected.cells().keySet());
            }
            return row;
        }
        if (fault != null) {
            throw fault;
        }
        return null;
    }

    private Iterator<Row> read() throws IOException {
        cut(first);
        cut(second);
        if (second.isEmpty()) {
            return first.read().iterator();
        }
        ForkJoinTask<List<Row>> other = ForkJoinPool.commonPool().submit(second::read);
        List<Row> rows = new ArrayList<>(first.read());
        rows.addAll(other.join());
        return rows.iterator();
    }

    /** Cuts rows out for a batch; a fault of the file comes after those before it. */
    private void cut(JsonBatch batch) throws IOException {
        batch.clear(cut);
        try {
            while (fault == null && !batch.isFull() && slices.next()) {
                batch.add(slices);
                cut++;
            }
        } catch (FileFault found) {
            fault = found;
        }
    }

    @Override
    public List<Header> headers() {
        Set<Header> headers = new LinkedHashSet<>();
        Stream.of(first, second)
                .flatMap(batch -> batch.properties().seen().stream())
                .filter(property -> property.firstRow <= given && !property.ofReport)
                .sorted((one, other) -> Long.compare(one.firstRow, other.firstRow))
                .forEach(property -> headers.addAll(headers(property)));
        return List.copyOf(headers);
    }

    /** What a property was taken for: a field, an extension, or each in some rows. */
    private static List<Header> headers(JsonProperty property) {
        Header ofField = new Header(property.column, property.field, property.heading.near());
        Header ofExtension = new Header(property.column, null, property.field);
        return !property.usedAsExtension
                ? List.of(ofField)
                : property.usedAsField ? List.of(ofField, ofExtension) : List.of(ofExtension);
    }

    @Override
    public List<String> columns() {
        return List.copyOf(columns);
    }

    @Override
    public void close() throws IOException {
        slices.close();
    }
}
