package dev.egov.rules.testkit;

import static dev.egov.rules.testkit.ProofAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.Remedy;
import dev.egov.rules.RuleBook;
import dev.egov.rules.Ruling;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.Lint;
import dev.egov.rules.analysis.LintFinding;
import dev.egov.rules.analysis.Theorem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a rule book has to stand, as tests of JUnit: a test class that implements this has them all.
 *
 * <pre>{@code
 * class MyCityTest implements RuleBookChecks {
 *     @Override
 *     public RuleBook ruleBook() {
 *         return MyCity2030.RULE_BOOK;
 *     }
 *
 *     @Override
 *     public List<Theorem> theorems() {
 *         return List.of(Theorem.of("nothing secret leaves", MyCity2030.SENDING)
 *                 .wherePossibly(MyCity2030.SECRET.is(true))
 *                 .neverAllows());
 *     }
 * }
 * }</pre>
 *
 * <p>Theorems and lint are over all cases. The other checks ask the decisions themselves: about every case where a
 * decision has few and all of its facts are of finite domains, otherwise about some hundreds that are drawn at random,
 * the same ones in every run.
 */
public interface RuleBookChecks {

    /**
     * The rule book that is checked.
     *
     * @return the rule book
     */
    RuleBook ruleBook();

    /**
     * What has to hold in every case of it.
     *
     * @return the theorems, each about a decision of the rule book; none unless this is overridden
     */
    default List<Theorem> theorems() {
        return List.of();
    }

    /**
     * What lint finds and its author means, beside what the rule book itself {@linkplain RuleBook#intending says}.
     *
     * @return the reason for each finding, by its {@linkplain LintFinding#key key}. None unless this is overridden
     */
    default Map<String, String> intended() {
        return Map.of();
    }

    /**
     * The cases that are asked about.
     *
     * @param decision a decision of the rule book
     * @return its cases; override it where the kit cannot know the values of a fact
     */
    default CaseArbitraries cases(Decision<?> decision) {
        return CaseArbitraries.of(decision);
    }

    /**
     * Every theorem is proved, which one whose premise no case meets is not, and is about this rule book.
     *
     * @return a test for each theorem
     */
    @TestFactory
    default Stream<DynamicTest> every_theorem_is_proved() {
        return theorems().stream()
                .map(theorem -> dynamicTest(theorem.toString(), () -> {
                    assertThat(ruleBook().decisions())
                            .as("decisions of the rule book, one of which the theorem has to be about")
                            .anyMatch(decision -> decision == theorem.decision());
                    assertThat(theorem).isProved();
                }));
    }

    /**
     * Whatever lint finds is intended, and whatever is intended, by the rule book or here, is found: an entry that is no
     * longer found fails like a finding without an entry.
     *
     * @return a test for each decision, and one for each finding that is intended
     */
    @TestFactory
    default Stream<DynamicTest> whatever_comes_to_nothing_is_intended() {
        Map<String, String> intended = new LinkedHashMap<>();
        ruleBook()
                .intended()
                .keySet()
                .forEach(finding -> intended.put(
                        finding, ruleBook().reason(finding, Locale.ENGLISH).orElseThrow()));
        intended.putAll(intended());
        Stream<DynamicTest> found = ruleBook().decisions().stream()
                .map(decision -> dynamicTest(
                        decision.id(),
                        () -> assertThat(Lint.of(decision).stream()
                                        .filter(finding -> !intended.containsKey(finding.key()))
                                        .map(finding -> finding.key() + ": " + finding.message(Locale.ENGLISH)))
                                .as("findings that are not intended, by their keys")
                                .isEmpty()));
        Set<String> keys = Lint.of(ruleBook()).stream().map(LintFinding::key).collect(Collectors.toSet());
        Stream<DynamicTest> meant = intended.entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey() + ", because " + entry.getValue(), () -> {
                    assertThat(entry.getValue()).as("the reason").isNotBlank();
                    assertThat(keys)
                            .as("what lint finds, of which one is intended that is not there")
                            .contains(entry.getKey());
                }));
        return Stream.concat(found, meant);
    }

    /** Every article that a norm cites is in the register. */
    @Test
    default void the_register_has_every_article_that_is_cited() {
        assertThat(ruleBook().articles()).isNotEmpty();
    }

    /**
     * Every case of which all is known has one outcome: derived facts have a value whenever what they come from does.
     *
     * @return a test for each decision
     */
    @TestFactory
    default Stream<DynamicTest> complete_cases_are_answered() {
        return ofEach(decision -> assertThat(DrawnCases.complete(cases(decision), decision))
                .as("questions without an answer although all is known")
                .filteredOn(question -> question.ruling().outcome() == Outcome.UNDETERMINED)
                .isEmpty());
    }

    /**
     * OutcomeSet outcomes only ever become fewer as gaps are filled, so that an answer once known stays; and facts are
     * missing as long as it is not known.
     *
     * @return a test for each decision
     */
    @TestFactory
    default Stream<DynamicTest> answers_stay_as_gaps_are_filled() {
        return ofEach(decision -> {
            for (Question question : DrawnCases.partial(cases(decision), decision)) {
                Ruling ruling = question.ruling();
                assertThat(ruling.missingFacts().isEmpty())
                        .as("nothing missing in %s, which is %s", question, ruling.outcome())
                        .isEqualTo(ruling.outcome() != Outcome.UNDETERMINED);
                for (Variable<?> gap : question.gaps()) {
                    for (Question filled : question.withEach(gap)) {
                        assertThat(ruling.possibleOutcomes())
                                .as("what may become of %s, before %s was known", filled, gap)
                                .containsAll(filled.ruling().possibleOutcomes());
                    }
                }
            }
        });
    }

    /**
     * Whatever is proposed to make a case pass does so, and there is something to propose only where it does not pass.
     *
     * @return a test for each decision
     */
    @TestFactory
    default Stream<DynamicTest> remedies_work() {
        return ofEach(decision -> {
            for (Question question : DrawnCases.partial(cases(decision), decision)) {
                Ruling ruling = question.ruling();
                List<Remedy> remedies = ruling.remedies();
                assertThat(ruling.allows() && !remedies.isEmpty())
                        .as("%s passes and needs no remedy", question)
                        .isFalse();
                assertThat(remedies)
                        .as("remedies of %s", question)
                        .allMatch(remedy ->
                                question.with(remedy.changes()).ruling().allows());
            }
        });
    }

    private Stream<DynamicTest> ofEach(Consumer<Decision<?>> check) {
        return ruleBook().decisions().stream()
                .map(decision -> dynamicTest(decision.id(), () -> check.accept(decision)));
    }
}
