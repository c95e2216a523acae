package dev.egov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFilesTest {

    @Test
    void what_the_benchmarks_read_is_what_was_generated(@TempDir Path directory) throws IOException {
        GeneratedFiles files = new GeneratedFiles(directory.resolve("new"), 500);

        files.write();

        EntryGenerator generator = GeneratedFiles.GENERATOR;
        assertThat(GeneratedFiles.read(files.first()).entries())
                .isEqualTo(generator.entries(500).toList());
        assertThat(GeneratedFiles.read(files.next()).entries())
                .isEqualTo(new NextVersion(generator).entries(500).toList());
        assertThat(Files.size(files.first()) / 500).isBetween(900L, 1_300L);

        files.delete();

        assertThat(directory).isEmptyDirectory();
    }
}
