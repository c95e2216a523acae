package dev.egov.rules.certificate;

import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The certificate of a decision: the diagram by which it answers, and step by step how that follows from its norms.
 *
 * <pre>{@code
 * String certificate = Certificate.of(decision);
 * assert CertificateChecker.flawedLine(decision, certificate).isEmpty();
 * }</pre>
 */
public final class Certificate {

    private final List<Variable<?>> facts;
    private final Decision.Diagram diagram;
    private final Map<State, List<State>> nexts = new HashMap<>();
    private final List<State> order = new ArrayList<>();

    private record State(int place, Remainder left) {}

    private Certificate(Decision<?> decision) {
        this.facts = CertificateChecker.facts(decision);
        this.diagram = decision.diagram();
    }

    /**
     * The certificate of a decision. The same decision gives the same text on every machine.
     *
     * @param decision the decision
     * @return the text
     */
    public static String of(Decision<?> decision) {
        Certificate certificate = new Certificate(decision);
        List<String> lines = new ArrayList<>(CertificateChecker.head(decision));
        certificate.write(Remainder.of(decision), lines);
        return String.join("\n", lines) + "\n";
    }

    private void write(Remainder all, List<String> lines) {
        List<Decision.Branch> branches = diagram.branches();
        for (int node = 0; node < branches.size(); node++) {
            String next =
                    branches.get(node).next().stream().map(Certificate::place).collect(Collectors.joining(" "));
            lines.add(
                    "node " + node + " asks " + facts.indexOf(branches.get(node).fact()) + " : " + next);
        }
        lines.add("first " + place(diagram.first()));
        visit(new State(diagram.first(), all));
        Collections.reverse(order);
        Map<State, Integer> numbers = new HashMap<>();
        order.forEach(state -> numbers.put(state, numbers.size()));
        for (State state : order) {
            String at = "step " + numbers.get(state) + " at " + place(state.place);
            List<State> next = nexts.getOrDefault(state, List.of());
            String steps = next.stream().map(each -> numbers.get(each) + "").collect(Collectors.joining(" "));
            lines.add(next.isEmpty() ? at + " decided" : at + " takes " + facts.indexOf(taken(state)) + " : " + steps);
            lines.add("  " + state.left);
        }
    }

    /** Puts a state and all that follow it in order, the last first. */
    private void visit(State state) {
        if (nexts.containsKey(state)) {
            return;
        }
        List<State> next = new ArrayList<>();
        if (state.left.decided().isEmpty()) {
            Variable<?> fact = taken(state);
            List<?> values = fact.domain().values();
            for (int value = 0; value < values.size(); value++) {
                int place = state.place >= 0 && branch(state).fact().equals(fact)
                        ? branch(state).next().get(value)
                        : state.place;
                next.add(new State(place, state.left.with(fact, values.get(value))));
            }
        }
        nexts.put(state, next);
        next.forEach(this::visit);
        order.add(state);
    }

    /** The fact that the diagram asks, and where it comes to an outcome the first that norms still speak of. */
    private Variable<?> taken(State state) {
        return state.place >= 0 ? branch(state).fact() : facts(state.left).get(0);
    }

    private static List<Variable<?>> facts(Remainder left) {
        return left.conditions().values().stream()
                .<Variable<?>>flatMap(condition -> condition.facts().stream())
                .toList();
    }

    private Decision.Branch branch(State state) {
        return diagram.branches().get(state.place);
    }

    private static String place(int place) {
        return place < 0 ? Outcome.values()[-1 - place].name() : String.valueOf(place);
    }
}
