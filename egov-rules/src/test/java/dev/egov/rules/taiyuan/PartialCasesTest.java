package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Domain;
import dev.egov.rules.MissingFact;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import dev.egov.rules.Variable;
import dev.egov.rules.testkit.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;

/** What holds of cases with gaps, whatever the decision. */
class PartialCasesTest {

    @Property(tries = 2000)
    void a_complete_case_has_one_outcome_and_nothing_missing(
            @ForAll(supplier = TaiyuanCases.Complete.class) Question question) {
        Ruling ruling = question.ruling();

        assertThat(ruling.possibleOutcomes()).containsExactly(ruling.outcome());
        assertThat(ruling.missingFacts()).isEmpty();
        assertThat(ruling.findings()).noneMatch(finding -> finding.status() == NormStatus.UNKNOWN);
    }

    @Property(tries = 2000)
    void possible_outcomes_only_ever_become_fewer_as_gaps_are_filled(
            @ForAll(supplier = TaiyuanCases.PartialAndComplete.class) Tuple.Tuple2<Question, Question> pair,
            @ForAll Random random) {
        Question question = pair.get1();
        for (Variable<?> gap : shuffled(question.gaps(), random)) {
            Set<Outcome> before = question.ruling().possibleOutcomes();
            question = question.with(gap, pair.get2().facts().get(gap));
            assertThat(before).as("%s", question).containsAll(question.ruling().possibleOutcomes());
        }
    }

    @Property(tries = 2000)
    void an_answer_once_known_never_changes_as_gaps_are_filled(
            @ForAll(supplier = TaiyuanCases.PartialAndComplete.class) Tuple.Tuple2<Question, Question> pair,
            @ForAll Random random) {
        Question question = pair.get1();
        for (Variable<?> gap : shuffled(question.gaps(), random)) {
            Outcome before = question.ruling().outcome();
            boolean allowedBefore = question.ruling().allows();
            question = question.with(gap, pair.get2().facts().get(gap));
            assertThat(question.ruling().outcome())
                    .as("%s", question)
                    .matches(after -> before == Outcome.UNDETERMINED || before == after);
            assertThat(!allowedBefore || question.ruling().allows())
                    .as("%s", question)
                    .isTrue();
        }
    }

    @Property(tries = 2000)
    void what_some_completion_denies_is_never_allowed_unknown(
            @ForAll(supplier = TaiyuanCases.PartialAndComplete.class) Tuple.Tuple2<Question, Question> pair) {
        Question filled = pair.get1();
        for (Variable<?> gap : filled.gaps()) {
            filled = filled.with(gap, pair.get2().facts().get(gap));
        }

        assertThat(filled.ruling().allows() || !pair.get1().ruling().allows()).isTrue();
    }

    @Property(tries = 1000)
    void every_possible_outcome_is_that_of_some_completion(
            @ForAll(supplier = TaiyuanCases.PartialAndComplete.class) Tuple.Tuple2<Question, Question> pair) {
        Question asked = withNumbers(pair);
        for (Outcome outcome : asked.ruling().possibleOutcomes()) {
            Question filled = asked;
            for (Variable<?> gap : asked.gaps()) {
                filled = filled.withEach(gap).stream()
                        .filter(choice -> choice.ruling().possibleOutcomes().contains(outcome))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no " + gap + " leads to " + outcome + " in " + asked));
            }
            assertThat(filled.ruling().outcome()).isEqualTo(outcome);
        }
    }

    @Property(tries = 2000)
    void facts_are_missing_exactly_where_the_outcome_is_not_known(
            @ForAll(supplier = TaiyuanCases.Partial.class) Question question) {
        Ruling ruling = question.ruling();

        assertThat(ruling.missingFacts().isEmpty()).isEqualTo(ruling.outcome() != Outcome.UNDETERMINED);
        assertThat(ruling.missingFacts())
                .extracting(MissingFact::fact)
                .allMatch(fact -> question.facts().get(fact) == null)
                .isSubsetOf(question.decision().givens())
                .doesNotHaveDuplicates();
        assertThat(ruling.missingFacts())
                .allSatisfy(fact ->
                        assertThat(fact.norms()).isSubsetOf(question.decision().norms()));
    }

    @Property(tries = 500)
    void a_fact_that_is_missing_decides_between_two_outcomes_in_some_completion(
            @ForAll(supplier = TaiyuanCases.PartialAndComplete.class) Tuple.Tuple2<Question, Question> pair) {
        Question asked = withNumbers(pair);
        for (MissingFact missing : asked.ruling().missingFacts()) {
            Question filled = asked;
            for (Variable<?> gap : asked.gaps()) {
                if (gap != missing.fact()) {
                    filled = filled.withEach(gap).stream()
                            .filter(choice -> isMissing(choice, missing.fact()))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(missing.fact() + " does not matter in " + asked));
                }
            }
            assertThat(filled.withEach(missing.fact()).stream()
                            .map(choice -> choice.ruling().outcome())
                            .distinct())
                    .as("%s in %s", missing.fact(), filled)
                    .hasSizeGreaterThan(1);
        }
    }

    @Property(tries = 1000)
    void a_gap_that_is_not_missing_changes_nothing_however_it_is_filled(
            @ForAll(supplier = TaiyuanCases.PartialAndComplete.class) Tuple.Tuple2<Question, Question> pair) {
        Question asked = withNumbers(pair);
        List<Variable<?>> idle =
                asked.gaps().stream().filter(gap -> !isMissing(asked, gap)).toList();
        Question filled = asked;
        for (Variable<?> gap : asked.gaps()) {
            filled = filled.with(gap, pair.get2().facts().get(gap));
        }
        Question complete = filled;

        assertThat(idle)
                .allSatisfy(gap -> assertThat(complete.withEach(gap))
                        .allMatch(choice ->
                                choice.ruling().outcome() == complete.ruling().outcome()));
    }

    @Property(tries = 1000)
    void before_12_december_2013_nothing_applies(
            @ForAll(supplier = TaiyuanCases.Partial.class) Question question, @ForAll Random random) {
        LocalDate day = LocalDate.of(2013, 12, 11).minusDays(random.nextInt(5000));
        Ruling ruling = question.asOf(day).ruling();

        assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(ruling.possibleOutcomes()).containsExactly(Outcome.NOT_APPLICABLE);
        assertThat(ruling.missingFacts()).isEmpty();
        assertThat(ruling.findings()).isEmpty();
        assertThat(ruling.remedies()).isEmpty();
    }

    /**
     * The partial question with percentages and years known. Of these the decision knows only how they compare, so that
     * what it may come to without them is told by rows, not here.
     */
    private static Question withNumbers(Tuple.Tuple2<Question, Question> pair) {
        Question known = pair.get1();
        for (Variable<?> gap : known.gaps()) {
            if (gap.domain() instanceof Domain.Decimal || gap.domain() instanceof Domain.WholeNumber) {
                known = known.with(gap, pair.get2().facts().get(gap));
            }
        }
        return known;
    }

    private static boolean isMissing(Question question, Variable<?> fact) {
        return question.ruling().missingFacts().stream().anyMatch(missing -> missing.fact() == fact);
    }

    private static List<Variable<?>> shuffled(List<Variable<?>> facts, Random random) {
        List<Variable<?>> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
