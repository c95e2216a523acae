/**
 * The decisions as a developer would write them in plain Java who also copes with missing facts: what a decision must cost
 * at least. {@link dev.egov.benchmarks.decisions.byhand.ByHand} has all three.
 */
@NullMarked
package dev.egov.benchmarks.decisions.byhand;

import org.jspecify.annotations.NullMarked;
