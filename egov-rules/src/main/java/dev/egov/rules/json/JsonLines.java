package dev.egov.rules.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a stream, one at a time, in memory that does not grow with their number or length: of a line that is too
 * long only so much is kept as shows it. Not safe for use by several threads.
 */
public final class JsonLines {

    private static final int BUFFER = 1 << 18;

    private final InputStream input;
    private final int most;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;
    private int lineEnd = -1;
    private long number;

    /**
     * The lines of requests.
     *
     * @param input the stream, which is not closed
     */
    public JsonLines(InputStream input) {
        this(input, JsonReader.MAX_BYTES);
    }

    /**
     * The lines of a stream.
     *
     * @param input the stream, which is not closed
     * @param most the most bytes that a line may have without its line end, from 0
     * @throws IllegalArgumentException if most is negative, or too large for an array of so many bytes
     */
    public JsonLines(InputStream input, int most) {
        if (most < 0 || most > Integer.MAX_VALUE - BUFFER) {
            throw new IllegalArgumentException("no line can have at most " + most + " bytes");
        }
        this.input = input;
        this.most = most;
    }

    /**
     * Reads the next line.
     *
     * @return the line without its line end (a line feed, or a carriage return and a line feed), of a line that is too long
     *     one byte more than the most; empty at the end of the stream
     * @throws IOException if reading fails
     */
    public Optional<byte[]> next() throws IOException {
        if (isNextAtHand()) {
            number++;
            boolean returned = lineEnd > position && buffer[lineEnd - 1] == '\r';
            int length = lineEnd - position - (returned ? 1 : 0);
            byte[] line = Arrays.copyOfRange(buffer, position, position + Math.min(length, most + 1));
            position = lineEnd + 1;
            lineEnd = -1;
            return Optional.of(line);
        }
        return nextInPieces();
    }

    /** Whether the next line has been read already, so that {@link #next} does not wait for the stream. */
    boolean isNextAtHand() {
        if (lineEnd < 0) {
            int at = position;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            lineEnd = at < end ? at : -1;
        }
        return lineEnd >= 0;
    }

    private Optional<byte[]> nextInPieces() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended && fill()) {
            int from = position;
            while (position < end && buffer[position] != '\n') {
                position++;
            }
            // a carriage return may still be taken off, so that there is room for two more
            line.write(buffer, from, Math.min(position - from, most + 2 - line.size()));
            ended = position < end;
            position += ended ? 1 : 0;
        }
        byte[] bytes = line.toByteArray();
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        return Optional.of(Arrays.copyOf(bytes, Math.min(length, most + 1)));
    }

    /**
     * The number of the line last read.
     *
     * @return the number, from 1; 0 before the first
     */
    public long number() {
        return number;
    }

    private boolean fill() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(0, input.read(buffer));
        }
        return position < end;
    }
}
