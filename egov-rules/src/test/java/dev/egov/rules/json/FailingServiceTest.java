package dev.egov.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.ArticleKind;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Modality;
import dev.egov.rules.Norm;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Regulation;
import dev.egov.rules.RuleBook;
import dev.egov.rules.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A rule book that fails at some requests answers them as errors, by their ids, and all others as ever. */
class FailingServiceTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Regulation REGULATION =
            new Regulation("failing", "Failing No. 1", "1", LocalDate.EPOCH, Texts.none());
    private static final Fact<Object, Integer> NUMBER = Fact.of("number", new Domain.WholeNumber(0, 60), some -> null);

    private static Norm ban(String id, Condition requires) {
        return REGULATION
                .norm(id)
                .modality(Modality.PROHIBITION)
                .binds("all")
                .requires(requires)
                .otherwise(Otherwise.DENY);
    }

    private static boolean isEven(int number) {
        switch (number % 10) {
            case 3 -> throw new IllegalStateException("three");
            case 5 -> throw new StackOverflowError();
            case 7 -> throw new OutOfMemoryError("seven");
            default -> {
                return number % 2 == 0;
            }
        }
    }

    private static DecisionService service(Locale locale) {
        Fact<Object, Boolean> even = Fact.derived("even", new Domain.Flag(), NUMBER, number -> isEven(number));
        List<Fact<Object, Boolean>> flags = IntStream.range(0, 36)
                .mapToObj(
                        number -> Fact.<Object>of("flag" + number, some -> null).actionable())
                .toList();
        List<Norm> norms = IntStream.range(0, 18)
                .mapToObj(norm -> ban(
                        "1-norm" + norm,
                        flags.get(2 * norm).is(true).or(flags.get(2 * norm + 1).is(true))))
                .toList();
        List<Decision<?>> decisions = new ArrayList<>();
        decisions.add(REGULATION.decision(
                "numbers", Object.class, decision -> decision.facts(NUMBER).norms(ban("1-even", even.is(true)))));
        decisions.add(REGULATION.decision(
                "choices", Object.class, decision -> decision.facts(flags).norms(norms)));
        return DecisionService.of(
                RuleBook.of(REGULATION, List.of(ArticleKind.NORM), decisions), locale, () -> LocalDate.EPOCH);
    }

    private static String request(int number) {
        return "{\"id\":\"r" + number + "\",\"decision\":\"numbers\",\"facts\":{\"number\":" + number + "}}";
    }

    @Test
    void one_request_is_answered_by_its_error() {
        Response response = service(Locale.ENGLISH).answer(request(13).getBytes(StandardCharsets.UTF_8));
        assertThat(response.isError()).isTrue();
        assertThat(response)
                .hasToString(
                        "{\"id\":\"r13\",\"error\":{\"code\":\"fact-failed\",\"path\":\"facts\",\"message\":\"the fact"
                                + " even could not be derived, so that nothing was decided:"
                                + " java.lang.IllegalStateException: three; please report it to those who keep the rule"
                                + " book\"}}");
        assertThat(service(Locale.CHINESE)
                        .answer(request(13).getBytes(StandardCharsets.UTF_8))
                        .errors()
                        .get(0)
                        .message())
                .isEqualTo("无法推导事实 even，未作任何决定，请报告规则库的维护者");
    }

    @Test
    void on_many_lines_each_has_its_own_answer() throws IOException {
        String input =
                IntStream.range(0, 600).mapToObj(number -> request(number % 60)).collect(Collectors.joining("\n"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        service(Locale.ENGLISH).answerLines(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out);
        List<JsonNode> answers =
                out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
        assertThat(answers).hasSize(600);
        for (int line = 0; line < answers.size(); line++) {
            JsonNode answer = answers.get(line);
            assertThat(answer.get("id").asString()).isEqualTo("r" + line % 60);
            String code = answer.has("error") ? answer.get("error").get("code").asString() : "";
            assertThat(code)
                    .isEqualTo(
                            switch (line % 10) {
                                case 3, 5 -> "fact-failed";
                                case 7 -> "internal";
                                default -> "";
                            });
            if (code.isEmpty()) {
                assertThat(answer.get("allows").asBoolean()).isEqualTo(line % 2 == 0);
            }
        }
    }

    @Test
    void a_short_request_with_many_ways_out_gets_the_smallest_and_a_note() {
        DecisionService service = service(Locale.ENGLISH);
        JsonNode answer = JSON.readTree(service.answer("{\"decision\":\"choices\"}".getBytes(StandardCharsets.UTF_8))
                .json());
        assertThat(answer.get("remedies")).hasSize(100);
        assertThat(answer.get("moreRemedies").asBoolean()).isTrue();
        assertThat(answer.propertyNames()).containsSubsequence("remedies", "moreRemedies", "receipt");
        JsonNode few = JSON.readTree(
                service.answer(request(1).getBytes(StandardCharsets.UTF_8)).json());
        assertThat(few.has("moreRemedies")).isFalse();
    }
}
