package dev.egov.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.model.network.Network;
import dev.egov.model.sharing.Deferral;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void nothing_blank_is_kept() {
        Entry bare = EntryBuilder.create().name("名").provider(new Provider("局")).build();
        Entry blank = EntryBuilder.from(bare)
                .summary(" ")
                .keywords(List.of("", "\u3000"))
                .sharing(new Sharing(null, "", " ", ""))
                .openness(new Openness(null, ""))
                .deferral(new DeferralDates(null, null, null))
                .contact(new Contact("", " "))
                .extensions(Map.of("空", ""))
                .build();
        assertThat(blank).isEqualTo(bare).hasSameHashCodeAs(bare);
    }

    @Test
    void name_and_provider_must_be_there() {
        assertThatThrownBy(
                        () -> EntryBuilder.create().provider(new Provider("局")).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
        assertThatThrownBy(() -> EntryBuilder.create().name("名").build()).hasMessage("provider");
    }

    @ParameterizedTest
    @ValueSource(strings = {"306001001/000012", "306001/1", "100000ab-丙/7"})
    void codes_are_class_item_sub_item_detail_and_sequence(String text) {
        ResourceCode code = ResourceCode.of(text);
        assertThat(code).hasToString(text);
        assertThat(code.subItem()).startsWith(code.item()).startsWith(String.valueOf(code.resourceClass()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "30600/1",
                "306001",
                "306001/",
                "306001/a",
                "306001 /1",
                "306001//1",
                "a06001/1",
                "306001/1 ",
                "３06001/1",
                "306001/1/2"
            })
    void other_texts_are_no_codes(String text) {
        assertThat(ResourceCode.isWellFormed(text)).isFalse();
        assertThatThrownBy(() -> ResourceCode.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, NONE",
                "2026-03-01, -, -, APPLIED",
                "2026-03-02, -, -, NONE",
                "2026-01-01, 2026-03-02, 2027-01-01, APPLIED",
                "2026-01-01, 2026-03-01, 2026-03-01, APPROVED",
                "2026-01-01, 2026-02-01, -, APPROVED",
                "2025-01-01, 2025-02-01, 2026-02-28, LAPSED",
                "-, -, 2027-01-01, NONE"
            })
    void a_deferral_runs_from_its_approval_to_its_last_day(
            LocalDate applied, LocalDate approved, LocalDate until, Deferral deferral) {
        assertThat(new DeferralDates(applied, approved, until).on(DAY)).isEqualTo(deferral);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -",
                "拷盘, -",
                "政务外网共享交换平台, EXTRANET",
                "互联网邮箱和政务外网, INTERNET",
                "单独的业务专网, DEDICATED_NETWORK",
                "政务专网, PRIVATE_NETWORK",
                "政务内网, PRIVATE_NETWORK"
            })
    void a_method_names_a_network(String method, Network network) {
        assertThat(new Sharing(null, null, null, method).channel()).isEqualTo(network);
    }

    @Test
    void cycles_are_known_by_their_terms() {
        assertThat(UpdateCycle.of("每半年")).isEqualTo(UpdateCycle.HALF_YEARLY);
        assertThat(UpdateCycle.of("每 2 日")).isNull();
        assertThat(Stream.of("C", "N", "Y", "D", "T", "L", "M", "G", "B", "I", "F")
                        .map(letter -> DataType.of(letter.charAt(0))))
                .containsExactly(DataType.values());
        assertThat(DataType.of('c')).isNull();
    }

    @Test
    void keys_and_terms_of_fields_are_different() {
        assertThat(Stream.of(Field.values()).map(Field::key).collect(Collectors.toSet()))
                .hasSameSizeAs(Field.values());
        Set<String> terms = Stream.of(Field.values()).map(Field::term).collect(Collectors.toSet());
        assertThat(terms).hasSameSizeAs(Field.values());
    }

    @Property(tries = 200)
    void sound_entries_are_sound(@ForAll("sound") Entry entry) {
        assertThat(entry.isSound()).isTrue();
        assertThat(EntryBuilder.from(entry).build()).isEqualTo(entry);
    }

    @Provide
    Arbitrary<Entry> sound() {
        return EntryArbitraries.sound();
    }
}
