package dev.egov.rules;

import com.google.common.base.Suppliers;
import dev.egov.rules.compile.Compiler;
import dev.egov.rules.compile.Numbering;
import dev.egov.rules.internal.Diagram;
import dev.egov.rules.internal.Forest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * A decision as diagrams over the facts that its conditions speak of: one with the outcomes as leaves, and one for each
 * norm with its statuses as leaves. The conditions stay the source of truth; everything here is made from them.
 */
final class Compiled {

    private final List<Fact<?, ?>> variables;
    private final int[] places;
    private final Diagram outcome;
    private final Definition<?> definition;
    private final Supplier<List<Diagram>> statuses = Suppliers.memoize(this::statusesCompiled);

    Compiled(Definition<?> definition) {
        this.definition = definition;
        this.variables = definition.variables();
        this.places = new int[variables.size()];
        for (int variable = 0; variable < places.length; variable++) {
            places[variable] = definition.givens().indexOf(variables.get(variable));
        }
        Forest forest = Compiler.forest(variables);
        Compiler compiler = new Compiler(forest, Numbering.of(variables));
        this.outcome = forest.diagram(compiler.outcome(definition.guard(), definition.norms()));
    }

    /** The facts that diagrams test, in their order. */
    List<Fact<?, ?>> variables() {
        return variables;
    }

    /** The diagram of outcomes. */
    Diagram outcome() {
        return outcome;
    }

    /** The diagrams of statuses, one for each norm, in the order of the norms. */
    List<Diagram> statuses() {
        return statuses.get();
    }

    private List<Diagram> statusesCompiled() {
        Forest forest = Compiler.forest(variables);
        Compiler compiler = new Compiler(forest, Numbering.of(variables));
        return definition.norms().stream()
                .map(norm -> forest.diagram(compiler.status(definition.guard(), norm)))
                .toList();
    }

    /** A case as the diagrams take it. */
    int[] values(Facts facts, LocalDate asOf) {
        int[] values = new int[places.length];
        for (int variable = 0; variable < values.length; variable++) {
            Fact<?, ?> fact = variables.get(variable);
            values[variable] = places[variable] < 0
                    ? fact.index(facts, asOf)
                    : fact.domain().indexOf(facts.at(places[variable]));
        }
        return values;
    }
}
