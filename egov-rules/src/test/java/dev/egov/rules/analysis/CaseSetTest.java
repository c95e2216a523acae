package dev.egov.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Facts;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.taiyuan.Taiyuan2013;
import dev.egov.rules.testkit.Question;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What sets of cases say of themselves is what going through the cases says. */
class CaseSetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** Random sets of a random decision, with all of its cases. */
    private record Sample(CaseSpace space, CaseSet one, CaseSet other, List<Question> cases) {

        static Sample of(Random random) {
            Decision<Object> decision = RandomDecisions.next(random);
            CaseSpace space = CaseSpace.of(decision);
            List<Question> cases = Cases.of(decision).stream().toList();
            return new Sample(space, set(space, decision, random), set(space, decision, random), cases);
        }

        private static CaseSet set(CaseSpace space, Decision<Object> decision, Random random) {
            Condition some = RandomDecisions.condition(decision, random);
            Condition more = RandomDecisions.condition(decision, random);
            Outcome outcome = Outcome.values()[random.nextInt(Outcome.values().length)];
            CaseSet set = space.possibly(some).minus(space.certainly(more));
            return random.nextBoolean() ? set.or(space.outcome(outcome)) : set;
        }

        List<Question> in(CaseSet set) {
            return cases.stream().filter(question -> isIn(set, question)).toList();
        }
    }

    private static boolean isIn(CaseSet set, Question question) {
        return set.contains(question.facts(), question.asOf());
    }

    @Property(tries = 120)
    void a_set_has_as_many_cases_as_are_in_it(@ForAll Random random) {
        Sample sample = Sample.of(random);

        assertThat(sample.one.size())
                .isEqualTo(BigInteger.valueOf(sample.in(sample.one).size()));
        assertThat(sample.one.isEmpty()).isEqualTo(sample.in(sample.one).isEmpty());
    }

    @Property(tries = 120)
    void sets_are_joined_case_by_case(@ForAll Random random) {
        Sample sample = Sample.of(random);
        CaseSet both = sample.one.and(sample.other);
        CaseSet either = sample.one.or(sample.other);
        CaseSet difference = sample.one.minus(sample.other);

        assertThat(sample.cases).allSatisfy(question -> {
            boolean first = isIn(sample.one, question);
            boolean second = isIn(sample.other, question);
            assertThat(isIn(both, question)).isEqualTo(first && second);
            assertThat(isIn(either, question)).isEqualTo(first || second);
            assertThat(isIn(difference, question)).isEqualTo(first && !second);
        });
        assertThat(either.minus(sample.other)).isEqualTo(difference).hasSameHashCodeAs(difference);
        assertThat(either.equals(both)).isEqualTo(sample.in(either).equals(sample.in(both)));
    }

    @Property(tries = 120)
    void whatever_a_fact_is_means_with_some_value_or_none(@ForAll Random random) {
        Sample sample = Sample.of(random);
        for (Variable<?> fact : sample.space.facts()) {
            Set<Map<String, Object>> others = new HashSet<>();
            sample.in(sample.one).forEach(question -> others.add(without(fact, question)));
            CaseSet whatever = sample.one.whatever(fact);
            assertThat(sample.cases)
                    .allMatch(question -> isIn(whatever, question) == others.contains(without(fact, question)));
        }
    }

    private static Map<String, Object> without(Variable<?> fact, Question question) {
        return question.with(fact, null).facts().known();
    }

    @Property(tries = 120)
    void the_smallest_case_is_in_the_set_and_no_other_knows_less(@ForAll Random random) {
        Sample sample = Sample.of(random);
        List<Question> in = sample.in(sample.one);

        assertThat(sample.one.smallest().isPresent()).isEqualTo(!in.isEmpty());
        sample.one.smallest().ifPresent(smallest -> {
            Question question = Question.of(smallest.decision(), smallest.known(), DAY);
            assertThat(isIn(sample.one, question)).isTrue();
            assertThat(smallest.possibleOutcomes()).isEqualTo(question.ruling().possibleOutcomes());
            assertThat(in)
                    .allMatch(other ->
                            other.facts().known().size() >= smallest.known().size());
        });
    }

    @Property(tries = 120)
    void boxes_hold_each_case_of_the_set_once_and_no_other(@ForAll Random random) {
        Sample sample = Sample.of(random);
        List<CaseBox> boxes = sample.one.boxes();

        assertThat(sample.cases)
                .allSatisfy(question -> assertThat(boxes.stream().filter(box -> isIn(box, question)))
                        .hasSize(isIn(sample.one, question) ? 1 : 0));
    }

    private static boolean isIn(CaseBox box, Question question) {
        return box.values().entrySet().stream().allMatch(entry -> {
            Object value = question.facts().get(entry.getKey());
            return value == null
                    ? box.unknown().contains(entry.getKey())
                    : entry.getValue().contains(value);
        });
    }

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void the_sets_of_outcomes_are_as_large_as_the_census_counts(Decision<?> decision) {
        assertCounted(decision);
    }

    @Property(tries = 100)
    void so_they_are_for_any_decision(@ForAll Random random) {
        assertCounted(RandomDecisions.next(random));
    }

    private static void assertCounted(Decision<?> decision) {
        CaseSpace space = CaseSpace.of(decision);
        Census census = Census.of(decision);
        CaseSet left = space.all();
        for (Outcome outcome : Outcome.values()) {
            CaseSet cases = space.outcome(outcome);
            assertThat(cases.size()).isEqualTo(census.partial().get(outcome));
            assertThat(cases.and(space.complete()).size())
                    .isEqualTo(census.complete().get(outcome));
            assertThat(left.minus(cases).size()).isEqualTo(left.size().subtract(cases.size()));
            left = left.minus(cases);
        }
        assertThat(left.isEmpty()).isTrue();
    }

    @Test
    void a_case_and_a_set_read_like_a_case_of_the_decision() {
        CaseSpace space = CaseSpace.of(Taiyuan2013.INFORMATION_HANDLING);

        assertThat(space.outcome(Outcome.DENIED))
                .hasToString("120 cases of information-handling, as network = EXTRANET and"
                        + " classification = TOP_SECRET: DENIED");
        assertThat(space.all().minus(space.all())).hasToString("0 cases of information-handling");
        assertThat(space.all().smallest())
                .hasToString("Optional[nothing known: NOT_APPLICABLE or COMPLIANT or REFERRED or DENIED]");
    }

    @Test
    void sets_of_two_spaces_do_not_mix() {
        CaseSet one = CaseSpace.of(Taiyuan2013.PLANNING).all();
        CaseSet other = CaseSpace.of(Taiyuan2013.ACCOUNTABILITY).all();

        assertThat(one).isNotEqualTo(CaseSpace.of(Taiyuan2013.PLANNING).all()).isNotEqualTo("planning");
        for (Runnable mixed : List.<Runnable>of(() -> one.and(other), () -> one.or(other), () -> one.minus(other))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(mixed::run)
                    .withMessage("sets of two spaces: of planning and of accountability");
        }
    }

    @Test
    void only_cases_of_the_decision_on_days_in_force_are_in_a_set_or_not() {
        CaseSet set = CaseSpace.of(Taiyuan2013.PLANNING).all();
        Facts nothing = Taiyuan2013.PLANNING.facts().build();
        Facts other = Taiyuan2013.ACCOUNTABILITY.facts().build();

        assertThat(set.contains(nothing, LocalDate.of(2013, 12, 12))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.contains(nothing, LocalDate.of(2013, 12, 11)))
                .withMessage("in force from 2013-12-12, and not on 2013-12-11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.contains(other, DAY))
                .withMessageContaining("preparer.kind");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        set.whatever(Taiyuan2013.ACCOUNTABILITY.given("conduct").orElseThrow()))
                .withMessageContaining("not told apart by conduct");
    }

    @Test
    void examples_and_boxes_cannot_be_changed() {
        CaseSpace space = CaseSpace.of(Taiyuan2013.ACCOUNTABILITY);
        CaseBox box = space.outcome(Outcome.REFERRED).boxes().get(0);

        assertThat(box.values()).isUnmodifiable();
        assertThat(box.unknown()).isUnmodifiable();
        assertThat(new ArrayList<>(space.outcome(Outcome.REFERRED).boxes())).hasSize(1);
        assertThat(space.all().smallest().orElseThrow().known()).isUnmodifiable();
        assertThat(space.all().smallest().orElseThrow().possibleOutcomes()).isUnmodifiable();
    }
}
