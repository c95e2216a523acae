package dev.egov.benchmarks.growth;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Modality;
import dev.egov.rules.Norm;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Regulation;
import dev.egov.rules.Remedy;
import dev.egov.rules.text.Texts;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The first hundred remedies, and how many there are, of cases in which many norms each leave a choice. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH sets the parameter and calls prepare
public class RemediesBenchmark {

    private static final Regulation REGULATION =
            new Regulation("choices", "Choices", "1.0.0", LocalDate.of(2020, 1, 1), Texts.of((name, locale) -> {
                throw new IllegalStateException("nobody reads its texts");
            }));

    /** What the norms ask for. */
    @Param
    public Choice choice;

    /** What norms ask for. */
    public enum Choice {
        /** Thirty norms, each for one of two facts of its own: 2³⁰ remedies. */
        PAIRS(60, 30, 2, 1, 1),
        /** Sixty norms, each for one of two values of a fact of its own: 2⁶⁰ remedies. */
        VALUES(60, 60, 1, 1, 2),
        /** Sixty norms, each for one of two neighbours in a line of facts. */
        CHAIN(61, 60, 1, 1, 1),
        /** Fifty-four norms, each for one of two facts that are eight apart. */
        APART(62, 54, 1, 8, 1);

        private final int facts;
        private final int norms;
        private final int step;
        private final int apart;
        private final int values;

        Choice(int facts, int norms, int step, int apart, int values) {
            this.facts = facts;
            this.norms = norms;
            this.step = step;
            this.apart = apart;
            this.values = values;
        }

        Decision<Object> decision() {
            List<Fact<Object, Integer>> all = IntStream.range(0, facts)
                    .mapToObj(place -> Fact.<Object, Integer>of(
                                    "fact" + place, new Domain.WholeNumber(0, values), some -> 0)
                            .actionable())
                    .toList();
            List<Norm> each = IntStream.range(0, norms)
                    .mapToObj(number -> REGULATION
                            .norm("1-norm" + number)
                            .modality(Modality.OBLIGATION)
                            .binds("everybody")
                            .requires(asked(all, number))
                            .otherwise(Otherwise.DENY))
                    .toList();
            return REGULATION.decision(
                    "choices", Object.class, decision -> decision.facts(all).norms(each));
        }

        private Condition asked(List<Fact<Object, Integer>> all, int number) {
            List<Integer> good = IntStream.rangeClosed(1, values).boxed().toList();
            List<Condition> ways =
                    new ArrayList<>(List.of(all.get(step * number).in(good)));
            if (values == 1) {
                ways.add(all.get(step * number + apart).in(good));
            }
            return new Condition.Any(ways);
        }
    }

    private Decision<Object> decision;

    /** Builds the diagram. */
    @Setup
    public void prepare() {
        decision = choice.decision();
        decision.allows(this, Book.DAY);
    }

    /** Finds the first hundred. */
    @Benchmark
    public List<Remedy> first() {
        return decision.decide(this, Book.DAY).remedies();
    }

    /** Counts them. */
    @Benchmark
    public Optional<BigInteger> count() {
        return decision.decide(this, Book.DAY).remedyCount();
    }
}
