package dev.egov.catalog.io.csv;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The records of a table of text (RFC 4180), each byte for byte as it is. Lines end with LF, CRLF or CR.
 *
 * <p>A quote at the start of a cell opens it and must be closed before a delimiter, a line break or the end of the file.
 * One that is not would swallow the rows after it: such a record ends with the line on which the quote stands, and the
 * next line is read as a record of its own. A quote after nothing but spaces is at fault too, because nobody can tell
 * whether it was meant to open the cell. A quote within a text is a character of it.
 *
 * <p>A record over several lines that goes beyond the limit is one with such a quote, too; the lines up to there are then
 * records by themselves. So every byte is looked at a limited number of times, whatever the quotes: the other lines that
 * are read again, those after a quote that was not closed, have their quotes in pairs and leave none open.
 */
final class CsvRecords implements Closeable {

    /** The longest record, in bytes. */
    static final int LIMIT = 1 << 20;

    /** What is kept of a longer one, in bytes. */
    static final int KEPT = 1 << 16;

    /** As many columns as a spreadsheet has. */
    static final int MOST_CELLS = 1 << 14;

    private static final int END = -1;

    private final ByteWindow window;
    private final char delimiter;
    private final int width;
    private CsvEncoding encoding;
    private @Nullable EncodingGuess guess;

    /** Where the first cell of the record opens that goes on over a line break; {@link #END} where none does. */
    private int spanning;

    /** So many bytes from here on have a record on each line. */
    private int lineByLine;

    /** The number of the line of text on which the next record begins. */
    private long line;

    CsvRecords(ByteWindow window, CsvEncoding encoding, char delimiter, long line) {
        this.window = window;
        this.encoding = encoding;
        this.width = encoding.width();
        this.delimiter = delimiter;
        this.line = line;
    }

    /**
     * A record.
     *
     * @param line the number of the line of text on which it begins, from 1
     * @param raw its bytes without the line break after it
     * @param fault what is wrong with it; null where nothing is
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never shown
    record Slice(long line, byte[] raw, @Nullable Problem fault) {}

    /** The encoding of the records so far. */
    CsvEncoding encoding() {
        return encoding;
    }

    /** What was found out of the encoding while reading; null where nothing was. */
    @Nullable
    EncodingGuess guess() {
        return guess;
    }

    /** The next record; null after the last. */
    @Nullable
    Slice next() throws IOException {
        if (!window.has(0)) {
            return null;
        }
        spanning = END;
        int cells = 1;
        boolean empty = true;
        boolean spaces = true;
        int place = 0;
        while (place <= LIMIT) {
            int unit = unit(place);
            if (isEnd(unit)) {
                return slice(place, cells <= MOST_CELLS ? null : tooLong(MOST_CELLS));
            }
            if (unit == delimiter) {
                cells++;
                empty = true;
                spaces = true;
                place += width;
            } else if (unit == '"' && spaces) {
                int closed = empty ? closed(place) : END;
                if (closed == END) {
                    return damaged(place);
                }
                place = closed;
            } else {
                empty = false;
                spaces = spaces && unit == ' ';
                place = after(place);
            }
        }
        return cut(place);
    }

    /** The place behind the quote that closes a cell; {@link #END} where there is none, or something else follows. */
    private int closed(int quote) throws IOException {
        int place = quote + width;
        while (place <= LIMIT) {
            int unit = unit(place);
            if (unit == '"') {
                int next = unit(place + width);
                if (next != '"') {
                    return next == delimiter || isEnd(next) ? place + width : END;
                }
                place += width;
            } else if (isEnd(unit)) {
                if (unit == END || lineByLine > 0) {
                    return END;
                }
                spanning = spanning == END ? quote : spanning;
            }
            place = after(place);
        }
        return END;
    }

    private Slice damaged(int quote) throws IOException {
        int place = quote;
        while (!isEnd(unit(place))) {
            place = after(place);
            if (place > LIMIT) {
                return cut(place);
            }
        }
        return slice(place, Problem.of(Kind.SYNTAX, null, String.valueOf(quote + 1)));
    }

    /** A record that goes beyond the limit. The rest of a line that does is passed over. */
    private Slice cut(int reached) throws IOException {
        if (spanning != END) {
            lineByLine = LIMIT;
            return damaged(spanning);
        }
        byte[] raw = window.copy(0, KEPT);
        window.drop(reached);
        if (width == 1) {
            window.dropToLineBreak();
        } else {
            while (!isEnd(unit(0))) {
                window.drop(width);
            }
        }
        lineByLine = 0;
        dropLine(0);
        return new Slice(line++, raw, tooLong(LIMIT));
    }

    private static Problem tooLong(int most) {
        return Problem.of(Kind.TOO_LONG, null, "> " + most);
    }

    private Slice slice(int end, @Nullable Problem fault) throws IOException {
        long first = line;
        byte[] raw = window.copy(0, end);
        line += spanning == END ? 1 : 1 + lineBreaks(end);
        dropLine(end);
        return new Slice(first, raw, fault);
    }

    /** How many line breaks stand before a place. */
    private int lineBreaks(int end) throws IOException {
        int breaks = 0;
        for (int place = 0; place < end; place += width) {
            int unit = unit(place);
            if (unit == '\n' || (unit == '\r' && unit(place + width) != '\n')) {
                breaks++;
            }
        }
        return breaks;
    }

    private void dropLine(int end) throws IOException {
        boolean two = unit(end) == '\r' && unit(end + width) == '\n';
        int dropped = end + (two ? 2 * width : width);
        lineByLine = Math.max(0, lineByLine - dropped);
        window.drop(dropped);
    }

    private static boolean isEnd(int unit) {
        return unit == '\n' || unit == '\r' || unit == END;
    }

    /** The character at a place, if it is ASCII, and anything else if not; {@link #END} at the end of the file. */
    private int unit(int place) throws IOException {
        if (!window.has(place + width - 1)) {
            return width == 2 && window.has(place) ? 0xFF : END;
        }
        return switch (encoding) {
            case UTF_16LE -> (window.at(place) & 0xFF) | (window.at(place + 1) & 0xFF) << 8;
            case UTF_16BE -> (window.at(place) & 0xFF) << 8 | (window.at(place + 1) & 0xFF);
            default -> window.at(place) & 0xFF;
        };
    }

    /** The place of the next character or of a part of this one that cannot be mistaken for ASCII. */
    private int after(int place) throws IOException {
        if (width == 2 || window.at(place) >= 0) {
            return place + width;
        }
        if (encoding == CsvEncoding.ASCII) {
            guess = EncodingGuess.of(window, place);
            encoding = guess.encoding();
        }
        // the second of two bytes of GB 18030 may look like ASCII from @ to ~, as | does
        boolean two = encoding == CsvEncoding.GB_18030 && unit(place + 1) >= '@';
        return two ? place + 2 : place + 1;
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
