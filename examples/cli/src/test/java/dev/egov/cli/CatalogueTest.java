package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.cli.rules.Citations;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Words;
import dev.egov.rules.Article;
import dev.egov.rules.Clause;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("egov list, articles and explain")
class CatalogueTest {

    static Stream<String> norms() {
        return Session.RULE_BOOK.decisions().stream()
                .flatMap(decision -> decision.norms().stream())
                .map(Norm::id)
                .distinct();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("list has a line for each decision: id, question, articles")
    void list(String language) {
        Run run = Run.egov("list", "--lang", language);
        List<Decision<?>> decisions = Session.RULE_BOOK.decisions();
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSameSizeAs(decisions);
        Locale locale = Locale.forLanguageTag(language);
        for (int index = 0; index < decisions.size(); index++) {
            Decision<?> decision = decisions.get(index);
            assertThat(run.lines().get(index))
                    .startsWith(decision.id() + " ")
                    .endsWith(decision.question(locale)
                            + (language.equals("zh") ? "（" : " (")
                            + Citations.articles(decision.articles(), new Words(locale))
                            + (language.equals("zh") ? "）" : ")"));
        }
    }

    @Test
    @DisplayName("list draws articles together that follow each other")
    void citations() {
        assertThat(Citations.articles(List.of(3), Words.CHINESE)).isEqualTo(new Clause(3, 0, 0).cite(Locale.CHINESE));
        assertThat(Citations.articles(List.of(5, 6, 9, 10, 11, 34), Words.CHINESE))
                .isEqualTo("第五条、第六条、第九条至第十一条、第三十四条");
        assertThat(Citations.articles(List.of(5, 6, 7), new Words(Locale.ENGLISH)))
                .isEqualTo("art. 5–7");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("articles has a block for each of the 34 articles")
    void articles(String language) {
        Run run = Run.egov("articles", "--lang", language);
        assertThat(run.status()).isZero();
        String[] blocks = run.out().split("\n\n", -1);
        assertThat(blocks).hasSize(34);
        Locale locale = Locale.forLanguageTag(language);
        for (Article article : Session.RULE_BOOK.articles()) {
            assertThat(blocks[article.number() - 1])
                    .startsWith(new Clause(article.number(), 0, 0).cite(locale) + "  ")
                    .contains(article.kind().label(locale), article.summary(locale))
                    .contains(String.join(language.equals("zh") ? "、" : ", ", article.norms()))
                    .contains(String.join(language.equals("zh") ? "、" : ", ", article.decisions()))
                    .contains(article.notEncoded(locale).orElse(""));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("norms")
    @DisplayName("explain tells of each norm what it says, how it is read and what it comes to in each decision")
    void explain(String norm) {
        for (String language : List.of("zh", "en")) {
            Run run = Run.egov("explain", norm, "--lang", language);
            Locale locale = Locale.forLanguageTag(language);
            assertThat(run.status()).isZero();
            assertThat(run.lines()).first().asString().startsWith(norm + "  并政办发〔2013〕108号");
            for (Decision<?> decision : Session.RULE_BOOK.decisionsWith(norm)) {
                Norm explained = decision.norms().stream()
                        .filter(candidate -> candidate.id().equals(norm))
                        .findFirst()
                        .orElseThrow();
                assertThat(run.out())
                        .contains(decision.id(), decision.question(locale))
                        .contains(
                                explained.summary(locale),
                                explained.bearer(locale),
                                explained.clause().cite(locale))
                        .contains(explained.modality().label(locale));
                explained
                        .readings()
                        .forEach(reading ->
                                assertThat(run.out()).contains(reading.taken(locale), reading.alternative(locale)));
                Set<Variable<?>> facts = new HashSet<>();
                facts.addAll(explained.when().facts());
                for (Variable<?> fact : facts) {
                    fact.givens()
                            .forEach(given -> assertThat(run.out())
                                    .contains(" " + given.name() + "  " + decision.label(given, locale)));
                }
            }
        }
    }

    @Test
    @DisplayName("explain tells what readings touch that do not make another norm in every decision")
    void readings() {
        assertThat(Run.egov("explain", "13-extranet", "--lang", "en").lines())
                .containsSubsequence(
                        "alternative: The ban covers the extranet alone.",
                        "alternative: Sensitive personal information of the personal information protection law as well.",
                        "effect: on what callers answer, and on no norm",
                        "alternative: As in the other five decisions: a ban that is kept counts as compliant.",
                        "effect: in these decisions only: data-sharing",
                        "alternative: Only the bodies of art. 3 are bound.",
                        "effect: another scope of the decisions: project-review, application-placement, "
                                + "document-exchange, data-sharing, information-publication")
                .filteredOn(line -> line.startsWith("alternative: "))
                .hasSize(4);
        assertThat(Run.egov("explain", "6-accountability").lines())
                .filteredOn(line -> line.equals("影响：改变下列决定的适用范围：accountability"))
                .hasSize(2);
        List<Decision<?>> guarded = Session.RULE_BOOK.decisions().stream()
                .filter(decision -> !decision.guard().equals(Condition.always()))
                .toList();
        assertThat(Run.egov("explain", "3-scope").lines())
                .contains("影响：改变下列决定的适用范围：" + Words.CHINESE.enumeration(guarded));
    }

    @Test
    @DisplayName("explain puts conditions into words")
    void conditions() {
        assertThat(Run.egov("explain", "13-extranet").lines())
                .contains(
                        "在决定 information-handling 中（该信息可否在该网络上处理、传输或者存储？）",
                        "  适用于：所用网络为政务外网或者互联网",
                        "  要求：信息类别不为绝密、机密、秘密、工作秘密，也不为敏感信息（由持有该信息的部门认定）",
                        "  不符合时：不予准许（DENY）",
                        "    PRIVATE_NETWORK 政务专网 | EXTRANET 政务外网 | DEDICATED_NETWORK 单独的业务专网 | INTERNET 互联网");
        assertThat(Run.egov("explain", "15-new-network", "--lang", "en").lines())
                .contains(
                        "  when: construction kind = new dedicated network",
                        "  unless: state provides otherwise = yes",
                        "  requires: cannot be met; whatever it applies to, the following holds",
                        "  otherwise: denied (DENY)");
        assertThat(Run.egov("explain", "24-inclusion", "--lang", "en").lines())
                .contains("  requires: nothing", "  otherwise: nothing (this norm cannot be breached)");
        assertThat(Run.egov("explain", "15-new-network").lines()).contains("  例外：“国家另有明确规定”为是");
        assertThat(Run.egov("explain", "11-quarterly").out())
                .contains("并且已到期的期间不为无", "已到期的期间为前两个季度时，已抄送的季度包含第一、第二季度；")
                .contains("已到期的期间为四个季度和全年、四个季度和全年（其后已满一个季度）或者四个季度和全年（其后已满一年）时，" + "已抄送的季度包含第一、第二、第三、第四季度；")
                .contains("事实“已到期的期间”由此得出：year", "integer 0–9999");
    }
}
