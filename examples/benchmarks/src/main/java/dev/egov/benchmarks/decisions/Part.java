package dev.egov.benchmarks.decisions;

import java.util.List;

/**
 * What came out of a section.
 *
 * @param title its title
 * @param text what is to be read under it, in Markdown, without a line end after the last line
 * @param goals what it says about the goals
 */
public record Part(String title, String text, List<Goal> goals) {}
