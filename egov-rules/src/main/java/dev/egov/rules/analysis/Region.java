package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Complete cases in which two versions of a decision answer differently, and no others.
 *
 * @param condition which cases these are: statements about separate facts, mostly one each, that hold together
 * @param changes how many of them change in which way, in the order of the scale
 */
public record Region(Condition condition, Map<Change, BigInteger> changes) {

    /** Copies the changes. */
    public Region {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }

    /**
     * The number of complete cases in it.
     *
     * @return the number, at least 1
     */
    public BigInteger size() {
        return changes.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * As in {@code network = INTERNET and classification = SECRET: DENIED becomes REFERRED (6)}.
     *
     * @return the region in words
     */
    @Override
    public String toString() {
        return condition + ": "
                + changes.entrySet().stream()
                        .map(change -> change.getKey() + " (" + change.getValue() + ")")
                        .collect(Collectors.joining(", "));
    }
}
