package dev.egov.catalog.io.csv;

import static dev.egov.catalog.io.csv.CsvFiles.bytes;
import static dev.egov.catalog.io.csv.CsvFiles.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.egov.catalog.Problem.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

    private static final Pattern AFTER_SPACES = Pattern.compile("(^|[,\\n\\r]) +\"");

    @Property(tries = 5000)
    void the_records_and_the_line_breaks_between_them_are_the_file(
            @ForAll("files") byte[] file, @ForAll CsvEncoding encoding) {
        int place = 0;
        for (CsvRecords.Slice slice : slices(file, encoding, ',')) {
            int end = place + slice.raw().length;
            assertThat(slice.raw()).isEqualTo(Arrays.copyOfRange(file, place, end));
            place = end + lineBreak(file, end, encoding);
        }
        assertThat(place).isEqualTo(file.length);
    }

    /** The length of what must be a line break or the end of the file. */
    private static int lineBreak(byte[] file, int place, CsvEncoding encoding) {
        String rest = encoding.lossy(Arrays.copyOfRange(file, place, Math.min(file.length, place + 4)));
        if (rest.startsWith("\r\n")) {
            return 2 * encoding.width();
        }
        assertThat(rest).matches("(?s)([\\r\\n].*)?");
        return rest.isEmpty() ? 0 : encoding.width();
    }

    @Property(tries = 5000)
    void the_records_are_those_that_fastcsv_finds_but_for_quotes_after_spaces(@ForAll("plain") String text) {
        List<CsvRecords.Slice> slices = slices(utf8(text), CsvEncoding.ASCII, ',');
        if (slices.stream().anyMatch(slice -> slice.fault() != null)) {
            if (!AFTER_SPACES.matcher(text).find()) {
                assertThatExceptionOfType(CsvParseException.class).isThrownBy(() -> all(text));
            }
            return;
        }
        List<List<String>> records = new ArrayList<>();
        for (CsvRecords.Slice slice : slices) {
            String record = new String(slice.raw(), StandardCharsets.UTF_8);
            records.add(record.isEmpty() ? List.of("") : all(record).get(0));
        }

        assertThat(records).isEqualTo(all(text));
    }

    private static List<List<String>> all(String text) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    @Test
    void lines_end_with_any_line_break_outside_of_quotes() {
        assertThat(texts("a\nb\r\nc\rd\n\n\"e\nf\",\"g\r\nh\",\"i\rj\"\r\n\rk"))
                .containsExactly("a", "b", "c", "d", "", "\"e\nf\",\"g\r\nh\",\"i\rj\"", "", "k");
    }

    @Test
    void a_quote_that_is_not_closed_costs_its_own_line_and_no_other() {
        assertThat(texts("a,b\nc,\"d\ne,f\ng,h\n")).containsExactly("a,b", "!3:c,\"d", "e,f", "g,h");
        assertThat(texts("a,\"b\nc,\"d\",e\nf,g\n")).containsExactly("!3:a,\"b", "c,\"d\",e", "f,g");
        assertThat(texts("\"a\nb\",\"c\nd\ne")).containsExactly("!7:\"a\nb\",\"c", "d", "e");
    }

    @Test
    void something_after_a_closing_quote_is_a_fault_of_the_line() {
        assertThat(texts("\"a\"b,c\nd\n")).containsExactly("!1:\"a\"b,c", "d");
        assertThat(texts("\"a\" ,c\nd\n")).containsExactly("!1:\"a\" ,c", "d");
    }

    @Test
    void a_quote_after_spaces_is_a_fault_because_nobody_can_tell_what_it_means() {
        assertThat(texts("a, \"b,c\"\nd\n")).containsExactly("!4:a, \"b,c\"", "d");
    }

    @Test
    void a_quote_within_a_text_is_a_character_of_it() {
        assertThat(texts("a\"b,5\"\nc,d \"e\" f\n")).containsExactly("a\"b,5\"", "c,d \"e\" f");
    }

    @Test
    void a_record_may_be_as_long_as_the_limit_and_no_longer() {
        String most = "x".repeat(CsvRecords.LIMIT - 2) + ",y";

        assertThat(texts(most + "\na")).containsExactly(most, "a");
        assertThat(texts(most)).containsExactly(most);
        assertThat(texts("b\n" + most + "z\r\na"))
                .containsExactly("b", "!> 1048576:" + most.substring(0, CsvRecords.KEPT), "a");
    }

    @Test
    void a_quoted_cell_without_line_break_beyond_the_limit_is_too_long() {
        String most = "\"" + "x".repeat(CsvRecords.LIMIT);

        assertThat(texts(most + "\na")).containsExactly("!> 1048576:" + most.substring(0, CsvRecords.KEPT), "a");
        assertThat(texts(most + "\"\na")).containsExactly("!> 1048576:" + most.substring(0, CsvRecords.KEPT), "a");
    }

    @Test
    void a_quote_that_is_not_closed_within_the_limit_costs_no_other_line() {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < 300_000; row++) {
            rows.add("row " + row);
        }
        rows.set(3, "\"" + rows.get(3));
        List<String> read = texts(String.join("\n", rows));
        rows.set(3, "!1:" + rows.get(3));

        assertThat(read).isEqualTo(rows);
    }

    @Test
    void more_cells_than_a_spreadsheet_has_columns_are_too_many() {
        String most = ",".repeat(CsvRecords.MOST_CELLS - 1);

        assertThat(texts(most + "\n" + most + ",\na")).containsExactly(most, "!> 16384:" + most + ",", "a");
    }

    @Test
    void a_file_in_which_every_line_leaves_a_quote_open_is_not_read_again_and_again() {
        // each line leaves a quote open, whether it starts in one or not
        byte[] file = utf8("a\",\"b\n".repeat(500_000));
        List<CsvRecords.Slice> slices = slices(file, CsvEncoding.ASCII, ',');

        assertThat(slices)
                .hasSizeGreaterThan(340_000)
                .allMatch(slice -> slice.fault() != null && slice.fault().kind() == Kind.SYNTAX);
    }

    @Test
    void a_record_over_several_lines_that_goes_beyond_the_limit_costs_its_first_line_and_no_other() {
        String lines = "\"a\nb\",c,\"" + "d\n".repeat(CsvRecords.LIMIT / 2) + "\"\n";
        List<String> read = texts(lines + "e\n\"f\ng\"\n");

        assertThat(read).startsWith("!9:\"a\nb\",c,\"d", "d").endsWith("d", "!1:\"", "e", "\"f\ng\"");
        assertThat(read).hasSize(1 + CsvRecords.LIMIT / 2 - 1 + 3);
    }

    @Test
    void lines_are_records_by_themselves_only_up_to_the_limit() {
        int count = CsvRecords.LIMIT / 6 + 2;
        List<String> read = texts("a\",\"b\n".repeat(count) + "\"f\ng\"\n");

        assertThat(read).hasSize(count + 1).endsWith("\"f\ng\"");
    }

    @Property(tries = 500)
    void it_does_not_matter_in_which_pieces_the_bytes_arrive(@ForAll("files") byte[] file) throws IOException {
        InputStream drops = new ByteArrayInputStream(file) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1));
            }
        };
        CsvRecords records = new CsvRecords(new ByteWindow(drops), CsvEncoding.ASCII, ',', 1);

        for (CsvRecords.Slice slice : slices(file, CsvEncoding.ASCII, ',')) {
            assertThat(records.next()).usingRecursiveComparison().isEqualTo(slice);
        }
        assertThat(records.next()).isNull();
    }

    @Test
    void a_second_byte_of_gb_18030_is_no_delimiter() {
        byte[] file = bytes(0x8F, 0x7C, "\"|x\n", 0x81, 0x30, 0x81, 0x30, 0x8F, 0x7C, "\"|y\n");

        assertThat(slices(file, CsvEncoding.GB_18030, '|')).hasSize(2).allMatch(slice -> slice.fault() == null);
        assertThat(slices(file, CsvEncoding.UTF_8, '|')).hasSize(1);
    }

    @Test
    void faults_are_of_their_kinds() {
        assertThat(slices(utf8("\"a"), CsvEncoding.ASCII, ',').get(0).fault().kind())
                .isEqualTo(Kind.SYNTAX);
        assertThat(slices(utf8("x".repeat(2 * CsvRecords.LIMIT)), CsvEncoding.ASCII, ',')
                        .get(0)
                        .fault()
                        .kind())
                .isEqualTo(Kind.TOO_LONG);
    }

    @Provide
    Arbitrary<byte[]> files() {
        return Arbitraries.of(
                        bytes("\""),
                        bytes(","),
                        bytes("\n"),
                        bytes("\r"),
                        bytes("\r\n"),
                        bytes("a"),
                        bytes("名"),
                        bytes(0),
                        bytes(0xFF),
                        bytes(0x8F, 0x7C),
                        bytes(0x81, 0x30, 0x81, 0x30),
                        bytes(" "),
                        bytes("\"\""),
                        bytes(0, 0x22),
                        bytes(0x0A, 0),
                        bytes(0x0D, 0),
                        bytes(0x8F))
                .list()
                .ofMaxSize(40)
                .map(parts -> bytes(parts.toArray()));
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings().withChars("\"\"\",,\n\r ab").ofMaxLength(14);
    }

    private static List<CsvRecords.Slice> slices(byte[] file, CsvEncoding encoding, char delimiter) {
        List<CsvRecords.Slice> slices = new ArrayList<>();
        try (CsvRecords records =
                new CsvRecords(new ByteWindow(new ByteArrayInputStream(file)), encoding, delimiter, 1)) {
            for (CsvRecords.Slice slice = records.next(); slice != null; slice = records.next()) {
                slices.add(slice);
            }
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
        return slices;
    }

    /** The records; a damaged one with where or what it is. */
    private static List<String> texts(String file) {
        return slices(utf8(file), CsvEncoding.ASCII, ',').stream()
                .map(slice -> {
                    String text = new String(slice.raw(), StandardCharsets.UTF_8);
                    return slice.fault() == null ? text : "!" + slice.fault().value() + ":" + text;
                })
                .toList();
    }
}
