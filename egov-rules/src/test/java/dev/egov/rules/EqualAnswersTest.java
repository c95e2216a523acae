package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Parts of answers are equal where they say the same, and not where anything of it differs. */
class EqualAnswersTest {

    private static final Norm FIRST = Sample.ban("1-x", Sample.A.is(true).or(Sample.B.is(true)));
    private static final Norm SECOND = Sample.ban("2-x", Sample.A.is(true).or(Sample.B.is(true)));
    private static final Decision<Object> DECISION = Sample.decision(List.of(Sample.A, Sample.B), FIRST, SECOND);
    private static final Decision<Object> DRAFT = DECISION.withNorms(List.of(FIRST));

    /** Whether the day is the first one. */
    private static final Fact<Object, Boolean> EARLY = Fact.derived(
            "early",
            new Domain.Flag(),
            (facts, asOf) -> facts.get(Sample.C) == null ? null : asOf.equals(Sample.START),
            Sample.C);

    private static final Decision<Object> DAILY =
            Sample.decision(List.of(Sample.C), Sample.ban("1-early", EARLY.is(true)));
    private static final Decision<Object> BOTH = Sample.decision(
            List.of(Sample.A, Sample.B), Sample.ban("1-x", Sample.A.is(true).and(Sample.B.is(true))));
    private static final Decision<Object> AGAIN = BOTH.withNorms(BOTH.norms());
    private static final Decision<Object> EITHER = Sample.decision(
            List.of(Sample.A, Sample.B),
            Sample.norm("2-x").requires(Sample.A.is(true)).otherwise(Otherwise.DUTY),
            FIRST);

    private static Ruling ruling(Decision<Object> decision, Map<Variable<?>, Object> known) {
        return decision.decide(decision.facts().build().with(known), Sample.START);
    }

    /** Each is given twice, made anew; no two of them are equal. */
    @SuppressWarnings("unlikely-arg-type") // that others are not equal is what is tested
    private static void assertDistinct(List<?> ones, List<?> again) {
        Set<Integer> hashes = new HashSet<>();
        for (int one = 0; one < ones.size(); one++) {
            for (int other = 0; other < ones.size(); other++) {
                assertThat(ones.get(one).equals(again.get(other)))
                        .as("%s and %s", ones.get(one), again.get(other))
                        .isEqualTo(one == other);
            }
            assertThat(ones.get(one)).isNotEqualTo(null).isNotEqualTo("anything else");
            assertThat(ones.get(one)).hasSameHashCodeAs(again.get(one));
            hashes.add(ones.get(one).hashCode());
        }
        assertThat(hashes).hasSizeGreaterThan(1);
    }

    private static List<Remedy> remedies() {
        Map<Variable<?>, Object> change = Map.of(Sample.A, true);
        Ruling compliant = ruling(DECISION, change);
        return List.of(
                new Remedy(change, compliant),
                new Remedy(Map.of(Sample.A, false), compliant),
                new Remedy(change, ruling(DECISION, Map.of())),
                new Remedy(change, ruling(DRAFT, change)));
    }

    @Test
    void remedies_go_by_changes_outcome_and_decision() {
        assertDistinct(remedies(), remedies());
        assertThat(remedies().get(0)).hasToString("{a=true} COMPLIANT");
    }

    private static List<Finding> findings() {
        Ruling met = ruling(DECISION, Map.of(Sample.A, true));
        Facts facts = DAILY.facts().set(Sample.C, true).build();
        return List.of(
                met.findings().get(0),
                met.findings().get(1),
                ruling(DRAFT, Map.of(Sample.A, true)).findings().get(0),
                ruling(DECISION, Map.of(Sample.A, true, Sample.B, true))
                        .findings()
                        .get(0),
                ruling(DECISION, Map.of(Sample.A, false)).findings().get(0),
                DAILY.decide(facts, Sample.START).findings().get(0),
                DAILY.decide(facts, Sample.START.plusDays(1)).findings().get(0));
    }

    @Test
    void findings_go_by_norm_status_and_facts() {
        assertDistinct(findings(), findings());
        assertThat(findings().get(0)).hasToString("1-x SATISFIED {a=true}");
        assertThat(findings().get(0).decision()).isSameAs(DECISION);
        assertThat(findings().get(4)).hasToString("1-x UNKNOWN {a=false}");
    }

    private static List<MissingFact> missing() {
        return List.of(
                ruling(BOTH, Map.of()).missingFacts().get(0),
                ruling(BOTH, Map.of()).missingFacts().get(1),
                ruling(AGAIN, Map.of()).missingFacts().get(0),
                ruling(EITHER, Map.of()).missingFacts().get(0),
                ruling(EITHER, Map.of(Sample.B, true)).missingFacts().get(0));
    }

    @Test
    void missing_facts_go_by_fact_decision_and_waiting_norms() {
        assertDistinct(missing(), missing());
        assertThat(missing().get(1)).hasToString("b");
        assertThat(missing().get(1).decision()).isSameAs(BOTH);
    }

    @Test
    void a_decision_is_equal_to_itself_alone() {
        assertDistinct(List.of(BOTH, AGAIN, EITHER), List.of(BOTH, AGAIN, EITHER));
    }
}
