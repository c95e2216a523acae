package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.Engines;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.CaseSpace;
import dev.egov.rules.analysis.Theorem;
import dev.egov.rules.engine.Compiler;
import dev.egov.rules.engine.Forest;
import dev.egov.rules.engine.Rule;
import dev.egov.rules.engine.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** No norm of the law can be changed, left out or put together otherwise without a row or a theorem that notices. */
class LawMutantsTest {

    /** Changes that leave every answer as it is, by what they have in common, with the reason. */
    private static final Map<String, String> EQUAL = Map.of(
            "project-review 16-internet: requires .* or NONE",
            "where there is no access to the Internet the norm does not apply",
            "project-review 15-merge: requires .* or (BUILDS_DEDICATED|USES_BACKBONE)",
            "where no dedicated network is kept the norm does not apply",
            "budget-reporting 11-quarterly: requires (without part 1|part 1, .*|part \\d+, .* or NOTHING within not)",
            "where no quarter is due the norm does not apply",
            "budget-reporting 11-quarterly: requires part \\d+, .* or [A-Z_0-9]+ within not",
            "what is asked for where fewer quarters are due is asked for where more are, too");

    private static List<Verdict> verdicts = List.of();

    /** What has become of a mutant: whether any answer changes, whether a row notices, and the theorems that do. */
    private record Verdict(LawMutant mutant, boolean isEqual, boolean byRows, List<Theorem> byTheorems) {

        boolean isNoticed() {
            return byRows || !byTheorems.isEmpty();
        }
    }

    @BeforeAll
    static void weigh() {
        Map<Decision<?>, List<Expectation>> rows =
                Expectation.all().stream().collect(Collectors.groupingBy(Expectation::decision));
        verdicts = Taiyuan2013.RULE_BOOK.decisions().stream()
                .flatMap(decision -> LawMutant.of(decision).stream())
                .map(mutant -> verdict(mutant, rows.get(mutant.original())))
                .toList();
    }

    private static Verdict verdict(LawMutant mutant, List<Expectation> rows) {
        List<Variable<?>> facts = CaseSpace.of(mutant.original()).facts();
        Forest forest = Engines.forest(facts);
        boolean equal = answers(forest, facts, mutant.original()).equals(answers(forest, facts, mutant.decision()));
        boolean noticed = rows.stream()
                .sorted(Comparator.comparing(row -> !row.place().equals(mutant.place())))
                .anyMatch(row -> row.notices(mutant.decision()));
        return new Verdict(mutant, equal, noticed, refuted(mutant));
    }

    private static List<Theorem> refuted(LawMutant mutant) {
        return aboutTheLaw(mutant.original())
                .filter(theorem -> theorem.about(mutant.decision()).check().isRefuted())
                .toList();
    }

    /** The theorems but for those that hold of every rule book, whatever it says. */
    private static Stream<Theorem> aboutTheLaw(Decision<?> decision) {
        return Theorems.about(decision).stream()
                .filter(theorem -> !theorem.name().matches("T(4|5|15) .*"));
    }

    /** The diagrams of the outcome and of every norm's status, equal numbers for equal answers. */
    private static List<Integer> answers(Forest forest, List<Variable<?>> facts, Decision<?> decision) {
        Compiler compiler = new Compiler(forest);
        List<Integer> diagrams = new ArrayList<>();
        Rules rules = Engines.rules(facts, decision.guard(), decision.norms());
        diagrams.add(compiler.outcome(rules));
        for (int norm = 0; norm < decision.norms().size(); norm++) {
            int status = compiler.status(rules.guard(), rules.rules().get(norm));
            diagrams.add(forest.combine(named(decision.norms().get(norm)), status, 0));
        }
        return diagrams;
    }

