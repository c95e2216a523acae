package dev.egov.rules.taiyuan;

import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Random cases of the decisions of 并政办发〔2013〕108号, complete and partial, for properties over all of them:
 *
 * <pre>{@code
 * @Property
 * void an_outcome_is_possible(@ForAll(supplier = CaseArbitraries.Partial.class) Question question) {
 *     assertThat(question.ruling().possibleOutcomes()).isNotEmpty();
 * }
 * }</pre>
 */
public final class CaseArbitraries {

    /** Days on both sides of each threshold: the first day in force, and the ends of quarters and years. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2013, 12, 12),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 3, 31),
            LocalDate.of(2025, 4, 1),
            LocalDate.of(2025, 9, 30),
            LocalDate.of(2025, 10, 1),
            LocalDate.of(2026, 2, 28));

    private static final double UNKNOWN = 0.4;

    private CaseArbitraries() {}

    /** Any question with every fact known, on a day in force. */
    public static final class Complete implements ArbitrarySupplier<Question> {

        @Override
        public Arbitrary<Question> get() {
            return decisions().flatMap(CaseArbitraries::complete);
        }
    }

    /** Any question with some facts unknown, on a day in force. */
    public static final class Partial implements ArbitrarySupplier<Question> {

        @Override
        public Arbitrary<Question> get() {
            return decisions().flatMap(CaseArbitraries::partial);
        }
    }

    /** Any partial question and a complete one of the same decision, from which gaps and changes of it are filled. */
    public static final class PartialAndComplete implements ArbitrarySupplier<Tuple.Tuple2<Question, Question>> {

        @Override
        public Arbitrary<Tuple.Tuple2<Question, Question>> get() {
            return decisions()
                    .flatMap(decision -> Combinators.combine(partial(decision), complete(decision))
                            .as(Tuple::of));
        }
    }

    /**
     * The decisions of 并政办发〔2013〕108号.
     *
     * @return any of the eighteen
     */
    public static Arbitrary<Decision<?>> decisions() {
        return Arbitraries.of(Taiyuan2013.RULE_BOOK.decisions());
    }

    /**
     * Questions with every fact known, on a day in force.
     *
     * @param decision the decision
     * @return any complete question of it
     */
    public static Arbitrary<Question> complete(Decision<?> decision) {
        return questions(decision, fact -> values(fact));
    }

    /**
     * Questions with some facts unknown, on a day in force.
     *
     * @param decision the decision
     * @return any question of it
     */
    public static Arbitrary<Question> partial(Decision<?> decision) {
        return questions(decision, fact -> values(fact).injectNull(UNKNOWN));
    }

    /**
     * Values of a fact, those next to thresholds among them.
     *
     * @param fact a given fact
     * @return any of its values, null never
     */
    public static Arbitrary<Object> values(Fact<?, ?> fact) {
        Arbitrary<Object> tried = Arbitraries.of(FactValues.tried(fact));
        if (fact.domain() instanceof Domain.Decimal decimal) {
            return Arbitraries.oneOf(
                    tried,
                    Arbitraries.bigDecimals()
                            .between(decimal.min(), decimal.max())
                            .ofScale(2)
                            .map(BigDecimal.class::cast));
        }
        return tried;
    }

    private static Arbitrary<Question> questions(
            Decision<?> decision, Function<Fact<?, ?>, Arbitrary<@Nullable Object>> values) {
        List<Arbitrary<@Nullable Object>> each =
                decision.givens().stream().map(fact -> values.apply(fact)).toList();
        return Combinators.combine(
                        Combinators.combine(each).as(chosen -> facts(decision, chosen)), Arbitraries.of(DAYS))
                .as((facts, asOf) -> new Question(decision, facts, asOf))
                .withoutEdgeCases();
    }

    private static Facts facts(Decision<?> decision, List<@Nullable Object> values) {
        Facts.Builder facts = decision.facts();
        for (int place = 0; place < values.size(); place++) {
            FactValues.set(facts, decision.givens().get(place), values.get(place));
        }
        return facts.build();
    }
}
