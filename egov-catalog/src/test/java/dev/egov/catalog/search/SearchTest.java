package dev.egov.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.DataType;
import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Item;
import dev.egov.catalog.Provider;
import dev.egov.catalog.search.Hit.Rank;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search finds, in which ranks and in which order. */
class SearchTest {

    private static final Entry IN_SUMMARY = entry("户籍", "人口的基本信息", "地址");
    private static final Entry IN_ITEM = entry("婚姻登记", null, "姓名", "基本信息表");
    private static final Entry IS_ITEM = entry("低保", null, "姓名", "基本信息");
    private static final Entry IN_NAME = entry("企业基本信息", "基本信息", "基本信息");
    private static final Entry BEGINS_NAME = entry("基本信息目录", null, "基本信息");
    private static final Entry IS_NAME = entry("基本信息", "基本信息", "基本信息");
    private static final Entry NOWHERE = entry("基本的信息", "基本", "信息");

    static Entry entry(String name, @Nullable String summary, String... items) {
        return EntryBuilder.create()
                .name(name)
                .provider(new Provider("市公安局"))
                .summary(summary)
                .items(List.of(items).stream()
                        .map(item -> new Item(item, DataType.C, null, null, null, null))
                        .toList())
                .formerCodes(List.of())
                .keywords(List.of())
                .formats(List.of())
                .relatedCodes(List.of())
                .extensions(Map.of())
                .build();
    }

    private static SearchResult find(String text, Entry... entries) {
        return Search.of(Catalogue.of(List.of(entries))).find(text);
    }

    @Test
    void names_come_before_items_and_items_before_summaries_and_what_is_the_text_before_what_holds_it() {
        SearchResult found =
                find("基本信息", NOWHERE, IN_SUMMARY, IN_ITEM, IS_ITEM, IN_NAME, BEGINS_NAME, IS_NAME, NOWHERE);
        assertThat(found.hits())
                .containsExactly(
                        new Hit(IS_NAME, Rank.NAME_EQUALS),
                        new Hit(BEGINS_NAME, Rank.NAME_STARTS),
                        new Hit(IN_NAME, Rank.NAME_CONTAINS),
                        new Hit(IS_ITEM, Rank.ITEM_EQUALS),
                        new Hit(IN_ITEM, Rank.ITEM_CONTAINS),
                        new Hit(IN_SUMMARY, Rank.SUMMARY_CONTAINS));
        assertThat(found.total()).isEqualTo(6);
        assertThat(Rank.values())
                .allSatisfy(rank -> assertThat(found.total(rank)).isEqualTo(1));
    }

    @Test
    void entries_of_a_rank_come_in_the_order_of_the_catalogue() {
        Entry first = entry("乙信息", null);
        Entry second = entry("甲信息", null);
        Entry third = entry("丙信息", null);
        assertThat(find("信息", first, NOWHERE, second, third).hits())
                .filteredOn(hit -> hit.rank() == Rank.NAME_CONTAINS)
                .extracting(Hit::entry)
                .containsExactly(first, NOWHERE, second, third);
    }

    @Test
    void an_entry_that_stands_in_a_catalogue_twice_is_found_twice() {
        assertThat(find("户籍", IN_SUMMARY, IN_SUMMARY).total()).isEqualTo(2);
    }

    @Test
    void a_name_that_begins_with_the_text_and_holds_it_again_counts_as_one_that_begins() {
        assertThat(find("aa", entry("aaaa", "aaa", "aa")).hits())
                .extracting(Hit::rank)
                .containsExactly(Rank.NAME_STARTS);
    }

    @Test
    void an_item_that_ends_with_the_text_and_one_that_begins_with_it_hold_it() {
        assertThat(find("ab", entry("n1", null, "cab"), entry("n2", null, "abc"))
                        .hits())
                .extracting(Hit::rank)
                .containsExactly(Rank.ITEM_CONTAINS, Rank.ITEM_CONTAINS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲乙", "甲乙丙丁", "乙丙", "乙丙丁", "甲乙丙", "丁甲"})
    void a_text_is_not_found_across_two_names_items_or_summaries(String text) {
        Entry[] names = {entry("甲", null), entry("乙丙", null), entry("丁", null)};
        Entry[] items = {entry("x", null, "甲", "乙丙", "丁")};
        Entry[] summaries = {entry("x", "甲"), entry("y", "乙丙"), entry("z", "丁")};
        int expected = text.equals("乙丙") ? 1 : 0;
        assertThat(find(text, names).total()).isEqualTo(expected);
        assertThat(find(text, items).total()).isEqualTo(expected);
        assertThat(find(text, summaries).total()).isEqualTo(expected);
    }

    @Test
    void case_spaces_and_forms_of_width_count() {
        Entry entry = entry("GDP Data", null);
        assertThat(find("GDP D", entry).total()).isEqualTo(1);
        assertThat(find("gdp", entry).total()).isZero();
        assertThat(find("GDPD", entry).total()).isZero();
        assertThat(find("ＧＤＰ", entry).total()).isZero();
    }

    @Test
    void characters_beyond_the_basic_plane_count_as_two() {
        Entry entry = entry("𠮷野家", null);
        assertThat(find("𠮷", entry).hits()).extracting(Hit::rank).containsExactly(Rank.NAME_STARTS);
        assertThat(find("野家", entry).total()).isEqualTo(1);
    }

    @Test
    void hits_can_be_paged_from_any_place_and_not_changed() {
        List<Entry> entries = IntStream.range(0, 3000)
                .mapToObj(number -> entry(number % 3 == 0 ? "信息" + number : "目录", "信息"))
                .toList();
        List<Hit> hits = Search.of(Catalogue.of(entries)).find("信息").hits();
        assertThat(hits.subList(998, 1002))
                .containsExactly(
                        new Hit(entries.get(2994), Rank.NAME_STARTS),
                        new Hit(entries.get(2997), Rank.NAME_STARTS),
                        new Hit(entries.get(1), Rank.SUMMARY_CONTAINS),
                        new Hit(entries.get(2), Rank.SUMMARY_CONTAINS));
        assertThatThrownBy(() -> hits.get(3000)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> hits.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nothing_is_found_in_an_empty_catalogue_or_by_a_text_longer_than_all_others() {
        assertThat(find("信息").hits()).isEmpty();
        assertThat(find("abababab", entry("abab", "baba", "abab")).hits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "信"})
    void a_text_of_fewer_than_two_characters_is_refused(String text) {
        assertThatThrownBy(() -> find(text, IN_NAME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two or more characters")
                .hasMessageContaining('"' + text + '"');
    }

    @Test
    void more_text_than_places_can_be_counted_in_is_refused() {
        Entry large = entry("名".repeat(30_000), null);
        Catalogue catalogue = Catalogue.of(Collections.nCopies(72_000, large));
        assertThatThrownBy(() -> Search.of(catalogue))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too much text")
                .hasMessageContaining("2160072000")
                .hasMessageContaining("2147000000");
    }

    @Test
    void more_items_than_can_be_counted_are_refused() {
        Entry large = entry("n", null, Collections.nCopies(30_000, "项").toArray(String[]::new));
        assertThatThrownBy(() -> new ItemNames(Collections.nCopies(72_000, large)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too many items")
                .hasMessageContaining("2160000000");
    }

    @Test
    void many_threads_may_search_at_once() {
        Search search = Search.of(Catalogue.of(Collections.nCopies(2000, IN_NAME)));
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .map(each -> search.find(each % 2 == 0 ? "信息" : "企业基本").total()))
                .containsOnly(2000);
    }
}
