/**
 * How fast decisions are, beside the same decisions written in other ways.
 *
 * <p>In reading order: {@link dev.egov.benchmarks.decisions.Question} says what is asked and of which
 * {@link dev.egov.benchmarks.decisions.Cases}; a {@link dev.egov.benchmarks.decisions.Contestant} answers the questions by
 * its {@link dev.egov.benchmarks.decisions.Peer}s, each with a {@link dev.egov.benchmarks.decisions.Verdict}.
 */
@NullMarked
package dev.egov.benchmarks.decisions;

import org.jspecify.annotations.NullMarked;
