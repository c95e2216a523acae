package dev.egov.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question that a regulation answers, with the facts it asks about and the norms it weighs. Its outcome is the highest
 * contribution of its norms on the scale of {@link Outcome}, and NOT_APPLICABLE when its guard is false or the regulation
 * is not yet in force.
 *
 * <p>{@link Regulation#decision} makes one. What it is made of is written down when something of it is first asked for,
 * so that a program pays for the decisions that it uses; an author's mistake comes out then, as an
 * {@link IllegalArgumentException} that names the decision.
 *
 * @param <C> the type of the cases that it is asked about, a record of the model
 */
public sealed interface Decision<C> extends DecisionModel permits LazyDecision {

    /** {@return the class of the cases that it is asked about} */
    Class<C> caseType();

    @Override
    List<Fact<? super C, ?>> givens();

    @Override
    default Optional<Fact<? super C, ?>> given(String name) {
        return givens().stream().filter(fact -> fact.name().equals(name)).findFirst();
    }

    /**
     * The same question asked of other norms: a draft of a change, another reading, a mutant.
     *
     * @param changed the norms, in the order of the text; copied
     * @return the decision, of the same id, guard and facts
     * @throws NullPointerException if the list or one of the norms is null
     */
    Decision<C> withNorms(List<Norm> changed);

    /**
     * What this decision would be if its norms were read in the other way, for every reading with an alternative.
     *
     * @return the decision by the reading whose alternative it takes, in the order in which they were written down
     * @throws IllegalArgumentException if the author wrote down the alternative of a reading that no norm has
     */
    Map<Reading, Decision<C>> alternatives();

    /**
     * What a case tells. A value outside a fact's domain (a percentage of 120) is as good as unknown, so that a case that
     * was not validated is never allowed on the strength of it.
     *
     * @param subject the case
     * @return its facts
     * @throws NullPointerException if the case is null
     */
    Facts read(C subject);

    /** {@return facts to be stated by hand, all unknown yet} */
    default Facts.Builder facts() {
        return new Facts.Builder(givens());
    }

    /**
     * Decides a case.
     *
     * @param subject the case; a component that is null is unknown. It must not change afterwards, as a record of the model
     *     cannot: what the ruling tells beside the outcome is read from it when it is asked for
     * @param asOf the day as of which the question is asked
     * @return the ruling; a case never throws by what it says or leaves out
     * @throws NullPointerException if the case or the day is null
     * @throws FactException if what reads or derives one of its facts fails
     */
    Ruling decide(C subject, LocalDate asOf);

    /**
     * The outcome of a case, for callers who ask for nothing more: the same as {@code decide(subject, asOf).outcome()}.
     *
     * @param subject the case; a component that is null is unknown
     * @param asOf the day as of which the question is asked
     * @return the only possible outcome, or UNDETERMINED where there are more
     * @throws NullPointerException if the case or the day is null
     */
    Outcome outcome(C subject, LocalDate asOf);

    /**
     * Whether the regulation does not stand in the way of a case, for callers who ask for nothing more: the same as
     * {@code decide(subject, asOf).allows()}.
     *
     * @param subject the case; a component that is null is unknown
     * @param asOf the day as of which the question is asked
     * @return whether every possible outcome allows
     * @throws NullPointerException if the case or the day is null
     */
    boolean allows(C subject, LocalDate asOf);

    /**
     * Decides on facts.
     *
     * @param given the facts, made by this decision
     * @param asOf the day as of which the question is asked
     * @return the ruling
     * @throws NullPointerException if the facts or the day are null
     * @throws IllegalArgumentException if the facts were made by another decision
     */
    Ruling decide(Facts given, LocalDate asOf);

    /**
     * The diagram by which complete cases are answered, for those who would rather check it than trust it. For cases with
     * gaps it is gone through for every value that a fact can still have.
     *
     * @return the diagram, which has no branch where every case comes to the same
     */
    Diagram diagram();

    /**
     * A diagram as data. A number from 0 on is the place of a branch, and a negative one is an outcome: -1 is
     * NOT_APPLICABLE, -6 is DENIED.
     *
     * @param branches the branches; each leads to outcomes and to branches before it
     * @param first where a case begins
     */
    record Diagram(List<Branch> branches, int first) {

        /** Copies the branches. */
        public Diagram {
            branches = List.copyOf(branches);
        }
    }

    /**
     * What a diagram asks, and where it goes on.
     *
     * @param fact the fact that is asked
     * @param next where each of the fact's values leads, in their order
     */
    record Branch(Variable<?> fact, List<Integer> next) {

        /** Copies the numbers. */
        public Branch {
            next = List.copyOf(next);
        }
    }
}
