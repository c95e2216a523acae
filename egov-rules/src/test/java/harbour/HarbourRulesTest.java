package harbour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Article;
import dev.egov.rules.Finding;
import dev.egov.rules.MissingFact;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import dev.egov.rules.Remedy;
import dev.egov.rules.Ruling;
import dev.egov.rules.json.DecisionService;
import harbour.Berthing.Cargo;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The public interface is enough for another city's rule book. */
class HarbourRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void a_small_ship_with_grain_berths_and_no_norm_speaks_of_it() {
        Ruling ruling = decide(Cargo.GRAIN, false, false, false, "10");
        assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(ruling.allows()).isTrue();
    }

    @Test
    void a_deep_ship_without_a_pilot_is_denied_and_a_pilot_helps() {
        Ruling ruling = decide(Cargo.GRAIN, false, false, false, "10.01");
        assertThat(ruling.outcome()).isEqualTo(Outcome.DENIED);
        assertThat(ruling.remedies()).extracting(Remedy::changes).containsExactly(Map.of(HarbourRules.PILOT, true));
    }

    @Test
    void a_ship_in_distress_is_excepted() {
        Ruling ruling = decide(Cargo.OIL, false, true, true, "12");
        assertThat(ruling.outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(ruling.findings())
                .extracting(Finding::status)
                .containsExactly(NormStatus.EXCEPTED, NormStatus.EXCEPTED, NormStatus.NOT_APPLICABLE);
    }

    @Test
    void what_is_missing_is_asked_for_with_the_norms_that_wait_for_it() {
        Ruling ruling = decide(Cargo.GRAIN, false, false, null, null);
        assertThat(ruling.possibleOutcomes())
                .containsExactly(Outcome.NOT_APPLICABLE, Outcome.COMPLIANT, Outcome.DENIED);
        assertThat(ruling.missingFacts())
                .extracting(missing -> missing.fact().name())
                .containsExactly("ship.draught", "distress");
        MissingFact draught = ruling.missingFacts().get(0);
        assertThat(draught.norms()).extracting(Norm::id).containsExactly("2-pilot");
        assertThat(draught.question(Locale.CHINESE)).contains("吃水");
    }

    @Test
    void before_it_is_in_force_it_asks_nothing() {
        Berthing berthing = new Berthing(Cargo.EXPLOSIVES, false, true, false, BigDecimal.TEN);
        Ruling ruling = HarbourRules.BERTHING.decide(berthing, LocalDate.of(2020, 6, 30));
        assertThat(ruling.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(ruling.findings()).isEmpty();
    }

    @Test
    void it_explains_itself_in_both_languages() {
        Ruling ruling = decide(Cargo.EXPLOSIVES, true, false, false, "5");
        assertThat(ruling.explain(Locale.ENGLISH))
                .contains("May the ship berth?", "Harbour Rules No. 1", "art. 4 para. 2", "cargo = EXPLOSIVES");
        assertThat(ruling.explain(Locale.SIMPLIFIED_CHINESE)).contains("该船可否靠泊", "第四条第二款", "依照有关规定处理");
    }

    @Test
    void its_register_accounts_for_every_article() {
        assertThat(HarbourRules.RULE_BOOK.articles())
                .extracting(Article::number)
                .containsExactly(1, 2, 3, 4);
        assertThat(HarbourRules.RULE_BOOK.articles().get(0).notEncoded(Locale.ENGLISH))
                .hasValue("It asks nothing of a ship.");
        assertThat(HarbourRules.RULE_BOOK.articles().get(3).norms()).containsExactly("4-explosives");
    }

    @Test
    void it_answers_requests_in_json() {
        DecisionService service = DecisionService.of(HarbourRules.RULE_BOOK, Locale.ENGLISH, () -> TODAY);
        String request = "{\"decision\":\"berthing\",\"facts\":{\"ship\":{\"cargo\":\"OIL\",\"draught\":7.5},"
                + "\"pilotAboard\":true,\"stormWarning\":false,\"distress\":false}}";
        String response =
                service.answer(request.getBytes(StandardCharsets.UTF_8)).toString();
        assertThat(response)
                .startsWith("{\"decision\":\"berthing\",\"regulation\":\"Harbour Rules No. 1\",\"asOf\":\"2026-03-01\","
                        + "\"outcome\":\"COMPLIANT\",\"allows\":true")
                .contains("\"receipt\":{\"ruleBook\":\"harbour-1\",\"version\":\"2.0.0\"");
    }

    private static Ruling decide(
            @Nullable Cargo cargo,
            @Nullable Boolean pilot,
            @Nullable Boolean storm,
            @Nullable Boolean distress,
            @Nullable String draught) {
        BigDecimal metres = draught == null ? null : new BigDecimal(draught);
        return HarbourRules.BERTHING.decide(new Berthing(cargo, pilot, storm, distress, metres), TODAY);
    }
}
