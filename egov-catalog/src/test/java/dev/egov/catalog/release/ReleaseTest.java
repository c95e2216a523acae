package dev.egov.catalog.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.egov.catalog.Contact;
import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Item;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Provider;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.release.Release.Withheld;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import dev.egov.model.security.Classification;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out and what does not. */
class ReleaseTest {

    private static final Release STRICT = Release.strict();
    private static final ResourceCode ONE = ResourceCode.of("306001/1");
    private static final ResourceCode TWO = ResourceCode.of("306001/2");
    private static final ResourceCode THREE = ResourceCode.of("306001/3");

    @ParameterizedTest
    @EnumSource(Classification.class)
    void the_classification_decides(Classification classification) {
        Withheld expected = classification.isProtected() ? Withheld.PROTECTED : null;
        assertThat(Release.reason(classification)).isEqualTo(expected);
        assertThat(STRICT.withheld(entry("甲").classification(classification).build()))
                .isEqualTo(expected);
    }

    @Test
    void what_nobody_classified_is_withheld_unless_the_caller_says_what_it_is() {
        Entry silent = entry("甲").classification(null).build();
        Entry secret = entry("乙").classification(Classification.SECRET).build();
        assertThat(STRICT.withheld(silent)).isEqualTo(Withheld.UNCLASSIFIED);
        Release open = STRICT.classifying(Classification.PUBLIC);
        assertThat(open.withheld(silent)).isNull();
        assertThat(Objects.requireNonNull(open.outward(silent)).classification())
                .isEqualTo(Classification.PUBLIC);
        assertThat(open.withheld(secret)).isEqualTo(Withheld.PROTECTED);
        Release closed = STRICT.classifying(Classification.SENSITIVE);
        assertThat(closed.withheld(silent)).isEqualTo(Withheld.PROTECTED);
        assertThat(closed.withheld(entry("丙").build())).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "机密",
                " 机密\n",
                "绝密",
                "秘密",
                "机密级",
                "秘密件",
                "（机密）",
                "【秘密】",
                "机　密",
                "机\u200B密",
                "機密",
                "祕密",
                "絕密级",
                "秘密★10年",
                "机密★",
                "机密☆20年",
                "绝密★长期",
                "秘密10年",
                "机密 1 年",
                "秘密※6个月",
                "工作秘密",
                "敏感",
                "敏感信息",
                "涉密",
                "国家秘密",
                "SECRET",
                "secret",
                "TOP_SECRET",
                "Top Secret",
                "CONFIDENTIAL",
                "WORK_SECRET",
                "work secret",
                "SENSITIVE",
                "sensitive information",
                "ＳＥＣＲＥＴ",
                "\"机密\"",
                "机密。"
            })
    void an_entry_of_which_any_field_says_that_it_is_protected_is_withheld(String mark) {
        assertThat(Release.saysProtected(mark)).isTrue();
        List<UnaryOperator<EntryBuilder>> fields = List.of(
                entry -> entry.extensions(Map.of("管理等级", mark)),
                entry -> entry.category(mark),
                entry -> entry.industry(mark),
                entry -> entry.summary(mark),
                entry -> entry.name(mark),
                entry -> entry.keywords(List.of(mark)),
                entry -> entry.formats(List.of(mark)),
                entry -> entry.items(List.of(new Item(mark, null, null, null, null, null))),
                entry -> entry.sharing(new Sharing(Sharing.Type.CONDITIONAL, mark, null, null)),
                entry -> entry.sharing(new Sharing(Sharing.Type.NOT_SHARED, null, mark, null)),
                entry -> entry.sharing(new Sharing(Sharing.Type.UNCONDITIONAL, null, null, mark)),
                entry -> entry.openness(new Openness(Openness.Type.CONDITIONAL, mark)),
                entry -> entry.updateCycle(mark),
                entry -> entry.contact(new Contact(mark, null)),
                entry -> entry.contact(new Contact(null, mark)),
                entry -> entry.landingPage(mark),
                entry -> entry.volume(mark));
        for (UnaryOperator<EntryBuilder> field : fields) {
            assertThat(STRICT.withheld(field.apply(entry("甲")).build())).isEqualTo(Withheld.PROTECTED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "公开",
                "内部信息",
                "非涉密",
                "不涉密",
                "非密",
                "机密文件管理办法",
                "秘密书写",
                "敏感度",
                "保密",
                "机要",
                "PUBLIC",
                "INTERNAL",
                "secretary",
                "涉密人员培训",
                "国家秘密载体印制资质",
                "10年",
                "★"
            })
    void what_says_something_else_is_no_mark(String text) {
        assertThat(Release.saysProtected(text)).isFalse();
        assertThat(STRICT.withheld(entry("甲").extensions(Map.of("备注", text)).build()))
                .isNull();
    }

    @Test
    void a_mark_among_keywords_formats_or_sources_says_it_and_the_name_of_an_item_among_others_does_not() {
        Item item = new Item("敏感信息", null, null, null, null, null);
        Item other = new Item("名称", null, null, null, null, null);
        assertThat(STRICT.withheld(entry("甲").items(List.of(item, other)).build()))
                .isNull();
        assertThat(STRICT.withheld(entry("甲").keywords(List.of("机密", "文件")).build()))
                .isEqualTo(Withheld.PROTECTED);
        assertThat(STRICT.withheld(entry("甲").formats(List.of("xls", "机密")).build()))
                .isEqualTo(Withheld.PROTECTED);
    }

    @Test
    void extensions_go_out_when_they_are_named() {
        Entry entry = entry("甲").extensions(Map.of("适用范围", "全市", "处室", "二处")).build();
        assertThat(outward(STRICT, entry).extensions()).isEmpty();
        assertThat(outward(STRICT.withExtensions(Set.of("适用范围", "没有")), entry).extensions())
                .isEqualTo(Map.of("适用范围", "全市"));
    }

    @Test
    void codes_of_others_go_out_where_those_do() {
        Entry secret =
                entry("甲").code(ONE).classification(Classification.SECRET).build();
        Entry silent = entry("乙").code(TWO).classification(null).build();
        Entry open = entry("丙").code(THREE).build();
        Entry related = entry("丁")
                .relatedCodes(List.of(ONE, TWO, THREE, ResourceCode.of("306001/9")))
                .formerCodes(List.of(TWO, ResourceCode.of("306001/8")))
                .build();
        Release release = STRICT.of(List.of(related, secret, silent, open));
        assertThat(outward(release, related).relatedCodes()).containsExactly(THREE);
        assertThat(outward(release, related).formerCodes()).containsExactly(ResourceCode.of("306001/8"));
        assertThat(outward(STRICT, related).relatedCodes()).isEmpty();
        assertThat(outward(STRICT, related).formerCodes()).isEmpty();
    }

    @Test
    void what_is_named_as_a_protected_entry_is_withheld_by_way_of_others_too() {
        Entry secret = entry("甲")
                .code(ONE)
                .formerCodes(List.of(TWO))
                .classification(Classification.SECRET)
                .build();
        Entry sameCode = entry("乙").code(ONE).build();
        Entry oldCode = entry("丙").code(TWO).build();
        Entry onceItsCode = entry("丁").formerCodes(List.of(ONE)).build();
        Entry sameName = entry(" 甲 ").code(THREE).build();
        Entry byWayOfAnother = entry("戊").code(THREE).build();
        Entry otherProvider = entry("甲").provider(new Provider("另一局")).build();
        List<Entry> withheld = List.of(sameCode, oldCode, onceItsCode, sameName, byWayOfAnother);
        Release release =
                STRICT.of(List.of(sameCode, oldCode, onceItsCode, sameName, byWayOfAnother, otherProvider, secret));
        withheld.forEach(
                entry -> assertThat(release.withheld(entry)).as(entry.name()).isEqualTo(Withheld.PROTECTED_ELSEWHERE));
        assertThat(release.withheld(otherProvider)).isNull();
        assertThat(outward(release, entry("己").relatedCodes(List.of(THREE)).build())
                        .relatedCodes())
                .isEmpty();
    }

    @Test
    void one_provider_may_write_its_name_in_two_ways() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of("11140100MB12345675");
        Entry secret = entry("甲")
                .provider(new Provider("市公安局", code))
                .classification(Classification.SECRET)
                .build();
        Entry open = entry("甲").provider(new Provider("太原市公安局", code)).build();
        assertThat(STRICT.of(List.of(open, secret)).withheld(open)).isEqualTo(Withheld.PROTECTED_ELSEWHERE);
    }

    @Test
    void an_entry_that_mentions_the_code_of_a_protected_one_is_withheld() {
        Entry secret =
                entry("甲").code(ONE).classification(Classification.SECRET).build();
        Release release = STRICT.withExtensions(Set.of("说明")).of(List.of(secret));
        for (String text : List.of("见306001/1", "306001/1、306001/2", "https://h/?id=306001%2F1", "（306001/1）")) {
            assertThat(release.withheld(entry("乙").summary(text).build()))
                    .as(text)
                    .isEqualTo(Withheld.PROTECTED_ELSEWHERE);
            Entry extended = entry("丙").extensions(Map.of("说明", text)).build();
            assertThat(outward(release, extended).extensions()).as(text).isEmpty();
        }
        for (String text : List.of("见306001/12", "306001", "1/2", "306001/", "https://h/306002/1")) {
            assertThat(release.withheld(entry("乙").summary(text).build()))
                    .as(text)
                    .isNull();
        }
    }

    @Test
    void what_is_known_from_elsewhere_counts() {
        ReleaseSurvey survey = new ReleaseSurvey(STRICT);
        Entry byName = entry("乙").code(TWO).build();
        Entry byNameOfProvider = entry("丙").code(THREE).build();
        List<Entry> open = List.of(entry("甲").code(ONE).build(), byName, byNameOfProvider);
        open.forEach(survey::see);
        survey.guard(List.of(ONE), List.of(" 乙"), null);
        survey.guard(List.of(), List.of("丙"), "市局");
        survey.guard(List.of(), List.of("丁", " "), "另一局");
        Release release = survey.release();
        open.forEach(entry -> assertThat(release.withheld(entry)).isEqualTo(Withheld.PROTECTED_ELSEWHERE));
        Entry free = entry("丁").relatedCodes(List.of(TWO, THREE)).build();
        assertThat(outward(release, free).relatedCodes()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> survey.see(free));
        assertThatIllegalStateException().isThrownBy(survey::release);
    }

    @Test
    void a_protected_entry_without_a_provider_guards_its_name_whoever_provides_it() {
        Entry secret = entry("甲")
                .provider(new Provider(""))
                .classification(Classification.SECRET)
                .build();
        Entry open = entry("甲").build();
        assertThat(STRICT.of(List.of(open, secret)).withheld(open)).isEqualTo(Withheld.PROTECTED_ELSEWHERE);
    }

    @Test
    void what_is_not_sound_does_not_go_out_and_nothing_relates_to_it() {
        Entry broken = entry("半\uD83D").code(ONE).build();
        Entry related = entry("乙").relatedCodes(List.of(ONE)).build();
        Release release = STRICT.of(List.of(broken, related));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> release.outward(broken))
                .withMessageContaining("U+D83D");
        assertThat(outward(release, related).relatedCodes()).isEmpty();
    }

    @Test
    void a_survey_of_many_entries_tells_them_apart() {
        ReleaseSurvey survey = new ReleaseSurvey(STRICT);
        for (int number = 0; number < 20_000; number++) {
            survey.see(entry("资源" + number)
                    .code(ResourceCode.of("306001/" + number))
                    .classification(number % 7 == 0 ? Classification.SECRET : Classification.PUBLIC)
                    .build());
        }
        Release release = survey.release();
        for (int number = 0; number < 20_000; number++) {
            Entry related = entry("新" + number)
                    .relatedCodes(List.of(ResourceCode.of("306001/" + number)))
                    .build();
            assertThat(outward(release, related).relatedCodes()).hasSize(number % 7 == 0 ? 0 : 1);
        }
    }

    private static Entry outward(Release release, Entry entry) {
        return Objects.requireNonNull(release.outward(entry));
    }

    private static EntryBuilder entry(String name) {
        return EntryBuilder.create().name(name).provider(new Provider("市局")).classification(Classification.PUBLIC);
    }
}
