package dev.egov.catalog.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Field;
import dev.egov.catalog.Provider;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.merge.Conflict.Fate;
import dev.egov.catalog.merge.Conflict.Kind;
import dev.egov.catalog.merge.Conflict.Part;
import dev.egov.catalog.merge.Merge.Submission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static Entry entry(String code, String name, String... former) {
        return EntryBuilder.create()
                .code(code.isEmpty() ? null : code(code))
                .formerCodes(Arrays.stream(former).map(MergeTest::code).toList())
                .name(name)
                .provider(new Provider("市公安局"))
                .build();
    }

    private static ResourceCode code(String sequence) {
        return ResourceCode.of("306001001/" + sequence);
    }

    private static Entry withSummary(Entry entry, String summary) {
        return EntryBuilder.from(entry).summary(summary).build();
    }

    private static Merge merge(Entry... entries) {
        return Merge.of(List.of(new Submission("甲局", List.of(entries))));
    }

    private static List<Entry> entries(List<Part> parts) {
        return parts.stream().map(Part::entry).toList();
    }

    @Test
    void submissions_without_clashes_follow_one_another() {
        Merge merge = Merge.of(List.of(
                new Submission("甲局", List.of(entry("2", "企业登记"), entry("", "户籍"))),
                new Submission("乙局", List.of()),
                new Submission("丙局", List.of(entry("1", "婚姻登记")))));

        assertThat(merge.catalogue().entries()).extracting(Entry::name).containsExactly("企业登记", "户籍", "婚姻登记");
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.setAside()).isEmpty();
        assertThat(merge.repeats()).isEmpty();
    }

    @Test
    void equal_entries_count_once_and_every_repeat_is_told_with_its_place() {
        Entry entry = entry("1", "企业登记");
        Merge merge = Merge.of(List.of(
                new Submission("甲局", List.of(entry("2", "户籍"), entry)),
                new Submission("乙局", Collections.nCopies(3, entry("1", "企业登记")))));

        assertThat(merge.catalogue().entries()).containsExactly(entry("2", "户籍"), entry);
        assertThat(merge.conflicts())
                .containsExactly(new Conflict(
                        Kind.REPEATED,
                        List.of(
                                new Part("甲局", 2, entry, Fate.KEPT),
                                new Part("乙局", 1, entry, Fate.REPEATED),
                                new Part("乙局", 2, entry, Fate.REPEATED),
                                new Part("乙局", 3, entry, Fate.REPEATED))));
        assertThat(merge.repeats())
                .hasSize(3)
                .isEqualTo(merge.conflicts().get(0).parts().subList(1, 4));
    }

    @Test
    void of_entries_with_the_same_code_the_first_stays_and_each_other_is_set_aside() {
        Entry first = entry("1", "企业登记");
        Merge merge = merge(first, entry("1", "公司登记"), withSummary(first, "摘要"), entry("1", "公司登记"));

        assertThat(merge.catalogue().entries()).containsExactly(first);
        assertThat(entries(merge.setAside())).containsExactly(entry("1", "公司登记"), withSummary(first, "摘要"));
        assertThat(entries(merge.repeats())).containsExactly(entry("1", "公司登记"));
        assertThat(merge.conflicts())
                .extracting(Conflict::kind)
                .containsExactly(Kind.REPEATED, Kind.SAME_CODE, Kind.SAME_CODE);
        assertThat(merge.conflicts().get(0).parts())
                .extracting(Part::fate)
                .containsExactly(Fate.SET_ASIDE, Fate.REPEATED);
        assertThat(merge.conflicts().get(1).fields()).containsExactly(Field.NAME);
        assertThat(merge.conflicts().get(2).fields()).containsExactly(Field.SUMMARY);
    }

    @Test
    void one_resource_under_two_codes_is_reported_and_both_stay() {
        Entry one = entry("1", "企业登记（2023 Ａ表）");
        Entry other = entry("2", " 企业登记【2023a表】");
        Merge merge = merge(one, other);

        assertThat(merge.catalogue().entries()).containsExactly(one, other);
        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Kind.TWO_CODES);
            assertThat(conflict.parts()).extracting(Part::fate).containsOnly(Fate.KEPT);
            assertThat(conflict.fields()).containsExactly(Field.CODE, Field.NAME);
        });
    }

    @Test
    void the_same_name_at_two_departments_is_two_resources() {
        Entry other = EntryBuilder.from(entry("2", "企业登记"))
                .provider(new Provider("市税务局"))
                .build();

        assertThat(merge(entry("1", "企业登记"), other).conflicts()).isEmpty();
    }

    @Test
    void nameless_entries_are_not_taken_for_one_resource() {
        assertThat(merge(entry("1", " "), entry("2", "\u3000")).conflicts()).isEmpty();
    }

    @Test
    void a_resource_without_a_code_is_reported_beside_its_like() {
        Entry coded = entry("1", "企业登记");
        Entry uncoded = entry("", "企业登记");
        Entry another = withSummary(uncoded, "摘要");
        Merge merge = merge(coded, uncoded, another, entry("2", "企业登记"));

        assertThat(merge.catalogue().size()).isEqualTo(4);
        assertThat(merge.conflicts()).extracting(Conflict::kind).containsExactly(Kind.TWO_CODES, Kind.SAME_RESOURCE);
        assertThat(entries(merge.conflicts().get(0).parts())).containsExactly(coded, entry("2", "企业登记"));
        assertThat(entries(merge.conflicts().get(1).parts()))
                .containsExactly(coded, uncoded, another, entry("2", "企业登记"));
    }

    @Test
    void an_entry_whose_code_another_had_before_is_superseded() {
        Entry old = entry("1", "企业登记");
        Entry current = entry("2", "企业登记", "1", "2", "9");

        for (List<Entry> order : List.of(List.of(old, current), List.of(current, old))) {
            Merge merge = Merge.of(List.of(new Submission("甲局", order)));

            assertThat(merge.catalogue().entries()).containsExactly(current);
            assertThat(entries(merge.setAside())).containsExactly(old);
            assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.kind()).isEqualTo(Kind.CHANGED_CODE);
                assertThat(entries(conflict.parts())).containsExactly(old, current);
            });
        }
    }

    @Test
    void codes_that_changed_twice_leave_the_newest() {
        Merge merge = merge(entry("2", "乙", "1"), entry("1", "甲"), entry("3", "丙", "2"));

        assertThat(merge.catalogue().entries()).containsExactly(entry("3", "丙", "2"));
        assertThat(entries(merge.setAside())).containsExactly(entry("2", "乙", "1"), entry("1", "甲"));
        assertThat(merge.conflicts()).extracting(Conflict::kind).containsExactly(Kind.CHANGED_CODE, Kind.CHANGED_CODE);
    }

    @Test
    void a_resource_that_was_divided_is_superseded_by_all_its_parts() {
        Merge merge = merge(entry("1", "甲"), entry("2", "乙", "1"), entry("3", "丙", "1"));

        assertThat(merge.catalogue().entries()).containsExactly(entry("2", "乙", "1"), entry("3", "丙", "1"));
        assertThat(merge.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(entries(conflict.parts()))
                        .containsExactly(entry("1", "甲"), entry("2", "乙", "1"), entry("3", "丙", "1")));
    }

    @Test
    void an_entry_set_aside_for_its_code_supersedes_nothing() {
        Merge merge = merge(entry("1", "甲"), entry("2", "乙"), entry("2", "丙", "1"));

        assertThat(merge.catalogue().entries()).containsExactly(entry("1", "甲"), entry("2", "乙"));
        assertThat(merge.conflicts()).extracting(Conflict::kind).containsExactly(Kind.SAME_CODE);
    }

    @Test
    void former_codes_in_a_circle_set_nothing_aside() {
        Entry outside = entry("9", "丁", "1");
        Merge merge = merge(entry("1", "甲", "2"), outside, entry("2", "乙", "3"), entry("3", "丙", "1"), entry("4", "戊"));

        assertThat(merge.setAside()).isEmpty();
        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Kind.CIRCULAR_CODES);
            assertThat(conflict.parts()).extracting(Part::position).containsExactly(1, 3, 4, 2);
        });
    }

    @Test
    void a_circle_of_two_is_not_reported_again_for_its_two_codes() {
        Merge merge = merge(entry("1", "企业登记", "2"), entry("2", "企业登记", "1"));

        assertThat(merge.conflicts()).extracting(Conflict::kind).containsExactly(Kind.CIRCULAR_CODES);
    }

    @Test
    void an_entry_that_a_circle_names_is_superseded() {
        Merge merge = merge(entry("1", "甲", "2", "3"), entry("2", "乙", "1"), entry("3", "丙"));

        assertThat(entries(merge.setAside())).containsExactly(entry("3", "丙"));
        assertThat(merge.conflicts())
                .extracting(Conflict::kind)
                .containsExactly(Kind.CHANGED_CODE, Kind.CIRCULAR_CODES);
    }

    @Test
    void long_chains_and_circles_do_not_exhaust_the_stack() {
        int length = 50_000;
        Entry[] chain = IntStream.range(0, length)
                .mapToObj(number -> entry(String.valueOf(number), "资源" + number, String.valueOf(number + 1)))
                .toArray(Entry[]::new);
        assertThat(merge(chain).catalogue().entries()).containsExactly(chain[0]);

        chain[length - 1] = entry(String.valueOf(length - 1), "资源", "0");
        Merge circle = merge(chain);
        assertThat(circle.catalogue().size()).isEqualTo(length);
        assertThat(circle.conflicts()).hasSize(1);
    }

    /** Few codes, names and contents, so that everything clashes with everything. */
    @Provide
    Arbitrary<List<Submission>> clashing() {
        Arbitrary<String> codes = Arbitraries.of("1", "2", "3", "4", "5", "6");
        Arbitrary<Entry> entries = Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(4, codes), Tuple.of(1, Arbitraries.just(""))),
                        codes.array(String[].class).ofMaxSize(2),
                        Arbitraries.of("企业登记(一)", "企业 登记（一）", "婚姻", "户籍"),
                        Arbitraries.of("", "摘要"))
                .as((code, former, name, summary) -> withSummary(entry(code, name, former), summary));
        Arbitrary<Submission> submissions = Combinators.combine(
                        Arbitraries.of("甲局", "乙局"), entries.list().ofMaxSize(8))
                .as(Submission::new);
        return submissions.list().ofMaxSize(3).withoutEdgeCases();
    }

    private static List<Entry> all(List<Submission> submissions) {
        return submissions.stream().flatMap(each -> each.entries().stream()).toList();
    }

    @Property(tries = 1_000)
    void every_entry_is_kept_or_set_aside_or_a_repeat(@ForAll("clashing") List<Submission> submissions) {
        Merge merge = Merge.of(submissions);

        assertThat(Stream.of(merge.catalogue().entries(), entries(merge.setAside()), entries(merge.repeats()))
                        .flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(all(submissions));
        List<Entry> distinct =
                new ArrayList<>(all(submissions).stream().distinct().toList());
        distinct.removeAll(entries(merge.setAside()));
        assertThat(merge.catalogue().entries()).as("in order").isEqualTo(distinct);
    }

    @Property(tries = 1_000)
    void whatever_is_not_kept_is_in_a_conflict_that_says_so(@ForAll("clashing") List<Submission> submissions) {
        Merge merge = Merge.of(submissions);
        List<Part> told = merge.conflicts().stream()
                .flatMap(conflict -> conflict.parts().stream())
                .toList();

        assertThat(told).containsAll(merge.setAside()).containsAll(merge.repeats());
        assertThat(merge.setAside()).allMatch(part -> part.fate() == Fate.SET_ASIDE);
        assertThat(merge.repeats()).allMatch(part -> part.fate() == Fate.REPEATED);
        assertThat(told).allSatisfy(part -> {
            assertThat(submissions.stream()
                            .filter(each -> each.label().equals(part.submission()))
                            .map(each -> List.copyOf(each.entries()))
                            .filter(entries -> entries.size() >= part.position())
                            .map(entries -> entries.get(part.position() - 1)))
                    .contains(part.entry());
            assertThat(merge.catalogue().entries().contains(part.entry()))
                    .isEqualTo(part.fate() == Fate.KEPT
                            || (part.fate() == Fate.REPEATED
                                    && !entries(merge.setAside()).contains(part.entry())));
        });
        assertThat(merge.conflicts()).extracting(Conflict::kind).isSorted();
        assertThat(merge.conflicts())
                .allSatisfy(conflict ->
                        assertThat(conflict.fields().isEmpty()).isEqualTo(conflict.kind() == Kind.REPEATED));
    }

    @Property(tries = 1_000)
    void merging_again_changes_nothing(@ForAll("clashing") List<Submission> submissions) {
        Catalogue merged = Merge.of(submissions).catalogue();
        Submission itself = new Submission("成果", merged.entries());
        Merge again = Merge.of(List.of(itself, itself));

        assertThat(again.catalogue()).isEqualTo(merged);
        assertThat(again.setAside()).isEmpty();
        assertThat(entries(again.repeats())).isEqualTo(merged.entries());
        assertThat(again.conflicts())
                .extracting(Conflict::kind)
                .doesNotContain(Kind.SAME_CODE, Kind.CHANGED_CODE)
                .areExactly(merged.size(), new Condition<>(kind -> kind == Kind.REPEATED, "repeated"));
    }

    @Property(tries = 500)
    void nothing_superseded_stays_but_in_a_circle(@ForAll("clashing") List<Submission> submissions) {
        Merge merge = Merge.of(submissions);
        List<Entry> circular = merge.conflicts().stream()
                .filter(conflict -> conflict.kind() == Kind.CIRCULAR_CODES)
                .flatMap(conflict -> entries(conflict.parts()).stream())
                .toList();

        for (Entry entry : merge.catalogue().entries()) {
            for (ResourceCode former : entry.formerCodes()) {
                Entry old = merge.catalogue().find(former);
                assertThat(old == null || old == entry || circular.containsAll(List.of(old, entry)))
                        .isTrue();
            }
        }
    }

    @Test
    void each_kind_has_its_sentence_in_chinese_and_english() {
        Entry first = entry("1", "企业\n登记");
        Merge merge = merge(
                first,
                first,
                entry("1", "公司"),
                entry("2", "企业\n登记"),
                entry("", "企业\n登记"),
                entry("8", "旧"),
                entry("7", "新", "8"),
                entry("5", "左", "6"),
                entry("6", "右", "5"));

        assertThat(merge.conflicts())
                .extracting(conflict -> conflict.message(Locale.SIMPLIFIED_CHINESE))
                .containsExactly(
                        "甲局第 1 条“企业\\u000A登记”（306001001/1）另有 1 条与之完全相同：甲局第 2 条；相同的只计一条",
                        "甲局第 3 条“公司”（306001001/1）与甲局第 1 条“企业\\u000A登记”（306001001/1）信息资源代码相同而内容不同（信息资源名称）；以先出现的为准，后者已搁置，请核对后合并内容或改用新代码",
                        "甲局第 6 条“旧”（306001001/8）的代码是甲局第 7 条“新”（306001001/7）的原信息资源代码；前者已被替代，已搁置",
                        "甲局第 8 条“左”（306001001/5）与甲局第 9 条“右”（306001001/6）的原信息资源代码互相指向，无法判断先后；均未因此搁置，请改正原信息资源代码",
                        "甲局第 1 条“企业\\u000A登记”（306001001/1）与甲局第 4 条“企业\\u000A登记”（306001001/2）提供方和名称相同而代码不同；均已保留，如系同一资源请只用一个代码，并将其余代码填入原信息资源代码",
                        "甲局第 1 条“企业\\u000A登记”（306001001/1）与甲局第 4 条“企业\\u000A登记”（306001001/2）、甲局第 5 条“企业\\u000A登记”（无代码）提供方和名称相同，其中有的没有代码，内容不同（信息资源代码）；均已保留，如系同一资源请合并，否则请各编代码");
        assertThat(merge.conflicts())
                .extracting(conflict -> conflict.message(Locale.FRENCH))
                .startsWith(
                        "甲局 no. 1 \"企业\\u000A登记\" (306001001/1) stands 1 times more: 甲局 no. 2; equal entries count once");
    }

    @Test
    void of_many_repeats_a_few_are_named_and_all_are_counted() {
        Merge merge = merge(Collections.nCopies(115, entry("1", "{1}")).toArray(Entry[]::new));

        assertThat(merge.conflicts().get(0).message(Locale.CHINESE))
                .isEqualTo(
                        "甲局第 1 条“{1}”（306001001/1）另有 114 条与之完全相同：甲局第 2 条、甲局第 3 条、甲局第 4 条、甲局第 5 条、甲局第 6 条等 114 条；相同的只计一条");
        assertThat(merge.conflicts().get(0).message(Locale.ENGLISH)).contains("甲局 no. 6 and 109 more; equal");
    }

    @Test
    void chinese_and_english_have_the_same_keys() {
        ResourceBundle chinese = ResourceBundle.getBundle("dev.egov.catalog.merge.merge", Locale.CHINESE);
        ResourceBundle english = ResourceBundle.getBundle("dev.egov.catalog.merge.merge", Locale.ENGLISH);

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(chinese.keySet())
                .containsAll(Arrays.stream(Kind.values()).map(Enum::name).toList());
    }
}
