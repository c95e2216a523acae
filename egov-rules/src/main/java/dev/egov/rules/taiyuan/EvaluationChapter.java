package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.ADVISE;
import static dev.egov.rules.Otherwise.DUTY;

import dev.egov.model.evaluation.DepartmentDuties;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.Fact;
import dev.egov.rules.Norm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chapter 8 (培训评估), and with it the standing duties of departments that other chapters name. */
final class EvaluationChapter {

    static final Decision<DepartmentDuties> DEPARTMENT_DUTIES = Measures.REGULATION.decision(
            "department-duties", DepartmentDuties.class, EvaluationChapter::departmentDuties);

    private EvaluationChapter() {}

    private static void departmentDuties(DecisionBuilder<DepartmentDuties> decision) {
        Party<DepartmentDuties> department = Party.of("department", DepartmentDuties::department);
        StandingDuties duties = new StandingDuties();
        duties.must("6-designated-unit", 0, "designatedUnit", DepartmentDuties::designatedUnit);
        duties.better("18-services", 0, "expandsNonApprovalServices", DepartmentDuties::expandsNonApprovalServices);
        duties.better("20-paperless", 2, "paperlessOffice", DepartmentDuties::paperlessOffice);
        duties.better("20-exchange-interface", 2, "exchangeInterface", DepartmentDuties::exchangeInterface);
        duties.better("20-collection-dictionary", 2, "collectionDictionary", DepartmentDuties::collectionDictionary);
        duties.better("20-reference-standard", 2, "referenceStandard", DepartmentDuties::referenceStandard);
        duties.better("20-query-mechanism", 2, "queryMechanism", DepartmentDuties::queryMechanism);
        duties.must("28-classified-protection", 0, "classifiedProtection", DepartmentDuties::classifiedProtection);
        duties.must("28-graded-protection", 0, "gradedProtection", DepartmentDuties::gradedProtection);
        duties.must("28-assessment", 0, "securityAssessment", DepartmentDuties::securityAssessment);
        duties.must("28-emergency", 0, "emergencyManagement", DepartmentDuties::emergencyManagement);
        duties.must("28-inspection", 0, "securityInspection", DepartmentDuties::securityInspection);
        duties.must("28-responsibility", 0, "securityResponsibility", DepartmentDuties::securityResponsibility);
        duties.must("28-secrecy-review-system", 0, "secrecyReviewSystem", DepartmentDuties::secrecyReviewSystem);
        duties.must("31-training", 0, "trainingSystem", DepartmentDuties::trainingSystem);
        duties.must("31-reporting", 0, "informationReporting", DepartmentDuties::informationReporting);
        duties.must("31-statistics", 0, "surveyStatistics", DepartmentDuties::surveyStatistics);
        duties.must("32-evaluation", 0, "performanceEvaluation", DepartmentDuties::performanceEvaluation);
        decision.guard(department.inScope())
                .facts(department.facts())
                .facts(duties.facts)
                .norms(duties.norms);
    }

    /** Norms of the form: each department always has this, each with its fact. */
    private static final class StandingDuties {

        private final List<Fact<DepartmentDuties, Boolean>> facts = new ArrayList<>();
        private final List<Norm> norms = new ArrayList<>();

        void must(String id, int paragraph, String name, Function<DepartmentDuties, @Nullable Boolean> reader) {
            norms.add(Measures.duty(id)
                    .paragraph(paragraph)
                    .requires(fact(name, reader).is(true))
                    .otherwise(DUTY));
        }

        void better(String id, int paragraph, String name, Function<DepartmentDuties, @Nullable Boolean> reader) {
            norms.add(Measures.advice(id)
                    .paragraph(paragraph)
                    .requires(fact(name, reader).is(true))
                    .otherwise(ADVISE));
        }

        private Fact<DepartmentDuties, Boolean> fact(
                String name, Function<DepartmentDuties, @Nullable Boolean> reader) {
            Fact<DepartmentDuties, Boolean> fact = Fact.of(name, reader).actionable();
            facts.add(fact);
            return fact;
        }
    }
}
