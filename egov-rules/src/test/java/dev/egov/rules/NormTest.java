package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a norm is, what it can come to, and how another is made of it. */
class NormTest {

    private static final Map<Otherwise, Outcome> CONTRIBUTIONS = Map.of(
            Otherwise.DENY, Outcome.DENIED,
            Otherwise.REFER, Outcome.REFERRED,
            Otherwise.DEFER, Outcome.DEFERRED,
            Otherwise.DUTY, Outcome.DEFICIENT,
            Otherwise.ADVISE, Outcome.COMPLIANT);

    private static final Norm FULL = Sample.norm("10-x")
            .paragraph(2)
            .item(3)
            .reading("empty")
            .when(Sample.A.is(true))
            .unless(Sample.B.is(true))
            .requires(Sample.C.is(true))
            .otherwise(Otherwise.DUTY);
    private static final Norm BARE = Sample.norm("1-x").constitutes();

    @ParameterizedTest
    @CsvSource({"1-x, 1", "10-x, 10", "20-a-3, 20", "999999999-x, 999999999"})
    void the_id_begins_with_the_article(String id, int article) {
        assertThat(Sample.norm(id).constitutes().clause()).isEqualTo(new Clause(article, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890-x", "10", "10x-y", "-x", "x10-y"})
    void an_id_that_does_not_is_refused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sample.norm(id)).withMessageContaining(id);
    }

    @Test
    void a_norm_says_what_it_was_given() {
        assertThat(FULL.id()).isEqualTo("10-x");
        assertThat(FULL.clause()).isEqualTo(new Clause(10, 2, 3));
        assertThat(FULL.modality()).isEqualTo(Modality.OBLIGATION);
        assertThat(FULL.bearer(Locale.ENGLISH)).isEqualTo("masters of ships");
        assertThat(FULL.readings()).containsExactly(new Reading(Sample.REGULATION, "10-x", "empty", false));
        assertThat(FULL.otherwise()).hasValue(Otherwise.DUTY);
        assertThat(FULL).hasToString("10-x: when a = true unless b = true requires c = true otherwise DUTY");
    }

    @Test
    void what_is_left_out_means_always_and_never() {
        assertThat(BARE.when()).isEqualTo(Condition.always());
        assertThat(BARE.unless()).isEqualTo(Condition.never());
        assertThat(BARE.requires()).isEqualTo(Condition.always());
        assertThat(BARE.otherwise()).isEmpty();
        assertThat(BARE).hasToString("1-x: when always unless never requires always otherwise nothing");
        assertThat(BARE.summary(Locale.ENGLISH)).isEqualTo("1-x");
    }

    @Test
    void a_norm_speaks_of_the_facts_of_its_three_conditions() {
        List<Variable<?>> facts = new ArrayList<>();
        facts.addAll(FULL.facts());
        assertThat(facts).isEqualTo(List.of(Sample.A, Sample.B, Sample.C));
    }

    @Test
    void nothing_is_said_twice() {
        Condition condition = Sample.A.is(true);
        assertThatIllegalStateException()
                .isThrownBy(() -> Sample.norm("1-x").when(condition).when(condition))
                .withMessage("1-x says when twice; combine the conditions with and, or");
        assertThatIllegalStateException()
                .isThrownBy(() -> Sample.norm("1-x").unless(condition).unless(condition))
                .withMessageContaining("unless twice");
        assertThatIllegalStateException()
                .isThrownBy(() -> Sample.norm("1-x").requires(condition).requires(condition))
                .withMessageContaining("requires twice");
    }

    @ParameterizedTest
    @EnumSource(Otherwise.class)
    void a_norm_that_is_not_met_contributes_its_consequence(Otherwise otherwise) {
        Norm norm = FULL.withOtherwise(otherwise);
        NormStatus failure = otherwise == Otherwise.ADVISE ? NormStatus.NOT_FOLLOWED : NormStatus.BREACHED;

        assertThat(otherwise.status()).isEqualTo(failure);
        assertThat(stands(norm, true, false, false)).isEqualTo(failure + " " + CONTRIBUTIONS.get(otherwise));
        assertThat(stands(norm, false, false, false)).isEqualTo("NOT_APPLICABLE NOT_APPLICABLE");
        assertThat(stands(norm, true, true, false)).isEqualTo("EXCEPTED COMPLIANT");
        assertThat(stands(norm, true, false, true)).isEqualTo("SATISFIED COMPLIANT");
    }

    @Test
    void a_norm_without_a_consequence_is_never_breached() {
        for (boolean c : List.of(true, false)) {
            assertThat(stands(BARE, true, false, c)).isEqualTo("SATISFIED COMPLIANT");
        }
    }

    /** The status of a norm, and the outcome of a decision that weighs nothing else. */
    private static String stands(Norm norm, boolean a, boolean b, boolean c) {
        Decision<Object> decision = Sample.decision(List.of(Sample.A, Sample.B, Sample.C), norm);
        Ruling ruling = decision.decide(
                decision.facts()
                        .set(Sample.A, a)
                        .set(Sample.B, b)
                        .set(Sample.C, c)
                        .build(),
                Sample.START);
        return ruling.findings().get(0).status() + " " + ruling.outcome();
    }

    @Test
    void another_norm_differs_in_the_part_that_was_changed_only() {
        Condition other = Sample.A.is(false);
        assertThat(FULL.withWhen(other))
                .hasToString("10-x: when a = false unless b = true requires c = true otherwise DUTY");
        assertThat(FULL.withUnless(other))
                .hasToString("10-x: when a = true unless a = false requires c = true otherwise DUTY");
        assertThat(FULL.withRequires(other))
                .hasToString("10-x: when a = true unless b = true requires a = false otherwise DUTY");
        assertThat(FULL.withOtherwise(Otherwise.DENY))
                .hasToString("10-x: when a = true unless b = true requires c = true otherwise DENY");
        Norm changed = FULL.withWhen(other);
        assertThat(changed.clause()).isEqualTo(FULL.clause());
        assertThat(changed.modality()).isEqualTo(FULL.modality());
        assertThat(changed.readings()).isEqualTo(FULL.readings());
        assertThat(changed.bearer(Locale.ENGLISH)).isEqualTo("masters of ships");
    }

    @Test
    void a_norm_without_a_consequence_cannot_require_anything() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BARE.withRequires(Sample.A.is(true)))
                .withMessage("1-x has no consequence, so it cannot require anything");
        assertThat(BARE.withOtherwise(Otherwise.DENY).withRequires(Sample.A.is(true)))
                .hasToString("1-x: when always unless never requires a = true otherwise DENY");
        assertThatNullPointerException().isThrownBy(() -> FULL.withOtherwise(null));
    }
}
