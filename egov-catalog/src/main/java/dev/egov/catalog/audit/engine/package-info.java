/**
 * How the entries of a catalogue are judged: {@link dev.egov.catalog.audit.engine.AuditRun} asks the decisions of the rule
 * book once for all entries that tell the same, and works out from the judgements what users ask for. Nothing here writes
 * to files or pages. Not exported.
 */
@NullMarked
package dev.egov.catalog.audit.engine;

import org.jspecify.annotations.NullMarked;
