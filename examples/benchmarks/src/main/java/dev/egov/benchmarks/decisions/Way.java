package dev.egov.benchmarks.decisions;

import dev.egov.benchmarks.decisions.byhand.HandlingByHand;
import dev.egov.benchmarks.decisions.byhand.ReviewByHand;
import dev.egov.benchmarks.decisions.byhand.ReviewFindingsByHand;
import dev.egov.benchmarks.decisions.byhand.SharingByHand;
import dev.egov.benchmarks.decisions.byhand.Written;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.sharing.DataResource;
import dev.egov.rules.Decision;
import dev.egov.rules.Finding;
import dev.egov.rules.Ruling;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.List;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What is measured of the library, and of Java by hand beside it. The decision is a constant where it is asked, as it is in
 * a program that uses one; {@link #ANY_OUTCOME} takes it from a variable.
 */
@SuppressWarnings("ImmutableEnumChecker") // functions that keep nothing
public enum Way {
    /** The outcome by hand. */
    HAND_OUTCOME(
            (review, sink) -> sink.consume(ReviewByHand.outcome((ProjectReview) review, Question.DAY)),
            (handling, sink) -> sink.consume(HandlingByHand.outcome((InformationHandling) handling, Question.DAY)),
            (resource, sink) -> sink.consume(SharingByHand.outcome((DataResource) resource, Question.DAY))),

    /** How each norm stands, by hand. */
    HAND_FINDINGS(
            (review, sink) -> read(ReviewFindingsByHand.findings((ProjectReview) review, Question.DAY), sink),
            (handling, sink) -> read(HandlingByHand.findings((InformationHandling) handling, Question.DAY), sink),
            (resource, sink) -> read(SharingByHand.findings((DataResource) resource, Question.DAY), sink)),

    /** {@link Decision#outcome}. */
    OUTCOME(
            (review, sink) -> sink.consume(Taiyuan2013.PROJECT_REVIEW.outcome((ProjectReview) review, Question.DAY)),
            (handling, sink) -> sink.consume(
                    Taiyuan2013.INFORMATION_HANDLING.outcome((InformationHandling) handling, Question.DAY)),
            (resource, sink) -> sink.consume(Taiyuan2013.DATA_SHARING.outcome((DataResource) resource, Question.DAY))),

    /** {@link Decision#allows}. */
    ALLOWS(
            (review, sink) -> sink.consume(Taiyuan2013.PROJECT_REVIEW.allows((ProjectReview) review, Question.DAY)),
            (handling, sink) ->
                    sink.consume(Taiyuan2013.INFORMATION_HANDLING.allows((InformationHandling) handling, Question.DAY)),
            (resource, sink) -> sink.consume(Taiyuan2013.DATA_SHARING.allows((DataResource) resource, Question.DAY))),

    /** {@link Decision#outcome} of a decision that is not a constant. */
    ANY_OUTCOME(
            anyOutcome(Question.PROJECT_REVIEW),
            anyOutcome(Question.INFORMATION_HANDLING),
            anyOutcome(Question.DATA_SHARING)),

    /** {@link Decision#decide}, and the outcome of the ruling. */
    DECIDE(
            (review, sink) -> sink.consume(Taiyuan2013.PROJECT_REVIEW
                    .decide((ProjectReview) review, Question.DAY)
                    .outcome()),
            (handling, sink) -> sink.consume(Taiyuan2013.INFORMATION_HANDLING
                    .decide((InformationHandling) handling, Question.DAY)
                    .outcome()),
            (resource, sink) -> sink.consume(Taiyuan2013.DATA_SHARING
                    .decide((DataResource) resource, Question.DAY)
                    .outcome())),

    /** {@link Ruling#findings}, each of them read. */
    FINDINGS(
            (review, sink) -> read(Taiyuan2013.PROJECT_REVIEW.decide((ProjectReview) review, Question.DAY), sink),
            (handling, sink) ->
                    read(Taiyuan2013.INFORMATION_HANDLING.decide((InformationHandling) handling, Question.DAY), sink),
            (resource, sink) -> read(Taiyuan2013.DATA_SHARING.decide((DataResource) resource, Question.DAY), sink));

    /** Answers a case. */
    @FunctionalInterface
    interface Answer {

        void give(Object subject, Blackhole sink);
    }

    private final List<Answer> answers;

    Way(Answer review, Answer handling, Answer sharing) {
        this.answers = List.of(review, handling, sharing);
    }

    /** How this way answers a question. */
    Answer answer(Question question) {
        return answers.get(question.ordinal());
    }

    private static Answer anyOutcome(Question question) {
        Decision<Object> decision = question.decision();
        return (subject, sink) -> sink.consume(decision.outcome(subject, Question.DAY));
    }

    private static void read(List<Written> findings, Blackhole sink) {
        for (Written finding : findings) {
            sink.consume(finding.norm());
            sink.consume(finding.status());
            sink.consume(finding.facts());
        }
    }

    private static void read(Ruling ruling, Blackhole sink) {
        sink.consume(ruling.outcome());
        for (Finding finding : ruling.findings()) {
            sink.consume(finding.norm());
            sink.consume(finding.status());
            sink.consume(finding.facts());
        }
    }
}
