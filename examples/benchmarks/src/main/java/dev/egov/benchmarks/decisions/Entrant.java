package dev.egov.benchmarks.decisions;

import java.util.List;
import java.util.function.Supplier;

/**
 * One who takes part in the comparison.
 *
 * @param name what the table calls it, as {@code Drools, reused session}
 * @param kind what it is
 * @param artifacts the Maven artifacts that somebody who uses it depends on, as {@code org.drools:drools-engine}; what these
 *     depend on themselves is found out
 * @param contestant makes what answers: a lambda, since a reference to a constructor would load the entrant's classes, and a
 *     process of one has no jars of the others
 */
public record Entrant(String name, Kind kind, List<String> artifacts, Supplier<? extends Contestant> contestant) {

    /** What an entrant is. */
    public enum Kind {
        /** This library. */
        OURS,
        /** Java that somebody wrote for the one decision. */
        HAND_WRITTEN,
        /** A rule or policy engine, whose rules are data or scripts. */
        ENGINE,
        /** A library that checks beans, and knows nothing of outcomes. */
        VALIDATOR,
    }
}
