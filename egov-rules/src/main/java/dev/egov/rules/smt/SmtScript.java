package dev.egov.rules.smt;

import dev.egov.rules.Decision;
import dev.egov.rules.Enactment;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.Claim;
import dev.egov.rules.analysis.Theorem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A theorem as a script of SMT-LIB 2.6 in the logic QF_LIA, which any solver of that language answers: z3, cvc5,
 * SMTInterpol.
 *
 * <pre>{@code
 * SmtScript.of(theorem).ifPresent(script -> System.out.print(script));
 * }</pre>
 *
 * <p>The script asks for a case against the theorem, so that {@code unsat} proves it and {@code sat} refutes it; or, for a
 * theorem that says that there is a case, for that case. It is made from the decision's guard and norms and from what the
 * theorem says, not from a diagram. A fact that is not known is a constant with a second one that says so; what holds in
 * some completion of a case with gaps is written out without quantifiers, and the same script has the solver prove that
 * this is rightly done.
 */
public final class SmtScript {

    private final Theorem theorem;
    private final boolean isSought;
    private final String text;

    private SmtScript(Theorem theorem) {
        this.theorem = theorem;
        Claim claim = theorem.claim();
        this.isSought = claim instanceof Claim.Reached;
        this.text = new Text(theorem, claim).written();
    }

    /**
     * The script of a theorem. The same theorem gives the same text on every machine.
     *
     * @param theorem the theorem
     * @return its script; empty where it cannot be said without quantifiers in a text of use, as for what a theorem says of
     *     the facts that an answer calls missing
     */
    public static Optional<SmtScript> of(Theorem theorem) {
        try {
            return Optional.of(new SmtScript(theorem));
        } catch (Combination.TooLargeException noScript) {
            return Optional.empty();
        }
    }

    /**
     * The theorem.
     *
     * @return the theorem
     */
    public Theorem theorem() {
        return theorem;
    }

    /**
     * What a solver answers where the theorem holds.
     *
     * @return {@code unsat}, or {@code sat} for a theorem that says that there is a case
     */
    public String expected() {
        return isSought ? "sat" : "unsat";
    }

    /** {@return the script} */
    @Override
    public String toString() {
        return text;
    }

    /** The script in the making. */
    private static final class Text {

        private final Theorem theorem;
        private final Claim claim;
        private final Decision<?> decision;
        private final List<Variable<?>> facts;
        private final Points points;
        private final NormFunctions norms;
        private final Possibilities possibilities;

        Text(Theorem theorem, Claim claim) {
            this.theorem = theorem;
            this.claim = claim;
            this.decision = theorem.decision();
            this.facts = theorem.facts();
            this.points = new Points(facts);
            this.norms = new NormFunctions(decision, facts);
            this.possibilities = new Possibilities(norms);
        }

        String written() {
            List<String> asserted = asserted();
            Lines lines = new Lines();
            head(lines);
            norms.writeTo(lines);
            possibilities.writeTo(lines);
            lines.comment(
                    "The cases: a number for each fact, and with a question mark whether it is known. A name with a"
                            + " plus is a completion of the case before it, one with a tilde differs in that fact alone.");
            points.writeTo(lines);
            lines.comment(wanted());
            if (asserted.size() == 1) {
                lines.add("(assert " + asserted.get(0) + ")");
            } else {
                lines.remark(
                        "Or else one of the functions maybe… is not what it is made from where nothing is unknown.");
                lines.add("(assert (or\n  " + String.join("\n  ", asserted) + "))");
            }
            lines.add("(check-sat)");
            lines.add("(exit)");
            return lines.toString();
        }

        private void head(Lines lines) {
            Enactment law = decision.regulation();
            String expected = claim instanceof Claim.Reached ? "sat" : "unsat";
            lines.remark("Theorem: " + theorem.name());
            lines.remark("Decision: " + decision.id() + " (" + decision.question(Locale.ENGLISH) + "), rule book "
                    + law.id() + ", version " + law.version());
            lines.remark("Expected: " + expected + ". " + meaning());
            lines.add("(set-info :smt-lib-version 2.6)");
            lines.add("(set-info :status " + expected + ")");
            lines.add("(set-logic QF_LIA)");
        }

        private String meaning() {
            if (claim instanceof Claim.Reached reached) {
                return reached.outcome() == Outcome.UNDETERMINED
                        ? "There are two cases with two outcomes; then nothing is determined of a case of which nothing is"
                                + " known."
                        : "There is such a case.";
            }
            if (claim instanceof Claim.NoCase) {
                return "There is no case, with or without facts that are unknown, that speaks against it. A fact that is"
                        + " unknown may have each of its values, by itself; what is certain holds in each completion of the"
                        + " case, what is possible in one at least.";
            }
            return "There are no two cases that speak against it. It is enough to look at cases in which every fact is known:"
                    + " with others unknown, the outcomes that are possible are those of the completions, which come in the"
                    + " same pairs.";
        }

        private String wanted() {
            if (claim instanceof Claim.Reached) {
                return "A case of that outcome.";
            }
            return claim instanceof Claim.NoCase
                    ? "A case against the theorem."
                    : "Two cases against the theorem, which differ in one fact alone.";
        }

        /** What is asserted, of which one is to be true. */
        private List<String> asserted() {
            if (claim instanceof Claim.NoCase none) {
                Point any = points.partial("case");
                List<String> asserted = new ArrayList<>();
                asserted.add(new Encoding(decision, points, possibilities).of(none.against(), true, any));
                if (!possibilities.areNone()) {
                    Point complete = points.complete("complete");
                    asserted.addAll(possibilities.lemmas(complete, points.outcome(complete)));
                }
                return asserted;
            }
            Point any = points.complete("case");
            if (claim instanceof Claim.Reached reached) {
                String outcome = points.outcome(any);
                return List.of(
                        reached.outcome() == Outcome.UNDETERMINED
                                ? "(not (= " + outcome + " " + points.outcome(points.complete("other")) + "))"
                                : "(= " + outcome + " " + reached.outcome() + ")");
            }
            return claim instanceof Claim.NeverLower lower
                    ? pairs(any, lower.fact(), lower.ascending(), "(> %s %s)")
                    : pairs(
                            any,
                            ((Claim.NoDifference) claim).fact(),
                            ((Claim.NoDifference) claim).fact().domain().values(),
                            "(not (= %s %s))");
        }

        private List<String> pairs(Point any, Variable<?> fact, List<?> values, String against) {
            List<String> outcomes = values.stream()
                    .map(value -> {
                        int index = fact.domain().indexOf(value);
                        String name = "case~" + fact + "=" + index;
                        Point.Place place = new Point.Place(Symbols.value(fact, index), "true");
                        return points.outcome(any.with(fact, name, place));
                    })
                    .toList();
            List<String> pairs = new ArrayList<>();
            for (int place = 0; place + 1 < outcomes.size(); place++) {
                pairs.add(against.formatted(outcomes.get(place), outcomes.get(place + 1)));
            }
            return List.of(Symbols.or(pairs));
        }
    }
}
