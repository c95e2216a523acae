package dev.egov.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.rules.Decision;
import dev.egov.rules.dmn.DmnModel;
import dev.egov.rules.dmn.DmnVersion;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.slf4j.LoggerFactory;

/** Both engines load every file, in both languages and versions, without a word of warning. */
class LoadingTest {

    static Stream<DmnModel> models() {
        return Taiyuan2013.RULE_BOOK.decisions().stream()
                .flatMap(decision ->
                        Stream.of(Locale.CHINESE, Locale.ENGLISH).map(locale -> DmnModel.of(decision, locale)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void kie_loads_it_and_has_nothing_to_say(DmnModel model) {
        try (Warnings warnings = Warnings.listen()) {
            Kie kie = new Kie(model);

            assertThat(kie.messages()).isEmpty();
            assertThat(kie.namespace()).isEqualTo(model.namespace());
            assertThat(warnings.heard()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_validator_of_kie_finds_neither_fault_nor_gap_nor_overlap(DmnModel model) {
        assertThat(new Kie(model).complaints()).isEmpty();
    }

    @Test
    void in_DMN_1_5_both_load_it_and_the_schema_allows_it() {
        try (Warnings warnings = Warnings.listen()) {
            for (Decision<?> decision : Taiyuan2013.RULE_BOOK.decisions()) {
                DmnModel model = DmnModel.of(decision, Locale.CHINESE, DmnVersion.V1_5);
                Kie kie = new Kie(model);

                assertThat(kie.messages()).isEmpty();
                assertThat(kie.complaints(Validation.VALIDATE_SCHEMA)).isEmpty();
                assertThat(Camunda.of(model).decisions()).contains(model.decision());
            }
            assertThat(warnings.heard()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void camunda_loads_it_with_all_of_its_tables_and_logs_no_warning(DmnModel model) {
        try (Warnings warnings = Warnings.listen()) {
            assertThat(Camunda.of(model).decisions()).contains(model.decision());
            assertThat(warnings.heard()).isEmpty();
        }
    }

    @Test
    void each_norm_is_a_decision_in_both() {
        for (Decision<?> decision : Taiyuan2013.RULE_BOOK.decisions()) {
            DmnModel model = DmnModel.of(decision, Locale.CHINESE);
            List<String> norms = decision.norms().stream().map(model::norm).toList();

            assertThat(Camunda.of(model).decisions()).containsAll(norms);
        }
    }

    @Test
    void a_row_that_is_missing_is_found_by_the_validator() {
        DmnModel model = DmnModel.of(Taiyuan2013.ACCOUNTABILITY, Locale.ENGLISH);
        String file = model.toString();
        String without = file.substring(0, file.indexOf("<rule ")) + file.substring(file.indexOf("</rule>") + 7);

        assertThat(new Kie(model, without).complaints())
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message.getText()).contains("Gap detected"));
    }

    @Test
    void a_fault_keeps_kie_from_loading_and_what_it_doubts_is_told() {
        DmnModel model = DmnModel.of(Taiyuan2013.ACCOUNTABILITY, Locale.ENGLISH);
        String file = model.toString();

        assertThatThrownBy(() -> new Kie(model, file.replace("name=\"tStatus\"", "name=\"tOther\"")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(new Kie(model, file.replaceFirst("(?s)<decisionTable.*?</decisionTable>", "")).messages())
                .isNotEmpty();
    }

    @Test
    void what_camunda_doubts_is_heard() {
        DmnModel model = DmnModel.of(Taiyuan2013.ACCOUNTABILITY, Locale.ENGLISH);
        try (Warnings warnings = Warnings.listen()) {
            Camunda.of(model, model.toString().replace("typeRef=\"string\"", "typeRef=\"tStatus\""));

            assertThat(warnings.heard()).isNotEmpty();
        }
    }

    @Test
    void what_an_engine_logs_as_a_warning_is_heard() {
        try (Warnings warnings = Warnings.listen()) {
            LoggerFactory.getLogger("org.camunda.bpm").warn("through slf4j");
            Logger.getLogger("org.kie").warning("directly");
            Logger.getLogger("org.kie").info("not this");

            assertThat(warnings.heard()).containsExactly("org.camunda.bpm: through slf4j", "org.kie: directly");
        }
    }
}
