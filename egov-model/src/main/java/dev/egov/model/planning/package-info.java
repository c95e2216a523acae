/**
 * Plans of e-government (chapter 2, 发展规划): {@link dev.egov.model.planning.Plan} and its
 * {@link dev.egov.model.planning.PlanKind kinds}.
 */
@NullMarked
package dev.egov.model.planning;

import org.jspecify.annotations.NullMarked;
