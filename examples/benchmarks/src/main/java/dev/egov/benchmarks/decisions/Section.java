package dev.egov.benchmarks.decisions;

/** A part of the page of results: something to measure, and what to write about it. */
@FunctionalInterface
public interface Section {

    /**
     * Measures.
     *
     * @return what came out
     */
    Part measure();
}
