package dev.egov.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of an input, one at a time. Of a line that is too long only so much is kept as shows it. */
final class Lines {

    private final InputStream input;
    private final int most;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private long number;

    /**
     * The lines of an input.
     *
     * @param input the input
     * @param most the most bytes that a line may have; of a longer one, one byte more is kept
     */
    Lines(InputStream input, int most) {
        this.input = input;
        this.most = most;
    }

    /** The next line without its line end, or empty at the end of the input. */
    Optional<byte[]> next() throws IOException {
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

    /** The number of the line last read, from 1. */
    long number() {
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
