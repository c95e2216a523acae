package dev.egov.catalog.io.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The next bytes of a stream: as many of them are in memory as somebody has looked at and nobody has dropped. */
final class ByteWindow implements Closeable {

    private final InputStream input;
    private byte[] bytes = new byte[1 << 16];
    private int start;
    private int end;
    private boolean ended;

    ByteWindow(InputStream input) {
        this.input = input;
    }

    /** Whether the stream has a byte at a place, counted from 0. */
    boolean has(int place) throws IOException {
        while (place >= end - start) {
            if (ended) {
                return false;
            }
            read();
        }
        return true;
    }

    /** The byte at a place that the stream {@linkplain #has has}. */
    byte at(int place) {
        return bytes[start + place];
    }

    /** Whether the stream goes on with bytes, given as the characters of their values. */
    boolean startsWith(String signature) throws IOException {
        for (int place = 0; place < signature.length(); place++) {
            if (!has(place) || (at(place) & 0xFF) != signature.charAt(place)) {
                return false;
            }
        }
        return true;
    }

    /** The bytes from a place to another; fewer where the stream ends before. */
    byte[] copy(int from, int to) throws IOException {
        return has(to - 1)
                ? Arrays.copyOfRange(bytes, start + from, start + to)
                : Arrays.copyOfRange(bytes, start + from, Math.max(start + from, end));
    }

    /** Moves on, so that the byte at a place is the first; not beyond the end of the stream. */
    void drop(int count) throws IOException {
        start = count == 0 || has(count - 1) ? start + count : end;
    }

    /** Moves on to the next line feed or carriage return, or to the end of the stream. */
    void dropToLineBreak() throws IOException {
        while (has(0)) {
            for (; start < end; start++) {
                if (bytes[start] == '\n' || bytes[start] == '\r') {
                    return;
                }
            }
        }
    }

    private void read() throws IOException {
        if (end == bytes.length) {
            int length = end - start;
            byte[] target = length > bytes.length / 2 ? new byte[bytes.length * 2] : bytes;
            System.arraycopy(bytes, start, target, 0, length);
            bytes = target;
            start = 0;
            end = length;
        }
        int count = input.read(bytes, end, bytes.length - end);
        if (count < 0) {
            ended = true;
        } else {
            end += count;
        }
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
