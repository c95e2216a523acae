package dev.egov.rules.taiyuan.facts;

import dev.egov.model.evaluation.DepartmentDuties;
import dev.egov.rules.Fact;

/** The facts that {@link dev.egov.rules.taiyuan.Taiyuan2013#DEPARTMENT_DUTIES} asks about. */
public final class DepartmentDutiesFacts {

    /** The organisation: what the case says of its {@code department}. */
    public static final OrganizationFacts<DepartmentDuties> DEPARTMENT =
            OrganizationFacts.of("department", DepartmentDuties::department);

    /** Does the department run systems that handle state secrets? */
    public static final Fact<DepartmentDuties, Boolean> HAS_CLASSIFIED_SYSTEMS =
            Fact.of("hasClassifiedSystems", DepartmentDuties::hasClassifiedSystems);

    /** Has the department named its e-government authority? */
    public static final Fact<DepartmentDuties, Boolean> DESIGNATED_UNIT =
            Fact.of("designatedUnit", DepartmentDuties::designatedUnit).actionable();

    /** Is the department widening its services to the public other than approvals (非审批类)? */
    public static final Fact<DepartmentDuties, Boolean> EXPANDS_NON_APPROVAL_SERVICES = Fact.of(
                    "expandsNonApprovalServices", DepartmentDuties::expandsNonApprovalServices)
            .actionable();

    /** Is the department advancing and improving the paperless office (无纸化办公)? */
    public static final Fact<DepartmentDuties, Boolean> PAPERLESS_OFFICE =
            Fact.of("paperlessOffice", DepartmentDuties::paperlessOffice).actionable();

    /** Has the department a standard interface for data exchange (数据交换标准接口), or is it under way by a plan? */
    public static final Fact<DepartmentDuties, Boolean> EXCHANGE_INTERFACE =
            Fact.of("exchangeInterface", DepartmentDuties::exchangeInterface).actionable();

    /** Has the department a standard dictionary for data collection (数据采集标准字典), or is it under way by a plan? */
    public static final Fact<DepartmentDuties, Boolean> COLLECTION_DICTIONARY = Fact.of(
                    "collectionDictionary", DepartmentDuties::collectionDictionary)
            .actionable();

    /** Has the department a standard for data reference (数据引用标准规范), or is it under way by a plan? */
    public static final Fact<DepartmentDuties, Boolean> REFERENCE_STANDARD =
            Fact.of("referenceStandard", DepartmentDuties::referenceStandard).actionable();

    /** Has the department a mechanism for data queries (数据查询运行机制), or is it under way by a plan? */
    public static final Fact<DepartmentDuties, Boolean> QUERY_MECHANISM =
            Fact.of("queryMechanism", DepartmentDuties::queryMechanism).actionable();

    /** Has the department a system of classified protection (等级保护)? */
    public static final Fact<DepartmentDuties, Boolean> CLASSIFIED_PROTECTION = Fact.of(
                    "classifiedProtection", DepartmentDuties::classifiedProtection)
            .actionable();

    /** Has the department a system of graded protection (分级保护)? */
    public static final Fact<DepartmentDuties, Boolean> GRADED_PROTECTION =
            Fact.of("gradedProtection", DepartmentDuties::gradedProtection).actionable();

    /** Has the department a system of security assessment (安全测评)? */
    public static final Fact<DepartmentDuties, Boolean> SECURITY_ASSESSMENT =
            Fact.of("securityAssessment", DepartmentDuties::securityAssessment).actionable();

    /** Has the department a system of emergency management (应急管理) for information security? */
    public static final Fact<DepartmentDuties, Boolean> EMERGENCY_MANAGEMENT = Fact.of(
                    "emergencyManagement", DepartmentDuties::emergencyManagement)
            .actionable();

    /** Has the department a system of security inspection (安全检查)? */
    public static final Fact<DepartmentDuties, Boolean> SECURITY_INSPECTION =
            Fact.of("securityInspection", DepartmentDuties::securityInspection).actionable();

    /** Has the department made those who manage, run and use its systems responsible for information security? */
    public static final Fact<DepartmentDuties, Boolean> SECURITY_RESPONSIBILITY = Fact.of(
                    "securityResponsibility", DepartmentDuties::securityResponsibility)
            .actionable();

    /** Has the department a system of secrecy review (保密审查制度)? */
    public static final Fact<DepartmentDuties, Boolean> SECRECY_REVIEW_SYSTEM = Fact.of(
                    "secrecyReviewSystem", DepartmentDuties::secrecyReviewSystem)
            .actionable();

    /** Has the department a system of e-government training (培训制度)? */
    public static final Fact<DepartmentDuties, Boolean> TRAINING_SYSTEM =
            Fact.of("trainingSystem", DepartmentDuties::trainingSystem).actionable();

    /** Has the department a system of reporting on e-government (信息报送)? */
    public static final Fact<DepartmentDuties, Boolean> INFORMATION_REPORTING = Fact.of(
                    "informationReporting", DepartmentDuties::informationReporting)
            .actionable();

    /** Has the department a system of surveys and statistics on e-government (调查统计)? */
    public static final Fact<DepartmentDuties, Boolean> SURVEY_STATISTICS =
            Fact.of("surveyStatistics", DepartmentDuties::surveyStatistics).actionable();

    /** Has the department a system of evaluating e-government performance (绩效评估)? */
    public static final Fact<DepartmentDuties, Boolean> PERFORMANCE_EVALUATION = Fact.of(
                    "performanceEvaluation", DepartmentDuties::performanceEvaluation)
            .actionable();

    private DepartmentDutiesFacts() {}
}
