package dev.egov.model.testkit;

import org.jspecify.annotations.Nullable;

/**
 * A value with one thing wrong in it, and what that is.
 *
 * @param <T> the type of the value
 * @param subject the value, which violates exactly one constraint
 * @param path where, as Jakarta Validation names it: {@code paidPercent}, {@code holder.name},
 *     {@code quartersReported[].<iterable element>}; empty where the value itself is what is wrong
 * @param wrong what stands there, null where something must
 */
public record Mistake<T>(
        @Nullable T subject, String path, @Nullable Object wrong) {

    /** The same mistake as part of something larger, in which the value stands at a place. */
    <W> Mistake<W> within(W whole, String place) {
        String dot = path.isEmpty() || path.startsWith("[") ? "" : ".";
        return new Mistake<>(whole, place + dot + path, wrong);
    }
}
