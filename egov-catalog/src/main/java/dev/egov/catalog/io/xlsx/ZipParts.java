package dev.egov.catalog.io.xlsx;

import dev.egov.catalog.io.file.FileFault;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook. Only a file that has one reading is taken: its parts stand one after the other from its first
 * byte to its directory, local headers say what the directory says, and no two names are equal to any program. Nothing is
 * ever written to a name in it.
 */
final class ZipParts implements Closeable {

    private static final int LOCAL_SIZE = 30;

    private static final int ENCRYPTED = 1;

    /** A part's sizes and sum stand after it. */
    private static final int AFTERWARDS = 1 << 3;

    private final FileChannel channel;
    private final Expansion expansion;
    private final Map<String, ZipPart> parts = new LinkedHashMap<>();
    private final Map<ZipPart, Long> starts = new LinkedHashMap<>();

    private ZipParts(FileChannel channel) throws IOException {
        this.channel = channel;
        this.expansion = new Expansion(channel.size());
    }

    /** The parts of a file, which this closes. */
    static ZipParts of(FileChannel channel) throws IOException {
        ZipParts parts = new ZipParts(channel);
        parts.check(ZipDirectory.read(channel));
        return parts;
    }

    private void check(ZipDirectory directory) throws IOException {
        long announced = 0;
        for (ZipPart part : directory.parts()) {
            if (parts.put(plain(part.name()), part) != null) {
                throw WorkbookFault.ambiguous(part.name());
            }
            announced += part.size();
            expansion.announce(announced, part.name());
        }
        List<ZipPart> inFile = new ArrayList<>(directory.parts());
        inFile.sort(Comparator.comparingLong(ZipPart::header));
        long end = 0;
        for (int number = 0; number < inFile.size(); number++) {
            ZipPart part = inFile.get(number);
            if (part.header() != end) {
                throw WorkbookFault.ambiguous(number == 0 ? directory.firstName() : part.name());
            }
            end = number + 1 < inFile.size() ? inFile.get(number + 1).header() : directory.start();
            checkLocal(part, end);
        }
        if (end != directory.start()) {
            throw WorkbookFault.ambiguous(directory.firstName());
        }
    }

    /** A name as the least careful program compares it; one that leads out of the workbook is refused. */
    private static String plain(String name) throws FileFault {
        String path = name.replace('\\', '/');
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                throw WorkbookFault.noWorkbook(name);
            }
            if (!segment.equals(".") && !segment.isEmpty()) {
                segments.add(segment);
            }
        }
        boolean odd =
                path.startsWith("/") || path.indexOf(':') >= 0 || path.chars().anyMatch(Character::isISOControl);
        if (odd || segments.isEmpty()) {
            throw WorkbookFault.noWorkbook(name);
        }
        return String.join("/", segments).toLowerCase(Locale.ROOT);
    }

    private void checkLocal(ZipPart part, long end) throws IOException {
        ByteBuffer local = ZipDirectory.bytes(channel, part.header(), LOCAL_SIZE);
        int nameSize = ZipDirectory.shortAt(local, 26);
        int extraSize = ZipDirectory.shortAt(local, 28);
        ByteBuffer rest = ZipDirectory.bytes(channel, part.header() + LOCAL_SIZE, nameSize + extraSize);
        ByteBuffer extra = rest.slice(nameSize, extraSize).order(ByteOrder.LITTLE_ENDIAN);
        int flags = ZipDirectory.shortAt(local, 6);
        boolean afterwards = (flags & AFTERWARDS) != 0;
        boolean same = local.getInt(0) == ZipDirectory.LOCAL
                && ZipDirectory.name(rest, 0, nameSize).equals(part.name())
                && (flags & ENCRYPTED) == 0
                && ZipDirectory.shortAt(local, 8) == (part.deflated() ? ZipDirectory.DEFLATED : 0);
        if (same) {
            ZipDirectory.Wide wide = ZipDirectory.Wide.of(extra);
            long size = wide.next(ZipDirectory.intAt(local, 22), part.name());
            long packed = wide.next(ZipDirectory.intAt(local, 18), part.name());
            same = agrees(ZipDirectory.intAt(local, 14), part.crc(), afterwards)
                    && agrees(size, part.size(), afterwards)
                    && agrees(packed, part.packed(), afterwards);
        }
        long start = part.header() + LOCAL_SIZE + nameSize + extraSize;
        long left = end - start - part.packed();
        if (!same || !(left == 0 || (afterwards && isDescriptor(part, end - left, left)))) {
            throw WorkbookFault.ambiguous(part.name());
        }
        starts.put(part, start);
    }

    private static boolean agrees(long local, long central, boolean afterwards) {
        return local == central || (afterwards && local == 0);
    }

    /** Whether the bytes after a part are its sum and sizes again, and nothing else. */
    private boolean isDescriptor(ZipPart part, long from, long size) throws IOException {
        if (size < 12 || size > 24 || size % 4 != 0) {
            return false;
        }
        ByteBuffer bytes = ZipDirectory.bytes(channel, from, (int) size);
        if (size % 8 == 0) {
            bytes.position(Integer.BYTES);
        }
        boolean wide = size >= 20;
        return (bytes.getInt() & 0xFFFFFFFFL) == part.crc()
                && (wide ? bytes.getLong() : bytes.getInt() & 0xFFFFFFFFL) == part.packed()
                && (wide ? bytes.getLong() : bytes.getInt() & 0xFFFFFFFFL) == part.size();
    }

    /** All parts, in the order of the directory. */
    Collection<ZipPart> all() {
        return parts.values();
    }

    /** The part of a name, without a slash before it; null where there is none. */
    @Nullable
    ZipPart find(String name) {
        return parts.get(name.toLowerCase(Locale.ROOT));
    }

    /** What may still come out of this file. */
    Expansion expansion() {
        return expansion;
    }

    /** The content of a part. */
    InputStream open(ZipPart part) {
        return open(part, expansion);
    }

    /** The content of a part that is looked at besides, so that what comes out of it does not count twice. */
    InputStream openAgain(ZipPart part) throws IOException {
        return open(part, new Expansion(channel.size()));
    }

    private InputStream open(ZipPart part, Expansion counted) {
        long start = starts.getOrDefault(part, 0L);
        return new PartStream(channel, part, start, part.deflated() ? new Inflater(true) : null, counted);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
