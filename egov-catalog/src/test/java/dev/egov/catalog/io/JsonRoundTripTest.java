package dev.egov.catalog.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.DataType;
import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryArbitraries;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Field;
import dev.egov.catalog.Item;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Provider;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.Sharing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A catalogue comes back from JSON as it was, and is written again as the same bytes")
class JsonRoundTripTest {

    private static final Entry EMPTY = EntryBuilder.create()
            .formerCodes(List.of())
            .name("名称")
            .provider(new Provider("市公安局"))
            .keywords(List.of())
            .formats(List.of())
            .items(List.of())
            .relatedCodes(List.of())
            .extensions(Map.of())
            .build();

    @Property(tries = 400)
    void catalogues_are_the_same_after_reading(
            @ForAll("catalogues") List<Entry> catalogue, @ForAll("formats") CatalogueFormat format) throws IOException {
        byte[] first = written(catalogue, format);

        List<Entry> read = read(first, format);

        assertThat(read).isEqualTo(catalogue);
        assertThat(written(read, format)).isEqualTo(first);
    }

    @Test
    void an_entry_is_one_line_without_what_it_has_not() throws IOException {
        Entry entry = EntryBuilder.from(EMPTY)
                .code(ResourceCode.of("306001001/000012"))
                .items(List.of(new Item("姓名", DataType.C, 18, null, true, false)))
                .sharing(new Sharing(Sharing.Type.CONDITIONAL, "\"甲\"\n", null, null))
                .issued(LocalDate.of(2026, 3, 1))
                .extensions(Map.of("名", "值"))
                .build();

        assertThat(text(List.of(entry), CatalogueFormat.JSON_LINES))
                .isEqualTo("{\"code\":\"306001001/000012\",\"name\":\"名称\",\"provider\":{\"name\":\"市公安局\"},"
                        + "\"items\":[{\"name\":\"姓名\",\"type\":\"C\",\"length\":18,\"basic\":true,\"public\":false}],"
                        + "\"sharing\":{\"type\":\"CONDITIONAL\",\"condition\":\"\\\"甲\\\"\\n\"},"
                        + "\"issued\":\"2026-03-01\",\"extensions\":{\"名\":\"值\"}}\n");
    }

    @Test
    void an_array_has_an_entry_a_line() throws IOException {
        String entry = text(List.of(EMPTY), CatalogueFormat.JSON_LINES);

        assertThat(text(List.of(EMPTY, EMPTY), CatalogueFormat.JSON)).isEqualTo("[\n" + entry + "," + entry + "]\n");
        assertThat(text(List.of(), CatalogueFormat.JSON)).isEqualTo("[\n]\n");
        assertThat(text(List.of(), CatalogueFormat.JSON_LINES)).isEmpty();
    }

    @Test
    void characters_beyond_the_first_plane_are_written_as_they_are() throws IOException {
        assertThat(text(List.of(EntryBuilder.from(EMPTY).name("😀\u2028").build()), CatalogueFormat.JSON_LINES))
                .contains("\"name\":\"😀\u2028\"");
    }

    @Test
    void half_of_a_pair_is_written_as_an_escape_and_not_read() throws IOException {
        byte[] file = written(List.of(EntryBuilder.from(EMPTY).summary("\uD83D").build()), CatalogueFormat.JSON_LINES);

        assertThat(file).asString(StandardCharsets.UTF_8).contains("\"summary\":\"\\uD83D\"");
        try (CatalogueReader reader =
                CatalogueReader.open(new ByteArrayInputStream(file), CatalogueFormat.JSON_LINES)) {
            assertThat(reader.read())
                    .isInstanceOfSatisfying(
                            Row.Rejected.class,
                            row -> assertThat(row.problems())
                                    .anyMatch(problem -> problem.kind() == Problem.Kind.FORBIDDEN_CHARACTER
                                            && problem.field() == Field.SUMMARY));
        }
    }

    @Provide
    Arbitrary<List<Entry>> catalogues() {
        return EntryArbitraries.catalogues();
    }

    @Provide
    Arbitrary<CatalogueFormat> formats() {
        return Arbitraries.of(CatalogueFormat.JSON, CatalogueFormat.JSON_LINES);
    }

    private static String text(List<Entry> entries, CatalogueFormat format) throws IOException {
        return new String(written(entries, format), StandardCharsets.UTF_8);
    }

    private static byte[] written(List<Entry> entries, CatalogueFormat format) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (CatalogueWriter writer = CatalogueWriter.to(output, format, List.of())) {
            for (Entry entry : entries) {
                writer.write(entry);
            }
        }
        return output.toByteArray();
    }

    private static List<Entry> read(byte[] file, CatalogueFormat format) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (CatalogueReader reader = CatalogueReader.open(new ByteArrayInputStream(file), format)) {
            for (Row row = reader.read(); row != null; row = reader.read()) {
                assertThat(row).isInstanceOf(Row.Accepted.class);
                entries.add(((Row.Accepted) row).entry());
            }
        }
        return entries;
    }
}
