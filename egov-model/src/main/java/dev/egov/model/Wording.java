package dev.egov.model;

/**
 * The words for a {@link Term} and where they come from.
 *
 * @param term the term in Chinese, as the regulation writes it where it does
 * @param english the English label
 * @param article the article of 并政办发〔2013〕108号 that the term comes from, 1 to 34
 */
public record Wording(String term, String english, int article) {}
