package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.security.Classification;
import dev.egov.rules.Decision;
import dev.egov.rules.Remedy;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.CaseSet;
import dev.egov.rules.analysis.CaseSpace;
import dev.egov.rules.analysis.Cases;
import dev.egov.rules.testkit.Question;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * T16: every remedy works, is minimal and touches only what somebody can act on, and where there is none no change helps.
 * What changes can help at all is a set of cases, made from the cases that are allowed; every case of a small decision,
 * and thousands of each large one, are held against it. Remedies with a planted fault do not pass.
 */
class TheoremsOfRemediesTest {

    /** Remedies as changes, from a question. */
    private interface Answer extends Function<Question, List<Map<Variable<?>, Object>>> {}

    private static final Answer ENGINE = question ->
            question.ruling().remedies().stream().map(Remedy::changes).toList();

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void every_remedy_works_is_minimal_and_there_is_one_where_a_change_helps(Decision<?> decision) {
        assertThat(fault(decision, ENGINE)).isEmpty();
    }

    /** The first fault found in what is answered to the cases of a decision. */
    private static Optional<String> fault(Decision<?> decision, Answer answer) {
        CaseSpace space = CaseSpace.of(decision);
        Map<Boolean, CaseSet> helped = new HashMap<>();
        return Cases.of(decision).stream()
                .flatMap(question -> {
                    boolean open = question.facts().known().containsKey("progressPercent");
                    CaseSet reachable = helped.computeIfAbsent(open, known -> reachable(space, known));
                    return fault(question, answer.apply(question), reachable).stream();
                })
                .findFirst();
    }

    /**
     * The cases that become allowed by a change of actionable facts. A derived fact is changed by changing a given one to
     * the value of another, which has to be known.
     */
    private static CaseSet reachable(CaseSpace space, boolean derivedToo) {
        CaseSet reachable = space.allowed();
        for (Variable<?> fact : space.facts()) {
            if (fact.isActionable() && (derivedToo || !fact.isDerived())) {
                reachable = reachable.whatever(fact);
            }
        }
        return reachable;
    }

    private static Optional<String> fault(
            Question question, List<Map<Variable<?>, Object>> remedies, CaseSet reachable) {
        if (question.ruling().allows()) {
            return remedies.isEmpty() ? Optional.empty() : Optional.of("allowed already: " + question);
        }
        if (remedies.isEmpty() == reachable.contains(question.facts(), question.asOf())) {
            return Optional.of((remedies.isEmpty() ? "a change helps " : "no change helps ") + question);
        }
        return remedies.stream()
                .flatMap(remedy -> fault(question, remedy).stream())
                .findFirst();
    }

    private static Optional<String> fault(Question question, Map<Variable<?>, Object> remedy) {
        for (Map.Entry<Variable<?>, Object> change : remedy.entrySet()) {
            if (!change.getKey().isActionable()) {
                return Optional.of("nobody can change " + change.getKey());
            }
            if (change.getValue().equals(question.facts().get(change.getKey()))) {
                return Optional.of("nothing is changed of " + change.getKey());
            }
        }
        if (!question.with(remedy).ruling().allows()) {
            return Optional.of(remedy + " does not help " + question);
        }
        List<Variable<?>> facts = List.copyOf(remedy.keySet());
        for (int kept = 0; kept < (1 << facts.size()) - 1; kept++) {
            Map<Variable<?>, Object> fewer = new HashMap<>(remedy);
            for (int place = 0; place < facts.size(); place++) {
                if ((kept >> place & 1) == 0) {
                    fewer.remove(facts.get(place));
                }
            }
            if (question.with(fewer).ruling().allows()) {
                return Optional.of(fewer + " of " + remedy + " is enough for " + question);
            }
        }
        return Optional.empty();
    }

    @Test
    void remedies_with_a_fault_are_found_out() {
        Decision<?> decision = Taiyuan2013.INFORMATION_PUBLICATION;
        Variable<?> classification = decision.given("classification").orElseThrow();
        Variable<?> named = decision.given("responsiblePersonNamed").orElseThrow();

        assertThat(fault(decision, question -> List.of()).orElseThrow())
                .startsWith("a change helps information-publication");
        assertThat(fault(decision, changed((question, changes) -> changes.put(classification, Classification.PUBLIC))))
                .hasValue("nobody can change classification");
        assertThat(fault(decision, changed((question, changes) -> changes.put(named, other(question, named))))
                        .orElseThrow())
                .contains(" is enough for information-publication");
        assertThat(fault(
                        decision,
                        changed((question, changes) -> Optional.ofNullable(
                                        question.facts().get(named))
                                .ifPresent(same -> changes.put(named, same)))))
                .hasValue("nothing is changed of responsiblePersonNamed");
        assertThat(fault(
                                decision,
                                changed((question, changes) -> changes.keySet()
                                        .retainAll(Set.of(
                                                changes.keySet().iterator().next()))))
                        .orElseThrow())
                .contains("does not help information-publication");
        assertThat(fault(decision, question -> List.of(Map.of(named, other(question, named))))
                        .orElseThrow())
                .startsWith("no change helps information-publication");
        assertThat(fault(decision, question -> question.ruling().allows() ? List.of(Map.of()) : ENGINE.apply(question))
                        .orElseThrow())
                .startsWith("allowed already: information-publication");
    }

    private static Object other(Question question, Variable<?> fact) {
        return !Boolean.TRUE.equals(question.facts().get(fact));
    }

    /** The engine's remedies with a fault in each. */
    private static Answer changed(BiConsumer<Question, Map<Variable<?>, Object>> planted) {
        return question -> ENGINE.apply(question).stream()
                .map(remedy -> {
                    Map<Variable<?>, Object> changes = new LinkedHashMap<>(remedy);
                    planted.accept(question, changes);
                    return changes;
                })
                .toList();
    }
}
