package dev.egov.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that runs in a process of its own.
 *
 * @param arguments what the virtual machine is told
 * @param classPath where the program is
 */
public record Child(List<String> arguments, String classPath) {

    /**
     * A program of this class path.
     *
     * @param arguments what the virtual machine is told
     */
    public Child(List<String> arguments) {
        this(arguments, System.getProperty("java.class.path"));
    }

    /**
     * Runs a program to its end.
     *
     * @param program a class with a main method
     * @param words its arguments
     * @return what it wrote to its standard output, line by line
     * @throws IllegalStateException if it fails; it says why on the standard error of this process
     */
    public List<String> run(Class<?> program, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        command.addAll(List.of("-cp", classPath, program.getName()));
        Stream.of(words).forEach(command::add);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", program.getSimpleName(), String.join(" ", words))
                        + " ended with " + process.exitValue());
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + program.getSimpleName(), e);
        }
    }
}
