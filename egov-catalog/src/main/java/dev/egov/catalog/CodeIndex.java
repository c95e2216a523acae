package dev.egov.catalog;

import dev.egov.model.VisibleText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries by their codes: a table of twice as many places as there are entries, in which a code is where its word
 * says or, where that is taken, soon after. The word of a code of up to 16 digits, as nearly all are, is the code itself,
 * so that no entry is looked at to find one. What is at a place stands in arrays beside each other, not in the list of
 * the entries, so that the processor can fetch all of it at once.
 */
final class CodeIndex {

    /** Three times what chance crowds together in a hundred million codes. */
    private static final int MOST_STEPS = 256;

    private static final int LONGEST = 16;

    /** Begins the words that are no codes; no character of those that are has this number. */
    private static final long HASH = 0xFL << 60;

    private final List<Entry> entries;

    /** Of each place the word, 0 where it is empty. */
    private final long[] words;

    private final Entry[] placed;
    private final int[] positions;

    /** Takes the table's place when codes were made to crowd in it. */
    private @Nullable Map<ResourceCode, Integer> crowded;

    /** Throws an IllegalArgumentException if two entries have the same code. */
    CodeIndex(List<Entry> entries) {
        this.entries = entries;
        int places = Math.max(2, Math.multiplyExact(2, entries.size()));
        this.words = new long[places];
        this.placed = new Entry[places];
        this.positions = new int[places];
        for (int position = 0; position < entries.size() && crowded == null; position++) {
            ResourceCode code = entries.get(position).code();
            if (code != null) {
                add(code, position);
            }
        }
    }

    private void add(ResourceCode code, int position) {
        long word = word(code);
        int place = home(word, words.length);
        for (int steps = 0; words[place] != 0; steps++) {
            if (has(place, word, code)) {
                throw twice(code, positions[place], position);
            }
            if (steps == MOST_STEPS) {
                crowded = map();
                return;
            }
            place = next(place);
        }
        words[place] = word;
        placed[place] = entries.get(position);
        positions[place] = position;
    }

    private Map<ResourceCode, Integer> map() {
        Map<ResourceCode, Integer> map = new HashMap<>();
        for (int position = 0; position < entries.size(); position++) {
            ResourceCode code = entries.get(position).code();
            Integer earlier = code == null ? null : map.putIfAbsent(code, position);
            if (earlier != null) {
                throw twice(Objects.requireNonNull(code), earlier, position);
            }
        }
        return map;
    }

    /** The entry that has a code; null where there is none. */
    @Nullable
    Entry find(ResourceCode code) {
        if (crowded != null) {
            Integer position = crowded.get(code);
            return position == null ? null : entries.get(position);
        }
        int place = place(code);
        return place < 0 ? null : placed[place];
    }

    /** The position of the entry that has a code, from 0; -1 where there is none. */
    int position(ResourceCode code) {
        if (crowded != null) {
            return crowded.getOrDefault(code, -1);
        }
        int place = place(code);
        return place < 0 ? -1 : positions[place];
    }

    private int place(ResourceCode code) {
        long word = word(code);
        int place = home(word, words.length);
        while (words[place] != 0) {
            if (has(place, word, code)) {
                return place;
            }
            place = next(place);
        }
        return -1;
    }

    private boolean has(int place, long word, ResourceCode code) {
        return words[place] == word && ((word & HASH) != HASH || code.equals(placed[place].code()));
    }

    private int next(int place) {
        return place + 1 == words.length ? 0 : place + 1;
    }

    /** Which of a number of places a word belongs in: as far in as it is, well mixed, into 32 bits. */
    static int home(long word, int places) {
        long mixed = word * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return (int) ((((mixed ^ (mixed >>> 32)) & 0xFFFFFFFFL) * places) >>> Integer.SIZE);
    }

    /** The code itself in four bits a character, 1 for a slash to 11 for a nine, or else a hash of it. Never 0. */
    static long word(ResourceCode code) {
        String text = code.text();
        if (text.length() > LONGEST) {
            return hash(text);
        }
        long word = 0;
        for (int place = 0; place < text.length(); place++) {
            int number = text.charAt(place) - '/' + 1;
            if (number < 1 || number > 11) {
                return hash(text);
            }
            word = (word << 4) | number;
        }
        return word;
    }

    private static long hash(String text) {
        return HASH | Integer.toUnsignedLong(text.hashCode());
    }

    private IllegalArgumentException twice(ResourceCode code, int one, int other) {
        return new IllegalArgumentException("two entries have the code " + VisibleText.excerpt(code.text()) + ": "
                + name(one) + " and " + name(other));
    }

    private String name(int position) {
        return VisibleText.excerpt(entries.get(position).name());
    }
}
