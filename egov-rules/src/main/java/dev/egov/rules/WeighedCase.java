package dev.egov.rules;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A case as its norms are weighed: all findings of a ruling share one.
 *
 * @param decision the decision that weighs it
 * @param values the case as the diagrams take it
 * @param reader reads a given fact of the case
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record WeighedCase(DecisionModel decision, int[] values, Function<Fact<?, ?>, @Nullable Object> reader) {}
