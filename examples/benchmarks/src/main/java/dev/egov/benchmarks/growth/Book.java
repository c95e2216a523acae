package dev.egov.benchmarks.growth;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Modality;
import dev.egov.rules.Norm;
import dev.egov.rules.NormBuilder;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Regulation;
import dev.egov.rules.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A decision made up by rule: half of its facts yes or no, half of three to eight values; norms over two to four of them,
 * with conditions, exceptions, requirements and every kind of consequence. It lists its facts in any order, so that the
 * order tells nothing of which belong together. The same seed makes the same book.
 */
final class Book {

    static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    private static final Regulation REGULATION =
            new Regulation("made-up", "Made-up Rules", "1.0.0", LocalDate.of(2020, 1, 1), Texts.of((name, locale) -> {
                throw new IllegalStateException("nobody reads its texts");
            }));

    private final Random random;
    private final List<Fact<Answers, Integer>> facts = new ArrayList<>();
    private final List<Norm> norms = new ArrayList<>();
    private final List<Fact<Answers, Integer>> listed;

    Book(Ties ties, int facts, int norms, long seed) {
        this.random = new Random(seed);
        for (int place = 0; place < facts; place++) {
            this.facts.add(fact(place));
        }
        for (int number = 0; number < norms; number++) {
            this.norms.add(norm("1-norm" + number, tied(ties, number % facts)));
        }
        this.listed = new ArrayList<>(this.facts);
        Collections.shuffle(listed, random);
    }

    /** A case: the values of the facts. */
    record Answers(List<@Nullable Integer> values) {}

    /** The decision, never asked before. */
    Decision<Answers> decision() {
        return REGULATION.decision(
                "made-up", Answers.class, decision -> decision.facts(listed).norms(norms));
    }

    /** Cases with so many facts unknown, each time others. */
    List<Answers> cases(int count, int unknown) {
        List<Answers> cases = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            List<Integer> places =
                    new ArrayList<>(IntStream.range(0, facts.size()).boxed().toList());
            Collections.shuffle(places, random);
            @Nullable Integer[] values = new @Nullable Integer[facts.size()];
            for (int place : places.subList(unknown, places.size())) {
                values[place] =
                        random.nextInt(facts.get(place).domain().values().size());
            }
            cases.add(new Answers(Collections.unmodifiableList(Arrays.asList(values))));
        }
        return cases;
    }

    private Fact<Answers, Integer> fact(int place) {
        int values = random.nextBoolean() ? 2 : 3 + random.nextInt(6);
        return Fact.of(
                "fact" + place,
                new Domain.WholeNumber(0, values - 1),
                answers -> answers.values().get(place));
    }

    private List<Integer> tied(Ties ties, int first) {
        Set<Integer> tied = new LinkedHashSet<>(List.of(first));
        int most = 2 + random.nextInt(3);
        for (int time = 0; tied.size() < most && (tied.size() < 2 || time < most); time++) {
            tied.add(ties.next(first, facts.size(), random));
        }
        return new ArrayList<>(tied);
    }

    private Norm norm(String id, List<Integer> tied) {
        NormBuilder norm = REGULATION.norm(id).modality(Modality.OBLIGATION).binds("everybody");
        Condition when = condition(tied.get(0));
        if (tied.size() == 4) {
            when = when.and(condition(tied.get(2)));
        }
        if (tied.size() > 2) {
            norm.unless(condition(tied.get(tied.size() - 1)));
        }
        Otherwise[] consequences = Otherwise.values();
        int consequence = random.nextInt(consequences.length + 1);
        if (consequence == consequences.length) {
            return norm.when(when.and(condition(tied.get(1)))).constitutes();
        }
        return norm.when(when).requires(condition(tied.get(1))).otherwise(consequences[consequence]);
    }

    private Condition condition(int place) {
        Fact<Answers, Integer> fact = facts.get(place);
        List<Integer> values = new ArrayList<>(fact.domain().values());
        Collections.shuffle(values, random);
        return fact.in(values.subList(0, 1 + random.nextInt(values.size() / 2)));
    }
}
