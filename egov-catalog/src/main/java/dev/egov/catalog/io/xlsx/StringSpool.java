package dev.egov.catalog.io.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Strings by number, kept in a temporary file because the memory may not hold them; only its owner may read it, and it is
 * gone when this is closed. Strings that stand together are read together, and the last ones are remembered.
 */
final class StringSpool implements Closeable {

    private static final int BLOCK_CHARACTERS = 1 << 15;
    private static final int BLOCK_STRINGS = 1 << 10;
    private static final int MOST_BLOCKS = 8;

    private final FileChannel channel;

    /** Of each block, where it begins and its first string; a last one tells where they end. */
    private final List<long[]> starts = new ArrayList<>();

    private List<String> block = new ArrayList<>();
    private int characters;
    private long count;
    private final Map<Integer, List<String>> remembered = new LinkedHashMap<>(MOST_BLOCKS, 0.75f, true);

    StringSpool() throws IOException {
        Path file = Files.createTempFile("catalogue", ".strings");
        this.channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        starts.add(new long[2]);
    }

    /** Adds the next string. */
    void add(String string) throws IOException {
        block.add(string);
        characters += string.length();
        count++;
        if (characters >= BLOCK_CHARACTERS || block.size() == BLOCK_STRINGS) {
            write();
        }
    }

    /** Writes what is left; then strings can be had. */
    void finish() throws IOException {
        if (!block.isEmpty()) {
            write();
        }
    }

    private void write() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(block.size() * Integer.BYTES + characters * Character.BYTES);
        for (String string : block) {
            bytes.putInt(string.length());
            bytes.asCharBuffer().put(string);
            bytes.position(bytes.position() + string.length() * Character.BYTES);
        }
        bytes.flip();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        starts.add(new long[] {channel.position(), count});
        block = new ArrayList<>();
        characters = 0;
    }

    /** How many there are. */
    long count() {
        return count;
    }

    /** The string of a number from 0, less than their count. */
    String at(long number) throws IOException {
        int low = 0;
        int high = starts.size() - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (starts.get(middle)[1] <= number) {
                low = middle;
            } else {
                high = middle;
            }
        }
        List<String> strings = remembered.get(low);
        if (strings == null) {
            strings = read(low);
            if (remembered.size() == MOST_BLOCKS) {
                remembered.remove(remembered.keySet().iterator().next());
            }
            remembered.put(low, strings);
        }
        return strings.get((int) (number - starts.get(low)[1]));
    }

    private List<String> read(int index) throws IOException {
        long start = starts.get(index)[0];
        int size = (int) (starts.get(index + 1)[0] - start);
        ByteBuffer bytes = ByteBuffer.allocate(size);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, start + bytes.position()) < 0) {
                throw new IOException("a temporary file was cut short");
            }
        }
        bytes.flip();
        List<String> strings = new ArrayList<>();
        while (bytes.hasRemaining()) {
            char[] string = new char[bytes.getInt()];
            bytes.asCharBuffer().get(string);
            bytes.position(bytes.position() + string.length * Character.BYTES);
            strings.add(new String(string));
        }
        return strings;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
