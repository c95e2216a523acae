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
    private static final Map<String, String> VERSION_1_0_0 =
            """
            applicability 10f8749990c2a97982666f03e318b0f02043bd0e04963fef2e4163c2082cdf39
            authority-competence 65c74ddf55d9d97f86338befb245fb116b0231fb27d3d2c0760887e1dff341e9
            planning 933aa10fb42583ad21e5b22d08a183ef1dc7cb50402e88065c082d52b37a34cc
            project-establishment c70f7ac6380609c991f521d0b42def0c503c5455cd4119543a87523c5237a9f0
            project-review 8337188b99a784aed8bc33e55071f05f848ed60cc8e2c47b56b98dcb3a39be0a
            budget-execution 870f6161628337dcc6f5a34c1019a1fbf9509ab2ed22a9892fb7b6679df94fea
            budget-reporting ab4cc5db85afc78884e9c4266319795f516b5b97406eaa2d722dede014b164e9
            project-completion 101a24b06c2ab5c445fc3d2c34c4d831f8726e56aad7133ad005f71657174dfd
            information-handling 3f6b11ef54ce8ca714a265b7d32e93c11dcf1099c2186f4453bbd161a43332d1
            network-construction 5ab51542acfbeb601b8ecfc50fd00d644066afa29ebcf16c55f39fb6df68d2f4
            application-placement 3fb7af21677823cfdf272b4477e1bd39dcf834207244e3425582bbbb9352641f
            website-filing 5d3700b62a6250a83eefcf11031a4c7d50709796bee8c8702b54bdcfa78d7edb
            document-exchange 8eb8ebdd368a050e6ce8c55a4422ec6540e62fce9b085a5c2a597ddd2900049e
            archive-transfer a6ebaa53ce1da572efbe265675d54ca4a7ddaa6b2c68be1500ae504bf4236afe
            data-sharing 40a676eea0e9ee52ea43eef8e4f7922e4490960e8d60dc90a61884bdf58f2eda
            information-publication dec3de7c499c826663b20f0918a69f23fa528077d1dae924ecbfcf93dc07014e
            department-duties 309ff1b457175ae30ff11414e50c5580a2d221f133d29a3e30d786e40675dca5
            accountability 9a8a9033c79043f10b302acfe425f1361f0e53a945d2b35b4fd68d0e35d3990a
            """.lines().map(line -> line.split(" ")).collect(Collectors.toMap(line -> line[0], line -> line[1]));

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    @Test
    void the_version_of_the_encoding_names_every_decision() {
        assertThat(Taiyuan2013.RULE_BOOK.regulation().version()).isEqualTo("1.0.0");
        assertThat(decisions()).extracting(Decision::id).containsExactlyInAnyOrderElementsOf(VERSION_1_0_0.keySet());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_is_that_of_its_version(Decision<?> decision) throws ReflectiveOperationException {
        assertThat(AuthoredDecision.of(again(decision)).definition().digest())
                .as("digest of %s: with another one the encoding has another version", decision)
                .isEqualTo(VERSION_1_0_0.get(decision.id()));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_says_the_same_whenever_it_is_written(Decision<?> decision) throws ReflectiveOperationException {
        assertThat(said(again(decision))).isEqualTo(said(decision));
    }

    @SuppressWarnings("unchecked") // the field's type is that of the decision
    private static <C> Decision<C> again(Decision<C> decision) throws ReflectiveOperationException {
        Field author = Authored.class.getDeclaredField("author");
        author.setAccessible(true);
        return AuthoredDecision.of(
                decision.regulation(), decision.id(), decision.caseType(), (Consumer<? super DecisionBuilder<C>>)
                        author.get(AuthoredDecision.of(decision).authored()));
    }

    /** All that can be asked of a decision, its alternatives included, a line each. */
    private static List<String> said(Decision<?> decision) {
        List<String> said = new ArrayList<>();
        said.add(AuthoredDecision.of(decision).definition().text());
        said.add("articles " + decision.articles());
        for (Fact<?, ?> given : decision.givens()) {
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
