/**
 * Facts that a catalogue leaves out, stated by an officer in their place: {@link dev.egov.catalog.audit.assume.Assumptions}
 * reads them from a text of a line each, and what it does not understand is told with its place. What becomes of them in
 * an audit is not known here.
 */
@NullMarked
package dev.egov.catalog.audit.assume;

import org.jspecify.annotations.NullMarked;
