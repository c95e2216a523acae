package dev.egov.catalog.search;

import static dev.egov.catalog.search.SearchTest.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Item;
import dev.egov.catalog.search.Hit.Rank;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search for several words finds, and in which order. */
class SearchWordsTest {

    private static final Entry IS_PHRASE = entry("不动产登记", null);
    private static final Entry BEGINS = entry("不动产登记信息", null);
    private static final Entry HOLDS = entry("本市不动产登记", null);
    private static final Entry APART = entry("不动产权利登记", null);
    private static final Entry BACKWARDS = entry("登记的不动产", null);
    private static final Entry ONE_IN_NAME = entry("不动产", "登记的情况");
    private static final Entry IS_ITEM = entry("房屋", null, "不动产登记");
    private static final Entry IN_ITEM = entry("住宅", null, "不动产登记号");
    private static final Entry IN_TWO_ITEMS = entry("楼盘", null, "不动产", "登记");
    private static final Entry ITEM_AND_SUMMARY = entry("小区", "登记的情况", "不动产");
    private static final Entry PHRASE_IN_SUMMARY = entry("户型", "用于不动产登记");
    private static final Entry IN_SUMMARY = entry("车位", "登记的不动产");
    private static final List<Entry> BEST_FIRST = List.of(
            IS_PHRASE,
            BEGINS,
            HOLDS,
            APART,
            BACKWARDS,
            ONE_IN_NAME,
            IS_ITEM,
            IN_ITEM,
            IN_TWO_ITEMS,
            ITEM_AND_SUMMARY,
            PHRASE_IN_SUMMARY,
            IN_SUMMARY);

    private static SearchResult find(String text, Entry... entries) {
        return Search.of(Catalogue.of(List.of(entries))).find(text);
    }

