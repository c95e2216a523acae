package dev.egov.rules.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.Fact;
import dev.egov.rules.Finding;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Ruling;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.CaseSpace;
import dev.egov.rules.analysis.Cases;
import dev.egov.rules.taiyuan.Taiyuan2013;
import dev.egov.rules.testkit.CaseArbitraries;
import dev.egov.rules.testkit.Question;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of DMN files, read as DMN says, answer what the decisions do. */
class DmnTablesTest {

    private static final Map<Decision<?>, DmnModel> MODELS = new HashMap<>();
    private static final Map<Decision<?>, Tables> TABLES = new HashMap<>();

    @Provide
    Arbitrary<Question> questions() {
        return CaseArbitraries.partial(Taiyuan2013.RULE_BOOK).filter(question -> !Cases.isNarrowed(question));
    }

    @Property(tries = 2000)
    void one_row_fits_each_case_and_has_its_outcome_and_whether_it_allows(@ForAll("questions") Question question) {
        Ruling ruling = question.ruling();

        assertThat(answer(question, model(question).decision()))
                .containsExactly(ruling.outcome().name(), String.valueOf(ruling.allows()));
    }

    @Property(tries = 2000)
    void the_tables_of_guard_and_norms_answer_what_the_findings_say(@ForAll("questions") Question question) {
        List<Finding> findings = question.ruling().findings();

        if (tables(question).byDecision().containsKey("scope")) {
            assertThat(answer(question, "scope").contains("OUT_OF_SCOPE")).isEqualTo(findings.isEmpty());
        }
        for (Finding finding : findings) {
            assertThat(answer(question, model(question).norm(finding.norm())))
                    .as("%s: %s", question, finding.norm().id())
                    .containsExactly(finding.status().name());
        }
    }

    static Stream<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions().stream();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void the_rows_have_as_many_cases_as_there_are(Decision<?> decision) {
        DmnModel model = DmnModel.of(decision, Locale.CHINESE);
        BigInteger cases = BigInteger.ZERO;
        for (Tables.Row row : Tables.of(model).byDecision().get(model.decision())) {
            BigInteger fitting = BigInteger.ONE;
            for (Variable<?> fact : CaseSpace.of(decision).facts()) {
                int possible = row.tests().get(model.input(fact)).size();
                int all = fact.domain().values().size() + 1;
                fitting = fitting.multiply(BigInteger.valueOf(possible == 0 ? all : possible));
            }
            cases = cases.add(fitting);
        }

        assertThat(cases).isEqualTo(CaseSpace.of(decision).all().size());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void no_two_rows_with_one_answer_differ_in_one_input_only(Decision<?> decision) {
        DmnModel model = DmnModel.of(decision, Locale.CHINESE);

        Tables.of(model).byDecision().forEach((name, rows) -> {
            for (Tables.Row row : rows) {
                for (Tables.Row other : rows) {
                    assertThat(row.tests().keySet().stream()
                                    .filter(input -> !row.tests()
                                            .get(input)
                                            .equals(other.tests().get(input))))
                            .as("%s: %s and %s", name, row, other)
                            .hasSizeGreaterThanOrEqualTo(
                                    row == other ? 0 : row.answers().equals(other.answers()) ? 2 : 1);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void every_status_that_a_norm_can_have_is_one_of_its_type(Decision<?> decision) {
        DmnModel model = DmnModel.of(decision, Locale.CHINESE);
        List<String> statuses = Stream.of(NormStatus.values()).map(Enum::name).toList();

        Tables.of(model).byDecision().forEach((name, rows) -> {
            if (name.startsWith("norm_")) {
                assertThat(rows)
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(statuses).containsAll(row.answers()));
            }
        });
    }

    private static DmnModel model(Question question) {
        return MODELS.computeIfAbsent(question.decision(), decision -> DmnModel.of(decision, Locale.ENGLISH));
    }

    private static Tables tables(Question question) {
        Tables tables = TABLES.get(question.decision());
        if (tables == null) {
            tables = Tables.of(model(question));
            TABLES.put(question.decision(), tables);
        }
        return tables;
    }

    private static List<String> answer(Question question, String table) {
        DmnModel model = model(question);
        Map<String, String> inputs = new HashMap<>();
        for (Variable<?> fact : CaseSpace.of(question.decision()).facts()) {
            inputs.put(model.input(fact), text(fact, question));
        }
        return tables(question).answer(table, inputs);
    }

    private static <V> String text(Variable<V> fact, Question question) {
        int value = ((Fact<?, V>) fact).index(question.facts(), question.asOf());
        return value < 0
                ? DmnModel.UNKNOWN
                : fact.domain().text(fact.domain().values().get(value));
    }
}
