package dev.egov.benchmarks.decisions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The jars that somebody needs who uses some artifacts: they and what they depend on, without what else this program runs
 * with. Taken from the tree of dependencies that the build writes down.
 */
final class ClassPath {

    /** How deep it stands, the artifact, its classifier if it has one, and its version. */
    private static final Pattern LINE =
            Pattern.compile("([ |+\\\\-]*)\\(?([^: ]+:[^: ]+):jar:(?:([^: ]+):)?([^: ]+):(?:compile|runtime)\\b.*");

    private static final int INDENT = 3;

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, Set<String>> needs = new LinkedHashMap<>();

    private ClassPath(Stream<String> lines) {
        Deque<String> above = new ArrayDeque<>();
        lines.forEach(line -> add(line, above));
    }

    /** That of this program. */
    static ClassPath read() {
        try (InputStream stream = Objects.requireNonNull(ClassPath.class.getResourceAsStream("dependencies.txt"))) {
            // the first line is this module itself
            return new ClassPath(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line, Deque<String> above) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException("not a line of a tree of dependencies: " + line);
        }
        String artifact = matcher.group(2);
        if (!line.contains("omitted for")) {
            String name = artifact.substring(artifact.indexOf(':') + 1) + "-" + matcher.group(4);
            files.put(artifact, (matcher.group(3) == null ? name : name + "-" + matcher.group(3)) + ".jar");
        }
        while (above.size() >= matcher.group(1).length() / INDENT) {
            above.pop();
        }
        if (!above.isEmpty()) {
            needs.computeIfAbsent(above.element(), key -> new LinkedHashSet<>()).add(artifact);
        }
        above.push(artifact);
    }

    /** The names of the jars that some artifacts need, themselves first. */
    Set<String> jars(Collection<String> artifacts) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> left = new ArrayDeque<>(artifacts);
        while (!left.isEmpty()) {
            String artifact = left.remove();
            if (seen.add(artifact)) {
                left.addAll(needs.getOrDefault(artifact, Set.of()));
            }
        }
        Set<String> jars = new LinkedHashSet<>();
        for (String artifact : seen) {
            jars.add(Objects.requireNonNull(files.get(artifact), () -> artifact + " is no dependency of this module"));
        }
        return jars;
    }

    /** How large the jars are together. */
    long bytes(Collection<String> artifacts) {
        return jars(artifacts).stream()
                .mapToLong(jar -> lib().resolve(jar).toFile().length())
                .sum();
    }

    /** The class path of a process that has these artifacts, and the classes of this module. */
    String of(List<String> artifacts) {
        Stream<Path> jars = jars(artifacts).stream().map(jar -> lib().resolve(jar));
        return String.join(
                System.getProperty("path.separator"),
                Stream.concat(Stream.of(own()), jars).map(Path::toString).toList());
    }

    private static Path lib() {
        Path lib = own().resolveSibling("lib");
        return Files.isDirectory(lib) ? lib : Objects.requireNonNull(own().getParent());
    }

    /** Where the classes of this module are. */
    private static Path own() {
        try {
            return Path.of(ClassPath.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
