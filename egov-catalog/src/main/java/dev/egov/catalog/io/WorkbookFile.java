package dev.egov.catalog.io;

import dev.egov.catalog.Problem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The file of a workbook, which must be read here and there and not from its start: what comes as a stream goes to a
 * temporary file first, that only its owner may read and that is gone when it is closed.
 */
final class WorkbookFile {

    /** A workbook of ten million entries has less. */
    private static final long MOST_BYTES = 2L << 30;

    private static final int START = 8;
    private static final int[] OLD = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final int OLD_DIRECTORY = 1 << 20;
    private static final String ENCRYPTED = "EncryptedPackage";

    private WorkbookFile() {}

    /** Opens a file that may be a workbook. */
    static FileChannel open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            check(channel);
            return channel;
        } catch (IOException | RuntimeException fault) {
            channel.close();
            throw fault;
        }
    }

    /** Takes over a stream that may be a workbook. */
    static FileChannel open(InputStream input) throws IOException {
        byte[] start = input.readNBytes(START);
        Path file = Files.createTempFile("catalogue", ".xlsx");
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            OutputStream output = Channels.newOutputStream(channel);
            output.write(start);
            copy(input, output, isOld(start) ? OLD_DIRECTORY : isZip(start) ? MOST_BYTES : 0);
            check(channel);
            return channel;
        } catch (IOException | RuntimeException fault) {
            channel.close();
            throw fault;
        }
    }

    /** Copies as much as is needed to tell what it is; what is longer than a workbook is refused. */
    private static void copy(InputStream input, OutputStream output, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = most;
        for (int count = 0;
                left > 0 && count >= 0;
                count = input.read(buffer, 0, (int) Math.min(left, buffer.length))) {
            output.write(buffer, 0, count);
            left -= count;
        }
        if (most == MOST_BYTES && left == 0) {
            throw WorkbookFault.of(Kind.TOO_LONG, "> " + (MOST_BYTES >> 30) + " GiB");
        }
    }

    private static void check(FileChannel channel) throws IOException {
        if (channel.size() == 0) {
            throw WorkbookFault.of(Kind.EMPTY_FILE, null);
        }
        byte[] start = beginning(channel, START);
        if (isOld(start)) {
            String directory = new String(beginning(channel, OLD_DIRECTORY), StandardCharsets.UTF_16LE);
            throw directory.contains(ENCRYPTED)
                    ? WorkbookFault.of(Kind.ENCRYPTED_WORKBOOK, null)
                    : WorkbookFault.of(Kind.OLD_WORKBOOK, null);
        }
        if (!isZip(start)) {
            throw WorkbookFault.noWorkbook("zip");
        }
    }

    private static boolean isZip(byte[] start) {
        return start.length > 1 && start[0] == 'P' && start[1] == 'K';
    }

    private static boolean isOld(byte[] start) {
        boolean old = start.length == START;
        for (int place = 0; old && place < START; place++) {
            old = (start[place] & 0xFF) == OLD[place];
        }
        return old;
    }

    private static byte[] beginning(FileChannel channel, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(most, channel.size()));
        int count = 0;
        while (bytes.hasRemaining() && count >= 0) {
            count = channel.read(bytes, bytes.position());
        }
        return bytes.array();
    }
}
