package dev.egov.rules.dmn;

import dev.egov.rules.Condition;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.CaseBox;
import dev.egov.rules.analysis.CaseSet;
import dev.egov.rules.analysis.CaseSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of the tables of single conditions: of the guard, and of each norm, whatever the guard says. */
final class ConditionTables {

    /** What the table of the guard answers, beside {@link DmnModel#UNKNOWN}. */
    static final List<String> SCOPE = List.of("IN_SCOPE", "OUT_OF_SCOPE");

    private final CaseSpace space;

    ConditionTables(CaseSpace space) {
        this.space = space;
    }

    List<Table.Row> ofGuard() {
        Condition guard = space.decision().guard();
        Map<String, CaseSet> cases = new LinkedHashMap<>();
        cases.put(SCOPE.get(0), space.certainly(guard));
        cases.put(SCOPE.get(1), space.certainly(guard.negated()));
        return rows(cases);
    }

    /** A norm fails where it applies, is not excepted and is not met. */
    List<Table.Row> of(Norm norm) {
        Condition binds = norm.when().and(norm.unless().negated());
        Map<String, CaseSet> cases = new LinkedHashMap<>();
        cases.put(NormStatus.NOT_APPLICABLE.name(), space.certainly(norm.when().negated()));
        cases.put(NormStatus.EXCEPTED.name(), space.certainly(norm.when().and(norm.unless())));
        cases.put(NormStatus.SATISFIED.name(), space.certainly(binds.and(norm.requires())));
        cases.put(
                norm.otherwise()
                        .map(Otherwise::status)
                        .orElse(NormStatus.BREACHED)
                        .name(),
                space.certainly(binds.and(norm.requires().negated())));
        return rows(cases);
    }

    /** A row for each box of each set of cases, and for each of those that are in none of them. */
    private List<Table.Row> rows(Map<String, CaseSet> cases) {
        CaseSet left = space.all();
        for (CaseSet some : cases.values()) {
            left = left.minus(some);
        }
        cases.put(DmnModel.UNKNOWN, left);
        List<Table.Row> rows = new ArrayList<>();
        cases.forEach((answer, set) -> {
            for (CaseBox box : new Contraction(space.facts()).of(set)) {
                rows.add(new Table.Row(box, List.of(Feel.literal(answer)), List.of()));
            }
        });
        return List.copyOf(rows);
    }

    /** The facts that conditions speak of, in the order of the space. */
    List<Variable<?>> facts(Condition... conditions) {
        Set<Variable<?>> spokenOf = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            spokenOf.addAll(condition.facts());
        }
        return space.facts().stream().filter(spokenOf::contains).toList();
    }
}
