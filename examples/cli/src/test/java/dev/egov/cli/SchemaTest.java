package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.egov.cli.rules.Sample;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("egov schema")
class SchemaTest {

    private static Schema schema(String decision, String language) {
        Run run = Run.egov("schema", decision, "--lang", language);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(run.out(), InputFormat.JSON);
    }

    static Stream<Sample> samples() {
        return Sample.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    @DisplayName("describes every sample")
    void accepts(Sample sample) {
        String request = new String(sample.request(), StandardCharsets.UTF_8);
        assertThat(schema(sample.decision(), "zh").validate(request, InputFormat.JSON))
                .isEmpty();
        assertThat(schema(sample.decision(), "en").validate(request, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    @DisplayName("refuses what the library refuses")
    void refuses() {
        Schema schema = schema("planning", "zh");
        for (String request : new String[] {
            "{}",
            "{\"decision\": \"data-sharing\"}",
            "{\"decision\": \"planning\", \"facts\": {\"kinds\": null}}",
            "{\"decision\": \"planning\", \"facts\": {\"filed\": \"true\"}}",
            "{\"decision\": \"planning\", \"facts\": {\"preparer\": {\"division\": \"1401\"}}}"
        }) {
            assertThat(schema.validate(request, InputFormat.JSON)).as(request).isNotEmpty();
            assertThat(Run.given(request).egov("decide").status()).as(request).isNotEqualTo(0);
        }
    }

    @Test
    @DisplayName("is laid out for people, in the language asked for")
    void layout() {
        Run run = Run.egov("schema", "data-sharing");
        assertThat(run.lines()).hasSizeGreaterThan(50).first().isEqualTo("{");
        assertThat(run.lines())
                .element(1)
                .isEqualTo("  \"$schema\" : \"https://json-schema.org/draft/2020-12/schema\",");
        assertThat(run.out()).contains("该数据资源是否纳入部门间共享？").doesNotContain("\r");
        assertThat(Run.egov("schema", "data-sharing", "--lang", "en").out())
                .contains("Is this data resource shared with other departments?");
    }
}
