package dev.egov.catalog.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that is to take the place of another in the same directory; closing it deletes it unless it has. */
final class TemporaryFile implements Closeable {

    private static final Set<PosixFilePermission> OWNER_ALONE =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path path;

    /** Those of the file to be replaced; null where there is none or the platform has none. */
    private final @Nullable Set<PosixFilePermission> permissions;

    private TemporaryFile(Path path, @Nullable Set<PosixFilePermission> permissions) {
        this.path = path;
        this.permissions = permissions;
    }

    static TemporaryFile toReplace(Path target) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        boolean hasPermissions = view != null && Files.exists(target);
        return new TemporaryFile(
                target.resolveSibling(".egov-" + UUID.randomUUID() + ".tmp"),
                hasPermissions ? view.readAttributes().permissions() : null);
    }

    Path path() {
        return path;
    }

    /** Makes the file. Until it is complete, nobody else may read what the old file may have kept from them. */
    FileChannel open() throws IOException {
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return permissions == null
                ? FileChannel.open(path, options)
                : FileChannel.open(path, options, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
    }

    /** File systems without permissions show the same for every file, and refuse to set them. */
    void takeOverPermissions() throws IOException {
        if (permissions != null && !permissions.equals(Files.getPosixFilePermissions(path))) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
