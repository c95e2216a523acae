package dev.egov.catalog.audit;

import static dev.egov.catalog.audit.Entries.DAY;
import static dev.egov.catalog.audit.Entries.audit;
import static dev.egov.catalog.audit.Entries.item;
import static dev.egov.catalog.audit.Entries.sound;
import static dev.egov.catalog.audit.Entries.withheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.DeferralDates;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Item;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Provider;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.audit.result.AuditFinding;
import dev.egov.catalog.audit.result.AuditFinding.Kind;
import dev.egov.catalog.release.Release;
import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.organization.Organization;
import dev.egov.model.organization.OrganizationKind;
import dev.egov.model.security.Classification;
import dev.egov.rules.Finding;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditFindingTest {

    private static final Sharing OVER_EXTRANET = new Sharing(Sharing.Type.CONDITIONAL, "申请", null, "通过政务外网接口");
    private static final Openness OPEN = new Openness(Openness.Type.UNCONDITIONAL);

    @Test
    void nothing_is_found_of_what_is_shared_as_it_should_be() {
        Audit audit = audit(sound().build());
        assertThat(audit.findings()).isEmpty();
        assertThat(audit.findings(Kind.UNDETERMINED)).isEmpty();
        assertThat(audit.outcomes()).containsEntry(Outcome.COMPLIANT, 1);
    }

    @Test
    void art_13_what_no_export_lets_out_may_not_be_offered_outside() {
        List<@Nullable Classification> all = new ArrayList<>(List.of(Classification.values()));
        all.add(null);
        for (Classification classification : all) {
            Entry entry = sound().classification(classification)
                    .sharing(OVER_EXTRANET)
                    .openness(OPEN)
                    .build();
            Release.Withheld reason = Release.strict().withheld(entry);
            assertThat(reason).isEqualTo(Release.reason(classification));
            List<Kind> outside = kinds(entry).stream()
                    .filter(kind -> kind == Kind.PROTECTED_OVER_EXTRANET || kind == Kind.UNCLASSIFIED_OVER_EXTRANET)
                    .toList();
            Kind expected = reason == Release.Withheld.UNCLASSIFIED
                    ? Kind.UNCLASSIFIED_OVER_EXTRANET
                    : Kind.PROTECTED_OVER_EXTRANET;
            assertThat(outside).isEqualTo(reason == null ? List.of() : List.of(expected, expected));
            NormStatus status = reason == null
                    ? NormStatus.NOT_APPLICABLE
                    : reason == Release.Withheld.UNCLASSIFIED ? NormStatus.UNKNOWN : NormStatus.BREACHED;
            assertThat(audit(entry).ruling(entry).findings())
                    .filteredOn(finding -> finding.norm().id().equals("13-extranet"))
                    .extracting(Finding::status)
                    .containsExactly(status);
        }
    }

    @Test
    void art_13_a_channel_that_fits_makes_no_resource_one_that_is_shared() {
        Entry entry = sound().items(List.of(item("性别", false, false)))
                .classification(Classification.INTERNAL)
                .sharing(OVER_EXTRANET)
                .build();
        assertThat(kinds(entry)).isEmpty();
        assertThat(audit(entry).outcomes()).containsEntry(Outcome.NOT_APPLICABLE, 1);
    }

    @Test
    void art_24_basic_public_data_that_are_withheld_must_be_shared() {
        Entry entry = sound().sharing(withheld()).build();
        assertThat(kinds(entry)).containsExactly(Kind.MUST_BE_SHARED, Kind.NO_LEGAL_BASIS);
        AuditFinding finding = found(entry, Kind.MUST_BE_SHARED);
        assertThat(finding.norm().id()).isEqualTo("24-inclusion");
        assertThat(finding.norms()).extracting(Finding::status).containsExactly(NormStatus.SATISFIED);
        assertThat(finding.ruling().outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(finding.message(Locale.CHINESE)).contains("应当纳入共享").endsWith("。");
        assertThat(finding.message(Locale.ENGLISH)).contains("is to be shared").endsWith(".");
    }

    @Test
    void art_24_what_law_withholds_is_referred_to_it() {
        Entry entry = sound().sharing(new Sharing(Sharing.Type.NOT_SHARED, null, "居民身份证法", null))
                .build();
        assertThat(kinds(entry)).isEmpty();
        assertThat(audit(entry).outcomes()).containsEntry(Outcome.REFERRED, 1);
    }

    @Test
    void art_24_withholding_needs_a_basis_whatever_is_known_of_the_items() {
        Entry unknown = sound().items(List.of(item("性别", null, true)))
                .sharing(withheld())
                .build();
        assertThat(kinds(unknown)).containsExactly(Kind.NO_LEGAL_BASIS, Kind.UNDETERMINED);
        assertThat(found(unknown, Kind.NO_LEGAL_BASIS).message(Locale.CHINESE)).contains("不清楚");
        assertThat(found(unknown, Kind.NO_LEGAL_BASIS).message(Locale.ENGLISH)).contains("nor is it known");

        Entry notBasic = sound().items(List.of(item("性别", false, true)))
                .sharing(withheld())
                .build();
        assertThat(kinds(notBasic)).containsExactly(Kind.NO_LEGAL_BASIS);
        assertThat(found(notBasic, Kind.NO_LEGAL_BASIS).message(Locale.CHINESE)).contains("不要求共享");
        assertThat(found(notBasic, Kind.NO_LEGAL_BASIS).norms())
                .extracting(finding -> finding.norm().id())
                .containsExactly("24-inclusion", "24-exception");
    }

    @Test
    void art_24_an_approved_deferral_that_runs_excuses() {
        DeferralDates running =
                new DeferralDates(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1));
        Entry entry = sound().sharing(withheld()).deferral(running).build();
        assertThat(kinds(entry)).isEmpty();
        assertThat(audit(entry).outcomes()).containsEntry(Outcome.DEFERRED, 1);
    }

    @Test
    void art_24_a_deferral_that_lapsed_excuses_no_longer() {
        DeferralDates lapsed =
                new DeferralDates(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1), LocalDate.of(2026, 2, 28));
        Entry entry = sound().sharing(withheld()).deferral(lapsed).build();
        assertThat(kinds(entry)).containsExactly(Kind.MUST_BE_SHARED, Kind.NO_LEGAL_BASIS, Kind.DEFERRAL_LAPSED);
        assertThat(found(entry, Kind.DEFERRAL_LAPSED).norm().id()).isEqualTo("24-deferral");
        assertThat(found(entry, Kind.DEFERRAL_LAPSED).message(Locale.CHINESE)).contains("2026-02-28", "重新报批");

        Entry shared = sound().deferral(lapsed).build();
        assertThat(found(shared, Kind.DEFERRAL_LAPSED).message(Locale.ENGLISH)).contains("2026-02-28", "really is");
        Entry byLaw = sound().sharing(new Sharing(Sharing.Type.NOT_SHARED, null, "法", null))
                .deferral(lapsed)
                .build();
        assertThat(found(byLaw, Kind.DEFERRAL_LAPSED).message(Locale.ENGLISH)).contains("withheld by law");
        Entry silent = sound().sharing(null).deferral(lapsed).build();
        assertThat(found(silent, Kind.DEFERRAL_LAPSED).message(Locale.ENGLISH)).contains("nothing says");
    }

    @Test
    void art_24_a_deferral_that_was_only_applied_for_excuses_nothing() {
        DeferralDates applied = new DeferralDates(LocalDate.of(2025, 1, 1), null, LocalDate.of(2027, 1, 1));
        Entry entry = sound().sharing(withheld()).deferral(applied).build();
        assertThat(kinds(entry)).containsExactly(Kind.MUST_BE_SHARED, Kind.NO_LEGAL_BASIS, Kind.DEFERRAL_NOT_APPROVED);
        assertThat(found(entry, Kind.DEFERRAL_NOT_APPROVED).message(Locale.CHINESE))
                .contains("2025-01-01", "未获批准");
        assertThat(kinds(sound().deferral(applied).build())).isEmpty();

        DeferralDates undated = new DeferralDates(null, null, LocalDate.of(2027, 1, 1));
        Entry silent = sound().sharing(null).deferral(undated).build();
        assertThat(found(silent, Kind.DEFERRAL_NOT_APPROVED).message(Locale.ENGLISH))
                .contains("without a day of application");
    }

    @Test
    void art_13_protected_data_may_not_be_shared_over_the_extranet() {
        Entry entry = sound().sharing(OVER_EXTRANET)
                .classification(Classification.SENSITIVE)
                .build();
        assertThat(kinds(entry)).containsExactly(Kind.PROTECTED_OVER_EXTRANET);
        AuditFinding finding = found(entry, Kind.PROTECTED_OVER_EXTRANET);
        assertThat(finding.norm().id()).isEqualTo("13-extranet");
        assertThat(finding.norm().clause().article()).isEqualTo(13);
        assertThat(finding.ruling().outcome()).isEqualTo(Outcome.DENIED);
        assertThat(finding.message(Locale.CHINESE)).isEqualTo("属于敏感信息，但列为通过政务外网向其他部门共享。请停止以该方式共享，改用政务专网。");
        assertThat(finding.message(Locale.ENGLISH)).contains("sensitive information", "extranet", "private network");
    }

    @Test
    void art_13_protected_data_may_not_be_open_to_society() {
        Entry entry = sound().openness(OPEN)
                .classification(Classification.WORK_SECRET)
                .build();
        assertThat(kinds(entry)).containsExactly(Kind.PROTECTED_OVER_EXTRANET);
        AuditFinding finding = found(entry, Kind.PROTECTED_OVER_EXTRANET);
        assertThat(finding.ruling().decision().id()).isEqualTo("information-publication");
        assertThat(finding.ruling().outcome()).isEqualTo(Outcome.DENIED);
        assertThat(finding.message(Locale.CHINESE)).contains("工作秘密", "无条件开放", "请停止开放");
        assertThat(kinds(sound().openness(new Openness(Openness.Type.NOT_OPEN))
                        .classification(Classification.WORK_SECRET)
                        .build()))
                .isEmpty();
    }

    @Test
    void art_13_an_entry_can_offer_protected_data_both_ways() {
        Entry entry = sound().sharing(OVER_EXTRANET)
                .openness(OPEN)
                .classification(Classification.SENSITIVE)
                .build();
        assertThat(kinds(entry)).containsExactly(Kind.PROTECTED_OVER_EXTRANET, Kind.PROTECTED_OVER_EXTRANET);
        assertThat(audit(entry).run().entriesWithFindings()).isEqualTo(1);
    }

    @Test
    void art_13_what_has_no_classification_may_not_go_out_until_it_has() {
        Entry shared = sound().sharing(OVER_EXTRANET).classification(null).build();
        assertThat(kinds(shared)).containsExactly(Kind.UNCLASSIFIED_OVER_EXTRANET, Kind.UNDETERMINED);
        Entry open = sound().openness(OPEN).classification(null).build();
        assertThat(kinds(open)).containsExactly(Kind.UNCLASSIFIED_OVER_EXTRANET, Kind.UNDETERMINED);
        AuditFinding finding = found(open, Kind.UNCLASSIFIED_OVER_EXTRANET);
        assertThat(finding.norms()).extracting(Finding::status).containsExactly(NormStatus.UNKNOWN);
        assertThat(finding.ruling().possibleOutcomes()).contains(Outcome.DENIED);
        assertThat(finding.message(Locale.CHINESE)).contains("未标明保密属性", "互联网");
        assertThat(finding.message(Locale.ENGLISH)).contains("no classification", "Internet");
    }

    @Test
    void art_30_state_secrets_are_for_the_rules_on_secrecy_and_never_told_to_be_shared() {
        Entry entry = sound().sharing(withheld())
                .classification(Classification.SECRET)
                .build();
        assertThat(kinds(entry)).containsExactly(Kind.STATE_SECRET, Kind.NO_LEGAL_BASIS);
        assertThat(found(entry, Kind.STATE_SECRET).norm().id()).isEqualTo("30-state-secret");
        assertThat(found(entry, Kind.STATE_SECRET).message(Locale.CHINESE)).contains("机密", "保密规定");
        Entry open =
                sound().openness(OPEN).classification(Classification.SECRET).build();
        assertThat(found(open, Kind.PROTECTED_OVER_EXTRANET).message(Locale.CHINESE))
                .contains("立即停止")
                .doesNotContain("政务专网");
    }

    @Test
    void art_23_what_is_to_be_shared_must_have_a_code() {
        Entry entry = sound().code(null).build();
        assertThat(kinds(entry)).containsExactly(Kind.NOT_CATALOGUED);
        assertThat(found(entry, Kind.NOT_CATALOGUED).norm().id()).isEqualTo("23-catalogue");
        assertThat(found(entry, Kind.NOT_CATALOGUED).ruling().outcome()).isEqualTo(Outcome.DEFICIENT);
        assertThat(found(entry, Kind.NOT_CATALOGUED).message(Locale.ENGLISH)).contains("no resource code");
    }

    @Test
    void what_is_undetermined_says_what_is_missing() {
        Entry entry = sound().items(List.of()).sharing(null).build();
        AuditFinding finding = found(entry, Kind.UNDETERMINED);
        assertThat(finding.message(Locale.CHINESE)).contains("不适用；纳入共享；依照有关规定处理", "具有基础性", "法律、法规、规章另有规定");
        assertThat(finding.message(Locale.ENGLISH)).contains("Possible outcomes", "Still to be known");
        assertThat(audit(entry).missingFacts())
                .isEqualTo(Map.of("basic", 1, "publicCharacter", 1, "legalException", 1));
        assertThat(audit(entry).findings()).isEmpty();
    }

    @Test
    void the_items_together_tell_whether_a_resource_is_basic_and_of_public_character() {
        assertThat(character(item("甲", false, null), item("乙", true, true))).isEqualTo("true true");
        assertThat(character(item("甲", false, false), item("乙", false, false))).isEqualTo("false false");
        assertThat(character(item("甲", false, true), item("乙", false, null))).isEqualTo("false null");
        assertThat(character(item("甲", true, false), item("乙", null, false))).isEqualTo("null false");
        assertThat(character(item("甲", true, false), item("乙", false, true))).isEqualTo("null false");
        assertThat(character(item("甲", true, null))).isEqualTo("null null");
        assertThat(character(item("甲", false, false), item("乙", null, null))).isEqualTo("null null");
        assertThat(character()).isEqualTo("null null");
    }

    @Test
    void a_department_of_another_city_is_not_bound_and_nothing_is_found_of_it() {
        Entry entry = sound().provider(new Provider("六安市公安局", Entries.LUAN))
                .sharing(withheld())
                .classification(Classification.SECRET)
                .openness(OPEN)
                .build();
        Audit audit = audit(entry);
        assertThat(audit.findings()).isEmpty();
        assertThat(audit.outcomes()).containsEntry(Outcome.NOT_APPLICABLE, 1);
        assertThat(audit.run().entriesOutOfScope()).isEqualTo(1);
    }

    @Test
    void who_knows_the_providers_better_says_so() {
        Catalogue catalogue = Catalogue.of(List.of(sound().sharing(withheld()).build()));
        Audit company = Audit.of(catalogue, DAY, provider -> organization(provider, OrganizationKind.OTHER));
        assertThat(company.findings()).isEmpty();
        Audit unknown = Audit.of(catalogue, DAY, provider -> organization(provider, null));
        assertThat(unknown.findings())
                .extracting(AuditFinding::kind)
                .containsExactly(Kind.MUST_BE_SHARED, Kind.NO_LEGAL_BASIS);
        assertThat(unknown.missingFacts()).containsKey("holder.kind");
        assertThat(unknown.findings(Kind.UNDETERMINED))
                .hasSize(1)
                .allMatch(finding -> !finding.norms().isEmpty());
        assertThat(unknown.ruling(catalogue.entries().get(0)).facts().known()).containsEntry("holder.name", "太原市公安局");
    }

    @Test
    void a_function_that_knows_no_organisation_is_an_error_that_names_the_provider() {
        Catalogue catalogue = Catalogue.of(List.of(sound().build()));
        assertThatThrownBy(() -> Audit.of(catalogue, DAY, AuditFindingTest::nobody))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("太原市公安局");
    }

    @Test
    void before_the_measures_came_into_force_nothing_is_found() {
        Audit audit = Audit.of(Catalogue.of(List.of(sound().sharing(withheld()).build())), LocalDate.of(2013, 12, 11));
        assertThat(audit.findings()).isEmpty();
        assertThat(audit.outcomes()).containsEntry(Outcome.NOT_APPLICABLE, 1);
    }

    @Test
    void findings_come_gravest_first_and_in_the_order_of_the_entries() {
        Audit audit = audit(
                sound().code(null).build(),
                sound().code(null)
                        .name("另一个")
                        .sharing(OVER_EXTRANET)
                        .classification(Classification.SENSITIVE)
                        .build());
        assertThat(audit.findings())
                .extracting(finding -> finding.kind() + " " + finding.number())
                .containsExactly("PROTECTED_OVER_EXTRANET 2", "NOT_CATALOGUED 1", "NOT_CATALOGUED 2");
        assertThat(audit.counts()).containsEntry(Kind.NOT_CATALOGUED, 2).containsEntry(Kind.MUST_BE_SHARED, 0);
    }

    private static List<Kind> kinds(Entry entry) {
        Audit audit = audit(entry);
        List<Kind> kinds = new ArrayList<>(
                audit.findings().stream().map(AuditFinding::kind).toList());
        audit.findings(Kind.UNDETERMINED).forEach(finding -> kinds.add(finding.kind()));
        return kinds;
    }

    private static AuditFinding found(Entry entry, Kind kind) {
        return audit(entry).findings(kind).get(0);
    }

    private static String character(Item... items) {
        Map<String, Object> facts = audit(sound().items(List.of(items)).build())
                .ruling(sound().items(List.of(items)).build())
                .facts()
                .known();
        return facts.get("basic") + " " + facts.get("publicCharacter");
    }

    private static Organization organization(Provider provider, @Nullable OrganizationKind kind) {
        return new Organization(provider.name(), provider.code(), kind, DivisionCode.TAIYUAN);
    }

    @SuppressWarnings("NullAway") // what the function must not do
    private static Organization nobody(Provider provider) {
        return null;
    }
}
