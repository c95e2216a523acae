package dev.egov.catalog.io.xlsx;

import dev.egov.catalog.io.file.FileFault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The central directory of a zip file (ISO/IEC 21320-1, APPNOTE.TXT): what it says, nothing of it believed yet. A file in
 * which the directory is not exactly where the end record says has something before it or in it that others may read.
 */
final class ZipDirectory {

    static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;

    private static final int END_SIZE = 22;
    private static final int END_64_SIZE = 56;
    private static final int LOCATOR_64_SIZE = 20;
    private static final int CENTRAL_SIZE = 46;

    private static final long SATURATED = 0xFFFFFFFFL;
    private static final int SATURATED_SHORT = 0xFFFF;

    /** More than any workbook has, and little enough to be held. */
    private static final long MOST_BYTES = 1 << 20;

    static final int DEFLATED = 8;

    private final FileChannel channel;
    private final List<ZipPart> parts = new ArrayList<>();
    private long start;

    private ZipDirectory(FileChannel channel) {
        this.channel = channel;
    }

    static ZipDirectory read(FileChannel channel) throws IOException {
        ZipDirectory directory = new ZipDirectory(channel);
        directory.read();
        return directory;
    }

    /** What it lists, in its order. */
    List<ZipPart> parts() {
        return parts;
    }

    /** Where it begins, after the last part. */
    long start() {
        return start;
    }

