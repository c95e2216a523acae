/**
 * Codes of organisations and administrative divisions, each a value that cannot be malformed.
 *
 * <p>{@link dev.egov.model.identifier.UnifiedSocialCreditCode} (统一社会信用代码, GB 32100-2015) contains an
 * {@link dev.egov.model.identifier.OrganizationCode} (组织机构代码, GB 11714) and a
 * {@link dev.egov.model.identifier.DivisionCode} (行政区划代码, GB/T 2260). Each has {@code of}, which throws
 * {@link dev.egov.model.identifier.InvalidIdentifierException}, and {@code parse}, which answers with a
 * {@link dev.egov.model.identifier.Parsed}. What is wrong with a code is an
 * {@link dev.egov.model.identifier.IdentifierFault}, which can say so in Chinese and in English and names the
 * {@link dev.egov.model.identifier.IdentifierKind}.
 *
 * <p>All three are strict: nothing is trimmed, no case is folded, and full-width letters and digits are faults. A
 * right check character says nothing about who holds a code.
 */
@NullMarked
package dev.egov.model.identifier;

import org.jspecify.annotations.NullMarked;
