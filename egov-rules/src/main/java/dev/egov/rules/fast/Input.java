package dev.egov.rules.fast;

/**
 * A variable of compiled rules, as cases have it.
 *
 * @param reader reads its value from a case
 * @param values its values
 */
public record Input(ValueReader reader, Values values) {}
