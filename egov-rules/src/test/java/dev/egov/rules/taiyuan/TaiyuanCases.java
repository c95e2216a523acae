package dev.egov.rules.taiyuan;

import dev.egov.rules.testkit.CaseArbitraries;
import dev.egov.rules.testkit.Question;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random cases of the decisions of 并政办发〔2013〕108号, on days in force. */
final class TaiyuanCases {

    private TaiyuanCases() {}

    /** Any question with every fact known. */
    static final class Complete implements ArbitrarySupplier<Question> {

        @Override
        public Arbitrary<Question> get() {
            return CaseArbitraries.complete(Taiyuan2013.RULE_BOOK);
        }
    }

    /** Any question with some facts unknown. */
    static final class Partial implements ArbitrarySupplier<Question> {

        @Override
        public Arbitrary<Question> get() {
            return CaseArbitraries.partial(Taiyuan2013.RULE_BOOK);
        }
    }

    /** Any partial question and a complete one of the same decision, from which gaps and changes of it are filled. */
    static final class PartialAndComplete implements ArbitrarySupplier<Tuple.Tuple2<Question, Question>> {

        @Override
        public Arbitrary<Tuple.Tuple2<Question, Question>> get() {
            return Arbitraries.oneOf(Taiyuan2013.RULE_BOOK.decisions().stream()
                            .map(decision -> Combinators.combine(
                                            CaseArbitraries.partial(decision), CaseArbitraries.complete(decision))
                                    .as(Tuple::of))
                            .toList())
                    .withoutEdgeCases();
        }
    }
}
