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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for what a rule book says to no purpose: norms that never apply, are never breached or never decide, facts without
 * effect, outcomes that no case comes to, contradictions and gaps. Each is found or excluded over all cases.
 *
 * <p>Advice and norms without a consequence are not held to decide anything. Facts of open domains, as names, that no
 * other fact comes from only identify, and are passed over. That some cases are spoken of by no norm is no gap by itself:
 * it is one where norms tell the values of a fact apart and forget some of them.
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
     * @return what was found: norms in their order, then facts, outcomes, contradictions and gaps
     */
    public static List<LintFinding> of(Decision<?> decision) {
        Lint lint = new Lint(decision);
        decision.norms().forEach(lint::lookAt);
        lint.space.facts().forEach(lint::lookAt);
        lint.lookAtOutcomes();
        lint.lookForContradictions();
        lint.lookForGaps();
        return List.copyOf(lint.findings);
    }

    private void find(Kind kind, String subject, Optional<CaseExample> example) {
        findings.add(new LintFinding(kind, decision, subject, example));
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
                    isSwallowed ? Optional.of(norm.unless()) : Optional.empty()));
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
        List<Norm> norms = decision.norms().stream().filter(Lint::isBreached).toList();
        for (int place = 0; place < norms.size(); place++) {
            for (Norm other : norms.subList(place + 1, norms.size())) {
                lookAt(norms.get(place), other);
            }
        }
    }

    /** In a case as far as it decides that both apply, is there a way to meet each, and none to meet both? */
    private void lookAt(Norm one, Norm other) {
        Condition together = new Condition.All(List.of(
                decision.guard(),
                one.when(),
                one.unless().negated(),
                other.when(),
                other.unless().negated()));
        Set<Variable<?>> asked = new LinkedHashSet<>();
        asked.addAll(one.requires().facts());
        asked.addAll(other.requires().facts());
        Set<Variable<?>> settled = new LinkedHashSet<>();
        settled.addAll(together.facts());
        asked.removeAll(settled);
        int both = wholes.possible(together.and(one.requires()).and(other.requires()), asked);
        int each = wholes.and(
                wholes.possible(together.and(one.requires()), asked),
                wholes.possible(together.and(other.requires()), asked));
        int torn = wholes.without(each, both);
        if (torn != 0) {
            find(Kind.CONTRADICTION, one.id() + ", " + other.id(), wholes.example(torn));
        }
    }

    /** Norms tell the values of a fact apart where two of them apply for different ones. */
    private void lookForGaps() {
        int silent = wholes.where(decision.guard());
        for (Norm norm : decision.norms()) {
            silent = wholes.without(silent, wholes.where(norm.when()));
        }
        for (Variable<?> fact : space.facts()) {
            List<Set<Object>> groups = new ArrayList<>();
            for (Norm norm : decision.norms()) {
                Set<Object> values = wholes.values(wholes.where(norm.when()), fact);
                if (values.size() < fact.domain().values().size()) {
                    groups.add(values);
                }
            }
            boolean apart = groups.stream()
                    .anyMatch(one ->
                            groups.stream().anyMatch(other -> one.stream().noneMatch(other::contains)));
            Set<Object> forgotten = new LinkedHashSet<>(fact.domain().values());
            groups.forEach(forgotten::removeAll);
            if (apart && !forgotten.isEmpty()) {
                int gap = wholes.and(silent, wholes.where(new Condition.In(fact, List.copyOf(forgotten))));
                if (gap != 0) {
                    find(Kind.GAP, fact.name(), wholes.example(gap));
                }
            }
        }
    }
}
