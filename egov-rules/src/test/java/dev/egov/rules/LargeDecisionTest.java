package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Decisions of sixty facts and two hundred norms, whose facts are listed in any order. */
class LargeDecisionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Property(tries = 10)
    void a_complete_case_comes_to_the_highest_contribution(@ForAll long seed) {
        TiedFacts book = new TiedFacts(60, 200, 3, new Random(seed));
        Decision<List<@Nullable Integer>> decision = book.decision("large");
        for (int number = 0; number < 20; number++) {
            List<@Nullable Integer> subject = book.subject(100);
            Outcome highest = Outcome.NOT_APPLICABLE;
            for (Norm norm : book.norms()) {
                Outcome contribution = contribution(norm, status(norm, subject));
                highest = contribution.compareTo(highest) > 0 ? contribution : highest;
            }
            assertThat(decision.outcome(subject, DAY)).isEqualTo(highest);
        }
    }

    @Test
    void missing_facts_and_remedies_come_in_the_order_of_the_decisions_facts() {
        int missing = 0;
        int remedies = 0;
        for (long seed = 0; seed < 20; seed++) {
            TiedFacts book = new TiedFacts(40, 60, 3, new Random(seed));
            Decision<List<@Nullable Integer>> decision = book.decision("large");
            List<Variable<?>> order = List.copyOf(decision.givens());
            for (int number = 0; number < 20; number++) {
                Ruling ruling = decision.decide(book.subject(90), DAY);
                missing = Math.max(missing, ruling.missingFacts().size());
                remedies = Math.max(remedies, ruling.remedies().size());
                assertThat(ruling.missingFacts())
                        .extracting(fact -> order.indexOf(fact.fact()))
                        .isSorted();
                assertThat(ToldRemedy.of(ruling)).isSortedAccordingTo(ToldRemedy.order(decision));
                assertThat(ruling.remedies())
                        .allSatisfy(remedy -> assertThat(remedy.changes().keySet())
                                .extracting(order::indexOf)
                                .isSorted());
            }
        }
        assertThat(missing).isGreaterThan(3);
        assertThat(remedies).isGreaterThan(3);
    }

    @Test
    void a_decision_whose_diagram_explodes_says_so_by_its_name_whenever_it_is_asked() {
        TiedFacts book = new TiedFacts(60, 300, 30, new Random(3));
        Decision<List<@Nullable Integer>> decision = book.decision("tangled");
        for (int time = 0; time < 1_000; time++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> decision.allows(book.subject(100), DAY))
                    .withMessageStartingWith("decision tangled: a decision diagram would have more than")
                    .withMessageContaining("ask about fewer facts in one decision");
        }
        assertThatIllegalStateException().isThrownBy(() -> decision.decide(book.subject(0), DAY));
    }

    private static Outcome contribution(Norm norm, NormStatus status) {
        return switch (status) {
            case NOT_APPLICABLE, UNKNOWN -> Outcome.NOT_APPLICABLE;
            case EXCEPTED, SATISFIED -> Outcome.COMPLIANT;
            case BREACHED, NOT_FOLLOWED -> norm.otherwise().orElseThrow().contribution();
        };
    }

    private static NormStatus status(Norm norm, List<@Nullable Integer> subject) {
        if (!holds(norm.when(), subject)) {
            return NormStatus.NOT_APPLICABLE;
        }
        if (holds(norm.unless(), subject)) {
            return NormStatus.EXCEPTED;
        }
        return holds(norm.requires(), subject)
                ? NormStatus.SATISFIED
                : norm.otherwise().orElseThrow().status();
    }

    private static boolean holds(Condition condition, List<@Nullable Integer> subject) {
        if (condition instanceof Condition.In in) {
            int place = Integer.parseInt(in.fact().name().substring("fact".length()));
            return in.values().contains(subject.get(place));
        }
        return condition instanceof Condition.All all && all.conditions().isEmpty();
    }
}
