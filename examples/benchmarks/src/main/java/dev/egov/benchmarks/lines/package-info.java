/**
 * What JSON Lines cost: requests of all decisions answered in full, beside what Jackson alone takes to parse the same
 * requests to trees and to write the same responses.
 *
 * <p>{@link dev.egov.benchmarks.lines.MixedRequests} draws the requests; {@link dev.egov.benchmarks.lines.LinesBenchmark}
 * measures.
 */
@NullMarked
package dev.egov.benchmarks.lines;

import org.jspecify.annotations.NullMarked;
