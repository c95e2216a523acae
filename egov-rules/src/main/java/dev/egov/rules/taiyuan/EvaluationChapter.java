package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.ADVISE;
import static dev.egov.rules.Otherwise.DUTY;

import dev.egov.model.evaluation.DepartmentDuties;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.DecisionKind;
import dev.egov.rules.Fact;
import dev.egov.rules.Norm;
import dev.egov.rules.NormBuilder;
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
        Fact<DepartmentDuties, Boolean> classifiedSystems =
                Fact.of("hasClassifiedSystems", DepartmentDuties::hasClassifiedSystems);
        StandingDuties duties = new StandingDuties();
        duties.add(Measures.duty("6-designated-unit"), "designatedUnit", DepartmentDuties::designatedUnit);
        duties.add(
                Measures.duty("18-services"),
                "expandsNonApprovalServices",
                DepartmentDuties::expandsNonApprovalServices);
        duties.add(Measures.duty("20-paperless").paragraph(2), "paperlessOffice", DepartmentDuties::paperlessOffice);
        duties.add(
                Measures.duty("20-exchange-interface").paragraph(2).reading("19-portal", "gradual"),
                "exchangeInterface",
                DepartmentDuties::exchangeInterface);
        duties.add(
                Measures.duty("20-collection-dictionary").paragraph(2).reading("19-portal", "gradual"),
                "collectionDictionary",
                DepartmentDuties::collectionDictionary);
        duties.add(
                Measures.duty("20-reference-standard").paragraph(2).reading("19-portal", "gradual"),
                "referenceStandard",
                DepartmentDuties::referenceStandard);
        duties.add(
                Measures.duty("20-query-mechanism").paragraph(2).reading("19-portal", "gradual"),
                "queryMechanism",
                DepartmentDuties::queryMechanism);
        duties.add(
                Measures.duty("28-classified-protection"),
                "classifiedProtection",
                DepartmentDuties::classifiedProtection);
        duties.add(
                Measures.duty("28-graded-protection").when(classifiedSystems.is(true)),
                "gradedProtection",
                DepartmentDuties::gradedProtection);
        duties.add(Measures.duty("28-assessment"), "securityAssessment", DepartmentDuties::securityAssessment);
        duties.add(Measures.duty("28-emergency"), "emergencyManagement", DepartmentDuties::emergencyManagement);
        duties.add(Measures.duty("28-inspection"), "securityInspection", DepartmentDuties::securityInspection);
        duties.add(
                Measures.duty("28-responsibility"), "securityResponsibility", DepartmentDuties::securityResponsibility);
        duties.add(
                Measures.duty("28-secrecy-review-system"),
                "secrecyReviewSystem",
                DepartmentDuties::secrecyReviewSystem);
        duties.add(
                Measures.duty("31-training").reading("subjectless"),
                "trainingSystem",
                DepartmentDuties::trainingSystem);
        duties.add(
                Measures.duty("31-reporting").reading("31-training", "subjectless"),
                "informationReporting",
                DepartmentDuties::informationReporting);
        duties.add(
                Measures.duty("31-statistics").reading("31-training", "subjectless"),
                "surveyStatistics",
                DepartmentDuties::surveyStatistics);
        duties.add(
                Measures.duty("32-evaluation").reading("31-training", "subjectless"),
                "performanceEvaluation",
                DepartmentDuties::performanceEvaluation);
        department.bind(decision);
        decision.kind(DecisionKind.STATE)
                .alternative(
                        "19-portal",
                        "gradual",
                        norm -> norm.withOtherwise(ADVISE),
                        "20-exchange-interface",
                        "20-collection-dictionary",
                        "20-reference-standard",
                        "20-query-mechanism")
                .alternativeWithout(
                        "31-training", "subjectless", "31-training", "31-reporting", "31-statistics", "32-evaluation")
                .facts(classifiedSystems)
                .facts(duties.facts)
                .norms(duties.norms);
    }

    /** Norms of the form: each department has this, each with its fact. */
    private static final class StandingDuties {

        private final List<Fact<DepartmentDuties, Boolean>> facts = new ArrayList<>();
        private final List<Norm> norms = new ArrayList<>();

        void add(NormBuilder norm, String name, Function<DepartmentDuties, @Nullable Boolean> reader) {
            Fact<DepartmentDuties, Boolean> fact = Fact.of(name, reader).actionable();
            facts.add(fact);
            norms.add(norm.requires(fact.is(true)).otherwise(DUTY));
        }
    }
}
