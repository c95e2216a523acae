package dev.egov.catalog.io.json;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.file.FileFault;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a JSON array into its elements, at the commas that are in no string and no bracket. Whether an element is JSON is
 * for the reader of rows to say; also nothing between two commas is an element, which is not.
 */
final class JsonElements extends RowSplitter {

    private boolean begun;
    private long count;
    private boolean closed;

    /** What is wrong with the array, so that it cannot be read further. */
    private @Nullable Problem fault;

    JsonElements(InputStream input) {
        super(input);
    }

    /** Goes into the array. */
    void open() throws IOException {
        if (!passSpace()) {
            throw new FileFault(Problem.of(Kind.EMPTY_FILE, null, null));
        }
        if (buffer[place] != '[') {
            throw new FileFault(Problem.of(Kind.NOT_AN_ARRAY, null, null));
        }
        place++;
    }

    @Override
    public boolean next() throws IOException {
        if (fault != null) {
            throw new FileFault(fault);
        }
        boolean more = passSpace();
        if (!closed && !begun && more && buffer[place] == ']') {
            place++;
            closed = true;
            more = passSpace();
        }
        if (closed == more) {
            throw syntax(position(place));
        }
        if (closed) {
            return false;
        }
        begun = true;
        count++;
        cut();
        return true;
    }

    private boolean passSpace() throws IOException {
        while (hasNext()) {
            if (!isSpace(buffer[place])) {
                return true;
            }
            place++;
        }
        return false;
    }

    /** Cuts out an element without the space after it, and passes over the comma or the bracket that ends it. */
    private void cut() throws IOException {
        long start = position(place);
        begin();
        int length = 0;
        long depth = 0;
        boolean quoted = false;
        boolean escaped = false;
        for (; hasNext(); place++) {
            byte unit = buffer[place];
            if (quoted) {
                quoted = escaped || unit != '"';
                escaped = !escaped && unit == '\\';
            } else if (depth == 0 && (unit == ',' || unit == ']')) {
                end(length);
                place++;
                closed = unit == ']';
                return;
            } else if (unit == '"') {
                quoted = true;
            } else if (unit == '{' || unit == '[') {
                depth++;
            } else if (depth > 0 && (unit == '}' || unit == ']')) {
                depth--;
            }
            if (quoted || !isSpace(unit)) {
                length = length() + 1;
            }
        }
        throw syntax(start);
    }

    private static boolean isSpace(byte unit) {
        return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t';
    }

    private FileFault syntax(long position) {
        fault = Problem.of(Kind.SYNTAX, null, String.valueOf(position));
        return new FileFault(fault);
    }

    @Override
    public long number() {
        return count;
    }
}
