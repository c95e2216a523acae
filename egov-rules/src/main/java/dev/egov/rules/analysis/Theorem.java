package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.engine.Forest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A statement over all cases of a decision, partial ones included, that is proved or refuted, never sampled. One whose
 * premise no case meets is neither: it is vacuous.
 *
 * <pre>{@code
 * Theorem.of("nothing protected on the extranet", decision)
 *     .where(NETWORK.is(EXTRANET))
 *     .wherePossibly(CLASSIFICATION.in(PROTECTED))
 *     .neverAllows()
 *     .check();
 * }</pre>
 */
public final class Theorem {

    private final String name;
    private final Decision<?> decision;
    private final Decision<?> original;
    private final List<Variable<?>> spokenOf;
    private final Function<CaseSpace, Finding> claim;

    /** What came out over a space of cases, and of what. */
    record Finding(Proof.Result result, List<CaseExample> examples, List<CaseExample> witness, Claim claim) {

        /** Of a claim about single cases: those that meet the premise, and those among them for which it does not hold. */
        static Finding of(CaseSet premise, CaseSet against, Claim claim) {
            List<CaseExample> witness =
                    premise.minus(against).smallest().stream().toList();
            return against.isEmpty()
                    ? new Finding(
                            witness.isEmpty() ? Proof.Result.VACUOUS : Proof.Result.PROVED, List.of(), witness, claim)
                    : new Finding(
                            Proof.Result.REFUTED, against.smallest().stream().toList(), witness, claim);
        }
    }

    private Theorem(String name, Decision<?> decision, Function<CaseSpace, Finding> claim) {
        this(name, decision, List.of(), claim);
    }

    /** A claim, and the facts that it speaks of beside those of the decision. */
    Theorem(String name, Decision<?> decision, List<Variable<?>> spokenOf, Function<CaseSpace, Finding> claim) {
        this(name, decision, decision, spokenOf, claim);
    }

    private Theorem(
            String name,
            Decision<?> decision,
            Decision<?> original,
            List<Variable<?>> spokenOf,
            Function<CaseSpace, Finding> claim) {
        this.name = name;
        this.decision = decision;
        this.original = original;
        this.spokenOf = spokenOf;
        this.claim = claim;
    }

    /**
     * Begins a theorem.
     *
     * @param name what it says, for people
     * @param decision the decision that it is about
     * @return the theorem in the making, over all cases so far
     */
    public static Statement of(String name, Decision<?> decision) {
        return new Statement(name, decision);
    }

    /**
     * The theorem that the outcome never gets lower when a fact is raised and nothing else changes: neither the lowest
     * nor the highest of the possible outcomes. It is vacuous where there are no two values to raise the fact between.
     *
     * @param <V> the type of the fact's values
     * @param name what it says, for people
     * @param decision the decision that it is about
     * @param fact a fact of {@link CaseSpace#facts}
     * @param ascending values of the fact, the lowest first
     * @return the theorem
     * @throws IllegalArgumentException if the fact does not have such a value
     */
    public static <V> Theorem neverLowers(String name, Decision<?> decision, Variable<V> fact, List<V> ascending) {
        List<V> values = List.copyOf(ascending);
        Condition.in(fact, values); // fails where it has no such value
        return new Theorem(
                name,
                decision,
                space -> pair(
                        space,
                        fact,
                        values,
                        (before, after) -> Outcomes.isNotLower(before, after),
                        new Claim.NeverLower(fact, values)));
    }

    /**
     * The theorem that no outcome depends on a fact. It is vacuous where the fact has one value only.
     *
     * @param name what it says, for people
     * @param decision the decision that it is about
     * @param fact a fact of {@link CaseSpace#facts}
     * @return the theorem
     */
    public static Theorem ignores(String name, Decision<?> decision, Variable<?> fact) {
        return new Theorem(
                name,
                decision,
                space -> pair(
                        space,
                        fact,
                        fact.domain().values(),
                        (before, after) -> before == after,
                        new Claim.NoDifference(fact)));
    }

    /**
     * The theorem that some complete case comes to an outcome.
     *
     * @param name what it says, for people
     * @param decision the decision that it is about
     * @param outcome the outcome
     * @return the theorem; its proof has a smallest case of that outcome
     */
    public static Theorem reaches(String name, Decision<?> decision, Outcome outcome) {
        return new Theorem(name, decision, space -> {
            List<CaseExample> reached =
                    space.outcome(outcome).smallest().stream().toList();
            return new Finding(
                    reached.isEmpty() ? Proof.Result.REFUTED : Proof.Result.PROVED,
                    reached,
                    reached,
                    new Claim.Reached(outcome));
        });
    }

