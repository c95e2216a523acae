package dev.egov.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Texts in which to look for another: finds every place of it, and nothing else, without looking at the texts. A text
 * stands where all its pairs of units stand, each as far behind the beginning as in the text.
 */
final class TextIndex {

    private static final Comparator<PairPlaces> BY_SIZE = Comparator.comparingInt(PairPlaces::size);

    private final TextStarts starts;
    private final Bigrams bigrams;

    TextIndex(List<String> texts) {
        starts = TextStarts.of(texts);
        bigrams = Bigrams.of(texts);
    }

    /** Finds a text of two units or more. */
    Matches find(String text) {
        if (text.length() > starts.longest()) {
            return new Matches(List.of(), text.length());
        }
        PairPlaces[] pairs = new PairPlaces[text.length() - 1];
        for (int offset = 0; offset < pairs.length; offset++) {
            pairs[offset] = bigrams.find(text.charAt(offset), text.charAt(offset + 1), offset);
            if (pairs[offset].size() == 0) {
                return new Matches(List.of(), text.length());
            }
        }
        return new Matches(telling(pairs), text.length());
    }

    /**
     * Of all pairs of a text some that hold all its units and have as few places to go through as can be, the rarest pair
     * first. The rarest decides how many places of the others are looked at.
     */
    private static List<PairPlaces> telling(PairPlaces[] pairs) {
        PairPlaces rarest = Collections.min(Arrays.asList(pairs), BY_SIZE);
        long[] efforts = new long[pairs.length + 2];
        efforts[1] = Integer.MAX_VALUE;
        for (int end = 2; end < efforts.length; end++) {
            efforts[end] = pairs[end - 2].effortAfter(rarest) + Math.min(efforts[end - 1], efforts[end - 2]);
        }
        List<PairPlaces> telling = new ArrayList<>();
        for (int end = efforts.length - 1; end > 0; end -= efforts[end - 1] < efforts[end - 2] ? 1 : 2) {
            telling.add(pairs[end - 2]);
        }
        telling.remove(rarest);
        telling.sort(BY_SIZE);
        telling.add(0, rarest);
        return telling;
    }

    /** The places of a text, ascending, to be gone through once. */
    final class Matches {

        /** Little enough for a processor's nearest memory, as are the marks. */
        private static final int ROOM = 1024;

        private static final int MARKS = 4096;

        private final List<PairPlaces> pairs;
        private final int length;
        private final int[] places = new int[ROOM];
        private final long[] marks = new long[MARKS];

        private Matches(List<PairPlaces> pairs, int length) {
            this.pairs = pairs;
            this.length = length;
        }

        /** Goes on to more matches; how many these are, 0 only after the last. They are numbered from 0 each time. */
        int more() {
            int count = 0;
            while (count == 0 && !pairs.isEmpty() && pairs.get(0).size() > 0) {
                count = pairs.get(0).next(places);
                for (int pair = 1; pair < pairs.size() && count > 0; pair++) {
                    count = pairs.get(pair).keep(places, count, marks);
                }
            }
            return count;
        }

        /** The number of the text that holds a match. */
        int text(int match) {
            return starts.textAt(places[match]);
        }

        /** Whether the text begins with the match. */
        boolean isAtStart(int match) {
            return starts.isStart(places[match]);
        }

        /** Whether the text ends with the match. */
        boolean isAtEnd(int match) {
            return starts.isStart(places[match] + length + 1);
        }
    }
}
