package dev.egov.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.rules.Decision;
import dev.egov.rules.Finding;
import dev.egov.rules.dmn.DmnModel;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both engines answer as the decisions do. */
class AgreementTest {

    /** Decisions with fewer complete cases are asked about all of them. */
    private static final int ALL_BELOW = 100_000;

    private static final int RANDOM = 20_000;
    private static final int PARTIAL = 2_000;
    private static final int FEW = 20;
    private static final int SHOWN = 5;

    static Stream<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions().stream();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void on_every_complete_case_or_random_ones_where_there_are_too_many(Decision<?> decision) {
        DmnModel model = DmnModel.of(decision, Locale.CHINESE);
        Cases cases = new Cases(decision, model);
        boolean all = cases.count() < ALL_BELOW;

        assertThat(agreeing(all ? cases.complete() : cases.complete(RANDOM), engines(model)))
                .isEqualTo(all ? cases.count() : RANDOM);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void on_random_cases_in_which_facts_are_unknown(Decision<?> decision) {
        DmnModel model = DmnModel.of(decision, Locale.ENGLISH);

        assertThat(agreeing(new Cases(decision, model).partial(PARTIAL), engines(model)))
                .isEqualTo(PARTIAL);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void with_camunda_as_it_comes(Decision<?> decision) {
        DmnModel model = DmnModel.of(decision, Locale.CHINESE);

        assertThat(agreeing(new Cases(decision, model).partial(FEW), List.of(Camunda.of(model))))
                .isEqualTo(FEW);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void on_the_status_of_each_norm(Decision<?> decision) {
        DmnModel model = DmnModel.of(decision, Locale.CHINESE);
        List<Engine> engines = engines(model);

        new Cases(decision, model).partial(PARTIAL / 20).forEach(each -> {
            for (Finding finding : each.ruling().findings()) {
                for (Engine engine : engines) {
                    assertThat(engine.text(model.norm(finding.norm()), each.inputs()))
                            .as("%s on %s: %s", engine, finding.norm().id(), each)
                            .isEqualTo(finding.status().name());
                }
            }
        });
    }

    @Test
    void a_row_that_says_something_else_is_noticed_with_either_engine() {
        Decision<?> decision = Taiyuan2013.ACCOUNTABILITY;
        DmnModel model = DmnModel.of(decision, Locale.CHINESE);
        String changed = model.toString().replaceFirst("<text>\"REFERRED\"</text>", "<text>\"DEFERRED\"</text>");

        for (Engine engine : List.of(new Kie(model, changed), Camunda.of(model, changed))) {
            assertThatThrownBy(() -> agreeing(new Cases(decision, model).complete(), List.of(engine)))
                    .hasMessageContaining("outcome=DEFERRED, allows=false] and not Answer[outcome=REFERRED");
        }
    }

    @Test
    void a_text_that_is_no_value_gets_no_answer() {
        DmnModel model = DmnModel.of(Taiyuan2013.INFORMATION_HANDLING, Locale.CHINESE);
        Map<String, Object> inputs =
                Map.of("network", "extranet", "operation", "STORE", "classification", "PUBLIC", "audience", "INTERNAL");

        for (Engine engine : List.of(new Kie(model), Camunda.of(model))) {
            assertThatThrownBy(() -> engine.answer(inputs)).isInstanceOf(RuntimeException.class);
        }
    }

    private static List<Engine> engines(DmnModel model) {
        return List.of(new Kie(model), Camunda.remembering(model));
    }

    /** How many cases were asked; fails where an engine does not agree, or warns. */
    private static long agreeing(Stream<Case> cases, List<? extends Engine> engines) {
        AtomicLong asked = new AtomicLong();
        Queue<String> disagreements = new ConcurrentLinkedQueue<>();
        try (Warnings warnings = Warnings.listen()) {
            cases.forEach(each -> {
                Answer expected = Answer.of(each.ruling());
                for (Engine engine : engines) {
                    Answer answer = engine.answer(each.inputs());
                    if (!answer.equals(expected) && disagreements.size() < SHOWN) {
                        disagreements.add(engine + " answers " + answer + " and not " + expected + ": " + each);
                    }
                }
                asked.incrementAndGet();
            });
            assertThat(disagreements).isEmpty();
            assertThat(warnings.heard()).isEmpty();
        }
        return asked.get();
    }
}
