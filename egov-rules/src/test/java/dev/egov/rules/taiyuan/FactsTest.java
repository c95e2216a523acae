package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Variable;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts of every decision in their order, each with its type; those that somebody can act on have a star. */
class FactsTest {

    private static final String FACTS = """
            applicability: @organization
            authority-competence: action:AdministrativeAction authority:Authority*
            planning: @preparer kind:PlanKind preparedBy:Authority* approvedByMunicipalGovernment* published* \
                consulted* alignedWithCityPlan* filed* hasMilestones* inEffect progressReported*
            project-establishment: @builder investment:InvestmentSource review.status:ReviewStatus* \
                review.by:Authority* approver:Authority*
            project-review: @builder system.hostNetwork:Network* system.classification:Classification \
                system.audience:Audience system.servedOverInternet* system.networkPlan:NetworkPlan* \
                system.stateProvision system.internetAccess:InternetAccess* system.closed* system.duplicatesExisting* \
                system.usesSharedInfrastructure* system.securitySynchronised* system.genuineSoftware* \
                system.certifiedSecurityProducts* system.domesticBaseSoftware*
            budget-execution: @builder investment:InvestmentSource preparedBy:Authority* \
                approvedBy:Authority* advanceUnderStateRules paidPercent:decimal* progressPercent:decimal
            budget-reporting: investment:InvestmentSource year:integer quartersReported:set* annualReported*
            project-completion: @builder investment:InvestmentSource completed procured* supervised* accepted* \
                promoted* audited*
            information-handling: network:Network* operation:Operation classification:Classification audience:Audience
            network-construction: @proposer kind:NetworkConstructionKind stateProvision followsTechnicalStandards* \
                maintenanceAssigned* mergePlanned*
            application-placement: @owner audience:Audience hostNetwork:Network* servedOverInternet* \
                classification:Classification
            website-filing: @owner filed* onUnifiedPortal* maintained* protected*
            document-exchange: @sender kind:DocumentKind direction:Direction electronic* network:Network* \
                classification:Classification
            archive-transfer: @transferor formationStandardIssued meetsFormationStandard* interfaceStandardIssued \
                usesStandardInterface*
            data-sharing: @holder obtainedInDuty basic publicCharacter legalException deferral:Deferral \
                classification:Classification channel:Network* catalogued*
            information-publication: @publisher classification:Classification channel:Network* \
                secrecyReview:SecrecyReview* responsiblePersonNamed*
            department-duties: @department hasClassifiedSystems designatedUnit* expandsNonApprovalServices* paperlessOffice* \
                exchangeInterface* collectionDictionary* referenceStandard* queryMechanism* classifiedProtection* \
                gradedProtection* securityAssessment* emergencyManagement* securityInspection* \
                securityResponsibility* secrecyReviewSystem* trainingSystem* informationReporting* \
                surveyStatistics* performanceEvaluation*
            accountability: @subject conduct:Conduct
            """;

    static List<String> lines() {
        return FACTS.lines().toList();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_decision_asks_its_facts_in_their_order(String line) {
        Decision<?> decision = Taiyuan2013.RULE_BOOK
                .decision(line.substring(0, line.indexOf(':')))
                .orElseThrow();
        String facts = line.substring(line.indexOf(':') + 1)
                .replaceAll(" +", " ")
                .replaceAll(
                        "@(\\w+)",
                        "$1.name:string $1.unifiedSocialCreditCode:UnifiedSocialCreditCode"
                                + " $1.kind:OrganizationKind $1.division:DivisionCode");

        assertThat(decision.givens().stream().map(FactsTest::described).collect(Collectors.joining(" ", " ", "")))
                .isEqualTo(facts);
    }

    private static String described(Variable<?> fact) {
        String type = fact.domain().type().split(" ")[0];
        return fact.name() + (type.equals("boolean") ? "" : ":" + type) + (fact.isActionable() ? "*" : "");
    }

    @Test
    void every_decision_is_listed() {
        assertThat(lines().stream().map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactlyElementsOf(Taiyuan2013.RULE_BOOK.decisions().stream()
                        .map(Decision::id)
                        .toList());
    }

    @Test
    void a_percentage_is_from_0_to_100_a_year_from_0_to_9999_and_a_set_of_quarters_one_of_16() {
        assertThat(type(Taiyuan2013.BUDGET_EXECUTION, "paidPercent")).isEqualTo("decimal 0–100");
        assertThat(type(Taiyuan2013.BUDGET_EXECUTION, "progressPercent")).isEqualTo("decimal 0–100");
        assertThat(type(Taiyuan2013.BUDGET_REPORTING, "year")).isEqualTo("integer 0–9999");
        assertThat(Given.fact(Taiyuan2013.BUDGET_REPORTING, "quartersReported")
                        .domain()
                        .values())
                .hasSize(16);
    }

    private static String type(Decision<?> decision, String fact) {
        Domain<?> domain = Given.fact(decision, fact).domain();
        return domain.type();
    }
}
