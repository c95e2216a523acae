package dev.egov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Item;
import dev.egov.catalog.Sharing;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EntryGeneratorTest {

    private static final int COUNT = 3_000;

    private final EntryGenerator generator = new EntryGenerator(1);
    private final List<Entry> entries = generator.entries(COUNT).toList();

    @Test
    void the_same_seed_and_number_make_the_same_entry_whatever_was_made_before() {
        assertThat(new EntryGenerator(1).entry(2_999)).isEqualTo(entries.get(2_999));
        assertThat(new EntryGenerator(2).entry(2_999)).isNotEqualTo(entries.get(2_999));
        assertThatThrownBy(() -> generator.entry(-1)).hasMessageContaining("-1");
    }

    @Test
    void every_entry_is_sound_and_has_a_code_of_its_own_and_eight_items() {
        assertThat(entries)
                .allMatch(Entry::isSound)
                .allMatch(entry -> entry.items().size() == 8);
        assertThat(entries).extracting(Entry::code).doesNotHaveDuplicates();
    }

    @Test
    void entries_share_providers_items_and_terms() {
        Set<Item> items =
                entries.stream().flatMap(entry -> entry.items().stream()).collect(Collectors.toSet());
        assertThat(items).hasSizeBetween(2_500, 3_100);
        assertThat(new City().offices()).hasSize(120);
        assertThat(instances(Entry::provider)).hasSizeBetween(100, 120);
        assertThat(instances(Entry::sharing))
                .hasSize((int) entries.stream().map(Entry::sharing).distinct().count());
    }

    private Set<Object> instances(Function<Entry, Object> part) {
        Set<Object> instances = Collections.newSetFromMap(new IdentityHashMap<>());
        entries.stream().map(part).forEach(instances::add);
        return instances;
    }

    @Test
    void summaries_have_30_to_60_characters() {
        assertThat(entries)
                .extracting(entry -> Objects.requireNonNull(entry.summary()).length())
                .allMatch(length -> length >= 30 && length <= 60);
    }

    @Test
    void all_that_an_audit_looks_for_occurs() {
        assertThat(entries)
                .extracting(Entry::sharing)
                .extracting(sharing -> sharing == null ? null : sharing.type())
                .contains(Sharing.Type.UNCONDITIONAL, Sharing.Type.CONDITIONAL, Sharing.Type.NOT_SHARED, null);
        assertThat(entries)
                .anyMatch(entry -> entry.sharing() != null
                        && entry.sharing().type() == Sharing.Type.NOT_SHARED
                        && entry.sharing().legalBasis() == null);
        assertThat(entries.stream()
                        .filter(entry -> entry.deferral() != null)
                        .map(entry -> entry.deferral().on(EntryGenerator.DAY))
                        .distinct())
                .hasSize(4);
    }

    @Test
    void the_next_version_differs_from_the_first_in_three_entries_of_a_hundred() {
        NextVersion next = new NextVersion(generator);
        List<Entry> second = next.entries(COUNT).toList();
        Set<Entry> first = Set.copyOf(entries);
        Set<?> codes = entries.stream().map(Entry::code).collect(Collectors.toSet());
        assertThat(second.stream().filter(entry -> !codes.contains(entry.code())))
                .hasSize(COUNT / 100);
        assertThat(second.stream().filter(entry -> codes.contains(entry.code()) && !first.contains(entry)))
                .hasSizeBetween(15, 50);
        assertThat(COUNT + COUNT / 100 - second.size()).isBetween(15, 50);
    }
}
