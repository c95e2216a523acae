package dev.egov.rules.json;

import dev.egov.rules.Decision;
import dev.egov.rules.Fact;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a decision's facts in a request: the paths of the facts as nested objects.
 *
 * @param fact the fact at this place, or null where there is an object
 * @param children the members of the object, in the order of the decision's facts
 */
record FactTree(@Nullable Fact<?, ?> fact, Map<String, FactTree> children) {

    static FactTree of(Decision<?> decision) {
        FactTree root = new FactTree(null, new LinkedHashMap<>());
        for (Fact<?, ?> fact : decision.givens()) {
            FactTree at = root;
            String[] names = fact.name().split("\\.", -1);
            for (int index = 0; index < names.length - 1; index++) {
                at = at.children.computeIfAbsent(names[index], name -> new FactTree(null, new LinkedHashMap<>()));
            }
            at.children.put(names[names.length - 1], new FactTree(fact, Map.of()));
        }
        return root;
    }
}
