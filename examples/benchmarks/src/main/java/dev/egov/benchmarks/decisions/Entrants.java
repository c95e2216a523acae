package dev.egov.benchmarks.decisions;

import dev.egov.benchmarks.decisions.byhand.ByHand;
import dev.egov.benchmarks.decisions.engines.Engines;
import dev.egov.benchmarks.decisions.peers.Peers;
import java.util.List;
import java.util.stream.Stream;

/** All who are compared. */
final class Entrants {

    private Entrants() {}

    /** Java by hand and the library, and then the others. */
    static List<Entrant> all() {
        List<Entrant> first = List.of(
                new Entrant(
                        "Java by hand", Entrant.Kind.HAND_WRITTEN, List.of("dev.egov:egov-model"), () -> new ByHand()),
                new Entrant("egov-rules", Entrant.Kind.OURS, List.of("dev.egov:egov-rules"), () -> new Ours()));
        return Stream.of(first, Peers.all(), Engines.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The one of a name. */
    static Entrant named(String name) {
        return all().stream()
                .filter(entrant -> entrant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody of that name takes part: " + name));
    }
}
