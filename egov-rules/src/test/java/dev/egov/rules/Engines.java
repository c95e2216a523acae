package dev.egov.rules;

import dev.egov.rules.engine.Forest;
import dev.egov.rules.engine.Rules;
import java.util.List;

/** Decisions as the engine takes them, for tests that ask its diagrams. */
public final class Engines {

    private Engines() {}

    /** An empty forest whose variables are these facts. */
    public static Forest forest(List<? extends Variable<?>> facts) {
        return new Forest(
                facts.stream().mapToInt(fact -> fact.domain().values().size()).toArray());
    }

    /** Norms within a guard, over these facts. */
    public static Rules rules(List<? extends Variable<?>> facts, Condition guard, List<Norm> norms) {
        return new Formulas(facts).rules(guard, norms);
    }
}
