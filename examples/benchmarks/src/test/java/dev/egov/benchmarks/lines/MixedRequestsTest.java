package dev.egov.benchmarks.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.DecisionModel;
import dev.egov.rules.Ruling;
import dev.egov.rules.json.DecisionService;
import dev.egov.rules.json.Response;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MixedRequestsTest {

    private static final MixedRequests REQUESTS = new MixedRequests(Taiyuan2013.RULE_BOOK);

    @Test
    void every_decision_is_asked_as_often_and_no_request_is_in_error() {
        DecisionService service =
                DecisionService.of(Taiyuan2013.RULE_BOOK, Locale.CHINESE, () -> LocalDate.of(2026, 3, 1));
        List<DecisionModel> asked = REQUESTS.lines(72).stream()
                .map(service::answer)
                .map(Response::ruling)
                .map(Optional::orElseThrow)
                .<DecisionModel>map(Ruling::decision)
                .toList();
        List<Decision<?>> decisions = Taiyuan2013.RULE_BOOK.decisions();
        assertThat(asked.subList(0, 18)).isEqualTo(decisions);
        assertThat(asked.subList(54, 72)).isEqualTo(decisions);
    }

    @Test
    void requests_are_always_the_same() {
        assertThat(REQUESTS.lines(40)).usingRecursiveComparison().isEqualTo(REQUESTS.lines(40));
    }
}
