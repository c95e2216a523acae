package dev.egov.rules.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a stream, one at a time. Of a line that is too long for a request, only so much is kept as shows it. */
final class RequestLines {

    private static final int BUFFER = 1 << 16;

    private final InputStream input;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;

    RequestLines(InputStream input) {
        this.input = input;
    }

    /** The next line without its line end, or empty at the end of the stream. */
    Optional<byte[]> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (fill()) {
            int from = position;
            while (position < end && buffer[position] != '\n') {
                position++;
            }
            // one byte more than a request may have is enough to know that it has too many
            line.write(buffer, from, Math.min(position - from, JsonReader.MAX_BYTES + 2 - line.size()));
            if (position < end) {
                position++;
                break;
            }
        }
        return Optional.of(withoutReturn(line.toByteArray()));
    }

    private static byte[] withoutReturn(byte[] line) {
        boolean returns = line.length > 0 && line[line.length - 1] == '\r';
        return returns ? Arrays.copyOf(line, line.length - 1) : line;
    }

    private boolean fill() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(0, input.read(buffer));
        }
        return position < end;
    }
}
