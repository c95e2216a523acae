package dev.egov.benchmarks.decisions;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Answering complete cases with outcome and failed norms, by whoever takes part. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls prepare
public class PeerBenchmark {

    /** In how many cases the verdict is held to the library's before it is measured. */
    private static final int HELD = 16384;

    /** The name of who answers. */
    @Param("")
    public String entrant;

    /** What is asked. */
    @Param
    public Question question;

    /** How many cases there are. */
    @Param({"1024", "16384"})
    public int cases;

    private Peer<Object> peer;
    private Rotation rotation;

    /** Draws the cases, and holds the verdicts on them to the library's. */
    @Setup
    public void prepare() {
        peer = Objects.requireNonNull(
                question.peer(Entrants.named(entrant).contestant().get()), entrant);
        for (Object subject : question.cases().complete(HELD)) {
            Verdict found = peer.verdict(subject);
            if (!found.equals(question.expected(subject))) {
                throw new IllegalStateException(
                        entrant + " finds " + found + " instead of " + question.expected(subject) + " in " + subject);
            }
        }
        rotation = new Rotation(question.cases().complete(cases, Traffic.CITY));
    }

    /** Answers one case. */
    @Benchmark
    public Verdict verdict() {
        return peer.verdict(rotation.next());
    }
}
