package dev.egov.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Difference.Change;
import dev.egov.catalog.Difference.FieldChange;
import dev.egov.catalog.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries without codes that got another name or another provider. */
class RenamingTest {

    private static Entry entry(String name, String provider, String summary) {
        return EntryBuilder.create()
                .name(name)
                .provider(new Provider(provider))
                .summary(summary)
                .build();
    }

    private static Difference difference(List<Entry> before, List<Entry> after) {
        return Difference.between(Catalogue.of(before), Catalogue.of(after));
    }

    @Test
    void an_entry_with_another_name_is_one_change() {
        Entry before = entry("婚姻信息", "市民政局", "本市婚姻登记的情况");
        Entry after = entry("婚姻登记信息", "市民政局", "本市婚姻登记的情况");
        Difference difference = difference(List.of(before, entry("丙", "丁", "戊")), List.of(after));

        assertThat(difference.added()).isEmpty();
        assertThat(difference.removed()).containsExactly(entry("丙", "丁", "戊"));
        assertThat(difference.changed()).containsExactly(new Change(before, after));
        assertThat(difference.changed().get(0).kind()).isEqualTo(Kind.RENAMED);
        assertThat(difference.changed().get(0).fields()).containsExactly(new FieldChange(Field.NAME, "婚姻信息", "婚姻登记信息"));
    }

    @Test
    void an_entry_with_another_provider_is_one_change() {
        Entry before = entry("企业信息", "市工商局", "本市企业的情况");
        Entry after = entry("企业信息", "市市场监督管理局", "本市企业的情况");
        Difference difference = difference(List.of(before), List.of(after));

        assertThat(difference.changed()).containsExactly(new Change(before, after));
        assertThat(difference.changed().get(0).kind()).isEqualTo(Kind.PROVIDER_CHANGED);
    }

    @Test
    void what_is_known_by_its_code_or_its_name_was_edited() {
        Entry coded = EntryBuilder.from(entry("甲", "局", "摘要"))
                .code(ResourceCode.of("306001001/1"))
                .build();
        Entry renamed = EntryBuilder.from(coded).name("乙").build();
        Entry edited = entry("甲", "局", "另一摘要");

        assertThat(difference(List.of(coded), List.of(renamed)).changed())
                .extracting(Change::kind)
                .containsExactly(Kind.EDITED);
        assertThat(difference(List.of(entry("甲", "局", "摘要")), List.of(edited)).changed())
                .extracting(Change::kind)
                .containsExactly(Kind.EDITED);
    }

    @Test
    void who_may_have_become_two_or_have_come_of_two_is_not_guessed() {
        Entry one = entry("甲", "局", "摘要");
        Entry other = entry("乙", "局", "摘要");
        Entry third = entry("丙", "局", "摘要");

        assertThat(difference(List.of(one, other), List.of(third)).changed()).isEmpty();
        assertThat(difference(List.of(one), List.of(other, third)).changed()).isEmpty();
        assertThat(difference(List.of(one), List.of(other, entry("甲", "另一局", "摘要")))
                        .changed())
                .isEmpty();
        assertThat(difference(List.of(one, one), List.of(other)).changed()).isEmpty();
    }

    @Test
    void two_changes_at_once_are_one_removed_and_one_added() {
        Difference difference = difference(List.of(entry("甲", "局", "摘要")), List.of(entry("乙", "另一局", "摘要")));

        assertThat(difference.changed()).isEmpty();
        assertThat(difference.removed()).hasSize(1);
        assertThat(difference.added()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "暂无", " 无 ", "见官网", "-"})
    void entries_that_agree_in_nothing_that_tells_them_from_others_are_not_paired(String summary) {
        assertThat(difference(List.of(entry("甲", "局", summary)), List.of(entry("乙", "局", summary)))
                        .changed())
                .isEmpty();
    }

