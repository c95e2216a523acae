package dev.egov.catalog.merge;

import dev.egov.catalog.Entry;
import dev.egov.catalog.ResourceCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which entries are superseded because others call their codes former codes of their own. */
final class FormerCodes {

    /** For an entry's place those of the entries that name its code as a former one. */
    private final SortedMap<Integer, SortedSet<Integer>> newer = new TreeMap<>();

    private final List<List<Integer>> circles;

    /** Looks at the entries in some places, no two of which have the same code. */
    FormerCodes(List<Entry> entries, int[] places) {
        Map<ResourceCode, Integer> holders = holders(entries, places);
        for (int place : places) {
            for (ResourceCode former : entries.get(place).formerCodes()) {
                Integer holder = holders.get(former);
                if (holder != null && holder != place) {
                    newer.computeIfAbsent(holder, each -> new TreeSet<>()).add(place);
                }
            }
        }
        this.circles = Circles.among(newer);
    }

    /** The places of the codes that are named at all, which are few. */
    private static Map<ResourceCode, Integer> holders(List<Entry> entries, int[] places) {
        Set<ResourceCode> named = new HashSet<>();
        for (int place : places) {
            named.addAll(entries.get(place).formerCodes());
        }
        Map<ResourceCode, Integer> holders = new HashMap<>();
        for (int place : places) {
            ResourceCode code = entries.get(place).code();
            if (code != null && named.contains(code)) {
                holders.put(code, place);
            }
        }
        return holders;
    }

    /** The superseded entries, each with those that supersede it; none that is in a circle. */
    SortedMap<Integer, SortedSet<Integer>> superseded() {
        SortedMap<Integer, SortedSet<Integer>> superseded = new TreeMap<>(newer);
        circles.forEach(circle -> superseded.keySet().removeAll(new HashSet<>(circle)));
        return superseded;
    }

    /** Each circle, followed by the entries outside it that would supersede one in it. */
    List<List<Integer>> circles() {
        return circles.stream().map(this::withNewer).toList();
    }

    private List<Integer> withNewer(List<Integer> circle) {
        SortedSet<Integer> outside = new TreeSet<>();
        circle.forEach(place -> outside.addAll(newer.getOrDefault(place, new TreeSet<>())));
        outside.removeAll(new HashSet<>(circle));
        List<Integer> all = new ArrayList<>(circle);
        all.addAll(outside);
        return all;
    }
}
