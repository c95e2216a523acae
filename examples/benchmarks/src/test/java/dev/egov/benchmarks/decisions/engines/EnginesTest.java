package dev.egov.benchmarks.decisions.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.egov.benchmarks.decisions.Entrant;
import dev.egov.benchmarks.decisions.Peer;
import dev.egov.benchmarks.decisions.Question;
import dev.egov.benchmarks.decisions.Verdict;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the engines answer is what the library answers: in every case that there is of handling and of sharing, and in so
 * many of a review, drawn at random, as the property {@code egov.engines.cases} says; 3,000,000 are more than there are.
 */
class EnginesTest {

    private static final int MOST = Integer.getInteger("egov.engines.cases", 36_000);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("engines_and_questions")
    void every_engine_finds_what_the_library_finds(String name, Question question, Entrant entrant) {
        Peer<Object> peer = started(entrant, question);
        question.cases().upTo(MOST).forEach(subject -> {
            Verdict found = peer.verdict(subject);
            Verdict expected = question.expected(subject);
            if (!found.equals(expected)) {
                assertThat(found).describedAs("%s about %s", name, subject).isEqualTo(expected);
            }
        });
    }

    private static Peer<Object> started(Entrant entrant, Question question) {
        try {
            return Objects.requireNonNull(question.peer(entrant.contestant().get()));
        } catch (LinkageError e) {
            return abort(entrant.name() + " has native code for other machines: " + e);
        }
    }

    static Stream<Arguments> engines_and_questions() {
        return Engines.all().stream()
                .flatMap(entrant -> Arrays.stream(Question.values())
                        .map(question -> Arguments.of(entrant.name(), question, entrant)));
    }
}
