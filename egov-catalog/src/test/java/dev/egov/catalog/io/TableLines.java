package dev.egov.catalog.io;

import dev.egov.catalog.Problem;
import dev.egov.catalog.io.heading.Headings;
import dev.egov.catalog.io.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tables made by hand, on sheets or on none, and what the reader makes of them. */
final class TableLines {

    private final List<Table.Line> lines = new ArrayList<>();
    private @Nullable String sheet;
    private long number;

    /** Goes to another sheet. */
    TableLines sheet(String name) {
        sheet = name;
        number = 0;
        return this;
    }

    /** Leaves rows blank. */
    TableLines blank(int rows) {
        number += rows;
        return this;
    }

    TableLines row(String... cells) {
        return row(Map.of(), cells);
    }

    TableLines row(Map<Integer, Problem> faults, String... cells) {
        lines.add(new Table.Line(sheet, ++number, Arrays.asList(cells), () -> new byte[0], List.of(), faults));
        return this;
    }

    /** What was read: each row, and what the source tells in the end. */
    record Result(List<Row> rows, TableRows source) {

        List<Row.Accepted> accepted() {
            return rows.stream()
                    .filter(Row.Accepted.class::isInstance)
                    .map(Row.Accepted.class::cast)
                    .toList();
        }

        List<String> names() {
            return accepted().stream().map(row -> row.entry().name()).toList();
        }

        List<Problem> errors() {
            return rows.stream()
                    .flatMap(row -> row.problems().stream())
                    .filter(Problem::isError)
                    .toList();
        }

        /** What was passed over, by where it stands. */
        Map<String, PassedOver.Reason> passedOver() {
            Map<String, PassedOver.Reason> reasons = new LinkedHashMap<>();
            source.passedOver()
                    .first()
                    .forEach(passed -> reasons.put(
                            (passed.sheet() == null ? "" : passed.sheet() + "!") + passed.row(), passed.reason()));
            return reasons;
        }

        /** The fields of the headers; empty for an extension. */
        Map<String, String> headers() {
            Map<String, String> headers = new TreeMap<>();
            source.headers()
                    .forEach(header -> headers.put(
                            header.name(),
                            header.field() == null ? "" : header.field().key()));
            return headers;
        }
    }

    Result read() throws IOException {
        return read(ReadingOptions.DEFAULT);
    }

    Result read(ReadingOptions options) throws IOException {
        Iterator<Table.Line> rest = lines.iterator();
        Table table = new Table() {
            @Override
            public @Nullable Line next() {
                return rest.hasNext() ? rest.next() : null;
            }

            @Override
            public void close() {}
        };
        List<Row> rows = new ArrayList<>();
        try (TableRows source = TableRows.of(table, "", new Headings(options.headers()))) {
            for (Row row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
            return new Result(rows, source);
        }
    }
}