    private static List<Entry> found(String text, Entry... entries) {
        return find(text, entries).hits().stream().map(Hit::entry).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"不动产 登记", "不动产　登记", " 不动产 \t登记\n", "“不动产” \"登记\"", "不动产 登记 不动产"})
    void entries_that_hold_all_words_come_best_first_whatever_the_blanks(String text) {
        List<Entry> catalogue = new ArrayList<>(BEST_FIRST);
        Collections.swap(catalogue, 0, 11);
        Collections.swap(catalogue, 1, 9);
        Collections.swap(catalogue, 2, 7);
        catalogue.add(entry("不动产", null));
        catalogue.add(entry("登记", "动产"));
        SearchResult found = Search.of(Catalogue.of(catalogue)).find(text);

        assertThat(found.hits())
                .extracting(Hit::entry)
                .filteredOn(each -> each != APART && each != BACKWARDS)
                .containsExactlyElementsOf(BEST_FIRST.stream()
                        .filter(each -> each != APART && each != BACKWARDS)
                        .toList());
        assertThat(found.hits().subList(3, 5)).extracting(Hit::entry).containsExactlyInAnyOrder(APART, BACKWARDS);
        assertThat(found.hits())
                .extracting(Hit::rank)
                .containsExactly(
                        Rank.NAME_EQUALS,
                        Rank.NAME_STARTS,
                        Rank.NAME_CONTAINS,
                        Rank.NAME_CONTAINS,
                        Rank.NAME_CONTAINS,
                        Rank.NAME_CONTAINS,
                        Rank.ITEM_EQUALS,
                        Rank.ITEM_CONTAINS,
                        Rank.ITEM_CONTAINS,
                        Rank.ITEM_CONTAINS,
                        Rank.SUMMARY_CONTAINS,
                        Rank.SUMMARY_CONTAINS);
    }

    @Test
    void a_phrase_in_quotes_is_one_text_with_its_blank() {
        Entry spaced = entry("不动产 登记", null);

        assertThat(found("\"不动产 登记\"", IS_PHRASE, spaced, APART)).containsExactly(spaced);
        assertThat(found("“不动产 登记”", IS_PHRASE, spaced, APART)).containsExactly(spaced);
        assertThat(found("不动产 登记", APART, spaced, IS_PHRASE)).containsExactly(spaced, IS_PHRASE, APART);
        assertThat(found("\"产 登\" 不动", IS_PHRASE, spaced)).containsExactly(spaced);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            甲乙 丙丁 => 甲乙|丙丁
            甲"乙 丙丁 => 甲"乙|丙丁
            "甲 乙 => "甲|乙
            "甲 "乙 丙" 丁 => 甲 "乙 丙|丁
            "" 甲乙 => 甲乙
            " => "
            甲乙 " => 甲乙|"
            “甲 乙” => 甲 乙
            “甲 乙" => “甲|乙"
            甲\u00A0乙\u3000丙 => 甲|乙|丙
            """)
    void words_stand_between_blanks_and_phrases_in_quotes(String text, String words) {
        assertThat(String.join("|", Query.words(text))).isEqualTo(words);
    }

    @Test
    void a_short_word_counts_beside_a_longer_one_but_not_alone() {
        assertThat(found("水 监测", entry("水质监测", null), entry("大气监测", null), entry("监测", "水"), entry("监测站", null, "水")))
                .extracting(Entry::name)
                .containsExactly("水质监测", "监测", "监测站");
        assertThatThrownBy(() -> find("水 气", IS_PHRASE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two or more characters")
                .hasMessageContaining("\"水\", \"气\"");
        assertThatThrownBy(() -> find("  ", IS_PHRASE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void as_many_words_as_anybody_types_are_taken_and_no_more() {
        String most = IntStream.range(0, Query.MOST_WORDS)
                .mapToObj(number -> "词" + number)
                .collect(Collectors.joining(" "));
        Entry all = entry("全", most);

        assertThat(found(most, all, IN_SUMMARY)).containsExactly(all);
        assertThatThrownBy(() -> find(most + " 词", all))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a search takes at most 32 words, and was given 33");
    }

    /** Several searches of each catalogue: its index takes a hundred times as long to make. */
    @Property(tries = 500)
    void what_is_found_and_its_order_are_those_of_going_through_all_entries(
            @ForAll("catalogues") Catalogue catalogue, @ForAll @Size(10) List<@From("words") List<String>> searches) {
        Search search = Search.of(catalogue);
        searches.forEach(words -> compare(catalogue, search, words));
    }

    private static void compare(Catalogue catalogue, Search search, List<String> words) {
        List<Hit> expected = new ArrayList<>();
        List<Integer> grades = new ArrayList<>();
        for (Entry entry : catalogue.entries()) {
            if (words.stream().allMatch(word -> holds(entry, text -> text.contains(word)))) {
                int grade = grade(entry, words);
                int place = 0;
                while (place < grades.size() && grades.get(place) <= grade) {
                    place++;
                }
                grades.add(place, grade);
                expected.add(place, new Hit(entry, Rank.values()[grade / 100]));
            }
        }
        SearchResult found = search.find(String.join(" ", words));

        assertThat(found.hits()).isEqualTo(expected);
        for (Rank rank : Rank.values()) {
            assertThat(found.total(rank)).isEqualTo((int)
                    expected.stream().filter(hit -> hit.rank() == rank).count());
        }
    }

    private static boolean holds(Entry entry, Predicate<String> text) {
        return text.test(entry.name()) || inItem(entry, text) || text.test(summary(entry));
    }

    private static boolean inItem(Entry entry, Predicate<String> text) {
        return entry.items().stream().map(Item::name).anyMatch(text);
    }

    private static String summary(Entry entry) {
        return Objects.requireNonNullElse(entry.summary(), "");
    }

    /** A hundred for each rank that is worse, one for each word that is missing in it; none where all stand together. */
    private static int grade(Entry entry, List<String> words) {
        List<String> phrases = List.of(String.join("", words), String.join(" ", words));
        int best = Integer.MAX_VALUE;
        for (String phrase : phrases) {
            best = Math.min(best, phraseGrade(entry, phrase));
        }
        int named = (int) words.stream().filter(entry.name()::contains).count();
        int listed = (int) words.stream()
                .filter(word -> inItem(entry, item -> item.contains(word)))
                .count();
        int apart = named > 0
                ? 100 * Rank.NAME_CONTAINS.ordinal() + 1 + words.size() - named
                : listed > 0
                        ? 100 * Rank.ITEM_CONTAINS.ordinal() + 1 + words.size() - listed
                        : 100 * Rank.SUMMARY_CONTAINS.ordinal() + 1;
        return Math.min(best, apart);
    }

    private static int phraseGrade(Entry entry, String phrase) {
        if (entry.name().contains(phrase)) {
            Rank rank = entry.name().equals(phrase)
                    ? Rank.NAME_EQUALS
                    : entry.name().startsWith(phrase) ? Rank.NAME_STARTS : Rank.NAME_CONTAINS;
            return 100 * rank.ordinal();
        }
        if (inItem(entry, phrase::equals)) {
            return 100 * Rank.ITEM_EQUALS.ordinal();
        }
        if (inItem(entry, item -> item.contains(phrase))) {
            return 100 * Rank.ITEM_CONTAINS.ordinal();
        }
        return summary(entry).contains(phrase) ? 100 * Rank.SUMMARY_CONTAINS.ordinal() : Integer.MAX_VALUE;
    }

    private static Arbitrary<String> strings(int longest) {
        return Arbitraries.strings().withChars("ab信 ").ofMaxLength(longest);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("ab信")
                .ofMinLength(1)
                .ofMaxLength(3)
                .list()
                .uniqueElements()
                .ofMinSize(2)
                .ofMaxSize(4)
                .filter(words -> words.stream().anyMatch(word -> word.length() > 1));
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return Combinators.combine(
                        strings(7), strings(9), strings(5).array(String[].class).ofMaxSize(3))
                .as(SearchTest::entry)
                .list()
                .ofMaxSize(80)
                .map(Catalogue::of);
    }
}
