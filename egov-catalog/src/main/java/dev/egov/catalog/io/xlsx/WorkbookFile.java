package dev.egov.catalog.io.xlsx;

import com.google.common.io.ByteStreams;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.file.FileFault;
import dev.egov.catalog.io.file.FileSignature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The file of a workbook, which must be read here and there and not from its start: what comes as a stream goes to a
 * temporary file first, that only its owner may read and that is gone when it is closed.
 */
public final class WorkbookFile {

    /** A workbook of ten million entries has less. */
    private static final long MOST_BYTES = 2L << 30;

    /** What tells a workbook of the old format from an encrypted one stands in so many bytes. */
    private static final int OLD_DIRECTORY = 1 << 20;

    private static final int START = 8;

    private WorkbookFile() {}

    /** Opens a file that may be a workbook. */
    public static FileChannel open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            check(channel);
            return channel;
        } catch (IOException | RuntimeException fault) {
            channel.close();
            throw fault;
        }
    }

    /** Copies a stream that may be a workbook, and closes it. */
    public static FileChannel open(InputStream input) throws IOException {
        try (input) {
            return copied(input);
        }
    }

    private static FileChannel copied(InputStream input) throws IOException {
        byte[] start = input.readNBytes(START);
        Path file = Files.createTempFile("catalogue", ".xlsx");
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            OutputStream output = Channels.newOutputStream(channel);
            output.write(start);
            boolean zip = FileSignature.of(start, new byte[0]).nature() == FileSignature.Nature.WORKBOOK;
            copy(input, output, zip ? MOST_BYTES : OLD_DIRECTORY);
            check(channel);
            return channel;
        } catch (IOException | RuntimeException fault) {
            channel.close();
            throw fault;
        }
    }

    /** Copies as much as is needed to tell what it is; what is longer than a workbook is refused. */
    private static void copy(InputStream input, OutputStream output, long most) throws IOException {
        long copied = ByteStreams.limit(input, most).transferTo(output);
        if (most == MOST_BYTES && copied == most) {
            throw WorkbookFault.of(Kind.TOO_LONG, "> " + (MOST_BYTES >> 30) + " GiB");
        }
    }

    private static void check(FileChannel channel) throws IOException {
        if (channel.size() == 0) {
            throw WorkbookFault.of(Kind.EMPTY_FILE, null);
        }
        FileSignature signature = signature(channel);
        Problem problem = signature.problem();
        if (problem != null) {
            throw new FileFault(problem);
        }
        switch (signature.nature()) {
            case WORKBOOK -> {}
            case JSON -> throw WorkbookFault.of(Kind.JSON_MISNAMED, null);
            case TEXT -> throw WorkbookFault.of(Kind.TABLE_AS_WORKBOOK, null);
            case FOREIGN, UNKNOWN -> throw WorkbookFault.noWorkbook("zip");
        }
    }

    /** What a file is, by its first bytes and its last. */
    public static FileSignature signature(FileChannel channel) throws IOException {
        byte[] head = bytes(channel, 0, OLD_DIRECTORY);
        long rest = Math.max(head.length, channel.size() - FileSignature.HEAD);
        return FileSignature.of(head, bytes(channel, rest, FileSignature.HEAD));
    }

    private static byte[] bytes(FileChannel channel, long from, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(most, channel.size() - from));
        int count = 0;
        while (bytes.hasRemaining() && count >= 0) {
            count = channel.read(bytes, from + bytes.position());
        }
        return bytes.array();
    }
}
