package dev.egov.catalog.io.json;

import dev.egov.catalog.io.value.Bytes;
import java.io.IOException;
import java.io.InputStream;

/** Cuts JSON Lines at its line breaks. */
final class JsonLines extends RowSplitter {

    private long line;

    JsonLines(InputStream input) {
        super(input);
    }

    @Override
    public boolean next() throws IOException {
        while (hasNext()) {
            begin();
            do {
                place = Bytes.find('\n', buffer, place, limit);
            } while (place == limit && hasNext());
            int length = length();
            boolean fed = place < limit;
            boolean returned = fed && length > 0 && buffer[place - 1] == '\r';
            end(returned ? length - 1 : length);
            place += fed ? 1 : 0;
            line++;
            if (!isBlank()) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlank() {
        byte[] bytes = bytes();
        for (int at = from(); at < to(); at++) {
            if (bytes[at] != ' ' && bytes[at] != '\t' && bytes[at] != '\r') {
                return false;
            }
        }
        return problem() == null;
    }

    @Override
    public long number() {
        return line;
    }
}
