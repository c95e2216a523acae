package dev.egov.rules.certificate;

import dev.egov.rules.Condition;
import dev.egov.rules.DecisionModel;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Checks that the diagram in a certificate answers every complete case as the norms of a decision do.
 *
 * <p>Each step of a certificate says of a place in the diagram, a node or an outcome, what is left of the norms there, and
 * takes one fact: for each of its values it names the step that goes on, at the place to which the node leads, or at the
 * same place where the node asks another fact. The checker works out what is left of the norms from one step to the next,
 * and at steps that take no fact sees whether that decides the outcome that the diagram comes to. Every step stands after
 * those that lead to it, so that one pass is enough: by induction from the last step up, what is left of the norms at a
 * step and the diagram from its place on come to the same outcome in every case.
 *
 * <p>Not safe for use by several threads.
 */
public final class CertificateChecker {

    private static final List<String> OUTCOMES =
            List.of("NOT_APPLICABLE", "COMPLIANT", "DEFICIENT", "DEFERRED", "REFERRED", "DENIED");

    private final List<Variable<?>> facts;
    private final List<String> lines;
    private final List<List<String>> nodes = new ArrayList<>();
    private final Map<Integer, State> states = new HashMap<>();
    private int next;

    private record State(String place, Remainder left) {}

    private CertificateChecker(DecisionModel decision, String certificate) {
        this.facts = facts(decision);
        this.lines = certificate.lines().toList();
    }

    /**
     * Checks a certificate.
     *
     * @param decision the decision, of which only the guard and the norms are looked at, and what it is called
     * @param certificate the text of the certificate
     * @return the number of the first line, from 1 on, that does not follow, or that is missing; empty where the diagram in
     *     the certificate answers every complete case as the norms do
     */
    public static OptionalInt flawedLine(DecisionModel decision, String certificate) {
        CertificateChecker checker = new CertificateChecker(decision, certificate);
        return checker.follows(decision) ? OptionalInt.empty() : OptionalInt.of(checker.next);
    }

    /** The facts of a decision in the order in which its guard and norms speak of them. */
    static List<Variable<?>> facts(DecisionModel decision) {
        Set<Variable<?>> facts = new LinkedHashSet<>(decision.guard().facts());
        decision.norms().forEach(norm -> facts.addAll(norm.facts()));
        return List.copyOf(facts);
    }

    /** The lines with which every certificate of a decision begins. */
    static List<String> head(DecisionModel decision) {
        List<String> head = new ArrayList<>();
        head.add("egov-certificate 1");
        head.add("decision " + decision.id() + " of " + decision.regulation().id() + " version "
                + decision.regulation().version());
        for (Variable<?> fact : facts(decision)) {
            head.add("fact " + (head.size() - 2) + " "
                    + new Condition.In(fact, fact.domain().values()));
        }
        return head;
    }

    private boolean follows(DecisionModel decision) {
        if (!head(decision).stream().allMatch(expected -> line().equals(expected))) {
            return false;
        }
        List<String> words = words();
        while (isNode(words)) {
            words = words();
        }
        if (words.size() != 2 || !words.get(0).equals("first") || !isPlace(words.get(1))) {
            return false;
        }
        states.put(0, new State(words.get(1), Remainder.of(decision)));
        int step = 0;
        while (step < states.size() && isStep(words(), step)) {
            step++;
        }
        return step == states.size() && next++ == lines.size();
    }

    /** {@code node 3 asks 1 : DENIED 0 2}: the values of fact 1 lead to an outcome and to nodes before. */
    private boolean isNode(List<String> words) {
        return isList(words, "node " + nodes.size() + " asks ")
                && words.subList(5, words.size()).stream().allMatch(this::isPlace)
                && nodes.add(words);
    }

    /** {@code step 7 at 3 takes 1 : 8 9 9} or {@code step 9 at DENIED decided}, then what is left of the norms. */
    private boolean isStep(List<String> words, int step) {
        State state = states.get(step);
        if (state == null) {
            return false;
        }
        String at = "step " + step + " at " + state.place;
        boolean isDecided = String.join(" ", words).equals(at + " decided")
                && state.left
                        .decided()
                        .filter(outcome -> outcome.name().equals(state.place))
                        .isPresent();
        return (isDecided || (isList(words, at + " takes ") && goesOn(words, step, state)))
                && line().equals("  " + state.left);
    }

    /** For each value of a fact, whether the step that is named is after this one, and where all that lead to it say. */
    private boolean goesOn(List<String> words, int step, State state) {
        Variable<?> fact = facts.get(Integer.parseInt(words.get(5)));
        List<String> node = OUTCOMES.contains(state.place) ? words : nodes.get(Integer.parseInt(state.place));
        boolean isAsked = node != words && node.get(3).equals(words.get(5));
        List<?> values = values(words.get(5));
        for (int value = 0; value < values.size(); value++) {
            String after = words.get(7 + value);
            String place = isAsked ? node.get(5 + value) : state.place;
            State reached = new State(place, state.left.with(fact, values.get(value)));
            if (!isNumber(after, Integer.MAX_VALUE)
                    || Integer.parseInt(after) <= step
                    || !states.merge(Integer.parseInt(after), reached, (one, other) -> one)
                            .equals(reached)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line begins so, and then has a fact, a colon and a word for each value of the fact. */
    private boolean isList(List<String> words, String begin) {
        int colon = begin.split(" ", -1).length;
        return words.size() > colon
                && String.join(" ", words).startsWith(begin)
                && isNumber(words.get(colon - 1), facts.size())
                && words.get(colon).equals(":")
                && words.size() == colon + 1 + values(words.get(colon - 1)).size();
    }

    private List<?> values(String fact) {
        return facts.get(Integer.parseInt(fact)).domain().values();
    }

    private boolean isPlace(String word) {
        return OUTCOMES.contains(word) || isNumber(word, nodes.size());
    }

    private static boolean isNumber(String word, int below) {
        return word.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(word) < below;
    }

    private List<String> words() {
        return List.of(line().split(" ", -1));
    }

    /** The next line, which is empty after the last. */
    private String line() {
        return next++ < lines.size() ? lines.get(next - 1) : "";
    }
}
