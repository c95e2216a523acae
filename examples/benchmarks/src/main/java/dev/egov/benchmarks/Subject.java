package dev.egov.benchmarks;

import dev.egov.catalog.Item;
import java.util.List;

/**
 * What departments of one kind keep data of, as motor vehicles.
 *
 * @param number which of its department's subjects it is, from 1
 * @param name its name
 * @param category its place in the classification
 * @param industry the line of business
 * @param items the items that only resources of this subject have
 */
record Subject(int number, String name, String category, String industry, List<Item> items) {}
