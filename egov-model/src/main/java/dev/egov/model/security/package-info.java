/**
 * Secrets and publication (chapter 7, 安全保障).
 *
 * <p>{@link dev.egov.model.security.Classification} is the scale that most decisions use;
 * {@link dev.egov.model.security.InformationPublication} is the case of art. 28, with its
 * {@link dev.egov.model.security.SecrecyReview}.
 */
@NullMarked
package dev.egov.model.security;

import org.jspecify.annotations.NullMarked;
