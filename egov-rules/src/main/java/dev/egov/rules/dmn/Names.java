package dev.egov.rules.dmn;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of a model's inputs and the ids of its decisions, which are XML ids: letters, digits and underscores, each name
 * once, and none that means something in FEEL.
 */
final class Names {

    private static final Set<String> KEYWORDS = Set.of(
            "and",
            "between",
            "else",
            "every",
            "external",
            "false",
            "for",
            "function",
            "if",
            "in",
            "instance",
            "not",
            "null",
            "of",
            "or",
            "return",
            "satisfies",
            "some",
            "then",
            "true");

    private final Map<Object, String> names = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>(KEYWORDS);

    /** Names something that has no name yet. */
    String give(Object thing, String wanted) {
        StringBuilder name = new StringBuilder();
        wanted.codePoints().forEach(point -> name.appendCodePoint(isOfNames(point) ? point : '_'));
        if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
            name.insert(0, '_');
        }
        String free = name.toString();
        for (int number = 2; !taken.add(free); number++) {
            free = name + "_" + number;
        }
        names.put(thing, free);
        return free;
    }

    /**
     * A name for people to read, which nothing refers to by it: the letters and digits of a label.
     *
     * @param own the name of what is labelled
     * @param label the label
     */
    String title(String own, String label) {
        StringBuilder title = new StringBuilder();
        label.codePoints().forEach(point -> {
            if (point != '_' && isOfNames(point)) {
                title.appendCodePoint(point);
            } else if (!title.isEmpty() && title.charAt(title.length() - 1) != '_') {
                title.append('_');
            }
        });
        String wanted = title.toString().replaceFirst("_$", "");
        return wanted.equals(own) ? own : give(List.of(own), wanted);
    }

    /** The Chinese characters are those that the oldest readers of XML take in an id. */
    private static boolean isOfNames(int point) {
        return point == '_'
                || (point >= '0' && point <= '9')
                || (point >= 'A' && point <= 'Z')
                || (point >= 'a' && point <= 'z')
                || (point >= 0x4E00 && point <= 0x9FA5);
    }

    /** The name that something was given. */
    String of(Object thing) {
        String name = names.get(thing);
        if (name == null) {
            throw new IllegalArgumentException("not in this model: " + thing + "; there are " + names.keySet());
        }
        return name;
    }
}
