package dev.egov.rules.smt;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.CaseFormula;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What is said of a case with gaps. That some completion is so is said of a constant of its own; that none is, of which a
 * solver without quantifiers knows nothing, by {@link Possibilities}.
 */
final class Encoding {

    private static final int ALL_SETS = (1 << NormFunctions.SCALE.size()) - 1;

    /** More parts than a script of use has. */
    private static final int MOST = 2_000;

    private final Decision<?> decision;
    private final Points points;
    private final Possibilities possibilities;
    private int parts;

    Encoding(Decision<?> decision, Points points, Possibilities possibilities) {
        this.decision = decision;
        this.points = points;
        this.possibilities = possibilities;
    }

    /**
     * A formula is true of a case, or is not.
     *
     * @throws Combination.TooLargeException if that takes too many words, or cannot be said
     */
    String of(CaseFormula formula, boolean holds, Point point) {
        if (++parts > MOST) {
            throw new Combination.TooLargeException();
        }
        if (formula instanceof CaseFormula.Not not) {
            return of(not.formula(), !holds, point);
        }
        if (formula instanceof CaseFormula.And and) {
            return joined(holds, () -> of(and.one(), holds, point), () -> of(and.other(), holds, point));
        }
        if (formula instanceof CaseFormula.Or or) {
            return joined(!holds, () -> of(or.one(), holds, point), () -> of(or.other(), holds, point));
        }
        if (formula instanceof CaseFormula.Whatever whatever) {
            return whatever(whatever, holds, point);
        }
        if (formula instanceof CaseFormula.Outcomes outcomes) {
            return outcomes(outcomes.sets(), holds, point);
        }
        if (formula instanceof CaseFormula.Missing missing) {
            return missing(missing.fact(), holds, point);
        }
        String said = withoutCompletions(formula, point);
        return holds ? said : Symbols.not(said);
    }

    private String withoutCompletions(CaseFormula formula, Point point) {
        if (formula instanceof CaseFormula.Unknown unknown) {
            return Symbols.not(point.known(unknown.fact()));
        }
        if (formula instanceof CaseFormula.Possibly possibly) {
            return possibilities.holds(possibly.condition(), point);
        }
        if (formula instanceof CaseFormula.Certainly certainly) {
            return surely(certainly.condition(), point);
        }
        return formula instanceof CaseFormula.Status status ? status(status.norm(), status.status(), point) : "true";
    }

    private String surely(Condition condition, Point point) {
        return Symbols.not(possibilities.holds(condition.negated(), point));
    }

    private String joined(boolean both, Supplier<String> one, Supplier<String> other) {
        return both ? Symbols.and(List.of(one.get(), other.get())) : points.either(List.of(one, other));
    }

    private String whatever(CaseFormula.Whatever whatever, boolean holds, Point point) {
        Variable<?> fact = whatever.fact();
        if (holds) {
            return of(whatever.formula(), true, points.variant(point, fact));
        }
        String name = point.name() + "~" + fact;
        List<String> each = new ArrayList<>();
        each.add(of(
                whatever.formula(), false, point.with(fact, name + "?", new Point.Place(point.value(fact), "false"))));
        for (int index = 0; index < fact.domain().values().size(); index++) {
            Point.Place place = new Point.Place(Symbols.value(fact, index), "true");
            each.add(of(whatever.formula(), false, point.with(fact, name + "=" + index, place)));
        }
        return Symbols.and(each);
    }

    private String missing(Variable<?> fact, boolean holds, Point point) {
        if (!holds) {
            throw new Combination.TooLargeException(); // it speaks of every two completions
        }
        Point one = points.completion(point);
        Point other = points.completion(point);
        List<String> said = new ArrayList<>();
        said.add(Symbols.not(point.known(fact)));
        said.add("(not (= " + points.outcome(one) + " " + points.outcome(other) + "))");
        for (Variable<?> same : point.places().keySet()) {
            if (same != fact) {
                said.add("(= " + one.value(same) + " " + other.value(same) + ")");
            }
        }
        return Symbols.and(said);
    }

    private String status(Norm norm, NormStatus status, Point point) {
        if (status != NormStatus.UNKNOWN) {
            Condition has = NormFunctions.has(decision, norm, status);
            Condition other = decision.guard().and(has.negated());
            return Symbols.and(
                    List.of(possibilities.holds(has, point), Symbols.not(possibilities.holds(other, point))));
        }
        List<String> possible = new ArrayList<>();
        for (NormStatus each : NormStatus.values()) {
            possible.add(possibilities.holds(NormFunctions.has(decision, norm, each), point));
        }
        List<String> pairs = new ArrayList<>();
        for (int one = 0; one < possible.size(); one++) {
            for (int other = one + 1; other < possible.size(); other++) {
                pairs.add(Symbols.and(List.of(possible.get(one), possible.get(other))));
            }
        }
        return Symbols.or(pairs);
    }

    /** The set of outcomes that completions come to is among some sets, or is not. */
    private String outcomes(Set<Set<Outcome>> sets, boolean among, Point point) {
        List<Set<Outcome>> meant = IntStream.rangeClosed(1, ALL_SETS)
                .mapToObj(Encoding::set)
                .filter(set -> sets.contains(set) == among)
                .toList();
        if (meant.isEmpty() || meant.size() == ALL_SETS) {
            return String.valueOf(!meant.isEmpty());
        }
        List<Set<Outcome>> left = IntStream.rangeClosed(1, ALL_SETS)
                .mapToObj(Encoding::set)
                .filter(set -> !meant.contains(set))
                .toList();
        Set<Outcome> union = union(meant);
        if (meant.size() == (1 << union.size()) - 1) {
            return none(NormFunctions.others(union), point);
        }
        Set<Outcome> unionOfOthers = union(left);
        if (left.size() == (1 << unionOfOthers.size()) - 1) {
            return some(NormFunctions.others(unionOfOthers), point);
        }
        boolean grows = meant.stream().allMatch(set -> left.stream().noneMatch(other -> other.containsAll(set)));
        return points.either(meant.stream()
                .filter(set -> !grows || meant.stream().noneMatch(other -> other != set && set.containsAll(other)))
                .<Supplier<String>>map(set -> () -> exactly(set, !grows, point))
                .toList());
    }

    private String exactly(Set<Outcome> set, boolean noOther, Point point) {
        List<String> said = new ArrayList<>();
        set.forEach(outcome -> said.add(some(List.of(outcome), point)));
        if (noOther) {
            said.add(none(NormFunctions.others(set), point));
        }
        return Symbols.and(said);
    }

    private String some(Collection<Outcome> outcomes, Point point) {
        return Possibilities.among(points.outcome(points.completion(point)), outcomes);
    }

    private String none(Collection<Outcome> outcomes, Point point) {
        return Symbols.not(possibilities.reaches(outcomes, point));
    }

    private static Set<Outcome> union(List<Set<Outcome>> sets) {
        Set<Outcome> union = new LinkedHashSet<>();
        sets.forEach(union::addAll);
        return union;
    }

    private static Set<Outcome> set(int bits) {
        Set<Outcome> set = new LinkedHashSet<>();
        for (Outcome outcome : NormFunctions.SCALE) {
            if ((bits >>> outcome.ordinal() & 1) != 0) {
                set.add(outcome);
            }
        }
        return set;
    }
}
