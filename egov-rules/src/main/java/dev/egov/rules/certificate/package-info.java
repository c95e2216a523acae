/**
 * Certificates of diagrams: what a decision answers by, checked against its norms by a program that is small enough to be
 * read.
 *
 * <p>{@link dev.egov.rules.certificate.Certificate} writes the certificate of a decision, and
 * {@link dev.egov.rules.certificate.CertificateChecker} checks one. The checker knows the conditions of norms, by
 * {@code Remainder}, and nothing of the engine that made the diagram; who trusts the two need not trust the engine or the
 * writer.
 */
@NullMarked
package dev.egov.rules.certificate;

import org.jspecify.annotations.NullMarked;
