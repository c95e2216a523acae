package dev.egov.catalog;

import dev.egov.catalog.Difference.Change;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds for each entry of one version of a catalogue the one that it became in another. Entries with the same code are
 * found in parallel, each by itself; what is left then is paired one after the other.
 */
final class Comparison {

    /** Long enough that beginning a stretch costs nothing, short enough that every processor has some. */
    private static final int STRETCH = 4_096;

    /**
     * So many entries are gone to at a time, first to where the long parts of them are and then to those: the processor
     * fetches those of all of them at once, where it would wait for the ones of each.
     */
    private static final int TOGETHER = 32;

    private static final int NONE = -1;

    private final Catalogue earlier;
    private final Catalogue later;
    private final List<Entry> before;
    private final List<Entry> after;

    /** The position of what each entry of the earlier version became. */
    private final int[] became;

    private final boolean[] differs;

    /** The entries of the later version that one of the earlier became. */
    private final boolean[] known;

    Comparison(Catalogue earlier, Catalogue later) {
        this.earlier = earlier;
        this.later = later;
        this.before = earlier.entries();
        this.after = later.entries();
        this.became = new int[before.size()];
        this.differs = new boolean[before.size()];
        this.known = new boolean[after.size()];
        Arrays.fill(became, NONE);
    }

    Difference difference() {
        int stretches = (before.size() + STRETCH - 1) / STRETCH;
        IntStream.range(0, stretches).parallel().forEach(this::pairByCode);
        pairByFormerCode();
        Predicate<Entry> coded = entry -> entry.code() != null;
        Predicate<Entry> uncoded = entry -> entry.code() == null;
        pair(uncoded, uncoded, Function.identity());
        pair(uncoded, uncoded, Comparison::designation);
        pair(uncoded, coded, Comparison::designation);
        pair(coded, uncoded, Comparison::designation);
        pairRenamed();
        return new Difference(
                added().mapToObj(after::get).toList(),
                removed().mapToObj(before::get).toList(),
                IntStream.range(0, became.length)
                        .filter(place -> differs[place])
                        .mapToObj(place -> new Change(before.get(place), after.get(became[place])))
                        .toList());
    }

    private IntStream added() {
        return IntStream.range(0, known.length).filter(place -> !known[place]);
    }

    private IntStream removed() {
        return IntStream.range(0, became.length).filter(place -> became[place] == NONE);
    }

    /** Stretches cannot get into each other's way: a code stands once, and what has none is only sought where it was. */
    private void pairByCode(int stretch) {
        int end = Math.min(before.size(), (stretch + 1) * STRETCH);
        int[] partners = new int[TOGETHER];
        boolean[] alike = new boolean[TOGETHER];
        int shift = 0;
        for (int first = stretch * STRETCH; first < end; first += TOGETHER) {
            int number = Math.min(TOGETHER, end - first);
            for (int place = 0; place < number; place++) {
                partners[place] = partner(first + place, shift);
                shift = partners[place] == NONE ? shift : partners[place] - first - place;
            }
            for (int place = 0; place < number; place++) {
                alike[place] = partners[place] != NONE
                        && EntryEquality.alike(before.get(first + place), after.get(partners[place]));
            }
            for (int place = 0; place < number; place++) {
                if (partners[place] != NONE) {
                    pair(first + place, partners[place], alike[place]);
                }
            }
        }
    }

    /**
     * Looks first where the entry before stood as far away, since versions differ mostly by whole entries put in or left
     * out.
     */
    private int partner(int from, int shift) {
        Entry entry = before.get(from);
        ResourceCode code = entry.code();
        if (code == null) {
            return from < after.size() && entry.equals(after.get(from)) ? from : NONE;
        }
        int to = from + shift;
        boolean there =
                to >= 0 && to < after.size() && code.equals(after.get(to).code());
        return there ? to : later.position(code);
    }

    private void pairByFormerCode() {
        added().forEach(to -> {
            for (ResourceCode former : after.get(to).formerCodes()) {
                int from = earlier.position(former);
                if (from != NONE && became[from] == NONE) {
                    pair(from, to);
                    return;
                }
            }
        });
    }

    /** Pairs entries that are left on both sides and have the same key, in their order. */
    private <K> void pair(Predicate<Entry> ofBefore, Predicate<Entry> ofAfter, Function<Entry, K> key) {
        Map<K, Queue<Integer>> waiting = new HashMap<>();
        added().filter(to -> ofAfter.test(after.get(to)))
                .forEach(to -> waiting.computeIfAbsent(key.apply(after.get(to)), each -> new ArrayDeque<>(1))
                        .add(to));
        if (waiting.isEmpty()) {
            return;
        }
        removed().filter(from -> ofBefore.test(before.get(from))).forEach(from -> {
            Queue<Integer> same = waiting.get(key.apply(before.get(from)));
            if (same != null && !same.isEmpty()) {
                pair(from, same.remove());
            }
        });
    }

    private void pairRenamed() {
        Renaming renaming = new Renaming();
        removed()
                .filter(from -> before.get(from).code() == null)
                .forEach(from -> renaming.before(from, before.get(from)));
        added().filter(to -> after.get(to).code() == null).forEach(to -> renaming.after(to, after.get(to)));
        renaming.pairs().forEach(this::pair);
    }

    /** Provider and name as one text, another for each other pair of them. */
    private static String designation(Entry entry) {
        String provider = entry.provider().name();
        return provider.length() + ":" + provider + entry.name();
    }

    private void pair(int from, int to) {
        pair(from, to, true);
    }

    private void pair(int from, int to, boolean alike) {
        became[from] = to;
        known[to] = true;
        differs[from] = !alike || !EntryEquality.equal(before.get(from), after.get(to));
    }
}
