package dev.egov.rules.engine;

/**
 * What has been worked out for pairs of diagrams. It may forget: two pairs can fall on one place, and then the later stays.
 * So it never searches and never needs more memory than the forest itself.
 */
final class Memo {

    /** What is not known. */
    static final int UNKNOWN = -1;

    private static final int WIDTH = 4;

    /** Pairs are more than nodes: with fewer places three times as much is worked out again. */
    private static final int PLACES_A_NODE = 4;

    private static final int MOST_PLACES = 1 << 20;

    private int[] entries = new int[WIDTH << 5];
    private int era = 1;

    /** Forgets everything. */
    void clear() {
        era++;
    }

    /** Makes room for a forest of so many nodes. */
    void fit(int nodes) {
        int places = entries.length / WIDTH;
        if (places < PLACES_A_NODE * nodes && places < MOST_PLACES) {
            entries = new int[2 * entries.length];
        }
    }

    int get(int first, int second) {
        int at = place(first, second);
        return entries[at] == first && entries[at + 1] == second && entries[at + 2] == era ? entries[at + 3] : UNKNOWN;
    }

    void put(int first, int second, int result) {
        int at = place(first, second);
        entries[at] = first;
        entries[at + 1] = second;
        entries[at + 2] = era;
        entries[at + 3] = result;
    }

    private int place(int first, int second) {
        int hash = (first * 0x9E3779B1 ^ second) * 0x85EBCA6B;
        return ((hash ^ hash >>> 15) & (entries.length / WIDTH - 1)) * WIDTH;
    }
}
