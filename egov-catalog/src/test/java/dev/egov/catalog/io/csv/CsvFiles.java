package dev.egov.catalog.io.csv;

import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.table.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tables of text as bytes, and what is read from them. */
public final class CsvFiles {

    static final Charset GB18030 = Charset.forName("GB18030");

    private CsvFiles() {}

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] gb(String text) {
        return text.getBytes(GB18030);
    }

    public static byte[] bytes(Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer unit) {
                bytes.write(unit);
            } else {
                bytes.writeBytes(part instanceof byte[] some ? some : utf8((String) part));
            }
        }
        return bytes.toByteArray();
    }

    public static List<Table.Line> lines(byte[] file) {
        return lines(new ByteArrayInputStream(file));
    }

    public static List<Table.Line> lines(InputStream file) {
        List<Table.Line> lines = new ArrayList<>();
        try (CsvTable table = new CsvTable(file, null)) {
            for (Table.Line line = table.next(); line != null; line = table.next()) {
                lines.add(line);
            }
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
        return lines;
    }

    /** The cells of each line; of a damaged one what is wrong instead. */
    static List<Object> read(byte[] file) {
        List<Object> read = new ArrayList<>();
        lines(file).forEach(line -> read.add(line.problems().isEmpty() ? line.cells() : kind(line)));
        return read;
    }

    static List<Object> read(String file) {
        return read(utf8(file));
    }

    static Kind kind(Table.Line line) {
        return line.problems().get(0).kind();
    }

    public static byte[] written(List<List<String>> rows) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (CsvTableWriter writer = new CsvTableWriter(output)) {
            for (List<String> row : rows) {
                writer.write(row);
            }
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
        return output.toByteArray();
    }
}
