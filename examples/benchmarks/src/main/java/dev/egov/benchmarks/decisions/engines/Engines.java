package dev.egov.benchmarks.decisions.engines;

import dev.egov.benchmarks.decisions.Entrant;
import dev.egov.benchmarks.decisions.Entrant.Kind;
import java.util.List;

/** The rule and policy engines that bring much with them. */
public final class Engines {

    private static final String DROOLS = "org.drools:drools-engine";

    /** What they log through must have somebody who listens, or says that nobody does. */
    private static final String SILENCE = "org.slf4j:slf4j-nop";

    private Engines() {}

    /**
     * All of them.
     *
     * @return the engines, in the order of the table
     */
    public static List<Entrant> all() {
        // a reference to a constructor would load the class, which may need what an entrant of another class path lacks
        return List.of(
                new Entrant(
                        "Drools, reused session",
                        Kind.ENGINE,
                        List.of(DROOLS, SILENCE),
                        () -> Drools.reusingOneSession()),
                new Entrant(
                        "Drools, stateless session",
                        Kind.ENGINE,
                        List.of(DROOLS, SILENCE),
                        () -> Drools.withoutState()),
                new Entrant(
                        "Camunda DMN",
                        Kind.ENGINE,
                        List.of("org.camunda.bpm.dmn:camunda-engine-dmn", SILENCE),
                        () -> new Camunda()),
                new Entrant("KIE DMN", Kind.ENGINE, List.of("org.kie:kie-dmn-core", SILENCE), () -> new KieDmn()),
                new Entrant("Cedar", Kind.ENGINE, List.of("com.cedarpolicy:cedar-java", SILENCE), () -> new Cedar()));
    }
}
