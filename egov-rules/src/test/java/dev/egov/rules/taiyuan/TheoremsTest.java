package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.analysis.CaseExample;
import dev.egov.rules.analysis.Proof;
import dev.egov.rules.analysis.Theorem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the regulation means to achieve is proved of its rule book, and refuted of rule books that miss it. */
class TheoremsTest {

    @TestFactory
    Stream<DynamicTest> every_theorem_is_proved() {
        return Theorems.of(Taiyuan2013.RULE_BOOK).stream()
                .map(theorem -> DynamicTest.dynamicTest(theorem.toString(), () -> {
                    Proof proof = theorem.check();
                    assertThat(proof.isProved()).as("%s", proof).isTrue();
                }));
    }

    static List<Mutant> mutants() {
        return Mutant.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void a_rule_book_that_misses_what_a_theorem_says_is_refuted_by_a_case(Mutant mutant) {
        List<Proof> refutations = Theorems.of(mutant.ruleBook()).stream()
                .filter(theorem -> number(theorem).equals(mutant.theorem()))
                .map(Theorem::check)
                .filter(Proof::isRefuted)
                .toList();

        assertThat(refutations)
                .allMatch(proof ->
                        proof.theorem().decision().id().equals(mutant.decision().id()));
        assertThat(refutations.stream().map(TheoremsTest::counterexample))
                .containsExactlyElementsOf(mutant.counterexamples());
    }

    private static String counterexample(Proof refutation) {
        return refutation.examples().isEmpty()
                ? "none, for there is no case of that outcome"
                : refutation.examples().stream().map(CaseExample::toString).collect(Collectors.joining("; but "));
    }

    private static String number(Theorem theorem) {
        return theorem.name().substring(0, theorem.name().indexOf(' '));
    }

    @Test
    void every_number_of_the_list_is_there_and_what_is_about_the_law_has_such_a_rule_book() {
        Set<String> numbers = new TreeSet<>();
        Theorems.of(Taiyuan2013.RULE_BOOK).forEach(theorem -> numbers.add(number(theorem)));
        Set<String> refuted = mutants().stream().map(Mutant::theorem).collect(Collectors.toSet());

        assertThat(refuted)
                .containsExactlyInAnyOrder("T1", "T2", "T3", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "T13", "T18");
        numbers.removeAll(refuted);
        // these hold of the answers to any law, and are refuted by faulty answers
        assertThat(numbers).containsExactlyInAnyOrder("T4", "T5", "T15");
    }
}
