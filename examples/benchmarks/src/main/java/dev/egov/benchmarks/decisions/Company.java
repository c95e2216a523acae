package dev.egov.benchmarks.decisions;

import dev.egov.rules.Decision;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.infra.Blackhole;

/** What else a process decides. */
public enum Company {
    /** Nothing. */
    ALONE,

    /** All decisions of the rule book, so that no place in the library's code sees the cases of one type only. */
    ALL_DECISIONS;

    private static final int CASES = 512;

    /** A decision, and cases to ask it about. */
    record Colleague<C>(Decision<C> decision, List<C> cases) {

        static <C> Colleague<C> of(Decision<C> decision) {
            Cases<C> all = Cases.of(decision.caseType());
            List<C> cases = new ArrayList<>(all.complete(CASES));
            cases.addAll(all.partial(CASES));
            return new Colleague<>(decision, cases);
        }

        /** Asks for everything about all cases. */
        void learn(Blackhole sink) {
            for (C subject : cases) {
                sink.consume(decision.decide(subject, Question.DAY).findings());
            }
            work(sink);
        }

        /** Asks for the outcome of all cases, which leaves nothing on the heap that would count. */
        void work(Blackhole sink) {
            for (C subject : cases) {
                sink.consume(decision.outcome(subject, Question.DAY));
                sink.consume(decision.allows(subject, Question.DAY));
            }
        }
    }

    /** Who else decides. */
    List<Colleague<?>> colleagues() {
        List<Colleague<?>> colleagues = new ArrayList<>();
        if (this == ALL_DECISIONS) {
            Taiyuan2013.RULE_BOOK.decisions().forEach(decision -> colleagues.add(Colleague.of(decision)));
        }
        return colleagues;
    }
}
