package dev.egov.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Difference.Change;
import dev.egov.catalog.Difference.FieldChange;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import dev.egov.model.security.Classification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static Entry entry(String code, String name, String summary, String... former) {
        return EntryBuilder.create()
                .code(code.isEmpty() ? null : code(code))
                .formerCodes(Arrays.stream(former).map(DifferenceTest::code).toList())
                .name(name)
                .provider(new Provider("市公安局"))
                .summary(summary)
                .build();
    }

    private static ResourceCode code(String sequence) {
        return ResourceCode.of("306001001/" + sequence);
    }

    private static Difference difference(List<Entry> before, List<Entry> after) {
        return Difference.between(Catalogue.of(before), Catalogue.of(after));
    }

    @Test
    void entries_of_one_code_are_compared_wherever_they_stand() {
        Difference difference = difference(
                List.of(entry("1", "甲", "旧"), entry("2", "乙", ""), entry("3", "丙", "")),
                List.of(entry("4", "丁", ""), entry("3", "丙", ""), entry("1", "甲", "新")));

        assertThat(difference.added()).containsExactly(entry("4", "丁", ""));
        assertThat(difference.removed()).containsExactly(entry("2", "乙", ""));
        assertThat(difference.changed()).containsExactly(new Change(entry("1", "甲", "旧"), entry("1", "甲", "新")));
        assertThat(difference.changed().get(0).fields()).containsExactly(new FieldChange(Field.SUMMARY, "旧", "新"));
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void a_changed_code_is_one_change() {
        Difference difference =
                difference(List.of(entry("1", "甲", "")), List.of(entry("9", "壬", ""), entry("2", "甲", "", "1")));

        assertThat(difference.added()).containsExactly(entry("9", "壬", ""));
        assertThat(difference.removed()).isEmpty();
        assertThat(difference.changed())
                .singleElement()
                .satisfies(change -> assertThat(change.fields())
                        .containsExactly(
                                new FieldChange(Field.CODE, "306001001/1", "306001001/2"),
                                new FieldChange(Field.FORMER_CODES, null, "306001001/1")));
    }

    @Test
    void a_former_code_still_in_use_is_no_changed_code() {
        Entry old = entry("1", "甲", "");
        Difference difference = difference(List.of(old), List.of(entry("2", "乙", "", "1"), old));

        assertThat(difference.added()).containsExactly(entry("2", "乙", "", "1"));
        assertThat(difference.changed()).isEmpty();
    }

    @Test
    void of_two_resources_made_one_the_first_former_code_is_changed_and_the_other_removed() {
        Difference difference =
                difference(List.of(entry("1", "甲", ""), entry("2", "乙", "")), List.of(entry("3", "丙", "", "2", "1")));

        assertThat(difference.removed()).containsExactly(entry("1", "甲", ""));
        assertThat(difference.changed()).extracting(Change::before).containsExactly(entry("2", "乙", ""));
    }

    @Test
    void entries_without_a_code_are_known_by_provider_and_name_as_often_as_they_stand() {
        Difference difference = difference(
                List.of(entry("", "甲", "一"), entry("", "甲", "二"), entry("", "甲", "三"), entry("", "乙", "")),
                List.of(entry("", "甲", "三"), entry("", "甲", "四"), entry("", "丙", "")));

        assertThat(difference.added()).containsExactly(entry("", "丙", ""));
        assertThat(difference.removed()).containsExactly(entry("", "甲", "二"), entry("", "乙", ""));
        assertThat(difference.changed()).containsExactly(new Change(entry("", "甲", "一"), entry("", "甲", "四")));
    }

    @Test
    void a_code_given_or_taken_is_one_change() {
        Difference difference = difference(
                List.of(entry("", "甲", ""), entry("2", "乙", "")), List.of(entry("1", "甲", ""), entry("", "乙", "")));

        assertThat(difference.added()).isEmpty();
        assertThat(difference.removed()).isEmpty();
        assertThat(difference.changed())
                .flatExtracting(Change::fields)
                .containsExactly(
                        new FieldChange(Field.CODE, null, "306001001/1"),
                        new FieldChange(Field.CODE, "306001001/2", null));
    }

    @Test
    void names_are_not_run_into_the_providers_before_them() {
        Entry one = EntryBuilder.from(entry("", "bc", ""))
                .provider(new Provider("a"))
                .build();
        Entry other = EntryBuilder.from(entry("", "c", ""))
                .provider(new Provider("ab"))
                .build();

        assertThat(difference(List.of(one), List.of(other)).changed()).isEmpty();
    }

    @Test
    void thousands_of_entries_put_in_left_out_and_changed_are_found_in_order() {
        Random random = new Random(20130108);
        List<Entry> before = IntStream.range(0, 20_000)
                .mapToObj(number -> entry(String.valueOf(number), "资源" + number, "旧"))
                .toList();
        List<Entry> after = new ArrayList<>();
        List<Entry> added = new ArrayList<>();
        List<Entry> removed = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        for (Entry entry : before) {
            switch (random.nextInt(50)) {
                case 0 -> removed.add(entry);
                case 1 -> {
                    changed.add(new Change(
                            entry, EntryBuilder.from(entry).summary("新").build()));
                    after.add(changed.get(changed.size() - 1).after());
                }
                case 2 -> {
                    added.add(entry("77777" + after.size(), "新资源", ""));
                    after.add(added.get(added.size() - 1));
                    after.add(EntryBuilder.from(entry).build());
                }
                default -> after.add(EntryBuilder.from(entry).build());
            }
        }

        assertThat(difference(before, after)).isEqualTo(new Difference(added, removed, changed));
        Collections.shuffle(after, random);
        Difference shuffled = difference(before, after);
        assertThat(shuffled.removed()).isEqualTo(removed);
        assertThat(shuffled.changed()).isEqualTo(changed);
        assertThat(shuffled.added()).containsExactlyInAnyOrderElementsOf(added);
    }

    @Provide
    Arbitrary<List<Entry>> catalogues() {
        return EntryArbitraries.catalogues();
    }

    /** Few codes and names, so that most entries have a like in another version. */
    @Provide
    Arbitrary<List<Entry>> versions() {
        Arbitrary<String> codes = Arbitraries.of("1", "2", "3", "4", "5", "6", "7");
        return Combinators.combine(
                        Arbitraries.oneOf(codes, Arbitraries.just("")),
                        codes.array(String[].class).ofMaxSize(2),
                        Arbitraries.of("甲", "乙"),
                        Arbitraries.of("", "摘要"))
                .as((code, former, name, summary) -> entry(code, name, summary, former))
                .list()
                .uniqueElements(entry -> entry.code() == null ? new Object() : entry.code())
                .ofMaxSize(10)
                .withoutEdgeCases();
    }

    @Property(tries = 200)
    void a_catalogue_does_not_differ_from_itself_in_any_order(@ForAll("catalogues") List<Entry> entries) {
        List<Entry> again = new ArrayList<>();
        entries.forEach(entry -> again.add(0, EntryBuilder.from(entry).build()));

        assertThat(difference(entries, entries).isEmpty()).isTrue();
        assertThat(difference(entries, again).isEmpty()).isTrue();
    }

    @Property(tries = 1_000)
    void what_differs_makes_one_version_of_the_other(
            @ForAll("versions") List<Entry> before, @ForAll("versions") List<Entry> after) {
        Difference difference = difference(before, after);

        List<Entry> made = new ArrayList<>(before);
        difference.removed().forEach(entry -> assertThat(made.remove(entry)).isTrue());
        difference
                .changed()
                .forEach(change -> assertThat(made.remove(change.before())).isTrue());
        made.addAll(difference.added());
        difference.changed().forEach(change -> made.add(change.after()));
        assertThat(made).containsExactlyInAnyOrderElementsOf(after);
    }

    @Property(tries = 1_000)
    void nothing_is_removed_and_added_that_can_be_known_again(
            @ForAll("versions") List<Entry> before, @ForAll("versions") List<Entry> after) {
        Difference difference = difference(before, after);

        for (Entry removed : difference.removed()) {
            assertThat(difference.added()).allSatisfy(added -> {
                assertThat(added).isNotEqualTo(removed);
                assertThat(added.formerCodes()).doesNotContain(removed.code());
                assertThat(added.code() != null && removed.code() != null
                                || !added.name().equals(removed.name()))
                        .isTrue();
            });
        }
        assertThat(difference.changed())
                .allSatisfy(change -> assertThat(change.fields()).isNotEmpty());
    }

    private static Change filling(UnaryOperator<EntryBuilder> field) {
        Entry empty = EntryBuilder.create().name("").provider(new Provider("")).build();
        return new Change(empty, field.apply(EntryBuilder.from(empty)).build());
    }

    private static Map<Field, Change> eachFieldFilled() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        Map<Field, Change> changes = new EnumMap<>(Field.class);
        changes.put(Field.CODE, filling(entry -> entry.code(code("1"))));
        changes.put(Field.FORMER_CODES, filling(entry -> entry.formerCodes(List.of(code("1"), code("2")))));
        changes.put(Field.NAME, filling(entry -> entry.name("甲")));
        changes.put(Field.PROVIDER_NAME, filling(entry -> entry.provider(new Provider("市公安局"))));
        changes.put(
                Field.PROVIDER_CODE,
                filling(entry -> entry.provider(new Provider("", UnifiedSocialCreditCode.of("11140100178630742C")))));
        changes.put(Field.CATEGORY, filling(entry -> entry.category("部门/公安")));
        changes.put(Field.INDUSTRY, filling(entry -> entry.industry("公共安全")));
        changes.put(Field.SUMMARY, filling(entry -> entry.summary("两\n行")));
        changes.put(Field.KEYWORDS, filling(entry -> entry.keywords(List.of("户籍", "人口"))));
        changes.put(Field.FORMATS, filling(entry -> entry.formats(List.of("xls"))));
        changes.put(
                Field.ITEMS,
                filling(entry -> entry.items(List.of(
                        new Item("姓名", DataType.C, 50, null, null, null),
                        new Item("年龄", null, null, "市公安局", true, false),
                        new Item("住址", null, 9, null, false, true)))));
        changes.put(Field.SHARING_TYPE, filling(entry -> entry.sharing(new Sharing(Sharing.Type.CONDITIONAL))));
        changes.put(Field.SHARING_CONDITION, filling(entry -> entry.sharing(new Sharing(null, "经批准", null, null))));
        changes.put(Field.SHARING_LEGAL_BASIS, filling(entry -> entry.sharing(new Sharing(null, null, "第九条", null))));
        changes.put(Field.SHARING_METHOD, filling(entry -> entry.sharing(new Sharing(null, null, null, "接口"))));
        changes.put(Field.DEFERRAL_APPLIED, filling(entry -> entry.deferral(new DeferralDates(day, null, null))));
        changes.put(Field.DEFERRAL_APPROVED, filling(entry -> entry.deferral(new DeferralDates(null, day, null))));
        changes.put(Field.DEFERRAL_UNTIL, filling(entry -> entry.deferral(new DeferralDates(null, null, day))));
        changes.put(Field.OPENNESS_TYPE, filling(entry -> entry.openness(new Openness(Openness.Type.NOT_OPEN))));
        changes.put(Field.OPENNESS_CONDITION, filling(entry -> entry.openness(new Openness(null, "实名"))));
        changes.put(Field.UPDATE_CYCLE, filling(entry -> entry.updateCycle("每月")));
        changes.put(Field.CLASSIFICATION, filling(entry -> entry.classification(Classification.WORK_SECRET)));
        changes.put(Field.ISSUED, filling(entry -> entry.issued(day)));
        changes.put(Field.MODIFIED, filling(entry -> entry.modified(day)));
        changes.put(Field.RELATED_CODES, filling(entry -> entry.relatedCodes(List.of(code("3")))));
        changes.put(Field.CONTACT_PHONE, filling(entry -> entry.contact(new Contact("0351-1", null))));
        changes.put(Field.CONTACT_EMAIL, filling(entry -> entry.contact(new Contact(null, "a@b"))));
        changes.put(Field.LANDING_PAGE, filling(entry -> entry.landingPage("https://a")));
        changes.put(Field.VOLUME, filling(entry -> entry.volume("1万")));
        changes.put(Field.EXTENSIONS, filling(entry -> entry.extensions(Map.of("乙", "2", "一", "1"))));
        return changes;
    }

    @Test
    void each_field_that_changes_is_named_and_no_other() {
        Map<Field, Change> changes = eachFieldFilled();

        assertThat(changes).containsOnlyKeys(Field.values());
        changes.forEach((field, change) ->
                assertThat(change.fields()).extracting(FieldChange::field).containsExactly(field));
    }

    @Test
    void a_change_of_any_field_is_found() {
        eachFieldFilled().values().forEach(change -> {
            assertThat(EntryEquality.equal(change.before(), change.after())).isFalse();
            assertThat(EntryEquality.equal(change.after(), change.before())).isFalse();
            assertThat(EntryEquality.equal(
                            change.after(), EntryBuilder.from(change.after()).build()))
                    .isTrue();
        });
    }

    @Test
    void a_change_of_any_component_of_an_item_is_found() {
        Item item = new Item("姓名", DataType.C, 1_000, "市公安局", true, false);
        List.of(
                        ItemBuilder.from(item).name("年龄").build(),
                        ItemBuilder.from(item).type(DataType.N).build(),
                        ItemBuilder.from(item).length(1_001).build(),
                        ItemBuilder.from(item).length(null).build(),
                        ItemBuilder.from(item).source("市民政局").build(),
                        ItemBuilder.from(item).basic(false).build(),
                        ItemBuilder.from(item).publicCharacter(null).build())
                .forEach(other -> assertThat(EntryEquality.equal(
                                filling(entry -> entry.items(List.of(item))).after(),
                                filling(entry -> entry.items(List.of(other))).after()))
                        .isFalse());
        assertThat(EntryEquality.equal(
                        filling(entry -> entry.items(List.of(item))).after(),
                        filling(entry -> entry.items(
                                        List.of(ItemBuilder.from(item).build())))
                                .after()))
                .isTrue();
    }

    @Test
    void values_read_as_people_write_them() {
        assertThat(eachFieldFilled().values())
                .flatExtracting(Change::fields)
                .extracting(FieldChange::after)
                .containsExactly(
                        "306001001/1",
                        "306001001/1、306001001/2",
                        "甲",
                        "市公安局",
                        "11140100178630742C",
                        "部门/公安",
                        "公共安全",
                        "两\n行",
                        "户籍、人口",
                        "xls",
                        "姓名 C(50)、年龄（市公安局，基础，非公共）、住址 (9)（非基础，公共）",
                        "有条件共享",
                        "经批准",
                        "第九条",
                        "接口",
                        "2026-03-01",
                        "2026-03-01",
                        "2026-03-01",
                        "不予开放",
                        "实名",
                        "每月",
                        "工作秘密",
                        "2026-03-01",
                        "2026-03-01",
                        "306001001/3",
                        "0351-1",
                        "a@b",
                        "https://a",
                        "1万",
                        "一：1、乙：2");
    }

    @Provide
    Arbitrary<Entry> sound() {
        return EntryArbitraries.sound();
    }

    @Property(tries = 300)
    void entries_that_are_not_equal_differ_in_a_field(@ForAll("sound") Entry one, @ForAll("sound") Entry other) {
        assertThat(FieldValues.differing(one, EntryBuilder.from(one).build())).isEmpty();
        assertThat(FieldValues.differing(one, other).isEmpty()).isEqualTo(one.equals(other));
        assertThat(EntryEquality.equal(one, EntryBuilder.from(one).build())).isTrue();
        assertThat(EntryEquality.equal(one, other)).isEqualTo(one.equals(other));
    }
}
