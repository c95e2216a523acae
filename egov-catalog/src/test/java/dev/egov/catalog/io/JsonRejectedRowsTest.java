package dev.egov.catalog.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryArbitraries;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Field;
import dev.egov.catalog.Item;
import dev.egov.catalog.Problem;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.heading.Headings;
import dev.egov.catalog.io.table.Table;
import dev.egov.model.security.Classification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rejected rows of JSON are rejected as rows of a table too until they are mended there")
class JsonRejectedRowsTest {

    /** A property that is wrong, the column of a table that shows it, and what mends the cell or the JSON. */
    private enum Fault {
        CODE("\"code\":\"x\"", "code", "306001/1"),
        DATE("\"issued\":\"昨天\"", "issued", "2026-03-01"),
        TERM("\"classification\":\"秘\"", "classification", "PUBLIC"),
        LENGTH("\"items\":[{\"name\":\"甲\",\"length\":0}]", "items", "甲 | (1)"),
        UNKNOWN("\"items\":[{\"name\":\"甲\",\"length\":1,\"x\":[]}]", "items", "[{\"name\":\"甲\",\"length\":1}]"),
        TYPE("\"classification\":[1]", null, "\"classification\":\"PUBLIC\""),
        TWICE("\"issued\":1,\"issued\":2", null, "\"issued\":\"2026-03-01\"");

        private final String wrong;
        private final @Nullable String column;
        private final String right;

        Fault(String wrong, @Nullable String column, String right) {
            this.wrong = wrong;
            this.column = column;
            this.right = right;
        }
    }

