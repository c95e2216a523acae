package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.Norm;
import dev.egov.rules.Variable;
import dev.egov.rules.engine.Sets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The complete cases of a space, as diagrams: what is to be told of a rule book shows in them. */
final class Wholes {

    private final CaseSpace space;
    private final Sets sets;

    Wholes(CaseSpace space) {
        this.space = space;
        this.sets = new Sets(space.completeForest());
    }

    int where(Condition condition) {
        return space.where(condition);
    }

    int and(int one, int other) {
        return sets.and(one, other);
    }

    int without(int one, int other) {
        return sets.without(one, other);
    }

    int status(Norm norm) {
        return space.status(norm);
    }

    int outcome(List<Norm> norms) {
        return space.outcome(norms);
    }

    /** Whether a diagram asks for a fact. */
    boolean asks(int diagram, Variable<?> fact) {
        return sets.support(diagram).contains(space.dimensions().variable(fact));
    }

    /** The cases in which a condition can be made to hold by some facts. */
    int possible(Condition condition, Collection<Variable<?>> facts) {
        int set = where(condition);
        for (Variable<?> fact : facts) {
            set = sets.exists(set, space.dimensions().variable(fact));
        }
        return set;
    }

    /** The values that a fact has in cases of a set. */
    Set<Object> values(int set, Variable<?> fact) {
        int variable = space.dimensions().variable(fact);
        List<?> domain = space.dimensions().values(variable);
        Set<Object> values = new LinkedHashSet<>();
        for (int value = 0; value < domain.size(); value++) {
            if (space.completeForest().restrict(set, variable, value) != 0) {
                values.add(domain.get(value));
            }
        }
        return values;
    }

    /** A case of a set: the first value for each fact, as far as that is possible. */
    Optional<CaseExample> example(int set) {
        if (set == 0) {
            return Optional.empty();
        }
        int[] values = sets.cheapest(set, new int[space.facts().size()]);
        Map<Variable<?>, Object> known = new LinkedHashMap<>();
        for (int variable = 0; variable < values.length; variable++) {
            known.put(
                    space.facts().get(variable),
                    space.dimensions().values(variable).get(values[variable]));
        }
        return Optional.of(CaseExample.of(space, known));
    }
}
