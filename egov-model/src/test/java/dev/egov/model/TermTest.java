package dev.egov.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.application.Direction;
import dev.egov.model.application.DocumentKind;
import dev.egov.model.network.Audience;
import dev.egov.model.network.Network;
import dev.egov.model.network.NetworkConstructionKind;
import dev.egov.model.network.Operation;
import dev.egov.model.organization.AdministrativeAction;
import dev.egov.model.organization.Authority;
import dev.egov.model.organization.Conduct;
import dev.egov.model.organization.OrganizationKind;
import dev.egov.model.planning.PlanKind;
import dev.egov.model.project.InternetAccess;
import dev.egov.model.project.InvestmentSource;
import dev.egov.model.project.NetworkPlan;
import dev.egov.model.project.ReviewStatus;
import dev.egov.model.security.Classification;
import dev.egov.model.security.SecrecyReview;
import dev.egov.model.sharing.Deferral;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TermTest {
    static Stream<Arguments> vocabularies() {
        return Stream.of(
                vocabulary(
                        OrganizationKind.values(),
                        "GOVERNMENT, GOVERNMENT_DEPARTMENT, DEVELOPMENT_ZONE_COMMITTEE, AUTHORIZED_ORGANIZATION, OTHER"),
                vocabulary(
                        Authority.values(),
                        "LEADING_GROUP, COMPETENT_AUTHORITY, SECURITY_GROUP, EXPERT_ADVISORY_GROUP,"
                                + " MUNICIPAL_GOVERNMENT, DEVELOPMENT_AND_REFORM_COMMISSION,"
                                + " ECONOMY_AND_INFORMATION_COMMISSION, FINANCE_BUREAU, PEOPLES_CONGRESS,"
                                + " AUDIT_DEPARTMENT, ARCHIVES_BUREAU, SUPERVISION_DEPARTMENT"),
                vocabulary(
                        AdministrativeAction.values(),
                        "DIRECT_CITY_EGOVERNMENT, COORDINATE_SECURITY, ADVISE_ON_MAJOR_MATTERS, HOLD_ACCOUNTABLE,"
                                + " PREPARE_DEVELOPMENT_PLAN, APPROVE_DEVELOPMENT_PLAN, RECEIVE_PLAN_FILING,"
                                + " PREPARE_CITY_ANNUAL_PLAN, REVIEW_PROJECT, APPROVE_PROJECT, PREPARE_PROJECT_BUDGET,"
                                + " APPROVE_PROJECT_BUDGET, EXECUTE_PROJECT_BUDGET, SUPERVISE_PROJECT,"
                                + " AUDIT_PROJECT_INVESTMENT, MANAGE_BACKBONE_NETWORK, SET_NETWORK_STANDARDS,"
                                + " SET_ARCHIVE_STANDARDS, SET_OTHER_STANDARDS, ESTABLISH_RESOURCE_CATALOGUE,"
                                + " INSPECT_INFORMATION_SECURITY, EVALUATE_PERFORMANCE, INTERPRET_REGULATION"),
                vocabulary(Conduct.values(), "PROPER, INACTION, DELAY, MISCONDUCT"),
                vocabulary(
                        PlanKind.values(),
                        "CITY_DEVELOPMENT_PLAN, CITY_ANNUAL_PLAN, DEPARTMENT_PLAN, DEPARTMENT_ANNUAL_PLAN"),
                vocabulary(InvestmentSource.values(), "MUNICIPAL, COUNTY, PROVINCIAL_OR_CENTRAL, NON_GOVERNMENT"),
                vocabulary(ReviewStatus.values(), "NOT_SUBMITTED, UNDER_REVIEW, PASSED, REJECTED"),
                vocabulary(NetworkPlan.values(), "USES_BACKBONE, BUILDS_DEDICATED, KEEPS_DEDICATED, MERGES_DEDICATED"),
                vocabulary(InternetAccess.values(), "NONE, VIA_EXTRANET, OWN_OUTLET, MERGES_OUTLET"),
                vocabulary(Network.values(), "PRIVATE_NETWORK, EXTRANET, DEDICATED_NETWORK, INTERNET"),
                vocabulary(Operation.values(), "PROCESS, TRANSMIT, STORE"),
                vocabulary(Audience.values(), "INTERNAL, PUBLIC"),
                vocabulary(
                        NetworkConstructionKind.values(),
                        "BACKBONE_ACCESS, BACKBONE_BRANCH, NEW_DEDICATED_NETWORK, EXISTING_DEDICATED_NETWORK,"
                                + " NEW_INTERNET_OUTLET, EXISTING_INTERNET_OUTLET"),
                vocabulary(DocumentKind.values(), "OFFICIAL_DOCUMENT, MEETING_NOTICE, BRIEFING, OTHER"),
                vocabulary(Direction.values(), "VERTICAL, HORIZONTAL"),
                vocabulary(Deferral.values(), "NONE, APPLIED, APPROVED, REFUSED, LAPSED"),
                vocabulary(
                        Classification.values(),
                        "TOP_SECRET, SECRET, CONFIDENTIAL, WORK_SECRET, SENSITIVE, INTERNAL, PUBLIC"),
                vocabulary(SecrecyReview.values(), "NOT_DONE, IN_PROGRESS, CLEARED, WITHHELD"));
    }

    private static Arguments vocabulary(Term[] terms, String names) {
        return Arguments.of(List.of(terms), List.of(names.split(", ")));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void an_enum_has_the_values_of_the_vocabulary_in_its_order(List<Term> terms, List<String> names) {
        assertThat(terms).extracting(Object::toString).isEqualTo(names);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void every_constant_has_a_chinese_term_an_english_label_and_an_article(List<Term> terms) {
        assertThat(terms).allSatisfy(term -> {
            assertThat(term.term()).matches("[\\p{IsHan}、，（）]+");
            assertThat(term.english()).matches("[a-zA-Z', -]+");
            assertThat(term.article()).isBetween(1, 34);
        });
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void no_two_constants_of_an_enum_share_a_word(List<Term> terms) {
        assertThat(terms).extracting(Term::term).doesNotHaveDuplicates();
        assertThat(terms).extracting(Term::english).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"zh, 政务外网", "zh-CN, 政务外网", "zh-Hant-TW, 政务外网", "en, extranet", "de, extranet", "'', extranet"})
    void a_label_is_chinese_for_readers_of_chinese_and_english_for_others(String languageTag, String label) {
        assertThat(Network.EXTRANET.label(Locale.forLanguageTag(languageTag))).isEqualTo(label);
    }

    @Test
    void the_competent_authority_is_named_as_in_art_5() {
        assertThat(Authority.COMPETENT_AUTHORITY.wording())
                .isEqualTo(new Wording("市电子政务主管部门", "competent e-government authority", 5));
    }
}
