package dev.egov.catalog.audit.common;

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

    /** What is left of both without what they begin and end with in common. */
    private static List<String> difference(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return List.of(one.substring(start, one.length() - end), other.substring(start, other.length() - end));
    }
}
