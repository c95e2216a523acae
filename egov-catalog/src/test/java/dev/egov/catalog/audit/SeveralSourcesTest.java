package dev.egov.catalog.audit;

import static dev.egov.catalog.audit.Entries.resource;
import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Item;
import dev.egov.catalog.Provider;
import dev.egov.catalog.audit.result.SeveralSources;
import dev.egov.catalog.audit.result.SeveralSources.SharedItem;
import dev.egov.catalog.audit.result.SeveralSources.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SeveralSourcesTest {

    @Test
    void an_item_that_one_department_collects_has_one_source_however_often() {
        SeveralSources found = in(resource("甲", "公安局", "姓名", "住址"), resource("乙", "公安局", "姓名"));
        assertThat(found.exact()).isEmpty();
        assertThat(found.near()).isEmpty();
        assertThat(found.names()).isEqualTo(2);
    }

    @Test
    void an_item_that_several_departments_collect_is_found_with_its_collectors() {
        Entry first = resource("甲", "公安局", "姓名");
        SeveralSources found = in(first, resource("乙", "民政局", "姓名"), resource("丙", "公安局", "姓名", "性别"));
        assertThat(found.exact())
                .containsExactly(new SharedItem(
                        "姓名",
                        false,
                        2,
                        List.of(
                                new Source("姓名", new Provider("公安局"), 2, first),
                                new Source("姓名", new Provider("民政局"), 1, resource("乙", "民政局", "姓名")))));
        assertThat(found.near()).isEmpty();
    }

    @Test
    void the_source_department_of_an_item_goes_before_the_provider() {
        Item collected = new Item("姓名", null, null, "公安局", null, null);
        Entry borrowing = EntryBuilder.create()
                .name("低保名单")
                .provider(new Provider("民政局"))
                .items(List.of(collected))
                .build();
        assertThat(in(resource("甲", "公安局", "姓名"), borrowing).exact()).isEmpty();
        assertThat(in(resource("甲", "教育局", "姓名"), borrowing).exact()).hasSize(1);
    }

    @Test
    void width_case_spaces_and_brackets_of_a_name_do_not_count() {
        SeveralSources found = in(resource("甲", "公安局", "ＩＤ号（新）", "房号（旧）"), resource("乙", "民政局", "id 号(新)", "房 号【旧】"));
        assertThat(found.exact()).extracting(SharedItem::name).containsExactlyInAnyOrder("ＩＤ号（新）", "房号（旧）");
        assertThat(found.near()).isEmpty();
        assertThat(found.names()).isEqualTo(2);
    }

    @Test
    void names_that_mean_the_same_are_near_and_not_exact() {
        SeveralSources found =
                in(resource("甲", "公安局", "公民身份号码"), resource("乙", "民政局", "身份证号"), resource("丙", "教育局", "居民身份证号码"));
        assertThat(found.exact()).isEmpty();
        assertThat(found.near()).hasSize(1);
        assertThat(found.near().get(0).departments()).isEqualTo(3);
        assertThat(found.near().get(0).sources())
                .extracting(Source::item)
                .containsExactlyInAnyOrder("公民身份号码", "身份证号", "居民身份证号码");
    }

    @Test
    void near_names_of_one_department_have_one_source() {
        assertThat(in(resource("甲", "公安局", "公民身份号码", "身份证号")).near()).isEmpty();
    }

    @Test
    void what_is_exact_is_near_too_where_another_name_means_the_same() {
        SeveralSources found =
                in(resource("甲", "公安局", "手机号"), resource("乙", "民政局", "手机号"), resource("丙", "教育局", "移动电话"));
        assertThat(found.exact()).extracting(SharedItem::departments).containsExactly(2);
        assertThat(found.near()).extracting(SharedItem::departments).containsExactly(3);
        assertThat(found.near().get(0).name()).isEqualTo("手机号");
    }

    @Test
    void a_department_is_known_by_its_code_under_every_name() {
        Entry renamed = withCode("甲", "市公安局");
        assertThat(in(renamed, withCode("乙", "太原市公安局")).exact()).isEmpty();
        assertThat(in(renamed, resource("丙", "市公安局", "姓名")).exact()).isEmpty();
        assertThat(in(renamed, resource("丙", "太原市公安局", "姓名")).exact()).hasSize(1);
    }

    @Test
    void a_name_that_two_codes_have_is_neither_of_them() {
        Entry city = withCode("甲", "公安局");
        Entry other = EntryBuilder.from(city)
                .provider(new Provider("公安局", Entries.LUAN))
                .build();
        assertThat(in(city, other).exact()).extracting(SharedItem::departments).containsExactly(2);
        assertThat(in(city, other, resource("丙", "公安局", "姓名")).exact())
                .extracting(SharedItem::departments)
                .containsExactly(3);
    }

    @Test
    void what_every_table_has_for_itself_is_incidental() {
        SeveralSources found = in(resource("甲", "公安局", "备注", "姓名"), resource("乙", "民政局", "备注", "姓名"));
        assertThat(found.exact())
                .extracting(item -> item.name() + " " + item.incidental())
                .containsExactly("备注 true", "姓名 false");
        assertThat(found.names()).isEqualTo(1);
    }

    @Test
    void an_item_without_a_name_is_no_item_of_several_departments() {
        assertThat(in(resource("甲", "公安局", " "), resource("乙", "民政局", "\u3000")).exact())
                .isEmpty();
    }

    @Test
    void several_threads_find_what_a_plain_count_finds() {
        Random random = new Random(11);
        List<Entry> entries = new ArrayList<>();
        Map<String, Set<String>> collectors = new TreeMap<>();
        Map<String, Integer> items = new TreeMap<>();
        for (int number = 0; number < 45_000; number++) {
            String item = "数据项" + Math.min(random.nextInt(4_000), random.nextInt(4_000));
            String department = "局" + random.nextInt(70);
            entries.add(resource("资源" + number, department, item));
            collectors.computeIfAbsent(item, name -> new TreeSet<>()).add(department);
            items.merge(item, 1, Integer::sum);
        }
        SeveralSources found = Audit.severalSources(Catalogue.of(entries));
        assertThat(found.names()).isEqualTo(collectors.size());
        collectors.values().removeIf(departments -> departments.size() < 2);
        assertThat(found.exact()).hasSameSizeAs(collectors.keySet());
        for (SharedItem item : found.exact()) {
            assertThat(item.sources())
                    .extracting(source -> source.department().name())
                    .containsExactlyInAnyOrderElementsOf(collectors.get(item.name()));
            assertThat(item.sources().stream().mapToInt(Source::items).sum()).isEqualTo(items.get(item.name()));
            assertThat(item.sources())
                    .allSatisfy(source -> assertThat(source.first().provider()).isEqualTo(source.department()));
        }
    }

    private static Entry withCode(String name, String provider) {
        return EntryBuilder.from(resource(name, provider, "姓名"))
                .provider(new Provider(provider, Entries.TAIYUAN))
                .build();
    }

    private static SeveralSources in(Entry... entries) {
        return Audit.severalSources(Catalogue.of(List.of(entries)));
    }
}
