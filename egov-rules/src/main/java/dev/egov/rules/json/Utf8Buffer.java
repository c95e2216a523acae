package dev.egov.rules.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import tools.jackson.core.io.JsonStringEncoder;

/** JSON being written, as bytes in UTF-8. It grows as needed, and is not for several threads at once. */
final class Utf8Buffer {

    private byte[] bytes;
    private int length;

    /** A buffer with room for so many bytes to begin with. */
    Utf8Buffer(int room) {
        this.bytes = new byte[room];
    }

    /** The bytes of a JSON string, quotes included. */
    static byte[] quoted(String text) {
        return new Utf8Buffer(text.length() + 2).string(text).toByteArray();
    }

    Utf8Buffer append(byte[] more) {
        makeRoom(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    Utf8Buffer append(char ascii) {
        makeRoom(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** Appends a text of ASCII characters as it is. */
    Utf8Buffer ascii(String text) {
        makeRoom(text.length());
        for (int index = 0; index < text.length(); index++) {
            bytes[length++] = (byte) text.charAt(index);
        }
        return this;
    }

    /** Appends a text as a JSON string. */
    Utf8Buffer string(String text) {
        append('"');
        if (isPlain(text)) {
            ascii(text);
        } else {
            append(JsonStringEncoder.getInstance().quoteAsUTF8(text));
        }
        return append('"');
    }

    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (unit < ' ' || unit > '~' || unit == '"' || unit == '\\') {
                return false;
            }
        }
        return true;
    }

    int length() {
        return length;
    }

    /** Takes back what was appended after a length was reached. */
    void cutTo(int before) {
        length = before;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    void writeTo(OutputStream output) throws IOException {
        output.write(bytes, 0, length);
    }

    private void makeRoom(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), bytes.length * 2));
        }
    }
}
