package dev.egov.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.model.application.ArchiveTransfer;
import dev.egov.model.application.DocumentExchange;
import dev.egov.model.application.GovernmentWebsite;
import dev.egov.model.evaluation.DepartmentDuties;
import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.identifier.InvalidIdentifierException;
import dev.egov.model.network.ApplicationPlacement;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.network.NetworkConstruction;
import dev.egov.model.organization.AuthorityAct;
import dev.egov.model.organization.ElectronicGovernmentActivity;
import dev.egov.model.organization.OfficialConduct;
import dev.egov.model.organization.Organization;
import dev.egov.model.planning.Plan;
import dev.egov.model.project.BudgetExecution;
import dev.egov.model.project.BudgetReporting;
import dev.egov.model.project.ProjectCompletion;
import dev.egov.model.project.ProjectEstablishment;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.security.InformationPublication;
import dev.egov.model.sharing.DataResource;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

class CasesTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String BUREAU = """
            {"name":"太原市某局","unifiedSocialCreditCode":"12140000405700021K",
             "kind":"GOVERNMENT_DEPARTMENT","division":"140100"}""";

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(ElectronicGovernmentActivity.class, "{'organization':#}"),
                Arguments.of(AuthorityAct.class, "{'action':'REVIEW_PROJECT','authority':'COMPETENT_AUTHORITY'}"),
                Arguments.of(Plan.class, """
                        {'preparer':#,'kind':'DEPARTMENT_PLAN','preparedBy':'COMPETENT_AUTHORITY',
                         'approvedByMunicipalGovernment':true,'published':false,'consulted':true,
                         'alignedWithCityPlan':false,'filed':true,'hasMilestones':false,
                         'inEffect':true,'progressReported':true}"""),
                Arguments.of(ProjectEstablishment.class, """
                        {'builder':#,'investment':'MUNICIPAL',
                         'review':{'status':'UNDER_REVIEW','by':'COMPETENT_AUTHORITY'},
                         'approver':'DEVELOPMENT_AND_REFORM_COMMISSION'}"""),
                Arguments.of(ProjectReview.class, """
                        {'builder':#,'system':{'hostNetwork':'EXTRANET','classification':'INTERNAL',
                         'audience':'PUBLIC','servedOverInternet':true,'networkPlan':'USES_BACKBONE',
                         'stateProvision':false,'internetAccess':'VIA_EXTRANET','closed':false,
                         'duplicatesExisting':false,'usesSharedInfrastructure':true,'securitySynchronised':true,
                         'genuineSoftware':true,'certifiedSecurityProducts':true,'domesticBaseSoftware':false}}"""),
                Arguments.of(BudgetExecution.class, """
                        {'builder':#,'investment':'MUNICIPAL','preparedBy':'FINANCE_BUREAU',
                         'approvedBy':'PEOPLES_CONGRESS','advanceUnderStateRules':false,'paidPercent':33.3,'progressPercent':100}"""),
                Arguments.of(
                        BudgetReporting.class,
                        "{'investment':'MUNICIPAL','year':2026,'quartersReported':[1,3],'annualReported':false}"),
                Arguments.of(ProjectCompletion.class, """
                        {'builder':#,'investment':'COUNTY','completed':true,'procured':true,'supervised':true,
                         'accepted':true,'promoted':false,'audited':false}"""),
                Arguments.of(InformationHandling.class, """
                        {'network':'INTERNET','operation':'TRANSMIT','classification':'SENSITIVE',
                         'audience':'INTERNAL'}"""),
                Arguments.of(NetworkConstruction.class, """
                        {'proposer':#,'kind':'NEW_DEDICATED_NETWORK','stateProvision':true,
                         'followsTechnicalStandards':true,'maintenanceAssigned':false,'mergePlanned':false}"""),
                Arguments.of(ApplicationPlacement.class, """
                        {'owner':#,'audience':'PUBLIC','hostNetwork':'DEDICATED_NETWORK',
                         'servedOverInternet':false,'classification':'PUBLIC'}"""),
                Arguments.of(GovernmentWebsite.class, """
                        {'owner':#,'filed':false,'onUnifiedPortal':true,'maintained':true,
                         'protected':false}"""),
                Arguments.of(DocumentExchange.class, """
                        {'sender':#,'kind':'BRIEFING','direction':'VERTICAL','electronic':true,
                         'network':'EXTRANET','classification':'WORK_SECRET'}"""),
                Arguments.of(ArchiveTransfer.class, """
                        {'transferor':#,'formationStandardIssued':true,'meetsFormationStandard':true,
                         'interfaceStandardIssued':false,'usesStandardInterface':false}"""),
                Arguments.of(DataResource.class, """
                        {'holder':#,'obtainedInDuty':true,'basic':true,'publicCharacter':true,
                         'legalException':false,'deferral':'LAPSED','classification':'INTERNAL',
                         'channel':'PRIVATE_NETWORK','catalogued':true}"""),
                Arguments.of(InformationPublication.class, """
                        {'publisher':#,'classification':'PUBLIC','channel':'INTERNET',
                         'secrecyReview':'CLEARED','responsiblePersonNamed':true}"""),
                Arguments.of(DepartmentDuties.class, """
                        {'department':#,'hasClassifiedSystems':true,'designatedUnit':true,'expandsNonApprovalServices':false,
                         'paperlessOffice':true,'exchangeInterface':false,'collectionDictionary':true,
                         'referenceStandard':false,'queryMechanism':true,'classifiedProtection':false,
                         'gradedProtection':true,'securityAssessment':false,'emergencyManagement':true,
                         'securityInspection':false,'securityResponsibility':true,'secrecyReviewSystem':false,
                         'trainingSystem':true,'informationReporting':false,'surveyStatistics':true,
                         'performanceEvaluation':false}"""),
                Arguments.of(OfficialConduct.class, "{'subject':#,'conduct':'DELAY'}"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_reads_and_writes_as_its_facts_in_their_order(Class<?> type, String json) {
        String facts = json.replaceAll("\\s+", "").replace('\'', '"').replace("#", BUREAU.replaceAll("\\s+", ""));

        assertThat(JSON.writeValueAsString(JSON.readValue(facts, type))).isEqualTo(facts);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_without_facts_knows_nothing(Class<?> type) throws ReflectiveOperationException {
        Object empty = JSON.readValue("{}", type);

        for (RecordComponent component : type.getRecordComponents()) {
            assertThat(component.getAccessor().invoke(empty))
                    .as(component.getName())
                    .isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'division':'14010O'}",
                "{'division':''}",
                "{'division':' 140100'}",
                "{'unifiedSocialCreditCode':'91350203M0001QAY9B'}"
            })
    void a_malformed_identifier_never_becomes_an_organisation(String json) {
        assertThatThrownBy(() -> JSON.readValue(json.replace('\'', '"'), Organization.class))
                .isInstanceOf(ValueInstantiationException.class)
                .hasCauseInstanceOf(InvalidIdentifierException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"140100", "{'code':'140100'}", "['140100']", "true"})
    void nothing_but_a_text_is_an_identifier(String json) {
        assertThatThrownBy(() -> JSON.readValue(json.replace('\'', '"'), DivisionCode.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void an_organisation_is_written_with_its_codes_as_text() {
        assertThat(JSON.readTree(JSON.writeValueAsString(JSON.readValue(BUREAU, Organization.class))))
                .isEqualTo(JSON.readTree(BUREAU));
    }
}
