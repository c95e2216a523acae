package dev.egov.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page that users read: a README, or one of those in docs.
 *
 * @param name its path from the root of the repository
 * @param text what it says
 */
record Page(String name, String text) {

    /** The root of the repository. */
    static final Path ROOT = Path.of("..", "..");

    private static final String CHINESE = ".zh-CN.md";
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    /** What stands between fences: its language, and its text. */
    record Block(String language, String text) {}

    /** Every page, the READMEs first. */
    static List<Page> all() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "README.zh-CN.md"),
                            docs.map(file -> ROOT.relativize(file).toString())
                                    .filter(file -> file.endsWith(".md"))
                                    .sorted())
                    .map(Page::read)
                    .toList();
        }
    }

    /** A page in both languages, the English one first. */
    static List<Page> both(String name) {
        return List.of(read(name + ".md"), read(name + CHINESE));
    }

    private static Page read(String name) {
        try {
            return new Page(name, Files.readString(ROOT.resolve(name)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The language that it is written in. */
    Locale language() {
        return name.endsWith(CHINESE) ? Locale.CHINESE : Locale.ENGLISH;
    }

    /** The name of the same page in the other language. */
    String twin() {
        return name.endsWith(CHINESE) ? name.replace(CHINESE, ".md") : name.replace(".md", CHINESE);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(1), matcher.group(2)));
        }
        return blocks;
    }

    /** The rows of its tables. */
    List<String> rows() {
        return text.lines().filter(line -> line.startsWith("|")).toList();
    }

    /** What it links to in the repository, as files with an anchor where one is named. */
    List<String> links() {
        return LINK.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("://"))
                .toList();
    }

    /** Whether a link of it leads to a file or folder, and to a heading of it where it names one. */
    boolean leads(String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? ROOT.resolve(name)
                : ROOT.resolve(name).resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1
                        || read(ROOT.relativize(target).toString()).anchors().contains(parts[1]));
    }

    private Set<String> anchors() {
        return HEADING.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
