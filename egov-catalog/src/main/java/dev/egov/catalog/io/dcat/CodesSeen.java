package dev.egov.catalog.io.dcat;

/**
 * Codes that have come by, 64 bits of each: a code that was never here may seem to have been (for one catalogue of a
 * million codes in thirty million), one that was is always known. Takes 11 to 22 bytes a code.
 */
public final class CodesSeen {

    private long[] slots = new long[1 << 10];
    private int count;

    /**
     * Takes a code.
     *
     * @return whether it is new
     */
    public boolean add(String code) {
        if (count >= slots.length / 4 * 3) {
            grow();
        }
        int slot = slot(fingerprint(code), slots);
        if (slots[slot] != 0) {
            return false;
        }
        slots[slot] = fingerprint(code);
        count++;
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long fingerprint : slots) {
            if (fingerprint != 0) {
                larger[slot(fingerprint, larger)] = fingerprint;
            }
        }
        slots = larger;
    }

    /** Where a fingerprint is, or where it belongs. */
    private static int slot(long fingerprint, long[] slots) {
        int slot = (int) (fingerprint >>> 32) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != fingerprint) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** FNV-1a with the finish of MurmurHash3, never 0, which is an empty slot. */
    private static long fingerprint(String code) {
        long hash = 0xCBF29CE484222325L;
        for (int place = 0; place < code.length(); place++) {
            hash = (hash ^ code.charAt(place)) * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
