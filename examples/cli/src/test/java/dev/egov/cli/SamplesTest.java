package dev.egov.cli;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.cli.rules.Sample;
import dev.egov.cli.session.Json;
import dev.egov.cli.session.Output;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Words;
import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import dev.egov.rules.json.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The samples")
class SamplesTest {

    private static final Session SESSION =
            new Session(System.in, new Output(System.out), new Output(System.err), Words.CHINESE);

    static Stream<Sample> samples() {
        return Sample.all().stream();
    }

    private static Ruling ruling(Sample sample) {
        return SESSION.service().answer(sample.request()).ruling().orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    @DisplayName("are valid requests of the decision that they stand under, and come out as expected")
    void outcomes(Sample sample) {
        Response response = SESSION.service().answer(sample.request());
        assertThat(response.isError()).as(response.toString()).isFalse();
        assertThat(ruling(sample).decision().id()).isEqualTo(sample.decision());
        assertThat(ruling(sample).outcome()).isEqualTo(sample.outcome());
        assertThat(Json.tree(sample.request()).path("asOf").isString()).isTrue();
        assertThat(sample.file())
                .endsWith("/" + Json.tree(sample.request()).path("id").asString() + ".json");
    }

    @Test
    @DisplayName("stand in the index, each once, and in the order of the decisions")
    void index() throws IOException {
        Path folder = Path.of("samples");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names = files.filter(file -> file.getNameCount() == 3 && !file.endsWith("index.json"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(samples().map(Sample::file)).containsExactlyInAnyOrderElementsOf(names);
        }
        List<String> ids =
                Session.RULE_BOOK.decisions().stream().map(Decision::id).toList();
        assertThat(samples().map(Sample::decision))
                .isSortedAccordingTo(Comparator.comparing(ids::indexOf))
                .containsAll(ids);
    }

    @Test
    @DisplayName("show every outcome, facts that are missing, a case out of scope and one before commencement")
    void breadth() {
        assertThat(samples().map(Sample::outcome).collect(toSet())).containsExactlyInAnyOrder(Outcome.values());
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(45);
        assertThat(samples().filter(sample -> !ruling(sample).missingFacts().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(samples().filter(sample -> ruling(sample).findings().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(samples().filter(sample -> ruling(sample).asOf().getYear() == 2013))
                .hasSize(1);
    }

    @Test
    @DisplayName("have titles of their own in both languages")
    void titles() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(samples().map(sample -> sample.decision() + " " + sample.title(locale)))
                    .doesNotHaveDuplicates()
                    .noneMatch(title -> title.endsWith(" "));
        }
        assertThat(samples().map(Sample::english))
                .allMatch(title -> title.chars().allMatch(letter -> letter < 0x80));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("are shown by egov demo under their decisions, with the outcomes counted at the end")
    void demo(String language) {
        Run run = Run.egov("demo", "--lang", language, "--as-of", "2013-01-01");
        Locale locale = Locale.forLanguageTag(language);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        for (Decision<?> decision : Session.RULE_BOOK.decisions()) {
            assertThat(run.lines()).contains("━━ " + decision.id() + "  " + decision.question(locale));
        }
        samples().forEach(sample -> assertThat(run.lines()).contains("● " + sample.title(locale)));
        for (Outcome outcome : Outcome.values()) {
            long count = samples().filter(sample -> sample.outcome() == outcome).count();
            assertThat(run.lines().subList(run.lines().size() - 7, run.lines().size()))
                    .anyMatch(line -> line.contains(outcome.name()) && line.endsWith(String.valueOf(count)));
        }
    }
}