    @Property(tries = 300)
    void a_row_is_rejected_for_the_same_until_it_is_mended(
            @ForAll("entries") Entry entry, @ForAll("faults") Set<Fault> faults) throws IOException {
        String sound = written(entry);
        String wrong =
                "{" + String.join(",", faults.stream().map(fault -> fault.wrong).toList()) + "," + sound.substring(1);

        Row.Rejected row = (Row.Rejected) json(wrong);
        Row again = table(row.cells());

        assertThat(again).isInstanceOf(Row.Rejected.class);
        assertThat(errors(again)).isEqualTo(errors(row));
        Row mended = table(mended(row.cells(), faults));
        assertThat(mended).isInstanceOf(Row.Accepted.class);
        assertThat(((Row.Accepted) mended).entry()).isEqualTo(expected(entry, faults));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"甲\",\"provider\":\"乙\",\"summary\":[\"x\"]}",
                "{\"name\":\"甲\",\"provider\":\"乙\",\"a\":1,\"a\":1}",
                "{\"name\":\"甲\",\"provider\":\"乙\"",
                "{\"name\":\"甲\",\"provider\":\"乙\"} x",
                "{\"name\":\"甲\",\"provider\":\"乙\",\"extensions\":[]}",
                "{\"name\":\"甲\",\"provider\":\"乙\",\"items\":[{\"name\":\"\"}]}",
                "{\"name\":\"甲\",\"provider\":\"乙\",\"items\":[\"丙\"]}",
                "{\"name\":\"甲\",\"provider\":\"乙\",\"extensions\":{\"name\":\"\\u0001\"}}",
                "{\"name\":\"甲\",\"provider\":\"乙\",\"volume\":\"\\ud800\"}"
            })
    void nothing_that_was_rejected_is_accepted_unmended(String line) throws IOException {
        Row.Rejected row = (Row.Rejected) json(line);
        Row again = table(row.cells());

        assertThat(again).isInstanceOf(Row.Rejected.class);
        assertThat(errors(again)).isEqualTo(errors(row));
    }

    @Test
    void bytes_that_are_no_utf_8_stay_wrong_in_a_table() throws IOException {
        byte[] line = "{\"name\":\"?\",\"provider\":\"b\"}".getBytes(StandardCharsets.US_ASCII);
        line[9] = (byte) 0xC4;
        Row.Rejected row = (Row.Rejected) json(line);

        assertThat(row.cells()).isEqualTo(Map.of(HeaderNames.RAW, "{\"name\":\"\uFFFD\",\"provider\":\"b\"}"));
        assertThat(errors(table(row.cells()))).isEqualTo(errors(row));
        assertThat(table(Map.of(HeaderNames.RAW, "{\"name\":\"名\",\"provider\":\"b\"}")))
                .isInstanceOf(Row.Accepted.class);
    }

    @Test
    void a_row_is_cut_where_a_cell_ends() throws IOException {
        Row.Rejected row = (Row.Rejected) json("{\"name\":[\"" + "x".repeat(40_000) + "\"]}");

        assertThat(row.cells().get(HeaderNames.RAW)).hasSize(30_000);
        assertThat(table(row.cells())).isInstanceOf(Row.Rejected.class);
    }

    @Test
    void cells_stand_under_the_paths_of_their_properties() throws IOException {
        Row.Rejected row = (Row.Rejected)
                json(
                        "{\"code\":\"x\",\"标题\":\"甲\",\"provider\":{\"name\":\"乙\",\"层级\":1},\"formats\":[\"a、b\",\"c\"],"
                                + "\"items\":[{\"name\":\"丙\",\"type\":\"C\",\"length\":2,\"basic\":true}],\"extensions\":{\"name\":\"丁\"},\"无\":null,\"空\":\"\"}");

        assertThat(row.cells())
                .containsExactly(
                        Map.entry("code", "x"),
                        Map.entry("标题", "甲"),
                        Map.entry("provider.name", "乙"),
                        Map.entry("provider.层级", "1"),
                        Map.entry("formats", "a\\、b、c"),
                        Map.entry("items", "丙 | C(2) |  | 基础"),
                        Map.entry("扩展字段:name", "丁"));
    }

    @Provide
    Arbitrary<Entry> entries() {
        return EntryArbitraries.sound()
                .map(entry -> EntryBuilder.from(entry)
                        .code(null)
                        .issued(null)
                        .classification(null)
                        .items(List.of())
                        .build());
    }

    /** At most one for each property. */
    @Provide
    Arbitrary<Set<Fault>> faults() {
        return Arbitraries.of(Fault.class)
                .set()
                .ofMinSize(1)
                .ofMaxSize(4)
                .filter(faults -> faults.stream()
                                .map(JsonRejectedRowsTest::name)
                                .distinct()
                                .count()
                        == faults.size());
    }

    private static String name(Fault fault) {
        return fault.wrong.substring(0, fault.wrong.indexOf(':'));
    }

    private static Map<String, String> mended(Map<String, String> cells, Set<Fault> faults) {
        Map<String, String> mended = new LinkedHashMap<>(cells);
        if (cells.containsKey(HeaderNames.RAW)) {
            String text = cells.get(HeaderNames.RAW);
            for (Fault fault : faults) {
                boolean quoted = fault.column != null && !fault.right.startsWith("[");
                text = text.replace(
                        fault.wrong,
                        fault.column == null
                                ? fault.right
                                : name(fault) + ":" + (quoted ? "\"" + fault.right + "\"" : fault.right));
            }
            mended.put(HeaderNames.RAW, text);
        } else {
            faults.forEach(fault -> mended.put(fault.column, fault.right));
        }
        return mended;
    }

    private static Entry expected(Entry entry, Set<Fault> faults) {
        EntryBuilder builder = EntryBuilder.from(entry);
        for (Fault fault : faults) {
            switch (name(fault)) {
                case "\"code\"" -> builder.code(ResourceCode.of("306001/1"));
                case "\"issued\"" -> builder.issued(LocalDate.of(2026, 3, 1));
                case "\"classification\"" -> builder.classification(Classification.PUBLIC);
                default -> builder.items(List.of(new Item("甲", null, 1, null, null, null)));
            }
        }
        return builder.build();
    }

    private static List<Map.Entry<Problem.Kind, String>> errors(Row row) {
        return row.problems().stream()
                .filter(Problem::isError)
                .map(problem -> Map.entry(problem.kind(), String.valueOf(problem.field())))
                .toList();
    }

    private static String written(Entry entry) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (CatalogueWriter writer = CatalogueWriter.to(output, CatalogueFormat.JSON_LINES, List.of())) {
            writer.write(entry);
        }
        return output.toString(StandardCharsets.UTF_8).strip();
    }

    private static Row json(String line) throws IOException {
        return json(line.getBytes(StandardCharsets.UTF_8));
    }

    private static Row json(byte[] line) throws IOException {
        try (CatalogueReader reader =
                CatalogueReader.open(new ByteArrayInputStream(line), CatalogueFormat.JSON_LINES)) {
            return reader.read();
        }
    }

    /** Reads the cells as the one row of a table; a column more is known, so that it is one. */
    private static Row table(Map<String, String> cells) throws IOException {
        List<String> columns = new ArrayList<>(List.of(HeaderNames.PROBLEMS, Field.NAME.key()));
        cells.keySet().stream().filter(column -> !columns.contains(column)).forEach(columns::add);
        Iterator<List<String>> lines = List.of(
                        columns,
                        columns.stream()
                                .map(column -> cells.getOrDefault(column, ""))
                                .toList())
                .iterator();
        Table table = new Table() {
            @Override
            public @Nullable Line next() {
                return lines.hasNext() ? new Line(null, 1, lines.next(), () -> new byte[0], List.of(), Map.of()) : null;
            }

            @Override
            public void close() {}
        };
        try (TableRows rows = TableRows.of(table, "", new Headings(Map.of()))) {
            return rows.next();
        }
    }
}
