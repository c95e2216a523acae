package dev.egov.rules.dmn;

/**
 * A knowledge source of a model: what a decision rests on.
 *
 * @param name its XML id
 * @param heading how it is called where each is called otherwise
 * @param label how it is cited
 * @param type what kind of norm it is
 * @param description what it says
 */
record Source(String name, String heading, String label, String type, String description) {}