    private void read() throws IOException {
        long tailStart = Math.max(0, channel.size() - END_SIZE - SATURATED_SHORT);
        ByteBuffer tail = bytes(channel, tailStart, (int) (channel.size() - tailStart));
        int place = tail.limit() - END_SIZE;
        while (place >= 0 && tail.getInt(place) != END) {
            place--;
        }
        if (place < 0 || place + END_SIZE + shortAt(tail, place + 20) != tail.limit()) {
            throw WorkbookFault.noWorkbook("zip");
        }
        ByteBuffer record = tail.slice(place, END_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        long count = shortAt(record, 10);
        long size = intAt(record, 12);
        start = intAt(record, 16);
        boolean one = record.getShort(4) == record.getShort(6) && record.getShort(8) == record.getShort(10);
        long end = tailStart + place;
        ByteBuffer wide = wideRecord(end);
        if (wide != null) {
            end = end - LOCATOR_64_SIZE - wide.getLong(4) - 12;
            count = wider(count, SATURATED_SHORT, wide.getLong(32));
            size = wider(size, SATURATED, wide.getLong(40));
            start = wider(start, SATURATED, wide.getLong(48));
        }
        if (!one || size > MOST_BYTES) {
            throw WorkbookFault.noWorkbook("zip");
        }
        if (start + size != end) {
            throw WorkbookFault.ambiguous(firstName());
        }
        readParts(bytes(channel, start, (int) size), count);
    }

    /** The end record for large files, which writers that do not know the size beforehand put in always. */
    private @Nullable ByteBuffer wideRecord(long end) throws IOException {
        long place = end - LOCATOR_64_SIZE;
        if (place < END_64_SIZE) {
            return null;
        }
        ByteBuffer locator = bytes(channel, place, LOCATOR_64_SIZE);
        if (locator.getInt(0) != LOCATOR_64) {
            return null;
        }
        long at = locator.getLong(8);
        if (at < 0 || at > place - END_64_SIZE) {
            throw WorkbookFault.ambiguous(firstName());
        }
        ByteBuffer wide = bytes(channel, at, END_64_SIZE);
        if (wide.getInt(0) != END_64 || at + 12 + wide.getLong(4) != place) {
            throw WorkbookFault.ambiguous(firstName());
        }
        return wide;
    }

    private static long wider(long narrow, long saturated, long wide) throws FileFault {
        if (wide < 0 || (narrow != saturated && narrow != wide)) {
            throw WorkbookFault.noWorkbook("zip");
        }
        return wide;
    }

    private void readParts(ByteBuffer directory, long count) throws IOException {
        int place = 0;
        for (long number = 0; number < count; number++) {
            if (place + CENTRAL_SIZE > directory.limit() || directory.getInt(place) != CENTRAL) {
                throw WorkbookFault.noWorkbook("zip");
            }
            int nameSize = shortAt(directory, place + 28);
            int extraSize = shortAt(directory, place + 30);
            int next = place + CENTRAL_SIZE + nameSize + extraSize + shortAt(directory, place + 32);
            if (next > directory.limit()) {
                throw WorkbookFault.noWorkbook("zip");
            }
            String name = name(directory, place + CENTRAL_SIZE, nameSize);
            ByteBuffer extra =
                    directory.slice(place + CENTRAL_SIZE + nameSize, extraSize).order(ByteOrder.LITTLE_ENDIAN);
            parts.add(part(directory, place, name, extra));
            place = next;
        }
        if (place != directory.limit()) {
            throw WorkbookFault.ambiguous(firstName());
        }
    }

    private static ZipPart part(ByteBuffer directory, int place, String name, ByteBuffer extra) throws FileFault {
        boolean encrypted = (directory.getShort(place + 8) & 1) != 0;
        int method = shortAt(directory, place + 10);
        if (encrypted || (method != DEFLATED && method != 0)) {
            throw WorkbookFault.noWorkbook(name);
        }
        Wide wide = Wide.of(extra);
        long size = wide.next(intAt(directory, place + 24), name);
        long packed = wide.next(intAt(directory, place + 20), name);
        long header = wide.next(intAt(directory, place + 42), name);
        return new ZipPart(name, method == DEFLATED, intAt(directory, place + 16), packed, size, header);
    }

    /** The numbers of an entry that did not fit, in their order: the extra field 1. */
    record Wide(ByteBuffer numbers) {

        static Wide of(ByteBuffer extra) {
            int place = 0;
            while (place + 4 <= extra.limit()) {
                int size = shortAt(extra, place + 2);
                if (shortAt(extra, place) == 1 && place + 4 + size <= extra.limit()) {
                    return new Wide(extra.slice(place + 4, size).order(ByteOrder.LITTLE_ENDIAN));
                }
                place += 4 + size;
            }
            return new Wide(ByteBuffer.allocate(0));
        }

        /** A number, or the one that stands for it here. */
        long next(long narrow, String name) throws FileFault {
            if (narrow != SATURATED) {
                return narrow;
            }
            long number = numbers.remaining() < Long.BYTES ? -1 : numbers.getLong();
            if (number < 0) {
                throw WorkbookFault.noWorkbook(name);
            }
            return number;
        }
    }

    /** The name at the very start of the file, to show what is there twice. */
    String firstName() throws IOException {
        ByteBuffer local = bytes(channel, 0, (int) Math.min(channel.size(), 30));
        if (local.limit() < 30 || local.getInt(0) != LOCAL) {
            return "zip";
        }
        int size = (int) Math.min(shortAt(local, 26), channel.size() - 30);
        return name(bytes(channel, 30, size), 0, size);
    }

    static String name(ByteBuffer bytes, int from, int size) {
        ByteBuffer name = bytes.slice(from, size);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(name).toString();
        } catch (CharacterCodingException notUnicode) {
            return StandardCharsets.ISO_8859_1.decode(name.rewind()).toString();
        }
    }

    static int shortAt(ByteBuffer bytes, int place) {
        return bytes.getShort(place) & 0xFFFF;
    }

    static long intAt(ByteBuffer bytes, int place) {
        return bytes.getInt(place) & 0xFFFFFFFFL;
    }

    /** Bytes of a file; a file too short for them is no zip file. */
    static ByteBuffer bytes(FileChannel channel, long from, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw WorkbookFault.noWorkbook("zip");
            }
        }
        return bytes.flip();
    }
}