    /** Tells breaches apart from advice not followed, which are one status to the engine. */
    private static int[][] named(Norm norm) {
        int[][] named = {{Rule.SILENT}, {Rule.EXCEPTED}, {Rule.MET}, {Rule.FAILED}, {Rule.OUTSIDE}};
        named[Rule.FAILED][0] = Rule.OUTSIDE
                + norm.otherwise()
                        .map(Otherwise::status)
                        .orElse(NormStatus.BREACHED)
                        .ordinal();
        return named;
    }

    @Test
    void every_mutant_of_the_law_is_noticed(TestReporter reporter) {
        String report = "%d mutants, of which %d answer as the law does; of the others rows notice %d, theorems %d"
                .formatted(
                        verdicts.size(),
                        count(Verdict::isEqual),
                        count(verdict -> !verdict.isEqual && verdict.byRows),
                        count(verdict -> !verdict.isEqual && !verdict.byTheorems.isEmpty()));
        reporter.publishEntry("mutants of the law", report);

        assertThat(verdicts).hasSizeGreaterThan(2000);
        assertThat(verdicts.stream()
                        .filter(verdict -> !verdict.isEqual && !verdict.isNoticed())
                        .map(Verdict::mutant))
                .as(report)
                .isEmpty();
    }

    private static long count(Predicate<Verdict> property) {
        return verdicts.stream().filter(property).count();
    }

    @Test
    void a_mutant_that_answers_as_the_law_does_is_one_of_few_and_is_not_noticed() {
        Map<String, Long> reasons = verdicts.stream()
                .filter(Verdict::isEqual)
                .collect(Collectors.groupingBy(
                        verdict -> EQUAL.entrySet().stream()
                                .filter(known -> verdict.mutant.toString().matches(known.getKey()))
                                .map(Map.Entry::getValue)
                                .sorted(Comparator.reverseOrder())
                                .findFirst()
                                .orElse(verdict.mutant.toString()),
                        Collectors.counting()));

        assertThat(reasons)
                .containsOnly(
                        Map.entry("where there is no access to the Internet the norm does not apply", 1L),
                        Map.entry("where no dedicated network is kept the norm does not apply", 2L),
                        Map.entry("where no quarter is due the norm does not apply", 39L),
                        Map.entry(
                                "what is asked for where fewer quarters are due is asked for where more are, too",
                                33L));
        assertThat(verdicts).noneMatch(verdict -> verdict.isEqual && verdict.isNoticed());
    }

    @Test
    void every_kind_of_change_is_made() {
        List<String> changes =
                verdicts.stream().map(verdict -> verdict.mutant.change()).toList();
        List<String> kinds = List.of(
                "dropped",
                "when always",
                "unless never",
                "requires .*without .*",
                "requires .*not joined by and",
                "requires .*not joined by or",
                "when .* or .*",
                "when .* less .*",
                "otherwise DENY",
                "otherwise DUTY");

        assertThat(kinds).allMatch(kind -> changes.stream().anyMatch(change -> change.matches(kind)));
        assertThat(verdicts.stream().map(verdict -> verdict.mutant.place())).contains("guard");
        assertThat(verdicts.stream().map(verdict -> verdict.mutant.toString())).doesNotHaveDuplicates();
    }

    @Test
    void every_theorem_about_the_law_is_refuted_by_some_mutant() {
        Set<String> refuted = new LinkedHashSet<>();
        verdicts.forEach(verdict -> verdict.byTheorems.forEach(theorem -> refuted.add(theorem.toString())));
        for (Decision<?> decision : Taiyuan2013.RULE_BOOK.decisions()) {
            for (LawMutant mutant : LawMutant.farFrom(decision)) {
                refuted(mutant).forEach(theorem -> refuted.add(theorem.toString()));
            }
        }

        assertThat(refuted)
                .containsExactlyInAnyOrderElementsOf(Taiyuan2013.RULE_BOOK.decisions().stream()
                        .flatMap(LawMutantsTest::aboutTheLaw)
                        .map(Theorem::toString)
                        .toList());
    }
}