    private interface Relation {
        boolean holds(int before, int after);
    }

    /** Whether a relation holds between the possible outcomes of every two cases that differ in values side by side. */
    private static Finding pair(CaseSpace space, Variable<?> fact, List<?> values, Relation relation, Claim claim) {
        List<CaseExample> against =
                smallestPair(space, fact, values, (before, after) -> !relation.holds(before, after));
        if (!against.isEmpty()) {
            return new Finding(Proof.Result.REFUTED, against, smallestPair(space, fact, values, relation), claim);
        }
        // a pair whose outcomes differ shows more of what is claimed than one whose outcomes are the same
        List<CaseExample> differing =
                smallestPair(space, fact, values, (before, after) -> before != after && relation.holds(before, after));
        List<CaseExample> witness = differing.isEmpty() ? smallestPair(space, fact, values, relation) : differing;
        return new Finding(witness.isEmpty() ? Proof.Result.VACUOUS : Proof.Result.PROVED, List.of(), witness, claim);
    }

    /** Two cases that differ in values side by side, and between whose possible outcomes there is a relation. */
    private static List<CaseExample> smallestPair(
            CaseSpace space, Variable<?> fact, List<?> values, Relation relation) {
        int variable = space.dimensions().variable(fact);
        int[][] related = new int[Forest.LEAVES][Forest.LEAVES];
        for (int before = 1; before < Forest.LEAVES; before++) {
            for (int after = 1; after < Forest.LEAVES; after++) {
                related[before][after] = relation.holds(before, after) ? 1 : 0;
            }
        }
        List<CaseExample> smallest = List.of();
        for (int place = 0; place + 1 < values.size(); place++) {
            Object low = values.get(place);
            Object high = values.get(place + 1);
            int pairs = space.forest()
                    .combine(related, restricted(space, variable, low), restricted(space, variable, high));
            if (pairs != 0) {
                CaseSet set = new CaseSet(space, pairs, new CaseFormula.Everything()); // asked for examples only
                CaseExample before = set.example(Map.of(fact, low));
                if (smallest.isEmpty()
                        || before.known().size() < smallest.get(0).known().size()) {
                    smallest = List.of(before, set.example(Map.of(fact, high)));
                }
            }
        }
        return smallest;
    }

    private static int restricted(CaseSpace space, int variable, Object value) {
        return space.forest()
                .restrict(
                        space.liftedOutcomes(),
                        variable,
                        space.dimensions().values(variable).indexOf(value));
    }

    /**
     * What it says, for people.
     *
     * @return its name
     */
    public String name() {
        return name;
    }

    /**
     * The decision that it is about.
     *
     * @return the decision
     */
    public Decision<?> decision() {
        return decision;
    }

    /**
     * The same statement about another decision with the same facts: a draft, a mutant. A premise that goes by what is
     * answered, as "where it is deferred", may be met by no case there: then the theorem is vacuous about that decision,
     * and neither proved nor refuted.
     *
     * @param other the decision
     * @return the theorem about it
     */
    public Theorem about(Decision<?> other) {
        return new Theorem(name, other, original, spokenOf, claim);
    }

    /**
     * What it says, as data.
     *
     * @return the claim, over the cases that {@link #facts} tell apart
     */
    public Claim claim() {
        return claim.apply(space()).claim();
    }

    /**
     * The facts that tell the cases apart that it speaks of.
     *
     * @return the facts, in the order of {@link CaseSpace#facts}
     */
    public List<Variable<?>> facts() {
        return space().facts();
    }

    private CaseSpace space() {
        // a draft may no longer speak of a derived fact that the theorem speaks of
        List<Variable<?>> others = new ArrayList<>(Dimensions.of(original).facts());
        others.addAll(spokenOf);
        return CaseSpace.of(decision, others);
    }

    /**
     * Proves or refutes it, or finds that it says nothing.
     *
     * @return the proof, the refutation with a smallest counterexample, or that no case meets the premise, which is not
     *     {@linkplain Proof#isProved proved}
     */
    public Proof check() {
        Finding finding = claim.apply(space());
        return new Proof(this, finding.result(), finding.examples(), finding.witness());
    }

    /**
     * A case that shows that it says something.
     *
     * @return a smallest case that meets the premise and for which the claim holds; for a claim about a change of a fact
     *     the case before and the case after, whose outcomes differ where it is proved and there are such; none where there
     *     is no such case
     */
    public List<CaseExample> witness() {
        return check().witness();
    }

    /** {@return the decision and the name} */
    @Override
    public String toString() {
        return decision + ": " + name;
    }
}
