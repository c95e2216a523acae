package dev.egov.rules;

import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.egov.rules.compile.Compiler;
import dev.egov.rules.compile.Cover;
import dev.egov.rules.compile.Numbering;
import dev.egov.rules.compile.VariableOrder;
import dev.egov.rules.internal.Diagram;
import dev.egov.rules.internal.Forest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A decision as diagrams over the facts that its conditions speak of: one with the outcomes as leaves, and one for each
 * norm with its statuses as leaves. The conditions stay the source of truth; everything here is made from them.
 */
final class Compiled {

    /** For so many sets of values that unknown facts leave the diagrams are kept. */
    private static final int MOST_NARROWED = 64;

    private final List<Fact<?, ?>> variables;
    private final int[] places;
    private final int[] variableOf;
    private final int[] arities;
    private final Packing packing;
    private final Diagram outcome;
    private final Definition<?> definition;
    private final Supplier<List<Diagram>> statuses = Suppliers.memoize(this::statusesCompiled);
    private final Supplier<List<Weighing>> weighings = Suppliers.memoize(this::weighed);
    private final Supplier<Diagram> guard = Suppliers.memoize(this::guardCompiled);
    private final Supplier<Ways> ways = Suppliers.memoize(this::waysOfGivens);
    private final Numbering numbering;
    private final int[] narrowable;
    private final Cache<Map<Fact<?, ?>, Long>, Compiled> narrowed =
            CacheBuilder.newBuilder().maximumSize(MOST_NARROWED).build();

    Compiled(Definition<?> definition) {
        this(definition, VariableOrder.of(definition.guard(), definition.norms(), definition.variables()), Map.of());
    }

    /** The diagrams for cases in which only some values are left of some facts. */
    private Compiled(Definition<?> definition, List<Fact<?, ?>> variables, Map<Fact<?, ?>, Long> left) {
        this.definition = definition;
        this.variables = variables;
        this.numbering = Numbering.of(variables).leaving(left);
        this.narrowable = IntStream.range(0, variables.size())
                .filter(variable -> variables.get(variable).mayBeNarrowed())
                .toArray();
        this.arities = Compiler.arities(variables);
        this.packing = new Packing(variables);
        this.places = new int[variables.size()];
        for (int variable = 0; variable < places.length; variable++) {
            places[variable] = definition.givens().indexOf(variables.get(variable));
        }
        this.variableOf = new int[definition.givens().size()];
        for (int given = 0; given < variableOf.length; given++) {
            variableOf[given] = variableOf(definition.givens().get(given));
        }
        Forest forest = Compiler.forest(variables);
        Compiler compiler = new Compiler(forest, numbering);
        this.outcome = forest.diagram(compiler.outcome(definition.guard(), definition.norms()));
    }

    /** Whether unknown facts may leave less than all values of a variable. */
    boolean isNarrowable() {
        return narrowable.length > 0;
    }

    /**
     * The diagrams for a case: where an unknown fact cannot have every value, those that do not tell the others apart.
     *
     * @param values the case as the diagrams take it
     * @param facts gives the facts of the case
     * @param asOf the day
     * @return these diagrams themselves, mostly
     */
    Compiled narrowed(int[] values, Supplier<Facts> facts, LocalDate asOf) {
        if (narrowable.length == 0) {
            return this;
        }
        Map<Fact<?, ?>, Long> left = new HashMap<>();
        for (int variable : narrowable) {
            if (values[variable] == Diagram.OPEN) {
                left.put(variables.get(variable), left(variables.get(variable), facts.get(), asOf));
            }
        }
        if (left.isEmpty()) {
            return this;
        }
        Compiled known = narrowed.getIfPresent(left);
        if (known == null) {
            known = new Compiled(definition, variables, left);
            narrowed.put(left, known); // threads may make it twice, and it is the same
        }
        return known;
    }

    private long left(Fact<?, ?> fact, Facts facts, LocalDate asOf) {
        try {
            return fact.left(facts, asOf);
        } catch (Throwable failure) {
            throw FactException.of(definition.decision(), fact, failure);
        }
    }

