package dev.egov.rules;

import dev.egov.rules.engine.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a decision to a case. The outcome is known at once; findings, missing facts and remedies are worked out
 * when they are asked for, so that a caller who needs yes or no pays for nothing more.
 */
public final class Ruling {

    /** What the guard's diagram comes to where it does not hold, and where it does. */
    private static final int FALSE = 1;

    private static final int TRUE = 1 << 1;

    private final LazyDecision<?> decision;
    private final @Nullable Object subject;
    private final LocalDate asOf;
    private final OutcomeSet possible;
    private @Nullable Facts facts;
    private @Nullable Remedies remedies;

    /** The ruling on a case. */
    Ruling(LazyDecision<?> decision, Object subject, LocalDate asOf, OutcomeSet possible) {
        this.decision = decision;
        this.subject = subject;
        this.asOf = asOf;
        this.possible = possible;
    }

    /** The ruling on facts. */
    Ruling(LazyDecision<?> decision, Facts facts, LocalDate asOf, OutcomeSet possible) {
        this.decision = decision;
        this.subject = null;
        this.facts = facts;
        this.asOf = asOf;
        this.possible = possible;
    }

    /**
     * The decision that was asked.
     *
     * @return the decision
     */
    public Decision<?> decision() {
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
            known = decision.authored().read(Objects.requireNonNull(subject));
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
        Waiting waiting = new Waiting(decision, compiled, values);
        List<? extends Fact<?, ?>> givens = decision.givens();
        List<MissingFact> missing = new ArrayList<>(givens.size());
        for (int given = 0; given < givens.size(); given++) {
            int variable = compiled.variable(given);
            if (variable >= 0 && (matters >>> variable & 1) != 0 && isUnknown(given, variable)) {
                missing.add(new MissingFact(decision, givens.get(given), variable, waiting));
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
        for (int place = 0; place < findings.length; place++) {
            NormEvaluator weighing = weighings.get(place);
            NormStatus status = guard == TRUE
                    ? weighing.status(values)
                    : weighing.status(compiled.rules().statuses().get(place).leaves(values) & ~(1 << Rule.OUTSIDE));
            findings[place] = new Finding(this, weighing, status, values);
        }
        return Collections.unmodifiableList(Arrays.asList(findings));
    }

    /**
     * What would make it pass: the inclusion-minimal sets of changes to actionable facts after which {@link #allows} is
     * true.
     *
     * @return the remedies, at most 100: by the outcome after them (COMPLIANT, NOT_APPLICABLE, UNDETERMINED, DEFICIENT),
     *     those of the fewest changes first, then by the facts that they change, one by one in the order of the decision's
     *     facts, then by the new values in the order of their domains; none when it is allowed already, and none when no
     *     set of changes helps
     * @see #hasMoreRemedies
     */
    public List<Remedy> remedies() {
        return worked().first();
    }

    /**
     * Whether there are more remedies than the 100 that {@link #remedies} has, or may be: where the norms tie so much to
     * each other that it would take too long to tell all of them, those of few changes are told and the others are not.
     * Then, and where more than 16,384 of one size lead to one outcome, those that are told need not be the first of all.
     *
     * @return whether the remedies are not all of them
     */
    public boolean hasMoreRemedies() {
        return worked().hasMore();
    }

    /** Whether some changes might make it pass once more is known. */
    boolean mayHaveRemedies() {
        int[] values = values();
        CompiledDecision compiled = compiled(values);
        return Ways.of(compiled, facts(), asOf).mayHelp(compiled, values);
    }

    /** The given facts that may make it pass by values that nobody can list. */
    List<Fact<?, ?>> unlisted() {
        int[] values = values();
        CompiledDecision compiled = compiled(values);
        return Ways.of(compiled, facts(), asOf).unlisted(compiled, values);
    }

    private Remedies worked() {
        Remedies known = remedies;
        if (known == null) {
            int[] values = values();
            known = allows() ? Remedies.NONE : Remedies.of(decision, compiled(values), facts(), asOf, values);
            remedies = known; // threads may work them out twice, and they are the same
        }
        return known;
    }

    /**
     * The receipt of this ruling, by which it can be replayed and checked.
     *
     * @return the receipt
     */
    public Receipt receipt() {
        return Receipt.of(this);
    }

    /**
     * The ruling for people: the outcome, how each norm that applies stands, what is missing, and what would help.
     *
     * @param locale Chinese, or anything else for English
     * @return lines of text, without a line end after the last
     */
    public String explain(Locale locale) {
        return new Explanation(this, locale).toString();
    }

    /**
     * The decision and its outcome.
     *
     * @return the ruling in a few words
     */
    @Override
    public String toString() {
        return decision + " as of " + asOf + ": " + outcome();
    }

    /** The value of a given fact. */
    @Nullable
    Object read(Fact<?, ?> given) {
        return subject == null ? facts().get(given) : decision.authored().read(given, subject);
    }

    /** Whether a given fact is unknown whose variable is: facts behind a derived one may be known all the same. */
    private boolean isUnknown(int given, int variable) {
        return !decision.compiled().variables().get(variable).isDerived() || facts().at(given) == null;
    }

    /** The diagrams for the case. */
    private CompiledDecision compiled(int[] values) {
        return decision.compiled().narrowed(values, this::facts, asOf);
    }

    /** The case as the diagrams take it. */
    private int[] values() {
        return subject == null
                ? decision.compiled().values(facts(), asOf)
                : decision.authored().values(subject, asOf);
    }
}
