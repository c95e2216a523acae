package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Modality;
import dev.egov.rules.Norm;
import dev.egov.rules.NormBuilder;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Regulation;
import dev.egov.rules.Variable;
import dev.egov.rules.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small decisions of random norms over numbers, for going through all of their cases. */
public final class RandomDecisions {

    static final Regulation REGULATION = new Regulation(
            "random-1", "Random Rules No. 1", "1.0.0", LocalDate.of(2020, 1, 1), Texts.of((name, locale) -> {
                throw new AssertionError("nobody reads its texts");
            }));

    private final Random random;
    private final List<Fact<Object, Integer>> facts = new ArrayList<>();

    private RandomDecisions(Random random) {
        this.random = random;
        for (int place = 0; place < 4; place++) {
            Domain<Integer> numbers = new Domain.WholeNumber(0, 1 + random.nextInt(2));
            Fact<Object, Integer> fact = Fact.of("fact" + place, numbers, some -> null);
            facts.add(random.nextBoolean() ? fact : fact.actionable());
        }
    }

    /** A decision with four facts of two or three values, not all of which need to stand in conditions. */
    public static Decision<Object> next(Random random) {
        return new RandomDecisions(random).decision();
    }

    /** A condition over facts of such a decision. */
    public static Condition condition(Decision<Object> decision, Random random) {
        RandomDecisions made = new RandomDecisions(random);
        made.facts.clear();
        decision.givens().forEach(fact -> made.facts.add(numbers(fact)));
        return made.condition(2);
    }

    @SuppressWarnings("unchecked") // all facts here are of whole numbers
    /** A fact of such a decision as what it is. */
    public static Fact<Object, Integer> numbers(Variable<?> fact) {
        return (Fact<Object, Integer>) fact;
    }

    private Decision<Object> decision() {
        Condition guard = random.nextBoolean() ? Condition.always() : condition(1);
        List<Norm> norms = new ArrayList<>();
        for (int norm = 1 + random.nextInt(4); norm > 0; norm--) {
            norms.add(norm("1-norm" + norms.size()));
        }
        return REGULATION.decision(
                "random",
                Object.class,
                decision -> decision.guard(guard).facts(facts).norms(norms));
    }

    private Norm norm(String id) {
        NormBuilder norm = REGULATION.norm(id).modality(Modality.OBLIGATION).binds("all");
        if (random.nextBoolean()) {
            norm.when(condition(2));
        }
        if (random.nextInt(3) == 0) {
            norm.unless(condition(1));
        }
        if (random.nextInt(6) == 0) {
            return norm.constitutes();
        }
        Otherwise[] consequences = Otherwise.values();
        return norm.requires(condition(2)).otherwise(consequences[random.nextInt(consequences.length)]);
    }

    private Condition condition(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(5)) {
            case 1 -> condition(depth - 1).negated();
            case 2 -> condition(depth - 1).and(condition(depth - 1));
            case 3 -> condition(depth - 1).or(condition(depth - 1));
            case 4 -> random.nextBoolean() ? Condition.always() : Condition.never();
            default -> literal(facts.get(random.nextInt(facts.size())));
        };
    }

    private Condition literal(Fact<Object, Integer> fact) {
        int values = fact.domain().values().size();
        return fact.in(IntStream.range(0, values)
                .filter(value -> random.nextBoolean())
                .boxed()
                .toList());
    }
}
