package dev.egov.rules.json;

import dev.egov.rules.DecisionModel;
import dev.egov.rules.Domain;
import dev.egov.rules.Variable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a decision's facts in a request: the paths of the facts as nested objects.
 *
 * @param number the number of this place among those of the decision, from 0
 * @param fact the fact at this place, or null where there is an object
 * @param constants the values of a fact that is an enum, by their names; empty for any other
 * @param children the members of the object, in the order of the decision's facts
 */
record FactTree(int number, @Nullable Variable<?> fact, Map<String, ?> constants, Map<String, FactTree> children) {

    static FactTree of(DecisionModel decision) {
        FactTree root = object(0);
        int count = 1;
        for (Variable<?> fact : decision.givens()) {
            FactTree at = root;
            String[] names = fact.name().split("\\.", -1);
            for (int index = 0; index < names.length - 1; index++) {
                FactTree inner = at.children.get(names[index]);
                if (inner == null) {
                    inner = object(count++);
                    at.children.put(names[index], inner);
                }
                at = inner;
            }
            at.children.put(names[names.length - 1], new FactTree(count++, fact, constants(fact.domain()), Map.of()));
        }
        return root;
    }

    private static FactTree object(int number) {
        return new FactTree(number, null, Map.of(), new LinkedHashMap<>());
    }

    private static Map<String, ?> constants(Domain<?> domain) {
        Map<String, Object> constants = new HashMap<>();
        if (domain instanceof Domain.Enumeration<?> enumeration) {
            enumeration.values().forEach(constant -> constants.put(constant.name(), constant));
        }
        return constants;
    }
}