    @Test
    void an_item_a_page_or_an_extension_tells_enough() {
        List.of(
                        EntryBuilder.from(entry("甲", "局", ""))
                                .items(List.of(new Item("姓名", DataType.C, 50, null, null, null))),
                        EntryBuilder.from(entry("甲", "局", "")).landingPage("https://a/1"),
                        EntryBuilder.from(entry("甲", "局", "")).extensions(Map.of("编号", "7")))
                .forEach(builder -> {
                    Entry before = builder.build();
                    Entry after = EntryBuilder.from(before).name("乙").build();
                    assertThat(difference(List.of(before), List.of(after)).changed())
                            .containsExactly(new Change(before, after));
                });
    }

    @Test
    void a_code_on_either_side_keeps_entries_apart() {
        Entry before = entry("甲", "局", "摘要");
        Entry after = EntryBuilder.from(before)
                .name("乙")
                .code(ResourceCode.of("306001001/1"))
                .build();

        assertThat(difference(List.of(before), List.of(after)).changed()).isEmpty();
        assertThat(difference(List.of(after), List.of(before)).changed()).isEmpty();
    }

    @Test
    void a_hundred_thousand_renamed_entries_are_paired_in_little_time() {
        List<Entry> before = IntStream.range(0, 100_000)
                .mapToObj(number -> entry("旧" + number, "局", "摘要" + number))
                .toList();
        List<Entry> after = new ArrayList<>();
        before.forEach(each -> after.add(
                0, EntryBuilder.from(each).name(each.name().replace('旧', '新')).build()));

        assertThat(difference(before, after).changed())
                .hasSize(100_000)
                .allSatisfy(change -> assertThat(change.after().summary())
                        .isEqualTo(change.before().summary()));
    }

    /** Few names, providers and summaries, so that most entries have several that are nearly like them. */
    @Provide
    Arbitrary<List<Entry>> versions() {
        return Combinators.combine(
                        Arbitraries.of("甲", "乙", "丙", "丁", "戊"),
                        Arbitraries.of("局", "委", "办"),
                        Arbitraries.of("", "一", "二", "三", "四", "五"))
                .as(RenamingTest::entry)
                .list()
                .ofMaxSize(9)
                .withoutEdgeCases();
    }

    @Property(tries = 2_000)
    void every_entry_of_either_version_is_told_of_once(
            @ForAll("versions") List<Entry> before, @ForAll("versions") List<Entry> after) {
        Difference difference = difference(before, after);

        List<Entry> left = new ArrayList<>(before);
        List<Entry> came = new ArrayList<>(after);
        difference.removed().forEach(each -> assertThat(left.remove(each)).isTrue());
        difference.added().forEach(each -> assertThat(came.remove(each)).isTrue());
        for (Change change : difference.changed()) {
            assertThat(left.remove(change.before())).isTrue();
            assertThat(came.remove(change.after())).isTrue();
            assertThat(change.fields()).hasSize(1);
        }
        assertThat(left).containsExactlyInAnyOrderElementsOf(came);
        assertThat(difference(before, after)).isEqualTo(difference);
    }

    @Property(tries = 2_000)
    void nobody_is_paired_with_one_of_several_and_nobody_left_with_the_only_one(
            @ForAll("versions") List<Entry> before, @ForAll("versions") List<Entry> after) {
        Difference difference = difference(before, after);
        List<Entry> left = new ArrayList<>(difference.removed());
        List<Entry> came = new ArrayList<>(difference.added());
        List<Change> inferred = difference.changed().stream()
                .filter(change -> change.kind() != Kind.EDITED)
                .toList();
        inferred.forEach(change -> {
            left.add(change.before());
            came.add(change.after());
        });

        for (Entry entry : left) {
            List<Entry> partners =
                    came.stream().filter(other -> mayBe(entry, other)).toList();
            boolean only = partners.size() == 1
                    && left.stream()
                                    .filter(each -> mayBe(each, partners.get(0)))
                                    .count()
                            == 1;
            assertThat(inferred.stream().anyMatch(change -> change.before().equals(entry)))
                    .isEqualTo(only);
            assertThat(only).isEqualTo(only && inferred.contains(new Change(entry, partners.get(0))));
        }
    }

    private static boolean mayBe(Entry before, Entry after) {
        boolean otherName = !before.name().equals(after.name());
        boolean otherProvider = !before.provider().equals(after.provider());
        return before.summary() != null && before.summary().equals(after.summary()) && otherName != otherProvider;
    }
}
