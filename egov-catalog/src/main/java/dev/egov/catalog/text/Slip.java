package dev.egov.catalog.text;

import com.google.common.base.Strings;
import java.util.List;

/**
 * Names that differ in one character. That is a slip of the pen, unless it makes a name another one: in a word of two
 * characters, or where the character says that something is or is not (已审查, 未审查).
 */
public final class Slip {

    private static final int SHORTEST = 3;

    /** What turns a name into its opposite. */
    private static final String OPPOSING = "不未非无有可已准内外";

    private Slip() {}

    /**
     * Whether one character must be put in, left out or replaced.
     *
     * @param given what was written, plain
     * @param name a name, plain
     */
    public static boolean isOne(String given, String name) {
        return difference(given, name).stream().mapToInt(String::length).max().orElse(0) == 1;
    }

    /** Whether what differs may make of one the opposite of the other, or is much of a short name. */
    public static boolean isGrave(String given, String name) {
        return Math.max(given.length(), name.length()) < SHORTEST
                || difference(given, name).stream()
                        .anyMatch(part -> part.chars().anyMatch(c -> OPPOSING.indexOf(c) >= 0));
    }

    /** Whether they differ so, or two characters beside each other changed places, or they do not differ. */
    public static boolean isOneAtMost(String given, String name) {
        List<String> difference = difference(given, name);
        String left = difference.get(0);
        String other = difference.get(1);
        boolean isSwapped = left.length() == 2
                && other.length() == 2
                && left.charAt(0) == other.charAt(1)
                && left.charAt(1) == other.charAt(0);
        return isSwapped || (left.length() <= 1 && other.length() <= 1);
    }

    /** What is left of both without what they begin and end with in common. */
    private static List<String> difference(String one, String other) {
        int start = Strings.commonPrefix(one, other).length();
        String rest = one.substring(start);
        String otherRest = other.substring(start);
        int end = Strings.commonSuffix(rest, otherRest).length();
        return List.of(rest.substring(0, rest.length() - end), otherRest.substring(0, otherRest.length() - end));
    }
}
