package dev.egov.model.testkit;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * The values that can stand in a place.
 *
 * @param complete valid values with nothing unknown in them
 * @param partial valid values in which anything that may be unknown is unknown at random
 * @param wrong values with a mistake; empty where every value is valid
 */
record Values(
        Arbitrary<? extends @Nullable Object> complete,
        Arbitrary<? extends @Nullable Object> partial,
        Optional<Arbitrary<Mistake<?>>> wrong) {

    /** Values that are valid whatever they are. */
    static Values of(Arbitrary<?> any) {
        return new Values(any, any, Optional.empty());
    }

    /** Values without parts, and those that violate a constraint. */
    static Values of(Arbitrary<?> valid, Arbitrary<?> wrong) {
        return new Values(valid, valid, Optional.of(wrong.map(value -> new Mistake<>(value, "", value))));
    }

    /** The same, and where there must be one it is wrong that there is none. */
    Values mandatory() {
        Arbitrary<Mistake<?>> missing = Arbitraries.just(new Mistake<>(null, "", null));
        return new Values(
                complete,
                partial,
                Optional.of(wrong.map(others -> Arbitraries.oneOf(List.of(others, missing)))
                        .orElse(missing)));
    }

    /** The same, but that values may be unknown with this probability where they are partial. */
    Values orUnknown(double probability) {
        return new Values(complete, partial.injectNull(probability), wrong);
    }

    /** The same, but that nobody minds what is wrong in them. */
    Values unchecked() {
        return new Values(complete, partial, Optional.empty());
    }
}
