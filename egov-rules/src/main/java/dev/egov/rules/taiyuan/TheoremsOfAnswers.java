package dev.egov.rules.taiyuan;

import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.CaseSet;
import dev.egov.rules.analysis.CaseSpace;
import dev.egov.rules.analysis.Theorem;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is answered to all cases of any decision: the engine's answers, or faulty ones. That the sets of a space are the
 * engine's answers is tested case by case with the sets; here all of them are held against what is answered to complete
 * cases.
 *
 * @param outcome the cases that are answered with an outcome
 * @param missing the cases in which a fact is said to be missing
 */
record TheoremsOfAnswers(
        BiFunction<CaseSpace, Outcome, CaseSet> outcome, BiFunction<CaseSpace, Variable<?>, CaseSet> missing) {

    /** The answers of the engine. */
    static final TheoremsOfAnswers ENGINE = new TheoremsOfAnswers(CaseSpace::outcome, CaseSpace::missing);

    private static final List<Outcome> SCALE = Arrays.stream(Outcome.values())
            .filter(outcome -> outcome != Outcome.UNDETERMINED)
            .toList();

    TheoremsOfAnswers withOutcome(BiFunction<CaseSpace, Outcome, CaseSet> other) {
        return new TheoremsOfAnswers(other, missing);
    }

    TheoremsOfAnswers withMissing(BiFunction<CaseSpace, Variable<?>, CaseSet> other) {
        return new TheoremsOfAnswers(outcome, other);
    }

    /** T4, T5 and T15 about a decision. */
    Stream<Theorem> about(Decision<?> decision) {
        return Stream.of(
                Theorem.of("T4 a known answer stays when a gap is filled", decision)
                        .holds(except(this::changed)),
                Theorem.of("T5 the outcome is what that of every completion is", decision)
                        .holds(except(this::unlikeCompletions)),
                Theorem.of("T15 facts are missing exactly where the outcome is not known", decision)
                        .holds(except(this::asksAmiss)),
                Theorem.of("T15 a fact is missing exactly where it still matters", decision)
                        .holds(except(this::mattersOtherwise)));
    }

    private static Function<CaseSpace, CaseSet> except(Function<CaseSpace, CaseSet> faulty) {
        return space -> space.all().minus(faulty.apply(space));
    }

    /** The cases that lose a known answer by which a case with a gap more was answered. */
    private CaseSet changed(CaseSpace space) {
        CaseSet changed = none(space);
        for (Outcome answer : SCALE) {
            CaseSet answered = outcome.apply(space, answer);
            for (Variable<?> fact : space.facts()) {
                CaseSet filled = answered.and(space.unknown(fact)).whatever(fact);
                changed = changed.or(filled.minus(answered));
            }
        }
        return changed;
    }

    /** The cases that are not answered as all of their completions are, or are where these differ. */
    private CaseSet unlikeCompletions(CaseSpace space) {
        CaseSet unlike = none(space);
        for (Outcome answer : SCALE) {
            CaseSet all = space.all();
            for (Outcome other : SCALE) {
                all = other == answer ? all : all.minus(someCompletion(space, complete(space, other)));
            }
            unlike = unlike.or(different(all, outcome.apply(space, answer)));
        }
        return unlike;
    }

    private CaseSet asksAmiss(CaseSpace space) {
        CaseSet asked = none(space);
        for (Variable<?> fact : space.facts()) {
            asked = asked.or(missing.apply(space, fact));
        }
        return different(asked, outcome.apply(space, Outcome.UNDETERMINED));
    }

    /** A fact matters where it is unknown and two of its values lead some completion of the others to two outcomes. */
    private CaseSet mattersOtherwise(CaseSpace space) {
        CaseSet otherwise = none(space);
        for (Variable<?> fact : space.facts()) {
            CaseSet decides = none(space);
            CaseSet seen = none(space);
            for (Outcome answer : SCALE) {
                CaseSet reached = complete(space, answer).whatever(fact);
                decides = decides.or(reached.and(seen));
                seen = seen.or(reached);
            }
            CaseSet matters = someCompletion(space, decides).and(space.unknown(fact));
            otherwise = otherwise.or(different(matters, missing.apply(space, fact)));
        }
        return otherwise;
    }

    private CaseSet complete(CaseSpace space, Outcome answer) {
        return outcome.apply(space, answer).and(space.complete());
    }

    /** The cases some completion of which is in a set. */
    private static CaseSet someCompletion(CaseSpace space, CaseSet set) {
        CaseSet some = set;
        for (Variable<?> fact : space.facts()) {
            some = some.or(some.whatever(fact).and(space.unknown(fact)));
        }
        return some;
    }

    private static CaseSet different(CaseSet one, CaseSet other) {
        return one.minus(other).or(other.minus(one));
    }

    static CaseSet none(CaseSpace space) {
        return space.all().minus(space.all());
    }
}
