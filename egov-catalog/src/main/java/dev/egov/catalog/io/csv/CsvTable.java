package dev.egov.catalog.io.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.table.Table;
import dev.egov.catalog.io.value.ErrorValues;
import dev.egov.catalog.io.value.Inert;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of text in the encoding that its byte order mark or the caller tells, UTF-8 or GB 18030 otherwise; the {@linkplain CsvDialect delimiter} is detected.
 * Cells are not trimmed, and those that were {@linkplain Inert written inert} are given as they were before.
 */
public final class CsvTable implements Table {

    private final CsvRecords records;
    private final CsvReader.CsvReaderBuilder cells;

    /** What was found out of the encoding at first; null where it was told. */
    private @Nullable EncodingGuess guess;

    public CsvTable(InputStream input, @Nullable Charset told) throws IOException {
        ByteWindow window = new ByteWindow(input);
        CsvEncoding encoding = CsvEncoding.marked(window);
        if (encoding == null && told != null) {
            encoding = CsvEncoding.of(told);
        }
        if (encoding == null) {
            guess = EncodingGuess.of(window);
            encoding = guess.encoding();
        }
        String head = encoding.lossy(window.copy(0, CsvEncoding.SAMPLE));
        CsvDialect dialect = CsvDialect.of(head, !window.has(CsvEncoding.SAMPLE));
        window.drop(dialect.skipped() * encoding.width());
        this.records = new CsvRecords(window, encoding, dialect.delimiter(), dialect.skipped() > 0 ? 2 : 1);
        this.cells = CsvReader.builder().fieldSeparator(dialect.delimiter()).allowUnclosedQuote(false);
    }

    @Override
    public @Nullable Charset guessedEncoding() {
        EncodingGuess later = records.guess();
        return later != null ? later.guessed() : guess != null ? guess.guessed() : null;
    }

    @Override
    public @Nullable Line next() throws IOException {
        CsvRecords.Slice slice = records.next();
        while (slice != null) {
            Line line = line(slice);
            if (!line.problems().isEmpty() || !line.cells().stream().allMatch(String::isBlank)) {
                return line;
            }
            slice = records.next();
        }
        return null;
    }

    private Line line(CsvRecords.Slice slice) {
        if (slice.fault() != null) {
            return damaged(slice, slice.fault());
        }
        CsvEncoding encoding = records.encoding();
        String text = encoding.decode(slice.raw());
        if (text == null) {
            return damaged(slice, Problem.of(Kind.ENCODING, null, encoding.title()));
        }
        List<String> parsed = text.isEmpty() ? List.of() : parse(text);
        return parsed == null
                ? damaged(slice, Problem.of(Kind.SYNTAX, null, "1"))
                : new Line(null, slice.line(), parsed, slice::raw, List.of(), ErrorValues.in(parsed));
    }

    /** The line as far as it is text stands for the cells that cannot be told apart. */
    private Line damaged(CsvRecords.Slice slice, Problem fault) {
        List<String> text = List.of(records.encoding().lossy(slice.raw()));
        return new Line(null, slice.line(), text, slice::raw, List.of(fault), Map.of());
    }

    /** The cells of a record; null if the text is not exactly one. */
    private @Nullable List<String> parse(String text) {
        try (CloseableIterator<String[]> parsed =
                cells.build(StringArrayHandler.of(), text).iterator()) {
            String[] record = parsed.next();
            if (parsed.hasNext()) {
                return null;
            }
            List<String> unescaped = new ArrayList<>(record.length);
            for (String cell : record) {
                unescaped.add(Inert.unescape(cell));
            }
            return unescaped;
        } catch (CsvParseException | IOException fault) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
