/**
 * Applications of e-government (chapter 5, 应用建设和维护).
 *
 * <p>The cases in the order of the text: {@link dev.egov.model.application.GovernmentWebsite}
 * (art. 19), {@link dev.egov.model.application.DocumentExchange} with
 * {@link dev.egov.model.application.DocumentKind} and {@link dev.egov.model.application.Direction} (art. 20), and
 * {@link dev.egov.model.application.ArchiveTransfer} (art. 21).
 */
@NullMarked
package dev.egov.model.application;

import org.jspecify.annotations.NullMarked;
