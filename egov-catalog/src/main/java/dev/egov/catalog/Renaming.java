package dev.egov.catalog;

import dev.egov.catalog.Difference.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows entries without codes again that got another name or another provider, by all that did not change. Two belong
 * together only where neither could belong to a third: a wrong guess is worse than one removed and one added.
 */
final class Renaming {

    /** Texts that stand where somebody had nothing to say; they tell no two entries apart. */
    private static final Set<String> FILLERS =
            Set.of("无", "暂无", "略", "空", "待补充", "同上", "见官网", "详见官网", "不详", "-", "--", "—", "——", "/", "N/A", "null");

    private static final Provider NOBODY = new Provider("");

    private final Map<Mask, Alike> alike = new HashMap<>();
    private final SortedMap<Integer, Entry> left = new TreeMap<>();
    private final Map<Integer, Entry> came = new HashMap<>();

    /** All of an entry but what may have changed. */
    private record Mask(Kind changed, Entry rest) {}

    /** Entries of both versions that agree in all but one field: how many there are, and one of them. */
    private static final class Alike {
        private int left;
        private int came;
        private int latest;
    }

    /** Adds an entry that only the earlier version has, by its place there. */
    void before(int place, Entry entry) {
        if (tells(entry)) {
            left.put(place, entry);
            masks(entry).forEach(mask -> of(mask).left++);
        }
    }

    /** Adds an entry that only the later version has, by its place there. */
    void after(int place, Entry entry) {
        if (tells(entry)) {
            came.put(place, entry);
            for (Mask mask : masks(entry)) {
                Alike those = of(mask);
                those.came++;
                those.latest = place;
            }
        }
    }

    /** For places of entries before, those of what they became, in their order. */
    SortedMap<Integer, Integer> pairs() {
        SortedMap<Integer, Integer> pairs = new TreeMap<>();
        left.forEach((place, entry) -> {
            Integer partner = partner(entry);
            if (partner != null) {
                pairs.put(place, partner);
            }
        });
        return pairs;
    }

    /** The one entry that an entry may have become, where that may have been no other. */
    private @Nullable Integer partner(Entry entry) {
        Integer partner = null;
        int partners = 0;
        for (Mask mask : masks(entry)) {
            Alike those = of(mask);
            partners += those.came;
            partner = those.came > 0 ? Integer.valueOf(those.latest) : partner;
        }
        return partners == 1 && partner != null && origins(came.get(partner)) == 1 ? partner : null;
    }

    private int origins(@Nullable Entry entry) {
        return entry == null
                ? 0
                : masks(entry).stream().mapToInt(mask -> of(mask).left).sum();
    }

    private Alike of(Mask mask) {
        return alike.computeIfAbsent(mask, each -> new Alike());
    }

    private static List<Mask> masks(Entry entry) {
        return List.of(
                new Mask(Kind.RENAMED, EntryBuilder.from(entry).name("").build()),
                new Mask(
                        Kind.PROVIDER_CHANGED,
                        EntryBuilder.from(entry).provider(NOBODY).build()));
    }

    /** Whether an entry says of itself what would hardly be said of another one. */
    private static boolean tells(Entry entry) {
        String summary = entry.summary();
        return (summary != null && !FILLERS.contains(summary.strip()))
                || !entry.items().isEmpty()
                || entry.landingPage() != null
                || !entry.extensions().isEmpty();
    }
}
