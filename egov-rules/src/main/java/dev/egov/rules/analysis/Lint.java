package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Outcome;
import dev.egov.rules.RuleBook;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.LintFinding.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for what a rule book says to no purpose or cannot have meant: norms that never apply, are never breached or never
 * decide, facts without effect, outcomes that no case comes to, norms that cannot be met together or make each other
 * redundant, cases in which nothing is ever allowed, and gaps. Each is found or excluded over all cases.
 *
 * <p>Advice and norms without a consequence are not held to decide anything. Facts of open domains, as names, that no
 * other fact comes from only identify, and are passed over.
 *
 * <p>That some cases are spoken of by no norm is no gap by itself: one norm that applies to some values of a fact leaves the
 * others to everybody's freedom, and so do norms of which each applies to all that the one before it does. A gap is where
 * norms tell apart and forget:
 *
 * <ul>
 *   <li>values of a fact: two norms each speak for a value that the other does not speak for, and no norm that speaks of the
 *       fact speaks for a third one;
 *   <li>combinations of two facts: three corners of a rectangle of their values have norms of their own, and the fourth has
 *       none.
 * </ul>
 *
 * <p>Norms that speak of neither fact fill a gap in part, but not where they speak in all of it, as a general duty does.
 *
 * <p>That a case is barred by a norm which says so is no impasse: it is one where each norm that bars could be met, or kept
 * from applying, and nothing that somebody can do does so for all of them at once; or where no case of a decision is ever
 * allowed.
 */
public final class Lint {

    private final Decision<?> decision;
    private final CaseSpace space;
    private final Wholes wholes;
    private final List<LintFinding> findings = new ArrayList<>();

    private Lint(Decision<?> decision) {
        this.decision = decision;
        this.space = CaseSpace.of(decision);
        this.wholes = new Wholes(space);
    }

    /**
     * Looks through all decisions of a rule book.
     *
     * @param ruleBook the rule book
     * @return what was found, in the order of the decisions
     */
    public static List<LintFinding> of(RuleBook ruleBook) {
        return ruleBook.decisions().stream()
                .flatMap(decision -> of(decision).stream())
                .toList();
    }

    /**
     * Looks through a decision.
     *
     * @param decision the decision
     * @return what was found: norms in their order, then facts, outcomes, contradictions, norms that make each other
     *     redundant, where nothing is ever allowed, and gaps
     */
    public static List<LintFinding> of(Decision<?> decision) {
        Lint lint = new Lint(decision);
        decision.norms().forEach(lint::lookAt);
        lint.space.facts().forEach(lint::lookAt);
        lint.lookAtOutcomes();
        lint.lookForContradictions();
        lint.lookForMutualRedundancy();
        lint.lookForImpasses();
        lint.lookForGaps();
        return List.copyOf(lint.findings);
    }

    private void find(Kind kind, String subject, Optional<CaseExample> example) {
        findings.add(new LintFinding(kind, decision, subject, example));
    }

    /** Something about all cases of a set, of which there is one. */
    private void find(Kind kind, String subject, int set) {
        findings.add(new LintFinding(
                kind, decision, subject, wholes.example(set), Optional.empty(), Optional.of(wholes.condition(set))));
    }

    private void lookAt(Norm norm) {
        int applies = wholes.where(decision.guard().and(norm.when()));
        if (applies == 0) {
            find(Kind.NEVER_APPLIES, norm.id(), Optional.empty());
            return;
        }
        boolean excepts = !norm.unless().equals(Condition.never());
        if (excepts && wholes.and(applies, wholes.where(norm.unless())) == 0) {
            find(Kind.NEVER_EXCEPTED, norm.id(), wholes.example(applies));
        }
        if (norm.otherwise().isEmpty()) {
            return;
        }
        boolean requires = !norm.requires().equals(Condition.never());
        int unexcepted = wholes.without(applies, wholes.where(norm.unless()));
        if (requires && unexcepted != 0 && wholes.and(unexcepted, wholes.where(norm.requires())) == 0) {
            find(Kind.NEVER_SATISFIED, norm.id(), wholes.example(unexcepted));
        }
        int fails = wholes.and(
                applies, wholes.where(norm.unless().or(norm.requires()).negated()));
        if (fails == 0) {
            boolean isSwallowed = wholes.without(applies, wholes.where(norm.requires())) != 0;
            findings.add(new LintFinding(
                    Kind.NEVER_BREACHED,
                    decision,
                    norm.id(),
                    wholes.example(applies),
                    isSwallowed ? Optional.of(norm.unless()) : Optional.empty(),
                    Optional.empty()));
        } else if (isBreached(norm) && !decides(norm)) {
            find(Kind.NEVER_DECIDES, norm.id(), wholes.example(fails));
        }
    }

