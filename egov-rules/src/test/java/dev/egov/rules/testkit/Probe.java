package dev.egov.rules.testkit;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Finding;
import dev.egov.rules.Modality;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Regulation;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a derived fact comes to: by a decision over the same given facts that has a norm for each of its values,
 * which is breached where the fact has that value.
 */
final class Probe {

    private final Decision<?> decision;
    private final List<?> values;

    private Probe(Decision<?> decision, List<?> values) {
        this.decision = decision;
        this.values = values;
    }

    /** The derived facts that a decision's conditions speak of. */
    static Set<Variable<?>> derived(Decision<?> decision) {
        Set<Variable<?>> facts = new LinkedHashSet<>();
        facts.addAll(decision.guard().facts());
        for (Norm norm : decision.norms()) {
            facts.addAll(norm.facts());
        }
        facts.removeIf(fact -> !fact.isDerived());
        return facts;
    }

    static <C, V> Probe of(Decision<C> asked, Variable<V> fact) {
        List<V> values = fact.domain().values();
        List<Norm> norms = new ArrayList<>();
        for (V value : values) {
            norms.add(Regulation.of(asked.regulation())
                    .norm("1-probe-" + norms.size())
                    .modality(Modality.OBLIGATION)
                    .binds("probe")
                    .when(Condition.in(fact, List.of(value)))
                    .requires(Condition.never())
                    .otherwise(Otherwise.DUTY));
        }
        Decision<C> probe = Regulation.of(asked.regulation())
                .decision(
                        asked.id(),
                        asked.caseType(),
                        decision -> decision.facts(asked.givens()).norms(norms));
        return new Probe(probe, values);
    }

    /** The value that the fact has in a question of the decision asked, null where it has none. */
    @Nullable
    Object value(Question question) {
        List<Finding> findings =
                decision.decide(question.facts(), question.asOf()).findings();
        for (int place = 0; place < values.size(); place++) {
            if (findings.get(place).status() == NormStatus.BREACHED) {
                return values.get(place);
            }
        }
        return null;
    }
}
