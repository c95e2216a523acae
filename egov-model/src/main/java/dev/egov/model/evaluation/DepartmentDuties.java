package dev.egov.model.evaluation;

import dev.egov.model.internal.WithBuilder;
import dev.egov.model.organization.Organization;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The case of the decision <em>department-duties</em>: what a department has in place, and the question is whether
 * it meets its standing duties (art. 6, 18, 20, 28, 31, 32).
 *
 * <p>A component is null where the fact is unknown.
 *
 * @param department the department
 * @param hasClassifiedSystems whether the department runs systems that handle state secrets (art. 28)
 * @param designatedUnit whether a unit is designated for e-government (主管部门, art. 6)
 * @param expandsNonApprovalServices whether services to the public beyond approvals (非审批类) are being expanded (art.
 *     18)
 * @param paperlessOffice whether the paperless office (无纸化办公) is being advanced (art. 20)
 * @param exchangeInterface whether there is a standard interface of data exchange (数据交换标准接口, art. 20), in
 *     place or under way by a plan
 * @param collectionDictionary whether there is a standard dictionary of data collection (数据采集标准字典, art. 20), in
 *     place or under way by a plan
 * @param referenceStandard whether there is a standard of data reference (数据引用标准规范, art. 20), in
 *     place or under way by a plan
 * @param queryMechanism whether there is a mechanism of data queries (数据查询运行机制, art. 20), in
 *     place or under way by a plan
 * @param classifiedProtection whether there is a system of classified protection (等级保护, art. 28)
 * @param gradedProtection whether there is a system of graded protection (分级保护, art. 28)
 * @param securityAssessment whether there is a system of security assessment (安全测评, art. 28)
 * @param emergencyManagement whether there is a system of emergency management (应急管理, art. 28)
 * @param securityInspection whether there is a system of security inspection (安全检查, art. 28)
 * @param securityResponsibility whether security is assigned to those who manage, run and use (art. 28)
 * @param secrecyReviewSystem whether there is a system of secrecy review (保密审查制度, art. 28)
 * @param trainingSystem whether there is a system of training (培训制度, art. 31)
 * @param informationReporting whether there is a system of reporting (信息报送, art. 31)
 * @param surveyStatistics whether there is a system of surveys and statistics (调查统计, art. 31)
 * @param performanceEvaluation whether there is a system of performance evaluation (绩效评估, art. 32)
 */
@WithBuilder
public record DepartmentDuties(
        @Valid @Nullable Organization department,
        @Nullable Boolean hasClassifiedSystems,
        @Nullable Boolean designatedUnit,
        @Nullable Boolean expandsNonApprovalServices,
        @Nullable Boolean paperlessOffice,
        @Nullable Boolean exchangeInterface,
        @Nullable Boolean collectionDictionary,
        @Nullable Boolean referenceStandard,
        @Nullable Boolean queryMechanism,
        @Nullable Boolean classifiedProtection,
        @Nullable Boolean gradedProtection,
        @Nullable Boolean securityAssessment,
        @Nullable Boolean emergencyManagement,
        @Nullable Boolean securityInspection,
        @Nullable Boolean securityResponsibility,
        @Nullable Boolean secrecyReviewSystem,
        @Nullable Boolean trainingSystem,
        @Nullable Boolean informationReporting,
        @Nullable Boolean surveyStatistics,
        @Nullable Boolean performanceEvaluation) {}
