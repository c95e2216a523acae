package dev.egov.rules.analysis;

import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All cases in which each of some facts has one of some values, or is unknown where that is among its possibilities.
 *
 * @param values the values that each fact may have, where it is known; facts that are not named may have any or none
 * @param unknown those of these facts that may be unknown too
 */
public record CaseBox(Map<Variable<?>, List<?>> values, Set<Variable<?>> unknown) {

    /** Copies the parts. */
    public CaseBox {
        Map<Variable<?>, List<?>> copied = new LinkedHashMap<>();
        values.forEach((fact, possible) -> copied.put(fact, List.copyOf(possible)));
        values = Collections.unmodifiableMap(copied);
        unknown = Collections.unmodifiableSet(new LinkedHashSet<>(unknown));
    }

    static CaseBox of(List<Variable<?>> facts, @Nullable BitSet[] box) {
        Map<Variable<?>, List<?>> values = new LinkedHashMap<>();
        Set<Variable<?>> unknown = new LinkedHashSet<>();
        for (int variable = 0; variable < box.length; variable++) {
            BitSet numbers = box[variable];
            if (numbers != null) {
                Variable<?> fact = facts.get(variable);
                List<?> domain = fact.domain().values();
                List<Object> possible = new ArrayList<>();
                for (int number = 0; number < domain.size(); number++) {
                    if (numbers.get(number)) {
                        possible.add(domain.get(number));
                    }
                }
                values.put(fact, List.copyOf(possible));
                if (numbers.get(domain.size())) {
                    unknown.add(fact);
                }
            }
        }
        return new CaseBox(values, unknown);
    }
}
