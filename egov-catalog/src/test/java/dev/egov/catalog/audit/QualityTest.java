package dev.egov.catalog.audit;

import static dev.egov.catalog.audit.Entries.DAY;
import static dev.egov.catalog.audit.Entries.audit;
import static dev.egov.catalog.audit.Entries.item;
import static dev.egov.catalog.audit.Entries.resource;
import static dev.egov.catalog.audit.Entries.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.egov.catalog.Contact;
import dev.egov.catalog.DeferralDates;
import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Item;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Provider;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.result.Quality;
import dev.egov.catalog.audit.result.Quality.Dimension;
import dev.egov.catalog.audit.result.Quality.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QualityTest {

    @Test
    void of_an_empty_catalogue_nothing_can_be_measured() {
        Quality quality = audit().quality();
        assertThat(quality.scores()).isEmpty();
        assertThat(quality.overall()).isEmpty();
    }

    @Test
    void an_entry_with_nothing_in_it_has_none_of_ten_fields() {
        Entry nothing =
                EntryBuilder.create().name("").provider(new Provider("")).build();
        assertThat(told(Dimension.COMPLETENESS, nothing)).isEqualTo("0/10");
    }

    @Test
    void an_entry_that_says_all_has_all_of_ten_fields() {
        assertThat(told(Dimension.COMPLETENESS, complete().build())).isEqualTo("10/10");
    }

    @Test
    void conditions_and_a_legal_basis_are_asked_for_where_they_belong() {
        assertThat(told(
                        Dimension.COMPLETENESS,
                        complete()
                                .sharing(new Sharing(Sharing.Type.CONDITIONAL))
                                .build()))
                .isEqualTo("10/11");
        assertThat(told(
                        Dimension.COMPLETENESS,
                        complete()
                                .sharing(new Sharing(Sharing.Type.NOT_SHARED, null, "法", null))
                                .openness(new Openness(Openness.Type.CONDITIONAL))
                                .build()))
                .isEqualTo("11/12");
    }

    @Test
    void a_summary_that_repeats_the_name_is_none() {
        assertThat(told(Dimension.COMPLETENESS, complete().summary("人口基本信息").build()))
                .isEqualTo("9/10");
    }

    @Test
    void entries_conform_whose_values_all_do() {
        Entry cycle = complete().updateCycle("每天").build();
        Entry length = complete()
                .code(null)
                .items(List.of(new Item("姓名", null, 0, null, null, null), item("", null, null)))
                .build();
        assertThat(told(Dimension.CONFORMITY, complete().code(null).build(), cycle, length))
                .isEqualTo("1/3");
        assertThat(score(Dimension.CONFORMITY, cycle, length).shortfalls())
                .extracting(shortfall -> shortfall.what().english() + " " + shortfall.count())
                .containsExactlyInAnyOrder(
                        "not the standard's term 1", "invalid length of an item 1", "item without a name 1");
    }

    @Test
    void entries_are_consistent_that_repeat_nothing_and_contradict_nothing() {
        Entry repeated = resource("甲", "公安局");
        Entry early = EntryBuilder.from(resource("乙", "公安局"))
                .issued(DAY)
                .modified(DAY.minusDays(1))
                .build();
        Entry backwards = EntryBuilder.from(resource("丙", "公安局"))
                .deferral(new DeferralDates(DAY, DAY.minusDays(1), null))
                .build();
        Entry openOnly = EntryBuilder.from(resource("丁", "公安局"))
                .sharing(new Sharing(Sharing.Type.NOT_SHARED))
                .openness(new Openness(Openness.Type.UNCONDITIONAL))
                .build();
        assertThat(told(Dimension.CONSISTENCY, repeated, resource("甲 ", "公安局"), early, backwards, openOnly))
                .isEqualTo("1/5");
    }

    @Test
    void names_of_items_are_consistent_that_one_department_collects() {
        // 2 entries, 3 names that count, one of them with two sources
        assertThat(told(
                        Dimension.CONSISTENCY,
                        resource("甲", "公安局", "姓名", "性别", "备注"),
                        resource("乙", "民政局", "姓名", "住址", "备注")))
                .isEqualTo("4/5");
    }

    @Test
    void an_entry_is_timely_to_the_last_day_of_its_cycle() {
        assertThat(told(Dimension.TIMELINESS, updated("每月", DAY.minusDays(31)))).isEqualTo("1/1");
        assertThat(told(Dimension.TIMELINESS, updated("每月", DAY.minusDays(32)))).isEqualTo("0/1");
        assertThat(told(Dimension.TIMELINESS, updated("实时", DAY.minusDays(1)))).isEqualTo("1/1");
        assertThat(told(Dimension.TIMELINESS, updated("每日", DAY.minusDays(2)))).isEqualTo("0/1");
        Entry issued = complete().updateCycle("每年").issued(DAY.minusDays(366)).build();
        assertThat(told(Dimension.TIMELINESS, issued)).isEqualTo("1/1");
    }

    @Test
    void timeliness_is_not_measured_without_a_cycle_of_some_length_and_a_day_so_far() {
        assertThat(told(
                        Dimension.TIMELINESS,
                        updated("不定期", DAY.minusYears(9)),
                        updated("自定义", DAY),
                        updated(null, DAY),
                        updated("每年", null),
                        updated("每年", DAY.plusDays(1))))
                .isEqualTo("absent");
    }

    @Test
    void an_entry_can_be_had_by_a_method_a_page_or_a_contact() {
        EntryBuilder shared = complete().sharing(new Sharing(Sharing.Type.UNCONDITIONAL));
        assertThat(told(Dimension.ACCESSIBILITY, shared.build())).isEqualTo("0/1");
        assertThat(told(
                        Dimension.ACCESSIBILITY,
                        EntryBuilder.from(shared.build())
                                .contact(new Contact("0351", null))
                                .build()))
                .isEqualTo("1/1");
        assertThat(told(
                        Dimension.ACCESSIBILITY,
                        EntryBuilder.from(shared.build())
                                .sharing(null)
                                .openness(new Openness(Openness.Type.UNCONDITIONAL))
                                .landingPage("https://data.example/1")
                                .build()))
                .isEqualTo("1/1");
    }

    @Test
    void what_is_withheld_is_in_order_for_a_reason_given() {
        Sharing without = new Sharing(Sharing.Type.NOT_SHARED);
        Sharing byLaw = new Sharing(Sharing.Type.NOT_SHARED, null, "法", null);
        assertThat(told(Dimension.ACCESSIBILITY, complete().sharing(without).build()))
                .isEqualTo("0/1");
        assertThat(told(Dimension.ACCESSIBILITY, complete().sharing(byLaw).build()))
                .isEqualTo("1/1");
        assertThat(told(
                        Dimension.ACCESSIBILITY,
                        complete()
                                .sharing(without)
                                .deferral(new DeferralDates(DAY, DAY, null))
                                .build()))
                .isEqualTo("1/1");
        assertThat(told(Dimension.ACCESSIBILITY, resource("甲", "公安局"))).isEqualTo("absent");
    }

    @Test
    void the_overall_score_is_the_mean_of_what_can_be_measured() {
        Quality quality = audit(resource("甲", "公安局", "姓名")).quality();
        // name, provider and items of ten fields; nothing else to find fault with, and two dimensions unmeasurable
        assertThat(quality.scores())
                .extracting(Score::dimension)
                .containsExactly(Dimension.COMPLETENESS, Dimension.CONFORMITY, Dimension.CONSISTENCY);
        assertThat(quality.overall().getAsDouble()).isCloseTo((30.0 + 100 + 100) / 3, within(1e-9));
    }

    private static EntryBuilder complete() {
        return sound().category("人口").summary("全市人口").formats(List.of("xls")).updateCycle("每年");
    }

    private static Entry updated(@Nullable String cycle, @Nullable LocalDate modified) {
        return complete().code(null).updateCycle(cycle).modified(modified).build();
    }

    private static Score score(Dimension dimension, Entry... entries) {
        return find(dimension, entries).orElseThrow();
    }

    private static Optional<Score> find(Dimension dimension, Entry... entries) {
        return audit(entries).quality().scores().stream()
                .filter(score -> score.dimension() == dimension)
                .findFirst();
    }

    private static String told(Dimension dimension, Entry... entries) {
        return find(dimension, entries)
                .map(score -> score.sound() + "/" + score.measured())
                .orElse("absent");
    }
}
