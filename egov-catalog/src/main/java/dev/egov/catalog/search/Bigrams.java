package dev.egov.catalog.search;

import java.util.Arrays;
import java.util.List;

/**
 * Where in texts laid end to end (as by {@link TextStarts}) each pair of neighbouring UTF-16 units stands. The places of
 * all pairs lie in one array, sorted by first unit, second unit and place; they take four bytes for each unit of text.
 */
final class Bigrams {

    private static final int UNITS = Character.MAX_VALUE + 1;

    private final int[] places;

    /** For each first unit, the number of its first pair; pairs are numbered in their order. */
    private final int[] pairsOfUnit = new int[UNITS + 1];

    /** For each pair, its second unit. */
    private char[] secondUnits = new char[UNITS];

    /** For each pair, where its places begin; its last element is where they end. */
    private int[] starts = new int[UNITS + 1];

    private Bigrams(int[] places) {
        this.places = places;
    }

    static Bigrams of(List<String> texts) {
        int[] rows = rows(texts);
        int[] places = new int[rows[UNITS]];
        char[] seconds = new char[places.length];
        int[] next = Arrays.copyOf(rows, UNITS);
        int start = 0;
        for (String text : texts) {
            for (int unit = 1; unit < text.length(); unit++) {
                int slot = next[text.charAt(unit - 1)]++;
                places[slot] = start + unit - 1;
                seconds[slot] = text.charAt(unit);
            }
            start += text.length() + 1;
        }
        Bigrams bigrams = new Bigrams(places);
        bigrams.sortRows(rows, seconds);
        return bigrams;
    }

    /** For each first unit, where the places of its pairs begin. */
    private static int[] rows(List<String> texts) {
        int[] rows = new int[UNITS + 1];
        for (String text : texts) {
            for (int unit = 1; unit < text.length(); unit++) {
                rows[text.charAt(unit - 1) + 1]++;
            }
        }
        Arrays.parallelPrefix(rows, Integer::sum);
        return rows;
    }

    /** Sorts the places of each first unit by the second, by counting. */
    private void sortRows(int[] rows, char[] seconds) {
        int[] counts = new int[UNITS];
        int pairs = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            int first = pairs;
            pairsOfUnit[unit] = first;
            for (int slot = rows[unit]; slot < rows[unit + 1]; slot++) {
                if (counts[seconds[slot]]++ == 0) {
                    makeRoom(pairs);
                    secondUnits[pairs++] = seconds[slot];
                }
            }
            Arrays.sort(secondUnits, first, pairs);
            int start = rows[unit];
            for (int pair = first; pair < pairs; pair++) {
                starts[pair] = start;
                start += counts[secondUnits[pair]];
                counts[secondUnits[pair]] = starts[pair];
            }
            int[] row = Arrays.copyOfRange(places, rows[unit], rows[unit + 1]);
            for (int index = 0; index < row.length; index++) {
                places[counts[seconds[rows[unit] + index]]++] = row[index];
            }
            for (int pair = first; pair < pairs; pair++) {
                counts[secondUnits[pair]] = 0;
            }
        }
        pairsOfUnit[UNITS] = pairs;
        starts[pairs] = places.length;
        secondUnits = Arrays.copyOf(secondUnits, pairs);
        starts = Arrays.copyOf(starts, pairs + 1);
    }

    private void makeRoom(int pairs) {
        if (pairs == secondUnits.length) {
            int more = Math.min(pairs + (pairs >> 1), places.length);
            secondUnits = Arrays.copyOf(secondUnits, more);
            starts = Arrays.copyOf(starts, more + 1);
        }
    }

    /** Where a pair stands, counted back by the given number of units. */
    PairPlaces find(char first, char second, int back) {
        int pair = Arrays.binarySearch(secondUnits, pairsOfUnit[first], pairsOfUnit[first + 1], second);
        return pair < 0
                ? new PairPlaces(places, 0, 0, back)
                : new PairPlaces(places, starts[pair], starts[pair + 1], back);
    }
}
