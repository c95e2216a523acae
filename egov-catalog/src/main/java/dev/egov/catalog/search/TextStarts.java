package dev.egov.catalog.search;

import java.util.List;

/**
 * Texts laid end to end, with one place left free behind each: at which place which text stands. A bit marks each place
 * at which a text begins, and the place behind the last.
 */
final class TextStarts {

    /** What an array can hold, and less than what an int can count. */
    static final int MOST = 2_147_000_000;

    private final long[] marks;
    private final int[] marksBefore;

    private final int longest;

    private TextStarts(long[] marks, int longest) {
        this.marks = marks;
        this.longest = longest;
        this.marksBefore = new int[marks.length];
        for (int word = 1; word < marks.length; word++) {
            marksBefore[word] = marksBefore[word - 1] + Long.bitCount(marks[word - 1]);
        }
    }

    /**
     * Lays texts end to end.
     *
     * @throws IllegalArgumentException if they are longer together than an index can count
     */
    static TextStarts of(List<String> texts) {
        long length = 0;
        int longest = 0;
        for (String text : texts) {
            length += text.length() + 1;
            longest = Math.max(longest, text.length());
        }
        // a search adds the length of what it looks for to places
        if (length + longest > MOST) {
            throw new IllegalArgumentException("too much text to search: " + length
                    + " characters in all names, all summaries or all names of items; there may be " + MOST);
        }
        long[] marks = new long[(int) length / Long.SIZE + 1];
        int place = 0;
        for (String text : texts) {
            mark(marks, place);
            place += text.length() + 1;
        }
        mark(marks, place);
        return new TextStarts(marks, longest);
    }

    private static void mark(long[] marks, int place) {
        marks[place / Long.SIZE] |= 1L << place;
    }

    /** How long the longest text is. */
    int longest() {
        return longest;
    }

    boolean isStart(int place) {
        return (marks[place / Long.SIZE] >>> place & 1) != 0;
    }

    /** The number of the text that holds a place. */
    int textAt(int place) {
        int word = place / Long.SIZE;
        return marksBefore[word] + Long.bitCount(marks[word] << ~place) - 1;
    }
}
