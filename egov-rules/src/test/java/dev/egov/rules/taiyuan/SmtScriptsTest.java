package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.analysis.Theorem;
import dev.egov.rules.smt.SmtScript;
import dev.egov.rules.smt.SolverAnswer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scripts of the theorems, as they are exported, are answered by a solver as the engine answers. */
class SmtScriptsTest {

    private static final String WITHOUT_SCRIPT = "T(5|15) .*";

    private static final List<SmtScript> SCRIPTS = scripts(Taiyuan2013.theorems().stream());

    private static List<SmtScript> scripts(Stream<Theorem> theorems) {
        return theorems.map(SmtScript::of).flatMap(Optional::stream).toList();
    }

    /** What the solver is to answer of a theorem that the engine has decided. */
    private static String answer(SmtScript script, boolean isProved) {
        String other = script.expected().equals("sat") ? "unsat" : "sat";
        return isProved ? script.expected() : other;
    }

    @TestFactory
    Stream<DynamicTest> every_theorem_is_proved_by_the_solver_from_the_text_of_its_script() {
        return SCRIPTS.stream()
                .map(script -> DynamicTest.dynamicTest(script.theorem().toString(), () -> {
                    assertThat(script.toString()).contains("(set-info :status " + script.expected() + ")\n");
                    assertThat(SolverAnswer.to(script.toString())).isEqualTo(script.expected());
                }));
    }

    @Test
    void every_theorem_but_for_those_about_all_completions_and_missing_facts_has_a_script() {
        assertThat(Taiyuan2013.theorems().stream()
                        .filter(theorem -> theorem.name().matches(WITHOUT_SCRIPT)))
                .hasSize(54)
                .allMatch(theorem -> SmtScript.of(theorem).isEmpty());
        assertThat(Taiyuan2013.theorems()).hasSize(217);
        assertThat(SCRIPTS)
                .hasSize(163)
                .noneMatch(script -> script.theorem().name().matches(WITHOUT_SCRIPT));
    }

    @Test
    void only_that_an_outcome_is_reached_is_answered_by_a_case() {
        assertThat(SCRIPTS)
                .allSatisfy(script -> assertThat(script.expected().equals("sat"))
                        .isEqualTo(script.theorem().name().startsWith("T18 ")));
    }

    static List<Mutant> mutants() {
        return Mutant.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void of_a_rule_book_that_misses_something_solver_and_engine_say_the_same(Mutant mutant) {
        Decision<?> changed = mutant.ruleBook().decisions().stream()
                .filter(decision -> decision.id().equals(mutant.decision().id()))
                .findFirst()
                .orElseThrow();
        List<SmtScript> scripts = scripts(Theorems.about(changed).stream());

        assertThat(scripts)
                .allSatisfy(script -> assertThat(SolverAnswer.to(script.toString()))
                        .as("%s", script.theorem())
                        .isEqualTo(answer(script, script.theorem().check().isProved())));
        assertThat(scripts).anyMatch(script -> !script.theorem().check().isProved());
    }

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void every_theorem_about_the_law_is_refuted_by_the_solver_of_some_mutant(Decision<?> decision) {
        List<LawMutant> mutants = Stream.concat(LawMutant.farFrom(decision).stream(), LawMutant.of(decision).stream())
                .toList();
        Stream<Theorem> aboutTheLaw = Theorems.about(decision).stream()
                .filter(theorem -> !theorem.name().matches("T(4|5|15) .*"));

        assertThat(aboutTheLaw).allSatisfy(theorem -> {
            Theorem refuted = mutants.stream()
                    .map(mutant -> theorem.about(mutant.decision()))
                    .filter(asked -> asked.check().isRefuted())
                    .findFirst()
                    .orElseThrow();
            SmtScript script = SmtScript.of(refuted).orElseThrow();
            assertThat(SolverAnswer.to(script.toString())).isEqualTo(answer(script, false));
        });
    }

    @Test
    void the_same_theorem_gives_the_same_script() {
        assertThat(SCRIPTS).allSatisfy(script -> {
            assertThat(SmtScript.of(script.theorem())).hasToString("Optional[" + script + "]");
            assertThat(script.toString().lines()).noneMatch(line -> line.endsWith(" "));
        });
    }
}
