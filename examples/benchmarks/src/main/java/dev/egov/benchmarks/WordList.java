package dev.egov.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists of words that entries are made of: files of lines, the cells of a line separated by bars. */
final class WordList {

    private WordList() {}

    /** The lines of a file, without its comments. */
    static List<List<String>> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(WordList.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\|", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list of a name in {@code words.txt}. */
    static List<String> named(String name) {
        return lines("words.txt").stream()
                .filter(line -> line.get(0).equals(name))
                .map(line -> line.subList(1, line.size()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("words.txt has no list " + name));
    }
}
