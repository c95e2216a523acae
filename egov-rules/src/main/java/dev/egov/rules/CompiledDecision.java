package dev.egov.rules;

import com.google.common.base.Suppliers;
import dev.egov.rules.engine.CompiledRules;
import dev.egov.rules.engine.Diagram;
import dev.egov.rules.engine.Rules;
import dev.egov.rules.engine.VariableOrder;
import dev.egov.rules.fast.FastPathBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A decision as the engine answers it: which of its facts are the variables of diagrams, and the diagrams. The conditions
 * stay the source of truth; everything here is made from them.
 */
final class CompiledDecision {

    private final Definition<?> definition;
    private final CompiledRules rules;
    private final List<Fact<?, ?>> variables;
    private final int[] places;
    private final int[] variableOf;
    private final int[] narrowable;
    private final Supplier<List<NormEvaluator>> weighings = Suppliers.memoize(this::weighed);
    private final Supplier<Ways> waysOfGivens =
            Suppliers.memoize(() -> Ways.ofGivens(variables(), definition().givens()));

    CompiledDecision(Definition<?> definition) {
        this.definition = definition;
        List<Fact<?, ?>> declared = definition.variables();
        int[] order = VariableOrder.of(rules(definition, declared), arities(declared));
        this.variables =
                Arrays.stream(order).<Fact<?, ?>>mapToObj(declared::get).toList();
        this.rules = new CompiledRules(rules(definition, variables), arities(variables));
        this.narrowable = IntStream.range(0, order.length)
                .filter(variable -> variables.get(variable).mayBeNarrowed())
                .toArray();
        this.places = variables.stream()
                .mapToInt(variable -> definition.givens().indexOf(variable))
                .toArray();
        this.variableOf =
                definition.givens().stream().mapToInt(this::variableOf).toArray();
    }

    /** The same with the diagrams for cases in which only some values are left of some facts. */
    private CompiledDecision(CompiledDecision other, CompiledRules rules) {
        this.definition = other.definition;
        this.rules = rules;
        this.variables = other.variables;
        this.places = other.places;
        this.variableOf = other.variableOf;
        this.narrowable = other.narrowable;
    }

    private static Rules rules(Definition<?> definition, List<Fact<?, ?>> variables) {
        return new Formulas(variables).rules(definition.guard(), definition.norms());
    }

    private static int[] arities(List<Fact<?, ?>> facts) {
        return facts.stream().mapToInt(fact -> fact.domain().values().size()).toArray();
    }

    /**
     * The decision for a case: where an unknown fact cannot have every value, with diagrams that do not tell the others
     * apart.
     *
     * @param values the case as the diagrams take it
     * @param facts gives the facts of the case
     * @param asOf the day
     * @return this itself, mostly
     */
    CompiledDecision narrowed(int[] values, Supplier<Facts> facts, LocalDate asOf) {
        return narrowed(values, facts, asOf, fact -> true);
    }

    /** The same where only facts that nobody can act on are told less of: the others may be changed to any value. */
    CompiledDecision narrowedForChanges(int[] values, Supplier<Facts> facts, LocalDate asOf) {
        return narrowed(values, facts, asOf, fact -> !fact.isActionable());
    }

    private CompiledDecision narrowed(
            int[] values, Supplier<Facts> facts, LocalDate asOf, Predicate<Variable<?>> narrows) {
        long[] left = new long[0];
        for (int variable : narrowable) {
            if (values[variable] == Diagram.OPEN && narrows.test(variables.get(variable))) {
                left = left.length == 0 ? all() : left;
                left[variable] = left(variables.get(variable), facts.get(), asOf);
            }
        }
        return left.length == 0 ? this : new CompiledDecision(this, rules.leaving(left));
    }

    private long[] all() {
        long[] all = new long[variables.size()];
        Arrays.fill(all, -1);
        return all;
    }

    private long left(Fact<?, ?> fact, Facts facts, LocalDate asOf) {
        try {
            return left(fact, fact.derivation().orElseThrow().left(facts.behind(fact), asOf));
        } catch (Throwable failure) {
            throw FactException.of(definition.decision(), fact, failure);
        }
    }

    /** The places of values, a bit each; all bits where none of them is one of the fact. */
    private static long left(Fact<?, ?> fact, Set<?> values) {
        long left = 0;
        for (Object value : values) {
            int place = fact.domain().indexOf(value);
            left |= place < 0 ? 0 : 1L << place;
        }
        return left == 0 ? -1 : left;
    }

    /** What it is made of. */
    Definition<?> definition() {
        return definition;
    }

    /** The diagrams. */
    CompiledRules rules() {
        return rules;
    }

    /** The facts that diagrams test, in their order, which need not be that of the decision's facts. */
    List<Fact<?, ?>> variables() {
        return variables;
    }

    private int variableOf(Variable<?> given) {
        return IntStream.range(0, variables.size())
                .filter(variable -> variables.get(variable).givens().contains(given))
                .findFirst()
                .orElse(-1);
    }

    /** The variable that a given fact, by its place, is or feeds; -1 for one that no condition speaks of. */
    int variable(int given) {
        return variableOf[given];
    }

    /** What may be changed in a case: where derived facts can be changed, that goes by the case. */
    Ways ways(Facts facts, LocalDate asOf) {
        return waysOfGivens
                .get()
                .with(variables, definition.givens(), new Proposals(definition.decision(), facts, asOf));
    }

    /** How the norms are weighed where the guard is known to hold, in their order. */
    List<NormEvaluator> weighings() {
        return weighings.get();
    }

    private List<NormEvaluator> weighed() {
        List<Norm> norms = definition.norms();
        return IntStream.range(0, norms.size())
                .mapToObj(norm -> new NormEvaluator(
                        norms.get(norm),
                        spokenOf(rules.rules().rules().get(norm).variables()),
                        rules.statusesInside().get(norm),
                        arities(variables)))
                .toList();
    }

    private List<NormEvaluator.Spoken> spokenOf(long tested) {
        return IntStream.range(0, variableOf.length)
                .filter(given -> variableOf[given] >= 0 && (tested >>> variableOf[given] & 1) != 0)
                .mapToObj(given -> NormEvaluator.Spoken.of(
                        definition.givens().get(given), variableOf[given], places[variableOf[given]] == given))
                .toList();
    }

    /** The variables that the status of each norm waits for in a case, a bit each. */
    long[] waiting(int[] values) {
        return rules.statuses().stream()
                .mapToLong(status -> status.support(values))
                .toArray();
    }

    /** The norms that wait for a variable, in their order. */
    List<Norm> normsWaiting(long[] waiting, int variable) {
        return IntStream.range(0, waiting.length)
                .filter(norm -> (waiting[norm] >>> variable & 1) != 0)
                .mapToObj(definition.norms()::get)
                .toList();
    }

    /** The outcomes that are possible. */
    OutcomeSet possible(int[] values) {
        return OutcomeSet.of(rules.outcome().leaves(values));
    }

    /** Makes the fast path to its answers. */
    FastPathBuilder fastPath(LocalDate inForceFrom) {
        return new FastPathBuilder(
                rules, variables.stream().map(FactReader::of).toList(), narrowable.length == 0, inForceFrom);
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
