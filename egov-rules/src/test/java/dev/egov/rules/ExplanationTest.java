package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Sample.Colour;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How norms, remedies and choices are told that the rule books of cities have seldom or never. */
class ExplanationTest {

    private static final Decision<Object> DECISION = Sample.REGULATION.decision(
            "sample",
            Object.class,
            decision -> decision.guard(Sample.C.is(true))
                    .facts(Sample.A, Sample.B, Sample.C, Sample.COLOUR)
                    .norms(
                            Sample.norm("1-advice").requires(Sample.A.is(true)).otherwise(Otherwise.ADVISE),
                            Sample.norm("2-inclusion").constitutes(),
                            Sample.ban(
                                    "3-colour",
                                    Sample.COLOUR
                                            .is(Colour.RED)
                                            .and(Sample.B.is(true))
                                            .or(Sample.COLOUR.is(Colour.BLUE)))));

    private static Ruling ruling(boolean inside, boolean followed, Colour colour) {
        return DECISION.decide(
                DECISION.facts()
                        .set(Sample.A, followed)
                        .set(Sample.B, false)
                        .set(Sample.C, inside)
                        .set(Sample.COLOUR, colour)
                        .build(),
                Sample.START);
    }

    @Test
    void advice_has_a_mark_of_its_own_and_a_remedy_tells_all_its_changes() {
        assertThat(ruling(true, false, Colour.GREEN).explain(Locale.ENGLISH)).isEqualTo("""
                sample
                Outcome: denied (DENIED), must not go ahead
                Source: Sample No. 1, as of 2020-07-01
                Norm by norm:
                  ! 1-advice  art. 1: 1-advice Given: a = no. Status: advice not followed.
                  ✓ 2-inclusion  art. 2: 2-inclusion Status: met.
                  ✗ 3-colour  art. 3: 3-colour Given: b = no; colour = GREEN. Status: the act is denied.
                Any one of these would make it pass:
                  → c becomes no
                  → colour becomes BLUE
                  → b becomes yes; colour becomes RED""");
    }

    @Test
    void what_is_allowed_needs_no_word_on_remedies() {
        assertThat(ruling(true, true, Colour.BLUE).explain(Locale.ENGLISH)).isEqualTo("""
                sample
                Outcome: compliant (COMPLIANT), may go ahead
                Source: Sample No. 1, as of 2020-07-01
                Norm by norm:
                  ✓ 1-advice  art. 1: 1-advice Given: a = yes. Status: met.
                  ✓ 2-inclusion  art. 2: 2-inclusion Status: met.
                  ✓ 3-colour  art. 3: 3-colour Given: b = no; colour = BLUE. Status: met.""");
    }

    @Test
    void what_is_outside_the_guard_is_outside_the_scope() {
        assertThat(ruling(false, false, Colour.GREEN).explain(Locale.ENGLISH)).isEqualTo("""
                sample
                Outcome: not applicable (NOT_APPLICABLE), may go ahead
                Source: Sample No. 1, as of 2020-07-01
                Outside the scope of this decision: no norm speaks of it.""");
    }

    @Test
    void findings_and_remedies_can_be_told_alone() {
        Ruling ruling = ruling(true, false, Colour.GREEN);
        assertThat(ruling.findings().get(2).message(Locale.ENGLISH))
                .isEqualTo("art. 3: 3-colour Given: b = no; colour = GREEN. Status: the act is denied.");
        assertThat(ruling.remedies().stream()
                        .map(remedy -> remedy.message(Locale.CHINESE))
                        .collect(Collectors.toList()))
                .isEqualTo(List.of("c：改为否", "colour改为BLUE", "b：改为是；colour改为RED"));
    }
}
