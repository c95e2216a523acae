package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.Norm;
import dev.egov.rules.Variable;
import dev.egov.rules.engine.Forest;
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

    int or(int one, int other) {
        return sets.or(one, other);
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

    /** The cases for which a diagram has a leaf. */
    int leaf(int diagram, int leaf) {
        int[][] table = new int[Forest.LEAVES][1];
        table[leaf][0] = 1;
        return space.completeForest().combine(table, diagram, 0);
    }

    /** Whether a diagram asks for a fact. */
    boolean asks(int diagram, Variable<?> fact) {
        return sets.support(diagram).contains(space.dimensions().variable(fact));
    }

    /** The cases that become cases of a set when some facts are given other values, or stay as they are. */
    int exists(int set, Collection<? extends Variable<?>> facts) {
        int exists = set;
        for (Variable<?> fact : facts) {
            exists = sets.exists(exists, space.dimensions().variable(fact));
        }
        return exists;
    }

    /** The cases that are in a set when a fact is given a value. */
    int where(int set, Variable<?> fact, Object value) {
        int variable = space.dimensions().variable(fact);
        return space.completeForest()
                .restrict(set, variable, space.dimensions().values(variable).indexOf(value));
    }

    /** Cases of a set of which few words tell which they are, and that condition. */
    Condition condition(int set) {
        Merged same = new Merged(space.decision(), space.decision(), Refinement.NONE);
        List<Condition> parts = new Partition(space.completeForest(), same)
                .parts(set).stream().map(Partition.Part::condition).toList();
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
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
