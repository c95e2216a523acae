package dev.egov.catalog.io.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** The content of a part of a workbook: counted as it comes, and at its end compared with what the file says of it. */
final class PartStream extends InputStream {

    private final FileChannel channel;
    private final ZipPart part;
    private final @Nullable Inflater inflater;
    private final Expansion expansion;
    private final CRC32 crc = new CRC32();
    private final ByteBuffer packed = ByteBuffer.allocate(1 << 14);
    private long next;
    private final long end;
    private long size;
    private boolean ended;

    PartStream(FileChannel channel, ZipPart part, long start, @Nullable Inflater inflater, Expansion expansion) {
        this.channel = channel;
        this.part = part;
        this.inflater = inflater;
        this.expansion = expansion;
        this.next = start;
        this.end = start + part.packed();
        packed.flip();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (ended) {
            return -1;
        }
        if (length == 0) {
            return 0;
        }
        int count = inflater == null ? copy(bytes, from, length) : inflate(inflater, bytes, from, length);
        if (count < 0) {
            ended = true;
            boolean whole = inflater == null || inflater.getBytesRead() == part.packed();
            if (!whole || size != part.size() || crc.getValue() != part.crc()) {
                throw WorkbookFault.noWorkbook(part.name());
            }
            return -1;
        }
        size += count;
        crc.update(bytes, from, count);
        expansion.add(count, part.name());
        return count;
    }

    private int copy(byte[] bytes, int from, int length) throws IOException {
        if (!packed.hasRemaining() && !fill()) {
            return -1;
        }
        int count = Math.min(length, packed.remaining());
        packed.get(bytes, from, count);
        return count;
    }

    private int inflate(Inflater active, byte[] bytes, int from, int length) throws IOException {
        try {
            while (true) {
                int count = active.inflate(bytes, from, length);
                if (count > 0) {
                    return count;
                }
                if (active.finished()) {
                    return -1;
                }
                if (active.needsDictionary() || !fill()) {
                    throw WorkbookFault.noWorkbook(part.name());
                }
                active.setInput(packed.array(), 0, packed.limit());
            }
        } catch (DataFormatException damaged) {
            throw WorkbookFault.noWorkbook(part.name());
        }
    }

    /** Reads on in the file; false at the end of the part. */
    private boolean fill() throws IOException {
        packed.clear().limit((int) Math.min(packed.capacity(), end - next));
        if (packed.limit() == 0) {
            packed.flip();
            return false;
        }
        int count = channel.read(packed, next);
        if (count < 0) {
            throw WorkbookFault.noWorkbook(part.name());
        }
        next += count;
        packed.flip();
        return true;
    }

    @Override
    public void close() {
        ended = true;
        if (inflater != null) {
            inflater.end();
        }
    }
}
