package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.engine.Compiler;
import dev.egov.rules.engine.Forest;
import dev.egov.rules.engine.Lifting;
import dev.egov.rules.engine.Rule;
import dev.egov.rules.engine.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * All cases that a decision can be asked about: every way of giving each fact one of its values or leaving it unknown.
 *
 * <pre>{@code
 * CaseSpace space = CaseSpace.of(decision);
 * CaseSet open = space.certainly(NETWORK.is(EXTRANET)).and(space.possibly(CLASSIFICATION.is(SECRET)));
 * assert open.and(space.allowed()).isEmpty();
 * }</pre>
 *
 * <p>An unknown derived fact may have any value of its domain here, on whatever day: where its derivation tells that
 * {@linkplain dev.egov.rules.Derivation#left fewer are left}, a decision may know more than the sets.
 *
 * <p>Not safe for use by several threads, nor are its sets.
 */
public final class CaseSpace {

    private final Decision<?> decision;
    private final Refinement.Refined<?> refined;
    private final Dimensions dimensions;
    private final Forest complete;
    private final Compiler compiler;
    private final Lifting lifting;
    private final Sets sets;
    private final int outcomes;
    private final int lifted;

    private CaseSpace(Refinement.Refined<?> refined, Decision<?> decision, Dimensions dimensions) {
        this.refined = refined;
        this.decision = decision;
        this.dimensions = dimensions;
        this.complete = new Forest(dimensions.arities());
        this.compiler = new Compiler(complete);
        this.outcomes = outcome(decision.norms());
        this.lifting = new Lifting(complete);
        this.sets = new Sets(lifting.forest());
        this.lifted = lifting.lift(outcomes);
    }

    /**
     * The cases of a decision.
     *
     * @param decision the decision
     * @return its cases
     */
    public static CaseSpace of(Decision<?> decision) {
        return of(decision, List.of());
    }

    /** The same, told apart by other facts too that come from the decision's given ones. */
    static CaseSpace of(Decision<?> decision, List<Variable<?>> others) {
        List<Variable<?>> all = new ArrayList<>(Dimensions.of(decision).facts());
        all.addAll(others);
        Refinement.Refined<?> refined = Refinement.of(all).of(decision);
        Decision<?> over = refined.decision();
        return new CaseSpace(
                refined,
                over,
                Dimensions.of(
                        over,
                        others.stream().<Variable<?>>map(refined::rewritten).toList()));
    }

    /** {@return the decision} */
    public Decision<?> decision() {
        return refined.original();
    }

    /**
     * The facts that tell cases apart: those that conditions speak of, and given facts of finite domains beside them.
     *
     * @return the facts, in the order of the given ones behind them
     */
    public List<Variable<?>> facts() {
        return dimensions.facts();
    }

    /** {@return the set of all cases} */
    public CaseSet all() {
        return new CaseSet(this, 1, new CaseFormula.Everything());
    }

    /** {@return the cases in which every fact is known} */
    public CaseSet complete() {
        CaseSet known = all();
        for (Variable<?> fact : facts()) {
            known = known.minus(unknown(fact));
        }
        return known;
    }

    /**
     * The cases in which a fact is not known.
     *
     * @param fact a fact of {@link #facts}
     * @return the set of them
     * @throws IllegalArgumentException if cases are not told apart by that fact
     */
    public CaseSet unknown(Variable<?> fact) {
        int variable = dimensions.variable(refined.rewritten(fact));
        int[] children = new int[lifting.forest().arity(variable)];
        children[children.length - 1] = 1;
        return new CaseSet(this, lifting.forest().node(variable, children), new CaseFormula.Unknown(fact));
    }

    /**
     * The cases in which a condition holds, whatever the unknown facts turn out to be.
     *
     * @param condition a condition over facts of {@link #facts}
     * @return the set of them
     * @throws IllegalArgumentException if it speaks of another fact, or of one with more than 64 values
     */
    public CaseSet certainly(Condition condition) {
        return where(lifted(condition), leaves -> leaves == 0b10, new CaseFormula.Certainly(condition));
    }

    /**
     * The cases in which a condition holds or may turn out to hold: "protected or unknown".
     *
     * @param condition a condition over facts of {@link #facts}
     * @return the set of them
     * @throws IllegalArgumentException if it speaks of another fact, or of one with more than 64 values
     */
    public CaseSet possibly(Condition condition) {
        return where(lifted(condition), leaves -> (leaves & 0b10) != 0, new CaseFormula.Possibly(condition));
    }

    /**
     * The cases with an outcome.
     *
     * @param outcome the outcome, UNDETERMINED among others
     * @return the set of them
     */
    public CaseSet outcome(Outcome outcome) {
        return outcomes(possible -> of(possible) == outcome);
    }

    /**
     * The cases whose possible outcomes have some property.
     *
     * @param property asked of the possible outcomes of a case, which are never none
     * @return the set of them
     */
    public CaseSet outcomes(Predicate<? super Set<Outcome>> property) {
        Map<Integer, Set<Outcome>> sets = Outcomes.sets(property);
        return where(lifted, sets::containsKey, new CaseFormula.Outcomes(Set.copyOf(sets.values())));
    }

    /**
     * The cases in which the regulation does not stand in the way.
     *
     * @return the set of them
     */
    public CaseSet allowed() {
        return outcomes(possible -> possible.stream().allMatch(Outcome::allows));
    }

    /**
     * The cases in which a norm has a status, the guard not being known to be false.
     *
     * @param norm the id of a norm of the decision
     * @param status the status; UNKNOWN where completions differ
     * @return the set of them
     * @throws IllegalArgumentException if the decision has no such norm
     */
    public CaseSet status(String norm, NormStatus status) {
        int diagram = lifting.lift(status(norm(norm)));
        int wanted = Outcomes.leaf(norm(norm), status);
        IntPredicate has = leaves -> {
            int inside = leaves & ~(1 << Rule.OUTSIDE);
            return Integer.bitCount(inside) == 1 ? inside == 1 << wanted : inside != 0 && status == NormStatus.UNKNOWN;
        };
        return where(diagram, has, new CaseFormula.Status(norm(norm), status));
    }

    /**
     * The cases in which a fact is missing: it is not known, and the outcome depends on it still.
     *
     * @param fact a fact of {@link #facts}
     * @return the set of them
     */
    public CaseSet missing(Variable<?> fact) {
        int variable = dimensions.variable(refined.rewritten(fact));
        int differs = 0;
        Sets sets = new Sets(complete);
        for (int value = 1; value < complete.arity(variable); value++) {
            int[][] unequal = new int[Forest.LEAVES][Forest.LEAVES];
            for (int leaf = 0; leaf < Forest.LEAVES; leaf++) {
                Arrays.fill(unequal[leaf], 1);
                unequal[leaf][leaf] = 0;
            }
            differs = sets.or(
                    differs,
                    complete.combine(
                            unequal,
                            complete.restrict(outcomes, variable, 0),
                            complete.restrict(outcomes, variable, value)));
        }
        CaseFormula missing = new CaseFormula.Missing(fact);
        CaseSet dependent = where(lifting.lift(differs), leaves -> (leaves & 0b10) != 0, missing);
        return new CaseSet(this, sets().and(dependent.diagram(), unknown(fact).diagram()), missing);
    }

    /** The complete cases in which a condition holds: leaf 1. */
    int where(Condition condition) {
        return compiler.formula(dimensions.formula(refined.rewritten(condition)));
    }

    /** The diagram of a norm's status over complete cases, with the statuses of {@link Rule} as leaves. */
    int status(Norm norm) {
        return compiler.status(dimensions.formula(decision.guard()), dimensions.rule(norm));
    }

    /** The diagram of the outcome that some norms have over complete cases, within the decision's guard. */
    int outcome(List<Norm> norms) {
        return compiler.outcome(dimensions.rules(decision, norms));
    }

    private int lifted(Condition condition) {
        List<Variable<?>> spokenOf = new ArrayList<>();
        spokenOf.addAll(refined.rewritten(condition).facts());
        for (Variable<?> fact : spokenOf) {
            if (dimensions.values(dimensions.variable(fact)).size() > Long.SIZE) {
                throw new IllegalArgumentException(
                        fact + " has more than " + Long.SIZE + " values, so that conditions cannot speak of it");
            }
        }
        return lifting.lift(where(condition));
    }

    private Norm norm(String id) {
        return decision.norms().stream()
                .filter(norm -> norm.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("decision " + decision + " has no norm " + id));
    }

    private static Outcome of(Set<Outcome> possible) {
        return possible.size() == 1 ? possible.iterator().next() : Outcome.UNDETERMINED;
    }

    private CaseSet where(int diagram, IntPredicate leaves, CaseFormula formula) {
        int[][] table = new int[Forest.LEAVES][1];
        for (int leaf = 0; leaf < Forest.LEAVES; leaf++) {
            table[leaf][0] = leaves.test(leaf) ? 1 : 0;
        }
        return new CaseSet(this, lifting.forest().combine(table, diagram, 0), formula);
    }

    /** What a value of a fact says, of the facts themselves where it stands for several. */
    Map<Variable<?>, Object> told(Variable<?> fact, Object value) {
        return refined.told(fact, value);
    }

    Dimensions dimensions() {
        return dimensions;
    }

    Forest forest() {
        return lifting.forest();
    }

    Sets sets() {
        return sets;
    }

    /** The diagram over complete cases, with the outcomes as leaves. */
    int completeOutcomes() {
        return outcomes;
    }

    Forest completeForest() {
        return complete;
    }

    /** The diagram over all cases, with the sets of possible outcomes as leaves. */
    int liftedOutcomes() {
        return lifted;
    }
}
