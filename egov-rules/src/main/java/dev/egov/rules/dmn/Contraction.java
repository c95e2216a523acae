package dev.egov.rules.dmn;

import dev.egov.rules.Variable;
import dev.egov.rules.analysis.CaseBox;
import dev.egov.rules.analysis.CaseSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A set of cases in few rows: rows that differ in what they ask of one fact only become one. No two of the rows that are
 * left can be joined in that way, and no two of them overlap.
 */
final class Contraction {

    private final List<Variable<?>> facts;

    Contraction(List<Variable<?>> facts) {
        this.facts = facts;
    }

    List<CaseBox> of(CaseSet cases) {
        List<CaseBox> boxes = cases.boxes();
        int before;
        do {
            before = boxes.size();
            for (Variable<?> fact : facts) {
                boxes = joined(boxes, fact);
            }
        } while (boxes.size() < before);
        return boxes;
    }

    private static List<CaseBox> joined(List<CaseBox> boxes, Variable<?> fact) {
        Map<CaseBox, List<CaseBox>> alike = new LinkedHashMap<>();
        for (CaseBox box : boxes) {
            alike.computeIfAbsent(without(fact, box), rest -> new ArrayList<>()).add(box);
        }
        List<CaseBox> joined = new ArrayList<>();
        alike.forEach((rest, those) -> joined.add(those.size() == 1 ? those.get(0) : join(rest, those, fact)));
        return joined;
    }

    private static CaseBox without(Variable<?> fact, CaseBox box) {
        Map<Variable<?>, List<?>> values = new LinkedHashMap<>(box.values());
        Set<Variable<?>> unknown = new LinkedHashSet<>(box.unknown());
        values.remove(fact);
        unknown.remove(fact);
        return new CaseBox(values, unknown);
    }

    /** Boxes that do not overlap and are alike but for a fact all ask for it. */
    private static CaseBox join(CaseBox rest, List<CaseBox> boxes, Variable<?> fact) {
        List<Object> possible = new ArrayList<>();
        boolean isUnknown = false;
        for (CaseBox box : boxes) {
            possible.addAll(box.values().getOrDefault(fact, List.of()));
            isUnknown |= box.unknown().contains(fact);
        }
        if (isUnknown && possible.size() == fact.domain().values().size()) {
            return rest;
        }
        Map<Variable<?>, List<?>> values = new LinkedHashMap<>(rest.values());
        Set<Variable<?>> unknown = new LinkedHashSet<>(rest.unknown());
        values.put(fact, List.copyOf(possible));
        if (isUnknown) {
            unknown.add(fact);
        }
        return new CaseBox(values, unknown);
    }
}
