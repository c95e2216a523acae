package dev.egov.benchmarks;

import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Item;
import dev.egov.catalog.ItemBuilder;
import dev.egov.catalog.Sharing;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a generated catalogue: 1 entry in 100 is gone, 1 in 100 is changed in one field, and at the end there is
 * 1 new one for 100.
 *
 * @param generator what made the catalogue
 */
public record NextVersion(EntryGenerator generator) {
    /**
     * Makes the entries of the next version.
     *
     * @param count how many entries the version before has
     * @return the entries that are left of it, in their order, then the new ones
     */
    public Stream<Entry> entries(long count) {
        return LongStream.range(0, count + count / 100)
                .filter(number -> number >= count || !isGone(number))
                .mapToObj(number -> number < count && isChanged(number)
                        ? changed(generator.entry(number))
                        : generator.entry(number));
    }

    /**
     * Tells whether an entry is not in the next version.
     *
     * @param number the entry's number
     * @return whether it is gone
     */
    public boolean isGone(long number) {
        return draw(number) == 0;
    }

    /**
     * Tells whether an entry is another in the next version.
     *
     * @param number the entry's number
     * @return whether it is changed
     */
    public boolean isChanged(long number) {
        return draw(number) == 1;
    }

    private static int draw(long number) {
        return new SplittableRandom(number * 0x9FB21C651E98DF25L).nextInt(100);
    }

    /**
     * Changes one field of an entry: its summary, sharing, update cycle, modification day or an item.
     *
     * @param entry the entry
     * @return an entry with the same code, never equal to the one given
     */
    public static Entry changed(Entry entry) {
        EntryBuilder changed = EntryBuilder.from(entry);
        switch (Math.floorMod(String.valueOf(entry.code()).hashCode(), 5)) {
            case 0 -> changed.summary(entry.summary() + "（修订）");
            case 1 -> changed.sharing(otherwise(entry.sharing()));
            case 2 -> changed.updateCycle("每周".equals(entry.updateCycle()) ? "每月" : "每周");
            case 3 -> changed.modified(EntryGenerator.DAY);
            default -> changed.items(longer(entry.items()));
        }
        return changed.build();
    }

    private static Sharing otherwise(@Nullable Sharing sharing) {
        boolean unconditional = sharing != null && sharing.type() == Sharing.Type.UNCONDITIONAL;
        return new Sharing(
                unconditional ? Sharing.Type.CONDITIONAL : Sharing.Type.UNCONDITIONAL,
                unconditional ? "经提供方同意后共享" : null,
                null,
                sharing == null ? null : sharing.method());
    }

    private static List<Item> longer(List<Item> items) {
        List<Item> longer = new ArrayList<>(items);
        Integer length = items.get(0).length();
        longer.set(
                0,
                ItemBuilder.from(items.get(0))
                        .length(length == null ? 1 : length + 1)
                        .build());
        return longer;
    }
}
