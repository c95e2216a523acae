package dev.egov.rules.taiyuan;

import static dev.egov.rules.Otherwise.ADVISE;
import static dev.egov.rules.Otherwise.DUTY;
import static dev.egov.rules.taiyuan.facts.DepartmentDutiesFacts.*;

import dev.egov.model.evaluation.DepartmentDuties;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionBuilder;
import dev.egov.rules.DecisionKind;
import dev.egov.rules.Fact;
import dev.egov.rules.Norm;
import dev.egov.rules.NormBuilder;
import java.util.ArrayList;
import java.util.List;

/** Chapter 8 (培训评估), and with it the standing duties of departments that other chapters name. */
final class EvaluationChapter {

    static final Decision<DepartmentDuties> DEPARTMENT_DUTIES = Measures.REGULATION.decision(
            "department-duties", DepartmentDuties.class, EvaluationChapter::departmentDuties);

    private EvaluationChapter() {}

    private static void departmentDuties(DecisionBuilder<DepartmentDuties> decision) {
        StandingDuties duties = new StandingDuties();
        duties.add(Measures.duty("6-designated-unit"), DESIGNATED_UNIT);
        duties.add(Measures.duty("18-services"), EXPANDS_NON_APPROVAL_SERVICES);
        duties.add(Measures.duty("20-paperless").paragraph(2), PAPERLESS_OFFICE);
        duties.add(
                Measures.duty("20-exchange-interface").paragraph(2).reading("19-portal", "gradual"),
                EXCHANGE_INTERFACE);
        duties.add(
                Measures.duty("20-collection-dictionary").paragraph(2).reading("19-portal", "gradual"),
                COLLECTION_DICTIONARY);
        duties.add(
                Measures.duty("20-reference-standard").paragraph(2).reading("19-portal", "gradual"),
                REFERENCE_STANDARD);
        duties.add(Measures.duty("20-query-mechanism").paragraph(2).reading("19-portal", "gradual"), QUERY_MECHANISM);
        duties.add(Measures.duty("28-classified-protection"), CLASSIFIED_PROTECTION);
        duties.add(Measures.duty("28-graded-protection").when(HAS_CLASSIFIED_SYSTEMS.is(true)), GRADED_PROTECTION);
        duties.add(Measures.duty("28-assessment"), SECURITY_ASSESSMENT);
        duties.add(Measures.duty("28-emergency"), EMERGENCY_MANAGEMENT);
        duties.add(Measures.duty("28-inspection"), SECURITY_INSPECTION);
        duties.add(Measures.duty("28-responsibility"), SECURITY_RESPONSIBILITY);
        duties.add(Measures.duty("28-secrecy-review-system"), SECRECY_REVIEW_SYSTEM);
        duties.add(Measures.duty("31-training").reading("subjectless"), TRAINING_SYSTEM);
        duties.add(Measures.duty("31-reporting").reading("31-training", "subjectless"), INFORMATION_REPORTING);
        duties.add(Measures.duty("31-statistics").reading("31-training", "subjectless"), SURVEY_STATISTICS);
        duties.add(Measures.duty("32-evaluation").reading("31-training", "subjectless"), PERFORMANCE_EVALUATION);
        Scope.bind(decision, DEPARTMENT);
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
                .facts(HAS_CLASSIFIED_SYSTEMS)
                .facts(duties.facts)
                .norms(duties.norms);
    }

    /** Norms of the form: each department has this, each with its fact. */
    private static final class StandingDuties {

        private final List<Fact<DepartmentDuties, Boolean>> facts = new ArrayList<>();
        private final List<Norm> norms = new ArrayList<>();

        void add(NormBuilder norm, Fact<DepartmentDuties, Boolean> fact) {
            facts.add(fact);
            norms.add(norm.requires(fact.is(true)).otherwise(DUTY));
        }
    }
}
