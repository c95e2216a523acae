package dev.egov.rules.dmn;

import dev.egov.rules.Condition;
import dev.egov.rules.Norm;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.CaseBox;
import dev.egov.rules.analysis.CaseSet;
import dev.egov.rules.analysis.CaseSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the table of outcomes: every case of the decision, complete or partial, is in one of them. */
final class OutcomeTable {

    private final CaseSpace space;
    private final Names names;
    private final Map<Norm, CaseSet> failing = new LinkedHashMap<>();
    private final Map<Variable<?>, CaseSet> missing = new LinkedHashMap<>();
    private final List<Table.Row> rows = new ArrayList<>();

    OutcomeTable(CaseSpace space, Names names) {
        this.space = space;
        this.names = names;
        for (Norm norm : space.decision().norms()) {
            norm.otherwise().ifPresent(follows -> failing.put(norm, space.status(norm.id(), follows.status())));
        }
        for (Variable<?> fact : space.facts()) {
            missing.put(fact, space.missing(fact));
        }
        CaseSet allowed = space.allowed();
        for (Outcome outcome : Outcome.values()) {
            CaseSet cases = space.outcome(outcome);
            add(outcome, true, cases.and(allowed));
            add(outcome, false, cases.minus(allowed));
        }
    }

    List<Table.Row> rows() {
        return List.copyOf(rows);
    }

    private void add(Outcome outcome, boolean allows, CaseSet cases) {
        for (CaseBox box : new Contraction(space.facts()).of(cases)) {
            CaseSet within = within(box);
            rows.add(new Table.Row(
                    box,
                    List.of(Feel.literal(outcome.name()), String.valueOf(allows)),
                    List.of(failing(outcome, within), missing(within))));
        }
    }

    /** The cases of a box as a set. */
    private CaseSet within(CaseBox box) {
        CaseSet within = space.all();
        for (Map.Entry<Variable<?>, List<?>> entry : box.values().entrySet()) {
            CaseSet unknown = space.unknown(entry.getKey());
            CaseSet possible = space.certainly(new Condition.In(entry.getKey(), entry.getValue()))
                    .minus(unknown);
            within = within.and(box.unknown().contains(entry.getKey()) ? possible.or(unknown) : possible);
        }
        return within;
    }

    /** The norms that are not met in some of these cases, and from which this outcome follows then. */
    private String failing(Outcome outcome, CaseSet cases) {
        List<String> ids = new ArrayList<>();
        failing.forEach((norm, set) -> {
            if (norm.otherwise().map(Otherwise::contribution).equals(Optional.of(outcome))
                    && !cases.and(set).isEmpty()) {
                ids.add(norm.id());
            }
        });
        return String.join(", ", ids);
    }

    /** The inputs that are missing in some of these cases. */
    private String missing(CaseSet cases) {
        List<String> inputs = new ArrayList<>();
        missing.forEach((fact, set) -> {
            if (!cases.and(set).isEmpty()) {
                inputs.add(names.of(fact));
            }
        });
        return String.join(", ", inputs);
    }
}
