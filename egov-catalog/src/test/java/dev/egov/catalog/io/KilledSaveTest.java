package dev.egov.catalog.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Processes killed while they save; how many, the system property {@code egov.kills} says. */
class KilledSaveTest {

    private static final int KILLS = Integer.getInteger("egov.kills", 20);

    /** More than a process can save before it is killed. */
    private static final int VERSIONS = 10_000;

    private static final int LONGEST_LIFE_MILLISECONDS = 40;

    @Test
    void the_old_or_the_new_file_is_there_whole_at_whatever_moment_the_process_is_killed(
            @TempDir Path directory, TestReporter reporter)
            throws IOException, InterruptedException, URISyntaxException {
        Path file = directory.resolve("catalogue.jsonl");
        Random random = new Random();
        int killedWhileWriting = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            saveAndKill(file, kill * VERSIONS, TimeUnit.MILLISECONDS.toNanos(LONGEST_LIFE_MILLISECONDS), random);
            byte[] content = Files.readAllBytes(file);
            assertThat(SaveLoop.isWhole(content)).as("after kill %s", kill).isTrue();
            killedWhileWriting += deleteLeftOvers(directory, file);
        }
        // otherwise the moments were not such as could do harm
        assertThat(killedWhileWriting).isPositive();
        reporter.publishEntry("kills while a temporary file was there", killedWhileWriting + " of " + KILLS);
    }

    /** Kills the process some time after its first save, since until then it only starts. */
    private static void saveAndKill(Path file, int version, long longest, Random random)
            throws IOException, InterruptedException, URISyntaxException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        SaveLoop.class.getName(),
                        file.toString(),
                        String.valueOf(version))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo(String.valueOf(version));
            TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble() * longest));
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static String classPath() throws URISyntaxException {
        StringBuilder path = new StringBuilder();
        for (Class<?> type : new Class<?>[] {SaveLoop.class, SafeFile.class}) {
            path.append(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()))
                    .append(File.pathSeparator);
        }
        return path.toString();
    }

    /** How many files there were other than the one that was saved. */
    private static int deleteLeftOvers(Path directory, Path file) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> leftOvers = files.filter(each -> !each.equals(file)).toList();
            for (Path leftOver : leftOvers) {
                assertThat(leftOver.getFileName().toString()).matches("\\.egov-[0-9a-f-]{36}\\.tmp");
                Files.delete(leftOver);
            }
            return leftOvers.size();
        }
    }
}
