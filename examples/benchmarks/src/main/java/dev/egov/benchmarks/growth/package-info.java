/**
 * How what a decision costs grows with its facts, its norms and what is not known.
 *
 * <p>In reading order: a {@link dev.egov.benchmarks.growth.Book} is made up by rule, its norms tied in some
 * {@link dev.egov.benchmarks.growth.Ties}; {@link dev.egov.benchmarks.growth.GrowthMeasure} takes its
 * {@link dev.egov.benchmarks.growth.Cost} in a process of its own; {@link dev.egov.benchmarks.growth.GrowthSection} puts
 * what came out into tables and a {@link dev.egov.benchmarks.growth.Plot}.
 */
@NullMarked
package dev.egov.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
