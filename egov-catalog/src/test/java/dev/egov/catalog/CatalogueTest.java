package dev.egov.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static Entry entry(String code, String name) {
        return EntryBuilder.create()
                .code(ResourceCode.of(code))
                .name(name)
                .provider(new Provider("市公安局"))
                .build();
    }

    @Provide
    Arbitrary<Entry> sound() {
        return EntryArbitraries.sound();
    }

    @Provide
    Arbitrary<List<Entry>> catalogues() {
        return EntryArbitraries.catalogues();
    }

    @Provide
    Arbitrary<ResourceCode> codes() {
        return EntryArbitraries.codes();
    }

    @Property(tries = 300)
    void arbitrary_entries_are_sound(@ForAll("sound") Entry entry) {
        assertThat(entry.problems()).noneMatch(Problem::isError);
    }

    @Property(tries = 200)
    void every_entry_is_found_by_its_code_and_nothing_by_another(
            @ForAll("catalogues") List<Entry> entries, @ForAll("codes") ResourceCode other) {
        Map<ResourceCode, Entry> expected = new HashMap<>();
        entries.stream().filter(entry -> entry.code() != null).forEach(entry -> expected.put(entry.code(), entry));
        Catalogue catalogue = Catalogue.of(entries);

        assertThat(catalogue.entries()).isEqualTo(entries);
        assertThat(catalogue.size()).isEqualTo(entries.size());
        expected.forEach((code, entry) ->
                assertThat(catalogue.find(ResourceCode.of(code.text()))).isSameAs(entry));
        assertThat(catalogue.find(other)).isSameAs(expected.get(other));
    }

    @Test
    void thousands_of_codes_are_all_found_at_their_positions() {
        for (int size : new int[] {1, 2, 3, 4, 1_023, 1_024, 1_025, 5_000}) {
            Catalogue catalogue = Catalogue.of(IntStream.range(0, size)
                    .mapToObj(number -> entry("306001001/" + number, "资源" + number))
                    .toList());

            IntStream.range(0, size)
                    .forEach(number -> assertThat(catalogue.position(ResourceCode.of("306001001/" + number)))
                            .isEqualTo(number));
            assertThat(catalogue.find(ResourceCode.of("306001001/" + size))).isNull();
        }
    }

    /** Codes of one hash, which somebody may send to make a table slow. */
    private static List<Entry> crowd(int size) {
        List<Entry> entries = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            StringBuilder detail = new StringBuilder();
            for (int bit = 0; bit < 10; bit++) {
                detail.append((number >> bit & 1) == 0 ? "Aa" : "BB");
            }
            entries.add(entry("306001" + detail + "/1", "资源" + number));
        }
        return entries;
    }

    @Test
    void codes_with_the_same_hash_are_told_apart() {
        for (int size : new int[] {2, 256, 257, 258, 1_023}) {
            List<Entry> entries = crowd(size);
            assertThat(entries.stream()
                            .map(entry -> entry.code().text().hashCode())
                            .distinct())
                    .hasSize(1);
            Catalogue catalogue = Catalogue.of(entries);

            entries.forEach(entry -> assertThat(catalogue.find(entry.code())).isSameAs(entry));
            assertThat(catalogue.find(crowd(1_024).get(1_023).code())).isNull();
        }
    }

    /** Codes of digits, all of which belong in one place of the table of so many entries. */
    private static List<Entry> crowdOfDigits(int size) {
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> ResourceCode.of("306001/" + number))
                .filter(code -> CodeIndex.home(CodeIndex.word(code), 2 * size) == size)
                .limit(size)
                .map(code -> entry(code.text(), "资源" + code))
                .toList();
    }

    @Test
    void codes_of_digits_that_belong_in_one_place_are_told_apart() {
        for (int size : new int[] {2, 256, 257, 258, 600}) {
            List<Entry> entries = crowdOfDigits(size);
            Catalogue catalogue = Catalogue.of(entries);

            entries.forEach(entry -> assertThat(catalogue.find(entry.code())).isSameAs(entry));
            assertThat(catalogue.find(ResourceCode.of("306001/0123456789"))).isNull();
            List<Entry> twice = new ArrayList<>(entries.subList(1, size));
            twice.add(entries.get(size - 1));
            assertThatIllegalArgumentException().isThrownBy(() -> Catalogue.of(twice));
        }
    }

    @Test
    void codes_are_told_apart_to_the_last_character_at_any_length() {
        List<Entry> entries = Stream.of(
                        "306001/1",
                        "306001/01",
                        "3060010/1",
                        "306001001/000012",
                        "306001001/0000012",
                        "306001001/00000000000012",
                        "306001000/000012",
                        "30600100/0000012",
                        "306001A/1",
                        "306001.1/1",
                        "306001:1/1",
                        "306001一/1")
                .map(code -> entry(code, "资源" + code))
                .toList();
        Catalogue catalogue = Catalogue.of(entries);

        entries.forEach(entry -> assertThat(catalogue.find(entry.code())).isSameAs(entry));
        assertThat(catalogue.find(ResourceCode.of("306001/2"))).isNull();
        assertThat(catalogue.find(ResourceCode.of("306001001/00012"))).isNull();
        assertThat(catalogue.find(ResourceCode.of("306001001/0000000012"))).isNull();
    }

    @Test
    void a_code_that_stands_twice_is_refused_in_a_crowd_too() {
        List<Entry> entries = crowd(1_000);
        entries.add(EntryBuilder.from(entries.get(700)).name("又一").build());
        entries.add(0, EntryBuilder.from(entry("306001001/1", "无代码")).code(null).build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogue.of(entries))
                .withMessage("two entries have the code " + entries.get(701).code() + ": 资源700 and 又一");
    }

    @Test
    void a_code_that_two_entries_have_is_refused_with_both_names() {
        List<Entry> entries =
                List.of(entry("306001001/1", "企业登记"), entry("306001001/2", "婚姻登记"), entry("306001001/1", "公司\n登记"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogue.of(entries))
                .withMessage("two entries have the code 306001001/1: 企业登记 and 公司\\u000A登记");
    }

    @Test
    void a_former_code_does_not_find_the_entry() {
        Entry entry = EntryBuilder.from(entry("306001001/2", "企业登记"))
                .formerCodes(List.of(ResourceCode.of("306001001/1")))
                .build();

        assertThat(Catalogue.of(List.of(entry)).find(ResourceCode.of("306001001/1")))
                .isNull();
    }

    @Test
    void a_catalogue_does_not_change_with_the_collection_that_it_was_made_of() {
        List<Entry> entries = new ArrayList<>(List.of(entry("306001001/1", "企业登记")));
        Catalogue catalogue = Catalogue.of(entries);
        entries.clear();

        assertThat(catalogue.size()).isEqualTo(1);
        assertThatThrownBy(() -> catalogue.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void catalogues_are_equal_when_their_entries_are_in_the_same_order() {
        Entry first = entry("306001001/1", "企业登记");
        Entry second = entry("306001001/2", "婚姻登记");

        assertThat(Catalogue.of(List.of(first, second)))
                .isEqualTo(Catalogue.of(List.of(first, second)))
                .hasSameHashCodeAs(Catalogue.of(List.of(first, second)))
                .isNotEqualTo(Catalogue.of(List.of(second, first)))
                .isNotEqualTo(List.of(first, second))
                .hasToString("Catalogue[" + first + ", " + second + "]");
    }

    @Test
    void an_empty_catalogue_finds_nothing() {
        assertThat(Catalogue.of(List.of()).find(ResourceCode.of("306001001/1"))).isNull();
    }
}
