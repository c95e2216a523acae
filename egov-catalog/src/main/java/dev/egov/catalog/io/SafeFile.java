package dev.egov.catalog.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * Writes files atomically and durably: whatever happens, even the process being killed or the power failing, the old
 * file or the new one is there, whole.
 *
 * <p>What is new goes into a temporary file in the same directory, {@code .egov-}, a random UUID and {@code .tmp}, which
 * takes the place of the old file when all of it is on the disk. A process that is killed may leave that file behind; it
 * may be deleted when nobody is saving into the directory.
 */
public final class SafeFile {

    private static final int MOST_LINKS = 40;

    private SafeFile() {}

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @param out where to write it, buffered; it may be left open or closed, and takes nothing more afterwards
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file that may be there already. The permissions of the old file are kept, where the platform has such;
     * its owner and its other hard links are not. Where the path is a symbolic link, the file behind it is written and
     * the link stays. Of several that write the same file at the same time, the last one has it.
     *
     * @param file the file; its directory must be there
     * @param content what it is to hold
     * @throws IOException if the content fails or the file cannot be written: the directory is not there, it is a
     *     directory itself, a device or a file that must not be written, the disk is full, the thread was interrupted.
     *     The old file is there as it was, and no temporary file; only where the directory cannot be brought to the disk
     *     at the very end is the new one there
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = behindLinks(file);
        check(target);
        try (TemporaryFile temporary = TemporaryFile.toReplace(target)) {
            try (FileChannel channel = temporary.open()) {
                OutputStream out = new Unclosed(Channels.newOutputStream(channel));
                content.writeTo(out);
                out.flush();
                temporary.takeOverPermissions();
                channel.force(true);
            }
            Files.move(temporary.path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        force(directory(target));
    }

    /** Not {@link Path#toRealPath}: the file behind the last link need not be there. */
    private static Path behindLinks(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void check(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "a directory, where a file is to be written");
        }
        if (!Files.isDirectory(directory(target))) {
            throw new NoSuchFileException(
                    target.toString(), null, "there is no directory " + directory(target) + " to write it to");
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isRegularFile(target)) {
                throw new FileSystemException(target.toString(), null, "not a file that could be replaced");
            }
            if (!Files.isWritable(target)) {
                throw new AccessDeniedException(target.toString(), null, "the file must not be written");
            }
        }
    }

    /** Only a root has none, and that is a directory. */
    private static Path directory(Path target) {
        return Objects.requireNonNull(target.getParent(), "parent");
    }

    /** Brings the new name of a file to the disk. */
    private static void force(Path directory) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(directory, StandardOpenOption.READ);
        } catch (AccessDeniedException notToBeOpened) {
            // as are all directories on Windows, which brings names to the disk by itself
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    /** What writes a format closes what it writes to, and then nothing could be forced to the disk. */
    private static final class Unclosed extends BufferedOutputStream {

        Unclosed(OutputStream out) {
            super(out, 1 << 16);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
