package dev.egov.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.egov.rules.engine.Forest;
import dev.egov.rules.fast.FastAnswer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A decision as its author wrote it. It is a record because the just-in-time compiler takes the components of records for
 * constants: where the decision is one, as in {@code static final} fields, its fast path becomes part of the code that
 * asks.
 *
 * @param regulation the regulation
 * @param id the id
 * @param caseType the class of the cases
 * @param authored what the decision is made of
 * @param outcome leads to the outcome
 * @param possible leads to all outcomes that are possible
 * @param <C> the type of the cases
 */
record LazyDecision<C>(
        Enactment regulation,
        String id,
        Class<C> caseType,
        LazyDefinition<C> authored,
        FastAnswer<Outcome> outcome,
        FastAnswer<OutcomeSet> possible)
        implements Decision<C> {

    static <C> LazyDecision<C> of(
            Enactment regulation, String id, Class<C> caseType, Consumer<? super DecisionBuilder<C>> author) {
        FastAnswer<Outcome> outcome =
                new FastAnswer<>(Outcome[]::new, mask -> OutcomeSet.of(mask).outcome());
        FastAnswer<OutcomeSet> possible = new FastAnswer<>(OutcomeSet[]::new, OutcomeSet::of);
        LazyDefinition<C> authored = new LazyDefinition<>(regulation, id, author, List.of(outcome, possible));
        return new LazyDecision<>(regulation, id, caseType, authored, outcome, possible);
    }

    /** What is behind a decision. */
    static <C> LazyDecision<C> of(Decision<C> decision) {
        return (LazyDecision<C>) decision;
    }

    @Override
    public List<Integer> articles() {
        return definition().articles();
    }

    @Override
    public DecisionKind kind() {
        return definition().kind();
    }

    @Override
    public Condition guard() {
        return definition().guard();
    }

    @Override
    public List<Fact<? super C, ?>> givens() {
        return definition().givens();
    }

    @Override
    public List<Norm> norms() {
        return definition().norms();
    }

    @Override
    public Condition where(String fact, Object... values) {
        return new Condition.In(definition().fact(fact), Handed.copy("decision " + id, "values of " + fact, values));
    }

    @Override
    public Decision<C> withNorms(List<Norm> changed) {
        return with(guard(), Handed.copy("decision " + id, "norms", changed));
    }

    @Override
    public Map<Reading, Decision<C>> alternatives() {
        return ImmutableMap.copyOf(Maps.transformValues(definition().alternatives(), this::inReading));
    }

    private Decision<C> inReading(Definition.Variant variant) {
        return variant.isUnchanged() ? this : with(variant.guard(), variant.norms());
    }

    private Decision<C> with(Condition guard, List<Norm> norms) {
        return of(
                regulation,
                id,
                caseType,
                decision -> decision.kind(kind())
                        .restsOn(definition().further())
                        .guard(guard)
                        .facts(givens())
                        .norms(norms));
    }

    @Override
    public Facts read(C subject) {
        return authored.read(Objects.requireNonNull(subject, "case"));
    }

    @Override
    public Ruling decide(C subject, LocalDate asOf) {
        return new Ruling(this, authored, subject, asOf, answer(possible, subject, asOf));
    }

    @Override
    public Outcome outcome(C subject, LocalDate asOf) {
        return answer(outcome, subject, asOf);
    }

    @Override
    public boolean allows(C subject, LocalDate asOf) {
        return answer(possible, subject, asOf).allows();
    }

    private <A> A answer(FastAnswer<A> answer, C subject, LocalDate asOf) {
        Objects.requireNonNull(subject, "case");
        Objects.requireNonNull(asOf, "asOf");
        return answer.of(authored, subject, asOf);
    }

    @Override
    public Ruling decide(Facts given, LocalDate asOf) {
        Objects.requireNonNull(given, "facts");
        Objects.requireNonNull(asOf, "asOf");
        if (!given.areOf(givens())) {
            throw new IllegalArgumentException("facts of another decision than " + id + ": " + given.known());
        }
        return new Ruling(this, authored, given, asOf);
    }

    @Override
    public Diagram diagram() {
        CompiledDecision compiled = compiled();
        dev.egov.rules.engine.Diagram outcome = compiled.rules().outcome();
        List<Branch> branches = outcome.nodes().stream()
                .map(node -> new Branch(
                        compiled.variables().get(node[0]),
                        Arrays.stream(node).skip(1).mapToObj(LazyDecision::next).toList()))
                .toList();
        return new Diagram(branches, next(outcome.root()));
    }

    private static int next(int reference) {
        return reference < Forest.LEAVES ? -1 - reference : reference - Forest.LEAVES;
    }

    /** What the decision is made of. */
    Definition<C> definition() {
        return authored.definition();
    }

    /** The diagrams made of it. */
    CompiledDecision compiled() {
        return authored.compiled();
    }

    @Override
    public String toString() {
        return id;
    }
}
