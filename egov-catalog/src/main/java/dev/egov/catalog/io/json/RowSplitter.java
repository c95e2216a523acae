package dev.egov.catalog.io.json;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.file.FileFault;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a file of JSON into the bytes of its rows, through a buffer that holds one row and not much more. */
public abstract class RowSplitter implements Closeable {

    /** What is kept of a row that is too long, in bytes. */
    private static final int KEPT = 1 << 16;

    /** The bytes at hand. */
    byte[] buffer = new byte[1 << 17];

    /** Where they end. */
    int limit;

    /** The one to be looked at next. */
    int place;

    private final InputStream input;

    /** How many bytes of the file are no longer at hand. */
    private long before;

    /** Where the row begins that is being cut out; less than 0 outside of rows. */
    private int mark = -1;

    /** The first bytes of the row where it is too long. */
    private byte @Nullable [] kept;

    private int from;
    private int to;

    RowSplitter(InputStream input) {
        this.input = input;
    }

    /** Cuts lines, at line feeds and at carriage returns with line feeds; blank ones are no rows. */
    public static RowSplitter lines(InputStream input) throws IOException {
        RowSplitter lines = new JsonLines(input);
        lines.start();
        return lines;
    }

    /** Cuts an array into its elements. */
    public static RowSplitter array(InputStream input) throws IOException {
        JsonElements elements = new JsonElements(input);
        elements.start();
        elements.open();
        return elements;
    }

    /**
     * Goes to the next row.
     *
     * @return whether there is one
     * @throws FileFault if the file is at fault so that no further row can be found
     */
    public abstract boolean next() throws IOException;

    /** The number of the row as the file has it, from 1. */
    public abstract long number();

    /** What holds the row. */
    public byte[] bytes() {
        return kept == null ? buffer : kept;
    }

    /** Its first byte. */
    public int from() {
        return kept == null ? from : 0;
    }

    /** The byte after its last. */
    public int to() {
        return kept == null ? to : kept.length;
    }

    /** What is wrong with the row as a whole; null where it is all there. */
    @Nullable
    public Problem problem() {
        return kept == null ? null : Problem.of(Kind.TOO_LONG, null, "> " + Json.MOST_BYTES + " B");
    }

    /** Passes over a byte order mark of UTF-8; refuses UTF-16 and UTF-32. */
    final void start() throws IOException {
        while (limit < 4 && fill()) {
            // the first bytes may come one by one
        }
        boolean marked = limit >= 2
                && ((buffer[0] == (byte) 0xFE && buffer[1] == (byte) 0xFF)
                        || (buffer[0] == (byte) 0xFF && buffer[1] == (byte) 0xFE));
        boolean wide = limit >= 4 && ((buffer[0] == 0 && buffer[2] == 0) || (buffer[1] == 0 && buffer[3] == 0));
        if (marked || wide) {
            throw new FileFault(Problem.of(Kind.ENCODING, null, "UTF-8"));
        }
        if (limit >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            place = 3;
        }
    }

    /** Makes sure that there is a byte to be looked at; false at the end of the file. */
    public boolean hasNext() throws IOException {
        return place < limit || fill();
    }

    /** Begins a row with the next byte. */
    void begin() {
        kept = null;
        mark = place;
    }

    /** Ends a row after so many bytes. */
    void end(int length) {
        from = mark;
        to = mark + length;
        mark = -1;
        if (kept == null && length > Json.MOST_BYTES) {
            kept = Arrays.copyOfRange(buffer, from, from + KEPT);
        }
    }

    /** How many bytes of the row were looked at. */
    int length() {
        return place - mark;
    }

    /** Where a byte at hand stands in the file, from 1. */
    long position(int at) {
        return before + at + 1;
    }

    /** Gets more bytes after those of the row, of which only the first are kept once it is too long. */
    private boolean fill() throws IOException {
        int drop = mark < 0 ? place : mark;
        if (limit - drop > Json.MOST_BYTES) {
            if (kept == null) {
                kept = Arrays.copyOfRange(buffer, drop, drop + KEPT);
            }
            drop = limit;
        }
        System.arraycopy(buffer, drop, buffer, 0, limit - drop);
        before += drop;
        limit -= drop;
        place -= drop;
        mark = mark < 0 ? mark : 0;
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * limit);
        }
        int read = input.read(buffer, limit, buffer.length - limit);
        limit += Math.max(read, 0);
        return read >= 0;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
