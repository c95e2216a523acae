package dev.egov.benchmarks.decisions;

import dev.egov.benchmarks.decisions.Company.Colleague;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Answering complete cases by the library, and by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls prepare
public class WayBenchmark {

    private static final int ROUNDS = 10;

    /** How it is answered. */
    @Param
    public Way way;

    /** What is asked. */
    @Param
    public Question question;

    /** How many cases there are. */
    @Param({"1024", "16384"})
    public int cases;

    /** What else runs. */
    @Param
    public Company company;

    /** Whose cases they are. */
    @Param
    public Traffic traffic;

    private Way.Answer answer;
    private Rotation rotation;
    private List<Colleague<?>> colleagues;

    /** Draws the cases, and lets the others work for long enough to be compiled. */
    @Setup
    public void prepare(Blackhole sink) {
        answer = way.answer(question);
        rotation = new Rotation(question.cases().complete(cases, traffic));
        colleagues = company.colleagues();
        for (int round = 0; round < ROUNDS; round++) {
            colleagues.forEach(colleague -> colleague.learn(sink));
        }
        System.gc(); // cases lie side by side then, in every process, whenever it last tidied up
    }

    /** Lets the others work in between. */
    @Setup(Level.Iteration)
    public void meet(Blackhole sink) {
        colleagues.forEach(colleague -> colleague.work(sink));
    }

    /** Answers one case. */
    @Benchmark
    public void answer(Blackhole sink) {
        answer.give(rotation.next(), sink);
    }
}