    /** The facts that diagrams test, in their order, which need not be that of the decision's facts. */
    List<Fact<?, ?>> variables() {
        return variables;
    }

    /** The numbers of the variables, in the order of the decision's facts. */
    int[] inOrder() {
        return definition.variables().stream().mapToInt(variables::indexOf).toArray();
    }

    private int variableOf(Fact<?, ?> given) {
        for (int variable = 0; variable < variables.size(); variable++) {
            if (variables.get(variable).givens().contains(given)) {
                return variable;
            }
        }
        return -1;
    }

    /** The variable that a given fact, by its place, is or feeds; -1 for one that no condition speaks of. */
    int variable(int given) {
        return variableOf[given];
    }

    /** Whether a given fact is a variable itself. */
    boolean isVariable(int given) {
        int variable = variableOf[given];
        return variable >= 0 && places[variable] == given;
    }

    private int[] givensOf(Norm norm) {
        Set<Fact<?, ?>> facts = new HashSet<>();
        norm.addFactsTo(facts);
        return IntStream.range(0, variableOf.length)
                .filter(given -> variableOf[given] >= 0 && facts.contains(variables.get(variableOf[given])))
                .toArray();
    }

    /** What they are made of. */
    Definition<?> definition() {
        return definition;
    }

    /** How many values a variable has. */
    int arity(int variable) {
        return arities[variable];
    }

    /** The diagram of outcomes. */
    Diagram outcome() {
        return outcome;
    }

    /** The diagrams of statuses, one for each norm, in the order of the norms. */
    List<Diagram> statuses() {
        return statuses.get();
    }

    /** The diagram of the guard: leaf 1 where it holds. */
    Diagram guard() {
        return guard.get();
    }

    /** What may be changed in any case, as far as given facts go. */
    Ways ways() {
        return ways.get();
    }

    private Ways waysOfGivens() {
        return Ways.ofGivens(variables);
    }

    /** How the norms are weighed where the guard is known to hold, in their order. */
    List<Weighing> weighings() {
        return weighings.get();
    }

    private List<Weighing> weighed() {
        List<Norm> norms = definition.norms();
        List<Diagram> inside = statusesCompiled(Condition.always());
        return IntStream.range(0, norms.size())
                .mapToObj(norm -> new Weighing(this, norms.get(norm), givensOf(norms.get(norm)), inside.get(norm)))
                .toList();
    }

    private Diagram guardCompiled() {
        Forest forest = Compiler.forest(variables);
        return forest.diagram(new Compiler(forest, numbering).condition(definition.guard()));
    }

    private List<Diagram> statusesCompiled() {
        return statusesCompiled(definition.guard());
    }

    private List<Diagram> statusesCompiled(Condition guard) {
        Forest forest = Compiler.forest(variables);
        Compiler compiler = new Compiler(forest, numbering);
        return definition.norms().stream()
                .map(norm -> forest.diagram(compiler.status(guard, norm)))
                .toList();
    }

    /** The outcomes that are possible. */
    Possible possible(int[] values) {
        return Possible.of(outcome.leaves(values));
    }

    /** How the values of the variables stand in one word. */
    Packing packing() {
        return packing;
    }

    /** The decision as rows; empty where there would be too many. */
    Optional<Cover> cover() {
        return Cover.of(definition.guard(), definition.norms(), numbering, arities);
    }

    /** A case as the diagrams take it. */
    int[] values(Facts facts, LocalDate asOf) {
        int[] values = new int[places.length];
        for (int variable = 0; variable < values.length; variable++) {
            Fact<?, ?> fact = variables.get(variable);
            values[variable] = places[variable] < 0
                    ? derived(fact, facts, asOf)
                    : fact.domain().indexOf(facts.at(places[variable]));
        }
        return values;
    }

    private int derived(Fact<?, ?> fact, Facts facts, LocalDate asOf) {
        try {
            return fact.index(facts, asOf);
        } catch (Throwable failure) {
            throw FactException.of(definition.decision(), fact, failure);
        }
    }
}
