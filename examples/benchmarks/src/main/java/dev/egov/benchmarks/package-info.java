/**
 * How fast the library is: with a city's catalogue made up by rule, a million entries and more, and in
 * {@linkplain dev.egov.benchmarks.decisions its decisions}.
 *
 * <p>In reading order: {@link dev.egov.benchmarks.EntryGenerator} makes entries and {@link dev.egov.benchmarks.NextVersion}
 * what becomes of them; {@link dev.egov.benchmarks.Benchmarks} runs what is measured: classes named {@code Benchmark} by
 * JMH, classes named {@code Measure} as programs of their own, each in a new process that reads the same files.
 */
@NullMarked
package dev.egov.benchmarks;

import org.jspecify.annotations.NullMarked;
