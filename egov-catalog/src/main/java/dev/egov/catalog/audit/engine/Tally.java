package dev.egov.catalog.audit.engine;

import java.util.Arrays;

/** Counts by number, and remembers where each number was first met; numbers and places are 0 or more. */
public final class Tally {

    /** The number plus one, 0 for none, in the place that its hash gives it or the next that is free. */
    private int[] keys = new int[4];

    private int[] counts = new int[4];
    private int[] firsts = new int[4];
    private int size;

    /** Counts a number once more. Places must not come in falling order. */
    public void add(int number, int place) {
        int slot = slot(number);
        if (keys[slot] == 0) {
            if (size * 2 >= keys.length) {
                grow();
                slot = slot(number);
            }
            keys[slot] = number + 1;
            firsts[slot] = place;
            size++;
        }
        counts[slot]++;
    }

    /** Goes through the numbers, from the least on. */
    public void forEach(Visitor visitor) {
        int[] numbers = Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
        for (int key : numbers) {
            int slot = slot(key - 1);
            visitor.visit(key - 1, counts[slot], firsts[slot]);
        }
    }

    private int slot(int number) {
        int slot = ((number * 0x9E3779B9) >>> 8) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != number + 1) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        int[] oldFirsts = firsts;
        keys = new int[oldKeys.length * 2];
        counts = new int[keys.length];
        firsts = new int[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != 0) {
                int slot = slot(oldKeys[old] - 1);
                keys[slot] = oldKeys[old];
                counts[slot] = oldCounts[old];
                firsts[slot] = oldFirsts[old];
            }
        }
    }

    /** What is done with a number, how often it was counted and where first. */
    public interface Visitor {
        void visit(int number, int count, int first);
    }
}
