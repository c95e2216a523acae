package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.security.Classification;
import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.testkit.CaseArbitraries;
import dev.egov.rules.testkit.Question;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who classifies information more strictly is never allowed more. */
class StricterClassificationTest {

    @Provide
    Arbitrary<Question> completeAndClassified() {
        return Arbitraries.oneOf(classified().map(CaseArbitraries::complete).toList());
    }

    @Provide
    Arbitrary<Question> partialAndClassified() {
        return Arbitraries.oneOf(classified().map(CaseArbitraries::partial).toList());
    }

    private static Stream<Decision<?>> classified() {
        return Taiyuan2013.RULE_BOOK.decisions().stream()
                .filter(decision -> decision.givens().stream()
                        .anyMatch(fact -> fact.domain().type().equals("Classification")));
    }

    @Property(tries = 2000)
    void a_stricter_classification_never_lowers_the_outcome(@ForAll("completeAndClassified") Question question) {
        List<Outcome> outcomes = fromStrictest(question).stream()
                .map(stricter -> stricter.ruling().outcome())
                .toList();

        assertThat(outcomes).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Property(tries = 2000)
    void a_stricter_classification_never_allows_what_a_laxer_one_does_not(
            @ForAll("partialAndClassified") Question question) {
        List<Boolean> allowed = fromStrictest(question).stream()
                .map(stricter -> stricter.ruling().allows())
                .toList();

        assertThat(allowed).isSorted();
    }

    /** The question with each classification, from TOP_SECRET to PUBLIC. */
    private static List<Question> fromStrictest(Question question) {
        Variable<?> classification = Given.fact(question.decision(), "classification");
        return Arrays.stream(Classification.values())
                .map(value -> question.with(classification, value))
                .toList();
    }
}
