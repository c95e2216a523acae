package dev.egov.benchmarks.decisions;

import dev.egov.rules.Decision;
import dev.egov.rules.Ruling;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.time.LocalDate;
import java.time.Month;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The decisions that are compared: a large one, a small one, and one in which everything hangs together. */
@SuppressWarnings("ImmutableEnumChecker") // a decision and a method reference do not change
public enum Question {
    /** {@link Taiyuan2013#PROJECT_REVIEW}: fourteen norms over fifteen facts, most of them by themselves. */
    PROJECT_REVIEW(Taiyuan2013.PROJECT_REVIEW, Contestant::projectReview),

    /** {@link Taiyuan2013#INFORMATION_HANDLING}: three norms over four facts, and no guard. */
    INFORMATION_HANDLING(Taiyuan2013.INFORMATION_HANDLING, Contestant::informationHandling),

    /** {@link Taiyuan2013#DATA_SHARING}: six norms over ten facts. */
    DATA_SHARING(Taiyuan2013.DATA_SHARING, Contestant::dataSharing);

    /** The day as of which everything is asked; the regulation is in force. */
    public static final LocalDate DAY = LocalDate.of(2026, Month.JANUARY, 1);

    private final Decision<?> decision;
    private final Function<Contestant, @Nullable Peer<?>> peer;

    Question(Decision<?> decision, Function<Contestant, @Nullable Peer<?>> peer) {
        this.decision = decision;
        this.peer = peer;
    }

    /**
     * Its name in the rule book.
     *
     * @return the id of the decision
     */
    public String id() {
        return decision.id();
    }

    /**
     * The decision of the rule book.
     *
     * @return the decision, typed by the caller, who gives it its own cases only
     */
    @SuppressWarnings("unchecked") // cases() are of the decision's own type
    public Decision<Object> decision() {
        return (Decision<Object>) decision;
    }

    /**
     * The cases of the decision.
     *
     * @return all of them, to be counted, drawn or gone through
     */
    @SuppressWarnings("unchecked") // Object stands for the decision's own type
    public Cases<Object> cases() {
        return (Cases<Object>) Cases.of(decision.caseType());
    }

    /**
     * A contestant's answer to this question.
     *
     * @param contestant who is asked
     * @return a new peer, to be given {@link #cases()} only; null if the decision does not fit the contestant
     */
    @SuppressWarnings("unchecked") // Object stands for the decision's own type
    public @Nullable Peer<Object> peer(Contestant contestant) {
        return (Peer<Object>) peer.apply(contestant);
    }

    /**
     * What the library finds, by which the others are held.
     *
     * @param subject a case
     * @return the verdict of its ruling
     */
    public Verdict expected(Object subject) {
        Ruling ruling = decision().decide(subject, DAY);
        return Verdict.of(ruling);
    }
}
