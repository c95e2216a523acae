package dev.egov.benchmarks.decisions;

import dev.egov.rules.Decision;
import dev.egov.rules.MissingFact;
import dev.egov.rules.Outcome;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What is possible, and what is missing, where facts are not known; the cases being read is part of it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls prepare
public class PartialBenchmark {

    private static final int CASES = 1024;

    /** The id of a decision of the rule book. */
    @Param("")
    public String decision;

    /** How much is known. */
    @Param
    public Gaps gaps;

    /** How much is known of a case. */
    public enum Gaps {
        /** Three values in four. */
        SOME,
        /** Nothing. */
        ALL,
    }

    private Decision<Object> asked;
    private Rotation rotation;

    /** Draws the cases. */
    @Setup
    @SuppressWarnings("unchecked") // the cases are of the decision's own type
    public void prepare() {
        asked = (Decision<Object>) Taiyuan2013.RULE_BOOK.decision(decision).orElseThrow();
        Cases<Object> cases = Cases.of(asked.caseType());
        rotation = new Rotation(gaps == Gaps.ALL ? List.of(cases.unknown()) : cases.partial(CASES));
    }

    /** Finds the outcomes that are possible. */
    @Benchmark
    public Set<Outcome> possibleOutcomes() {
        return asked.decide(rotation.next(), Question.DAY).possibleOutcomes();
    }

    /** Finds the facts that are missing. */
    @Benchmark
    public List<MissingFact> missingFacts() {
        return asked.decide(rotation.next(), Question.DAY).missingFacts();
    }
}
