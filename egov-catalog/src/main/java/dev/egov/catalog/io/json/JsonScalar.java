package dev.egov.catalog.io.json;

/**
 * A property with a text.
 *
 * @param property the property
 * @param text what it has, not blank
 */
record JsonScalar(JsonProperty property, String text) {}
