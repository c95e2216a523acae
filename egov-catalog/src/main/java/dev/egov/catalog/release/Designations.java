package dev.egov.catalog.release;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.util.Arrays;

/**
 * What resources are called, by codes and by names. Designations of one resource belong together: where one of them is
 * guarded all are. 64 bits are kept of each, some 30 bytes in all; that two different ones are taken for one happens once
 * in four million catalogues of a million entries, and guards too much rather than too little.
 */
final class Designations {

    private static final HashFunction HASH = Hashing.murmur3_128();

    private static final byte GUARDED = 1;

    private long[] fingerprints = new long[1 << 8];
    private int[] parents = new int[1 << 8];

    /** Of a designation that counts for some provider only, the one that counts for any; -1 of others. */
    private int[] general = new int[1 << 8];

    private byte[] marks = new byte[1 << 8];

    /** The number of the designation at each place, plus one; of twice as many places as there is room for. */
    private int[] places = new int[1 << 9];

    private int size;

    /** The number of a designation, which it is given when it is new. */
    int number(String designation) {
        long fingerprint = fingerprint(designation);
        int place = place(fingerprint);
        if (places[place] == 0) {
            if (size == fingerprints.length) {
                grow();
                place = place(fingerprint);
            }
            fingerprints[size] = fingerprint;
            parents[size] = size;
            general[size] = -1;
            places[place] = ++size;
        }
        return places[place] - 1;
    }

    /** The number of a designation; -1 where it has none. */
    int find(String designation) {
        return places[place(fingerprint(designation))] - 1;
    }

    /** Two designations are of one resource. */
    void join(int one, int other) {
        int root = root(one);
        int joined = root(other);
        parents[joined] = root;
        marks[root] |= (byte) (marks[joined] & GUARDED);
    }

    /** Where the general one is guarded, the special one is. */
    void subordinate(int special, int to) {
        general[special] = to;
    }

    void guard(int number) {
        marks[root(number)] |= GUARDED;
    }

    boolean isGuarded(int number) {
        return (marks[root(number)] & GUARDED) != 0;
    }

    /** Sets a mark of this one designation, a power of two from 2. */
    void mark(int number, byte mark) {
        marks[number] |= mark;
    }

    boolean isMarked(int number, byte mark) {
        return (marks[number] & mark) != 0;
    }

    /** Ends the collecting: from here on nothing changes, not even inside. */
    void settle() {
        for (int number = 0; number < size; number++) {
            if (general[number] >= 0 && isGuarded(general[number])) {
                guard(number);
            }
        }
        for (int number = 0; number < size; number++) {
            parents[number] = root(number);
        }
    }

    private int root(int number) {
        int root = number;
        while (parents[root] != root) {
            root = parents[root];
        }
        for (int next = number; parents[next] != root; ) {
            int parent = parents[next];
            parents[next] = root;
            next = parent;
        }
        return root;
    }

    private int place(long fingerprint) {
        int place = (int) fingerprint & places.length - 1;
        while (places[place] != 0 && fingerprints[places[place] - 1] != fingerprint) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private void grow() {
        fingerprints = Arrays.copyOf(fingerprints, 2 * size);
        parents = Arrays.copyOf(parents, 2 * size);
        general = Arrays.copyOf(general, 2 * size);
        marks = Arrays.copyOf(marks, 2 * size);
        places = new int[4 * size];
        for (int number = 0; number < size; number++) {
            places[place(fingerprints[number])] = number + 1;
        }
    }

    private static long fingerprint(String designation) {
        return HASH.hashUnencodedChars(designation).asLong();
    }
}
