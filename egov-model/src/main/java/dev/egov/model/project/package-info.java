/**
 * Projects, from establishment to completion (chapter 3, 项目管理).
 *
 * <p>In the order of a project's life: {@link dev.egov.model.project.ProjectEstablishment} with its
 * {@link dev.egov.model.project.InvestmentSource} and {@link dev.egov.model.project.Review}
 * ({@link dev.egov.model.project.ReviewStatus}); {@link dev.egov.model.project.ProjectReview}, which looks at the
 * {@link dev.egov.model.project.ProposedSystem} ({@link dev.egov.model.project.NetworkPlan},
 * {@link dev.egov.model.project.InternetAccess}); {@link dev.egov.model.project.BudgetExecution} and
 * {@link dev.egov.model.project.BudgetReporting}; {@link dev.egov.model.project.ProjectCompletion}.
 */
@NullMarked
package dev.egov.model.project;

import org.jspecify.annotations.NullMarked;
