/**
 * Who takes part in e-government (chapter 1, 总则).
 *
 * <p>Read {@link dev.egov.model.organization.Organization} and its
 * {@link dev.egov.model.organization.OrganizationKind kinds} first, then
 * {@link dev.egov.model.organization.Authority}, the bodies with a part of their own. The cases:
 * {@link dev.egov.model.organization.ElectronicGovernmentActivity} (art. 2, 3),
 * {@link dev.egov.model.organization.AuthorityAct} with the
 * {@link dev.egov.model.organization.AdministrativeAction acts} reserved to a body, and
 * {@link dev.egov.model.organization.OfficialConduct} with its {@link dev.egov.model.organization.Conduct} (art. 6).
 */
@NullMarked
package dev.egov.model.organization;

import org.jspecify.annotations.NullMarked;
