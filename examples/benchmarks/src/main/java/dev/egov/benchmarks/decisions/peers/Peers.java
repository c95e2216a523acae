package dev.egov.benchmarks.decisions.peers;

import dev.egov.benchmarks.decisions.Entrant;
import dev.egov.benchmarks.decisions.Entrant.Kind;
import java.util.List;

/** The light ones: libraries of one jar or a few. */
public final class Peers {

    /** What they log through must have somebody who listens, or says that nobody does. */
    private static final String SILENCE = "org.slf4j:slf4j-nop";

    private Peers() {}

    /**
     * All of them.
     *
     * @return the entrants, in the order of the table
     */
    public static List<Entrant> all() {
        return List.of(
                new Entrant(
                        "Hibernate Validator",
                        Kind.VALIDATOR,
                        List.of("org.hibernate.validator:hibernate-validator"),
                        () -> new BeanValidation()),
                new Entrant(
                        "Easy Rules",
                        Kind.ENGINE,
                        List.of("org.jeasy:easy-rules-core", SILENCE),
                        () -> new EasyRules()),
                new Entrant("MVEL", Kind.ENGINE, List.of("org.mvel:mvel2"), () -> new Mvel()),
                new Entrant("CEL", Kind.ENGINE, List.of("dev.cel:cel"), () -> new Cel()),
                new Entrant("jCasbin", Kind.ENGINE, List.of("org.casbin:jcasbin", SILENCE), () -> new Casbin()));
    }
}
