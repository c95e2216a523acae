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
    private static final Map<String, String> VERSION_2_0_0 =
            """
            applicability 1220e786c0148afc242c6d249c14ce1d5b5c53eb32e06e3714b4156c03b87971
            authority-competence 65c74ddf55d9d97f86338befb245fb116b0231fb27d3d2c0760887e1dff341e9
            planning 4c806c0645e8f951add299c947d266aa5f0eaf97bb03d7cf4df484369cee328e
            project-establishment 8fb93442a57d49243454c0cfe4bb84ddef9b817c02cfadf4d6df95dffa53ed02
            project-review a8a63c12ec897ca8e58ab2c19ee18ddadf6c587343a17041821ca210474b5984
            budget-execution c2a13faca8f9708746a591c10be4c0d183df4519f5cfa391a83fa3bc6d30da5c
            budget-reporting 749f70f25a571f0448a062ec10797c300625c1bcfcc4dc9e072e690de137742d
            project-completion 4af6e09dd057813a6de8b363ac6b0df16fa9cd44cbe36e941acd97020bb553a0
            information-handling 3f6b11ef54ce8ca714a265b7d32e93c11dcf1099c2186f4453bbd161a43332d1
            network-construction f157f933795242f53d95c56f00d171072d5f4185c4f42f579729eb31f195820a
            application-placement f14613a4628b3c880649f61dd4080aab768e4a460f5e15cb540247fd1086e691
            website-filing 6c6af5cce99b6827855b0e8411da0d905f9421de3df15568d9d30eec0c22722d
            document-exchange 3cca2ff134e093b9955f1f432b38a400125335a33f8be3cbb62c0d6d4d80c37e
            archive-transfer cd2eb546ba9a3c4384fd0dc20898815166134bdea7bc34cf2954b8bc2c6d4522
            data-sharing 444655b48161e85fabd2d8e971b0ca22a2066be07b9c0f62cc57bb55771c575e
            information-publication fc04b56b59964437bdd86b31738ab01da5e4f7cc43118e9b0da9840e663747d6
            department-duties 20abc4d2732dd4385a6ef698aee8af055b1638eaa1d397a173ea635212bc6d2c
            accountability 4d384b46a295f60f7308ad494e0f910fab78db7275229e4576ca471eb3061b22
            """.lines().map(line -> line.split(" ")).collect(Collectors.toMap(line -> line[0], line -> line[1]));

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    @Test
    void the_version_of_the_encoding_names_every_decision() {
        assertThat(Taiyuan2013.RULE_BOOK.regulation().version()).isEqualTo("2.0.0");
        assertThat(decisions()).extracting(Decision::id).containsExactlyInAnyOrderElementsOf(VERSION_2_0_0.keySet());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_is_that_of_its_version(Decision<?> decision) throws ReflectiveOperationException {
        assertThat(LazyDecision.of(again(decision)).definition().digest())
                .as("digest of %s: with another one the encoding has another version", decision)
                .isEqualTo(VERSION_2_0_0.get(decision.id()));
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
