package dev.egov.catalog.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import dev.egov.catalog.io.table.TableWriter;
import dev.egov.catalog.io.value.Inert;
import dev.egov.catalog.text.Letters;
import dev.egov.model.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of text as RFC 4180 has it: commas, CRLF, and UTF-8 with a byte order mark, without which Excel takes Chinese
 * for another encoding. Cells are {@linkplain Inert inert}.
 */
public final class CsvTableWriter implements TableWriter {

    private final CsvWriter writer;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();

    public CsvTableWriter(OutputStream output) throws IOException {
        output.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        this.writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(new Quotes())
                .build(output, StandardCharsets.UTF_8);
    }

    @Override
    public void write(List<String> cells) throws IOException {
        List<String> inert = new ArrayList<>(cells.size());
        for (String cell : cells) {
            if (!encoder.canEncode(cell)) {
                throw new IllegalArgumentException(
                        "UTF-8 cannot hold half of a surrogate pair: " + VisibleText.excerpt(cell));
            }
            inert.add(Inert.escape(cell));
        }
        try {
            writer.writeRecord(inert);
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /**
     * What is quoted beyond need: what some reader takes for a delimiter, so that the commas tell themselves, and spaces at
     * an end, which some reader trims.
     */
    private static final class Quotes implements QuoteStrategy {

        @Override
        public boolean quoteValue(int lineNo, int fieldIdx, String value) {
            return Letters.isSpace(value.charAt(0))
                    || Letters.isSpace(value.charAt(value.length() - 1))
                    || value.chars().anyMatch(unit -> CsvDialect.DELIMITERS.indexOf(unit) >= 0);
        }
    }
}
