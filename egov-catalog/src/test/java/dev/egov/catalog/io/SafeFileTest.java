package dev.egov.catalog.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are written whole or not at all. */
class SafeFileTest {

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("目录.csv");
    }

    private static SafeFile.Content text(String text) {
        return out -> out.write(text.getBytes(UTF_8));
    }

    private void assertOnly(Path kept, String content) throws IOException {
        assertThat(kept).hasContent(content);
        assertThat(directory).isDirectoryNotContaining(each -> each.toString().endsWith(".tmp"));
    }

    @Test
    void a_new_file_is_made() throws IOException {
        SafeFile.write(file, text("新"));
        assertOnly(file, "新");
    }

    @Test
    void an_old_file_is_replaced_by_a_shorter_one() throws IOException {
        Files.writeString(file, "旧的内容");
        SafeFile.write(file, text("新"));
        assertOnly(file, "新");
    }

    @Test
    void a_file_may_have_the_longest_name_that_there_is_and_a_path_without_a_directory() throws IOException {
        Path longest = directory.resolve("名".repeat(85));
        SafeFile.write(longest, text("新"));
        assertOnly(longest, "新");
        Path bare = Path.of("safe-file-test-" + directory.getFileName());
        try {
            SafeFile.write(bare, text("新"));
            assertThat(bare).hasContent("新");
        } finally {
            Files.deleteIfExists(bare);
        }
    }

    @Test
    void content_that_fails_leaves_the_old_file_and_nothing_else() throws IOException {
        Files.writeString(file, "旧");
        for (Throwable failure :
                new Throwable[] {new IOException("disk"), new IllegalStateException("bug"), new StackOverflowError()}) {
            assertThatThrownBy(() -> SafeFile.write(file, out -> {
                        out.write(new byte[200_000]);
                        rethrow(failure);
                    }))
                    .isSameAs(failure);
            assertOnly(file, "旧");
        }
    }

    @Test
    void content_that_fails_makes_no_file() {
        assertThatThrownBy(() -> SafeFile.write(file, out -> {
                    throw new IOException("disk");
                }))
                .hasMessage("disk");
        assertThat(directory).isEmptyDirectory();
    }

    private static void rethrow(Throwable failure) throws IOException {
        if (failure instanceof IOException exception) {
            throw exception;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        throw (Error) failure;
    }

    @Test
    void an_interrupted_thread_leaves_the_old_file() throws IOException {
        Files.writeString(file, "旧");
        assertThatThrownBy(
                        () -> SafeFile.write(file, out -> Thread.currentThread().interrupt()))
                .isInstanceOf(ClosedByInterruptException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertOnly(file, "旧");
    }

    @Test
    void content_may_close_what_it_writes_to_but_not_write_later() throws IOException {
        AtomicReference<OutputStream> kept = new AtomicReference<>();
        SafeFile.write(file, out -> {
            try (out) {
                out.write('1');
            }
            kept.set(out);
        });
        assertThatThrownBy(() -> {
                    kept.get().write('2');
                    kept.get().flush();
                })
                .isInstanceOf(ClosedChannelException.class);
        assertOnly(file, "1");
    }

    @Test
    void while_it_is_written_the_old_file_is_there_and_the_new_one_beside_it() throws IOException {
        Files.writeString(file, "旧");
        SafeFile.write(file, out -> {
            out.write('1');
            out.flush();
            assertThat(file).hasContent("旧");
            assertThat(directory)
                    .isDirectoryContaining(
                            each -> each.getFileName().toString().matches("\\.egov-[0-9a-f-]{36}\\.tmp"));
        });
        assertOnly(file, "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rw-r-----", "rwxr-xr-x"})
    void permissions_are_kept_and_nobody_else_reads_what_is_not_complete(String permissions) throws IOException {
        assumePosix();
        Files.writeString(file, "旧");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        SafeFile.write(file, out -> {
            try (var files = Files.list(directory)) {
                Path temporary =
                        files.filter(each -> !each.equals(file)).findAny().orElseThrow();
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary)))
                        .isEqualTo("rw-------");
            }
        });
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
    }

    @Test
    void a_new_file_has_the_permissions_that_new_files_have() throws IOException {
        assumePosix();
        Path usual = Files.writeString(directory.resolve("usual"), "");
        SafeFile.write(file, text("新"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void a_file_that_must_not_be_written_stays() throws IOException {
        assumePosix();
        Files.writeString(file, "旧");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "whoever may write everything is not refused");
        assertThatThrownBy(() -> SafeFile.write(file, text("新"))).isInstanceOf(AccessDeniedException.class);
        assertOnly(file, "旧");
    }

    @Test
    void the_file_behind_links_is_written_and_the_links_stay() throws IOException {
        assumePosix();
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Path real = elsewhere.resolve("real.csv");
        Path middle = Files.createSymbolicLink(elsewhere.resolve("middle"), Path.of("real.csv"));
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("elsewhere/middle"));
        SafeFile.write(link, text("1"));
        SafeFile.write(link, text("2"));
        assertThat(real).isRegularFile().hasContent("2");
        assertThat(link).isSymbolicLink();
        assertThat(middle).isSymbolicLink();
        assertThat(elsewhere.toFile().list()).containsExactlyInAnyOrder("real.csv", "middle");
    }

    @Test
    void a_link_to_itself_is_refused() throws IOException {
        assumePosix();
        Path link = Files.createSymbolicLink(file, file.getFileName());
        assertThatThrownBy(() -> SafeFile.write(link, text("1"))).isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    void a_directory_is_refused_be_it_empty_or_behind_a_link() throws IOException {
        assumePosix();
        Files.createDirectory(file);
        Path link = Files.createSymbolicLink(directory.resolve("link"), file);
        for (Path path : new Path[] {file, link, Path.of("/")}) {
            assertThatThrownBy(() -> SafeFile.write(path, text("1")))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("a directory, where a file is to be written");
        }
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void a_device_is_refused() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        assertThatThrownBy(() -> SafeFile.write(device, text("1")))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("not a file that could be replaced");
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void a_directory_that_is_not_there_is_named() {
        Path missing = directory.resolve("缺/目录.csv");
        assertThatThrownBy(() -> SafeFile.write(missing, text("1")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("there is no directory")
                .hasMessageContaining(missing.getParent().toString());
    }

    private void assumePosix() {
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }
}