    /** Whether it is breached where it is not met, and does not only advise. */
    private static boolean isBreached(Norm norm) {
        return norm.otherwise().map(Otherwise::status).equals(Optional.of(NormStatus.BREACHED));
    }

    private boolean decides(Norm norm) {
        List<Norm> others =
                decision.norms().stream().filter(other -> other != norm).toList();
        // in its place stands one that is always met, so that "nothing applies" does not count as its work
        List<Norm> met = new ArrayList<>(others);
        met.add(norm.withRequires(Condition.always()));
        return wholes.outcome(met) != space.completeOutcomes();
    }

    private void lookAt(Variable<?> fact) {
        boolean advised = decision.norms().stream()
                .filter(norm -> norm.otherwise().equals(Optional.of(Otherwise.ADVISE)))
                .anyMatch(norm -> wholes.asks(wholes.status(norm), fact));
        if (!advised && !wholes.asks(space.completeOutcomes(), fact)) {
            find(Kind.FACT_WITHOUT_EFFECT, fact.name(), Optional.empty());
        }
    }

    private void lookAtOutcomes() {
        Set<Outcome> named = EnumSet.noneOf(Outcome.class);
        decision.norms()
                .forEach(norm -> norm.otherwise()
                        .filter(otherwise -> otherwise != Otherwise.ADVISE)
                        .ifPresent(otherwise -> named.add(otherwise.contribution())));
        for (Outcome outcome : named) {
            if (space.outcome(outcome).isEmpty()) {
                find(Kind.OUTCOME_NOT_REACHED, outcome.name(), Optional.empty());
            }
        }
    }

    private void lookForContradictions() {
        for (Contradictions.Contradiction torn : Contradictions.between(wholes, decision.guard(), breachable())) {
            find(Kind.CONTRADICTION, ids(torn.norms()), torn.set());
        }
    }

    private void lookForMutualRedundancy() {
        List<Norm> norms = breachable();
        List<Integer> highest = norms.stream().map(this::highest).toList();
        for (MutualRedundancy.Group group : MutualRedundancy.among(wholes, norms, highest)) {
            find(Kind.MUTUALLY_REDUNDANT, ids(group.norms()), group.set());
        }
    }

    /** Where a norm is breached and nothing contributes more to the outcome. */
    private int highest(Norm norm) {
        int level = norm.otherwise().map(Otherwise::contribution).orElseThrow().ordinal();
        return wholes.and(fails(norm), wholes.leaf(space.completeOutcomes(), level));
    }

    /** Where a norm applies, is not excepted, and is not met. */
    private int fails(Norm norm) {
        return wholes.where(new Condition.All(List.of(
                decision.guard(),
                norm.when(),
                norm.unless().negated(),
                norm.requires().negated())));
    }

    private List<Norm> breachable() {
        return decision.norms().stream().filter(Lint::isBreached).toList();
    }

    private static String names(List<Variable<?>> facts) {
        return facts.stream().map(Variable::name).collect(Collectors.joining(LintFinding.SEPARATOR));
    }

    private static String ids(List<Norm> norms) {
        return norms.stream().map(Norm::id).collect(Collectors.joining(LintFinding.SEPARATOR));
    }

    private void lookForImpasses() {
        int guard = wholes.where(decision.guard());
        List<Variable<?>> actionable =
                space.facts().stream().filter(Variable::isActionable).toList();
        int allowed = 0;
        for (Outcome outcome : Outcome.values()) {
            if (outcome.allows()) {
                allowed = wholes.or(allowed, wholes.leaf(space.completeOutcomes(), outcome.ordinal()));
            }
        }
        int inside = wholes.exists(guard, actionable);
        int never = wholes.without(inside, wholes.exists(wholes.and(guard, allowed), actionable));
        if (never == 0) {
            return;
        }
        if (never == inside) {
            find(Kind.NEVER_ALLOWED, decision.id(), never);
            return;
        }
        for (Norm norm : breachable()) {
            boolean bars = !norm.otherwise().orElseThrow().contribution().allows();
            if (bars) {
                int elsewhere = wholes.exists(wholes.without(guard, fails(norm)), actionable);
                never = wholes.and(never, elsewhere);
            }
        }
        if (never != 0) {
            int impasse = never;
            find(
                    Kind.NEVER_ALLOWED,
                    names(space.facts().stream()
                            .filter(fact -> wholes.asks(impasse, fact))
                            .toList()),
                    impasse);
        }
    }

    private void lookForGaps() {
        for (Gaps.Gap gap : Gaps.in(wholes, space.facts(), decision.guard(), decision.norms())) {
            find(Kind.GAP, names(gap.facts()), gap.set());
        }
    }
}
