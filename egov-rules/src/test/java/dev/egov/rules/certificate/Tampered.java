package dev.egov.rules.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Certificates in which one thing is another. */
public final class Tampered {

    private static final List<String> OUTCOMES =
            List.of("NOT_APPLICABLE", "COMPLIANT", "DEFICIENT", "DEFERRED", "REFERRED", "DENIED");

    private Tampered() {}

    /** The certificate with each place that a node leads to, and the first, exchanged for each other place. */
    public static Stream<String> places(String certificate) {
        List<String> lines = certificate.lines().toList();
        List<String> places = new ArrayList<>(OUTCOMES);
        long nodes = lines.stream().filter(line -> line.startsWith("node ")).count();
        for (int node = 0; node < nodes; node++) {
            places.add(node + "");
        }
        return Stream.iterate(0, line -> line < lines.size(), line -> line + 1)
                .filter(line -> lines.get(line).matches("(node|first) .*"))
                .flatMap(line -> others(lines, line, lines.get(line).startsWith("node ") ? 5 : 1, places));
    }

    /** The certificate with each word of each step and node exchanged for others of its kind, left out, or said twice. */
    public static Stream<String> words(String certificate) {
        List<String> lines = certificate.lines().toList();
        List<String> instead = List.of("0", "1", "2", "DENIED", "COMPLIANT", "decided", "takes", ":", "");
        return Stream.iterate(0, line -> line < lines.size(), line -> line + 1)
                .flatMap(line -> Stream.concat(others(lines, line, 0, instead), rows(lines, line)));
    }

    private static Stream<String> rows(List<String> lines, int line) {
        List<String> without = new ArrayList<>(lines);
        String row = without.remove(line);
        List<String> twice = new ArrayList<>(lines);
        twice.add(line, row);
        return Stream.of(text(without), text(twice));
    }

    private static Stream<String> others(List<String> lines, int line, int from, List<String> instead) {
        List<String> words = List.of(lines.get(line).split(" ", -1));
        return Stream.iterate(from, word -> word < words.size(), word -> word + 1)
                .flatMap(word -> instead.stream()
                        .filter(other -> !other.equals(words.get(word)))
                        .map(other -> {
                            List<String> changed = new ArrayList<>(words);
                            changed.set(word, other);
                            List<String> all = new ArrayList<>(lines);
                            all.set(line, String.join(" ", changed));
                            return text(all);
                        }));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
