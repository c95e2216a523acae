package dev.egov.cli.session;

import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The input of a command: a file, or standard input. Before it waits for more input it lets out what has been answered,
 * so that another program can ask line by line. A byte order mark of UTF-8, which editors put before a text, is read over.
 */
public final class Source extends FilterInputStream {

    private static final String STANDARD_INPUT = "-";
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final boolean isFile;
    private final Output answers;

    /** Whether all that was read so far is the byte order mark, or the beginning of it. */
    private boolean isBeginning = true;

    /** What has the beginning of the mark and goes on otherwise: so many bytes of it, then one that is not of it. */
    private byte[] heldBack = {};

    private Source(InputStream stream, String name, boolean isFile, Output answers) {
        super(stream);
        this.name = name;
        this.isFile = isFile;
        this.answers = answers;
    }

    /**
     * Opens an input.
     *
     * @param file the name of a file; null or {@code -} for standard input
     * @param session has the standard input and the output that is let out
     * @return the input
     * @throws CommandException if there is no such file, or it cannot be read
     */
    public static Source open(@Nullable String file, Session session) {
        if (file == null || file.equals(STANDARD_INPUT)) {
            return new Source(session.input(), session.words().text("standard.input"), false, session.out());
        }
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path) && !file.isEmpty()) {
                throw new CommandException("file.directory", file);
            }
            if (file.isEmpty() || !Files.exists(path)) {
                throw new CommandException("file.missing", file);
            }
            if (!Files.isReadable(path)) {
                throw new CommandException("file.unreadable", file);
            }
            return new Source(new FileInputStream(path.toFile()), file, true, session.out());
        } catch (InvalidPathException malformed) {
            throw new CommandException("file.missing", file);
        } catch (IOException failure) {
            throw failed(file, failure);
        }
    }

    /** Its name for people: that of the file, or of standard input. */
    public String name() {
        return name;
    }

    /** Whether it is a file, and not standard input. */
    public boolean isFile() {
        return isFile;
    }

    /** Closes a file. Standard input is not ours to close. */
    @Override
    public void close() throws IOException {
        if (isFile) {
            super.close();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
        try {
            if (isBeginning) {
                heldBack = beginning();
                isBeginning = false;
            }
            if (heldBack.length == 0) {
                return further(buffer, from, length);
            }
            int count = Math.min(length, heldBack.length);
            System.arraycopy(heldBack, 0, buffer, from, count);
            heldBack = Arrays.copyOfRange(heldBack, count, heldBack.length);
            return count;
        } catch (IOException failure) {
            throw failed(name, failure);
        }
    }

    /** The first bytes, no more than show whether they are the byte order mark; none where they are. */
    private byte[] beginning() throws IOException {
        byte[] bytes = new byte[BYTE_ORDER_MARK.length];
        int count = 0;
        while (count < bytes.length && further(bytes, count, 1) == 1) {
            count++;
            if (bytes[count - 1] != BYTE_ORDER_MARK[count - 1]) {
                return Arrays.copyOf(bytes, count);
            }
        }
        return count == bytes.length ? new byte[0] : Arrays.copyOf(bytes, count);
    }

    private int further(byte[] buffer, int from, int length) throws IOException {
        if (in.available() == 0) {
            answers.flush();
        }
        return in.read(buffer, from, length);
    }

    private static CommandException failed(String name, IOException failure) {
        return new CommandException("file.failed", name, Mishap.of(failure));
    }
}
