package dev.egov.rules;

import com.google.common.base.Suppliers;
import dev.egov.rules.engine.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands: its outcome, and why. A {@link Ruling} tells besides what would change it; remedies, receipts and
 * explanations are made from this.
 */
class Answer {

    /** What the guard's diagram comes to where it does not hold, and where it does. */
    private static final int FALSE = 1;

    private static final int TRUE = 1 << 1;

    private final DecisionModel decision;
    private final LazyDefinition<?> authored;
    private final @Nullable Object subject;
    private final LocalDate asOf;
    private final OutcomeSet possible;
    private @Nullable Facts facts;

    /** The answer to a case. */
    Answer(DecisionModel decision, LazyDefinition<?> authored, Object subject, LocalDate asOf, OutcomeSet possible) {
        this.decision = decision;
        this.authored = authored;
        this.subject = subject;
        this.asOf = asOf;
        this.possible = possible;
    }

    /** The answer to facts. */
    Answer(DecisionModel decision, LazyDefinition<?> authored, Facts facts, LocalDate asOf) {
        this.decision = decision;
        this.authored = authored;
        this.subject = null;
        this.facts = facts;
        this.asOf = asOf;
        this.possible = authored.possible(facts, asOf);
    }

    /** The answer to the same case with other facts. */
    Answer after(Facts changed) {
        return new Answer(decision, authored, changed, asOf);
    }

    /**
     * The decision that was asked.
     *
     * @return the decision, as data
     */
    public DecisionModel decision() {
        return decision;
    }

    /**
     * The facts that it was asked about.
     *
     * @return the facts
     */
    public Facts facts() {
        Facts known = facts;
        if (known == null) {
            known = authored.read(Objects.requireNonNull(subject));
            facts = known; // threads may read it twice, and it is the same
        }
        return known;
    }

    /**
     * The day as of which it was asked.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The outcome.
     *
     * @return the only possible one, or UNDETERMINED where there are more
     */
    public Outcome outcome() {
        return possible.outcome();
    }

    /**
     * Whether the regulation does not stand in the way, whatever the unknown facts turn out to be.
     *
     * @return whether every possible outcome allows
     */
    public boolean allows() {
        return possible.allows();
    }

    /**
     * What {@link #allows} says, for people: the regulation's text {@code allows.DECISION.true} or {@code
     * allows.DECISION.false} where there is one. Where facts are missing that decide, every decision says the same.
     *
     * @param locale Chinese, or anything else for English
     * @return the words, as {@code 不予立项}
     */
    public String verdict(Locale locale) {
        Words words = Words.in(locale);
        if (outcome() == Outcome.UNDETERMINED && !allows()) {
            return words.text("allows.undetermined");
        }
        String key = "." + allows();
        return decision.regulation()
                .texts()
                .textOr("allows." + decision.id() + key, words.text("allows" + key), locale);
    }

    /**
     * The outcomes of all completions of the facts given: exactly these are possible. A derived fact counts like a given one
     * here: it is unknown while its derivation gives no value, and may then have any that is left.
     *
     * @return the outcomes in the order of the scale, at least one, UNDETERMINED never
     */
    public Set<Outcome> possibleOutcomes() {
        return possible.outcomes();
    }

    /**
     * The unknown facts that matter: those for which some completion of the other unknown facts leaves two values with
     * different outcomes. Empty exactly when there is one possible outcome, as long as derivations give a value whenever
     * their sources are known.
     *
     * @return the missing facts, in the order of the decision's facts
     */
    public List<MissingFact> missingFacts() {
        if (possible.outcome() != Outcome.UNDETERMINED) {
            return List.of();
        }
        int[] values = values();
        CompiledDecision compiled = compiled(values);
        long matters = compiled.rules().outcome().support(values);
        Supplier<long[]> waiting = Suppliers.memoize(() -> compiled.waiting(values)); // once for all that are missing
        List<? extends Variable<?>> givens = decision.givens();
        List<MissingFact> missing = new ArrayList<>(givens.size());
        for (int given = 0; given < givens.size(); given++) {
            int variable = compiled.variable(given);
            if (variable >= 0 && (matters >>> variable & 1) != 0 && facts().at(given) == null) {
                missing.add(new MissingFact(
                        decision, givens.get(given), () -> compiled.normsWaiting(waiting.get(), variable)));
            }
        }
        return Collections.unmodifiableList(missing);
    }

    /**
     * How each norm stands to the case: the status that it has in every completion, UNKNOWN where completions differ.
     *
     * @return a finding for every norm, in the order of the norms; none where the regulation is not in force or the guard
     *     is false. Where the guard is unknown, the statuses are those that the norms have if it holds
     */
    public List<Finding> findings() {
        if (asOf.isBefore(decision.regulation().inForceFrom())) {
            return List.of();
        }
        int[] values = values();
        CompiledDecision compiled = compiled(values);
        int guard = compiled.rules().guard().leaves(values);
        if (guard == FALSE) {
            return List.of();
        }
        List<NormEvaluator> weighings = compiled.weighings();
        Finding[] findings = new Finding[weighings.size()];
        WeighedCase weighed = new WeighedCase(decision, values, this::read);
        for (int place = 0; place < findings.length; place++) {
            NormEvaluator weighing = weighings.get(place);
            NormStatus status = guard == TRUE
                    ? weighing.status(values)
                    : weighing.status(compiled.rules().statuses().get(place).leaves(values) & ~(1 << Rule.OUTSIDE));
            findings[place] = new Finding(weighed, weighing, status);
        }
        return Collections.unmodifiableList(Arrays.asList(findings));
    }

    /** The outcomes that are possible, in words; the word for one may have a comma in it. */
    String outcomes(Words words) {
        return possibleOutcomes().stream()
                .map(outcome -> decision.label(outcome, words.locale()))
                .collect(Collectors.joining(words.text("facts.separator")));
    }

    /** Whether some changes might make it pass once more is known. */
    boolean mayHaveRemedies() {
        int[] values = values();
        CompiledDecision compiled = compiledForChanges(values);
        return compiled.ways(facts(), asOf).mayHelp(compiled.rules().outcome(), values);
    }

    /** The given facts that may make it pass by values that nobody can list. */
    List<Variable<?>> unlisted() {
        int[] values = values();
        CompiledDecision compiled = compiledForChanges(values);
        return compiled.ways(facts(), asOf)
                .unlisted(compiled.variables(), compiled.rules().outcome(), values);
    }

    /** The value of a given fact. */
    private @Nullable Object read(Fact<?, ?> given) {
        return subject == null ? facts().get(given) : authored.read(given, subject);
    }

    /** What the decision is made of. */
    Definition<?> definition() {
        return authored.definition();
    }

    /** The diagrams for the case. */
    CompiledDecision compiled(int[] values) {
        return authored.compiled().narrowed(values, this::facts, asOf);
    }

    /** The diagrams for the case once it is changed. */
    CompiledDecision compiledForChanges(int[] values) {
        return authored.compiled().narrowedForChanges(values, this::facts, asOf);
    }

    /** The case as the diagrams take it. */
    int[] values() {
        return subject == null ? authored.compiled().values(facts(), asOf) : authored.values(subject, asOf);
    }

    /**
     * The decision and its outcome.
     *
     * @return the answer in a few words
     */
    @Override
    public String toString() {
        return decision + " as of " + asOf + ": " + outcome();
    }
}
