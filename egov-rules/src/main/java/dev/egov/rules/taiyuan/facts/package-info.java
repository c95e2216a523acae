/**
 * The facts of the rule book's decisions as constants, a class for each decision: {@code DataSharingFacts.CHANNEL} instead of
 * {@code given("channel")}. A fact here says its name, its values and how a case tells it; norms stand in the package
 * above, which is the only one to know them. Nothing else may enter.
 */
@NullMarked
package dev.egov.rules.taiyuan.facts;

import org.jspecify.annotations.NullMarked;
