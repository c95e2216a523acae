package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.taiyuan.Taiyuan2013;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A decision is written down when it is first asked, and kept. Here each is written down anew, and must say what it said
 * before, and what the version of the encoding stands for.
 */
class WrittenAgainTest {

    /** The digests that go into receipts. Whoever changes one raises the version of the encoding. */
    private static final Map<String, String> VERSION_2_1_0 =
            """
            applicability b219ab4fd2fda58146c8359d65305bf6b25d202a219a474d0ecb46377f469c3c
            authority-competence 65c74ddf55d9d97f86338befb245fb116b0231fb27d3d2c0760887e1dff341e9
            planning 11c0d8d5594778096207d5ef5812070d064c71fde13ff982ed70fcaed6477490
            project-establishment 29e215c14011a4db54a8b6408d2612f9b0e0956943e23a1c721eda4bfef2d78a
            project-review f33b4aa436c2d45ab8fe1608de85beb5738aeff3baedc8de4410c0f49e38f1fb
            budget-execution 84506a3db85dbd3e2a860cb0037a62726f99fa3d600bdf74664be2930b73528e
            budget-reporting adea06d92f6036c04c957ded182f73353baae9017df59b03f7f6fd6ddfcca90f
            project-completion 3729ea6d37e685aa5710b858b69e5247ed285c3aca56603e26a4a1b928dd25cd
            information-handling 3f6b11ef54ce8ca714a265b7d32e93c11dcf1099c2186f4453bbd161a43332d1
            network-construction cd205f5b7acf6f47205c4403eae3688cace81c0a038769803a716fdf1c3983fc
            application-placement c9ce412e55fce3210e7908ef73fd6abb948b8f337e1ff5dad735cbde11da627c
            website-filing b24b52aa0a51f2434fa8446edfd68f13939f3ab8cc359eabc65630d00de26935
            document-exchange 41675bce1c4b1a7e5746eefdf4dc5c431c750e3015c94562deeeffca0480ef4a
            archive-transfer c42f6d2c286f470a192c0e0ba6bc912b0c89597b940c2c7b8089588b97687f83
            data-sharing 87971c4e2c5edf11c32c643fa74ae15ab8048d8792b9683dfe827d409afe3cc5
            information-publication ecbc97b91ea0fb742394ca696eeea21698638717131c1a8c85a42e727479cb61
            department-duties 45c64ca163599f6c5870084da828af24ec52b2d59e5412c661bc2a76030715ce
            accountability 5627a462dd8a1318ded7880d754bda0d75527478d2f2e7d80c8f13e98e9f8aae
            """.lines().map(line -> line.split(" ")).collect(Collectors.toMap(line -> line[0], line -> line[1]));

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    @Test
    void the_version_of_the_encoding_names_every_decision() {
        assertThat(Taiyuan2013.RULE_BOOK.regulation().version()).isEqualTo("2.1.0");
        assertThat(decisions()).extracting(Decision::id).containsExactlyInAnyOrderElementsOf(VERSION_2_1_0.keySet());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_is_that_of_its_version(Decision<?> decision) throws ReflectiveOperationException {
        assertThat(LazyDecision.of(again(decision)).definition().digest())
                .as("digest of %s: with another one the encoding has another version", decision)
                .isEqualTo(VERSION_2_1_0.get(decision.id()));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_says_the_same_whenever_it_is_written(Decision<?> decision) throws ReflectiveOperationException {
        assertThat(said(again(decision))).isEqualTo(said(decision));
    }

    @SuppressWarnings("unchecked") // the field's type is that of the decision
    private static <C> Decision<C> again(Decision<C> decision) throws ReflectiveOperationException {
        Field author = LazyDefinition.class.getDeclaredField("author");
        author.setAccessible(true);
        return LazyDecision.of(
                decision.regulation(), decision.id(), decision.caseType(), (Consumer<? super DecisionBuilder<C>>)
                        author.get(LazyDecision.of(decision).authored()));
    }

    /** All that can be asked of a decision, its alternatives included, a line each. */
    private static List<String> said(Decision<?> decision) {
        List<String> said = new ArrayList<>();
        said.add(LazyDecision.of(decision).definition().text());
        said.add("articles " + decision.articles());
        for (Variable<?> given : decision.givens()) {
            said.add("given " + given.definition() + (given.isActionable() ? " actionable" : ""));
        }
        for (Norm norm : decision.norms()) {
            said.add(norm.id() + ": " + norm.clause() + " " + norm.modality() + " binds " + norm.bearer(Locale.ENGLISH)
                    + " read " + norm.readings());
        }
        decision.alternatives().forEach((reading, other) -> said.add("instead of " + reading + ": " + other.norms()));
        return said;
    }
}
