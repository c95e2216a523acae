/**
 * An audit as a page ({@code HtmlReport}) and as JSON ({@code JsonReport}), written as they are worked out, a section a class.
 * What is said here was found by the engine; nothing is judged. Not exported.
 */
@NullMarked
package dev.egov.catalog.audit.report;

import org.jspecify.annotations.NullMarked;
