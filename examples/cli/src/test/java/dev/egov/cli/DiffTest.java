package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.Reading;
import dev.egov.rules.analysis.Difference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("egov diff")
class DiffTest {

    private static final List<String> READINGS = List.of(
            "10-review/rejection",
            "10-review/investment",
            "13-extranet/internet",
            "15-merge/exception",
            "16-new-outlet/ban",
            "24-inclusion/both",
            "24-deferral/approval",
            "28-secrecy-review/before-publication",
            "30-state-secret/no-leave");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("shows each of the nine readings in the order of the text, and each decision in which it stands")
    void everything(String language) {
        Run run = Run.egov("diff", "--lang", language);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        Words words = new Words(Locale.forLanguageTag(language));
        List<String> readings = new ArrayList<>();
        Set<String> shown = new LinkedHashSet<>();
        for (String line : run.lines()) {
            if (line.contains(Session.RULE_BOOK.regulation().citation())) {
                readings.add(line.substring(0, line.indexOf(' ')));
            }
            for (Decision<?> decision : Session.RULE_BOOK.decisions()) {
                if (line.equals(words.format("explain.decision", decision.id(), decision.question(words.locale())))) {
                    shown.add(readings.get(readings.size() - 1) + " in " + decision);
                }
            }
        }
        assertThat(readings).isEqualTo(READINGS);
        assertThat(shown).isEqualTo(new LinkedHashSet<>(standing())).hasSize(20);
        assertThat(run.lines()).noneMatch(line -> line.endsWith(" ") || line.contains("{"));
    }

    /** Every reading with every decision in which its norm stands, by the norms and not by their alternatives. */
    private static List<String> standing() {
        List<String> standing = new ArrayList<>();
        for (String id : READINGS) {
            for (Decision<?> decision : Session.RULE_BOOK.decisions()) {
                for (Norm norm : decision.norms()) {
                    for (Reading reading : norm.readings()) {
                        if (id.equals(norm.id() + "/" + reading.name())) {
                            standing.add(id + " in " + decision);
                        }
                    }
                }
            }
        }
        return standing;
    }

    @Test
    @DisplayName("shows of one reading where it stands, what it says, and the cases with a fact a line")
    void one() {
        assertThat(Run.egov("diff", "--reading", "10-review/rejection").out()).isEqualTo("""
                        10-review/rejection  并政办发〔2013〕108号第十条
                        所采读法：审核须以通过告终；审核未通过的，不算第十条所要求的审核。
                        另一种读法：只要审核已经完成，不论结论如何，都不再受不予立项的限制。

                        在决定 project-establishment 中（该项目可否立项？）
                          改采另一种读法，结论不同的情形：3 种
                          符合下列各项的情形：
                            单位类别为各级政府、工作部门或者经法律法规授权具有公共管理职能的组织
                            “行政区划属于太原市”为是
                            投资来源为市级政府投资
                            审核状态为审核未通过
                            审核机构为市电子政务主管部门
                            审批机构为市发改委
                          结论：
                            不予准许 变为 符合（3 种情形）
                        """);
    }

    @Test
    @DisplayName("shows facts that hang together as a choice, and all that becomes of the outcomes, in English too")
    void choice() {
        Run run = Run.egov("diff", "application-placement", "--reading=13-extranet/internet", "--lang", "en");
        assertThat(run.out()).isEqualTo("""
                        13-extranet/internet  并政办发〔2013〕108号, art. 13 item (2)
                        reading taken: Internet service runs over the extranet (art. 16 and 17), so the ban covers the Internet too.
                        alternative: The ban covers the extranet alone.

                        in the decision application-placement: Is this application on the network where it belongs?
                          read otherwise, cases with another outcome: 72
                          the cases where
                            organisation kind is government, government department or organisation authorised by law to administer public affairs
                            division in Taiyuan = yes
                            one of these holds:
                              - audience = internal
                              - audience = the public
                                highest classification is top secret, secret, confidential, work secret or sensitive information
                            host network = Internet
                          the outcome:
                            compliant becomes not applicable (cases: 12)
                            denied becomes not applicable (cases: 12)
                            denied becomes deficient (cases: 12)
                            denied becomes referred to other rules (cases: 36)
                        """);
    }

    @Test
    @DisplayName("shows of one decision the readings that stand in it, and says where there is none")
    void decision() {
        assertThat(Run.egov("diff", "information-publication").lines())
                .filteredOn(line -> line.contains("108号"))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly(
                        "13-extranet/internet", "28-secrecy-review/before-publication", "30-state-secret/no-leave");
        assertThat(Run.egov("diff", "applicability")).isEqualTo(new Run(0, "决定 applicability 没有可作另一种读法的规范\n", ""));
        assertThat(Run.egov("diff", "applicability", "--lang", "en").out())
                .isEqualTo("no norm of the decision applicability can be read otherwise\n");
        assertThat(Run.egov("diff", "applicability", "--format", "json").out()).isEqualTo("[]\n");
    }

    @Test
    @DisplayName("tells programs the same in JSON")
    void json() {
        Run run = Run.egov(
                "diff", "information-handling", "--reading", "30-state-secret/no-leave", "--format=json", "--lang=en");
        assertThat(run.json()).isEqualTo(Json.read("""
                        [{"norm": "30-state-secret", "reading": "no-leave",
                          "taken": "The regulation gives no leave for state secrets on any network; \
                        it only refers to the rules on secrecy.",
                          "alternative": "The private network is open to state secrets.",
                          "decisions": [{"decision": "information-handling", "cases": 18, "regions": [{
                            "where": {"all": [
                              {"fact": "network", "in": ["PRIVATE_NETWORK"]},
                              {"fact": "classification", "in": ["TOP_SECRET", "SECRET", "CONFIDENTIAL"]}]},
                            "changes": [{"before": "REFERRED", "after": "COMPLIANT", "cases": 18}]}]}]}]
                        """).orElseThrow());
    }

    @Test
    @DisplayName("counts every case that differs once, and knows none that does not")
    void counts() {
        JsonNode readings = Run.egov("diff", "--format", "json").json();
        assertThat(readings).hasSameSizeAs(READINGS);
        for (JsonNode reading : readings) {
            for (JsonNode decision : reading.get("decisions")) {
                long cases = 0;
                for (JsonNode region : decision.get("regions")) {
                    for (JsonNode change : region.get("changes")) {
                        assertThat(change.get("before")).isNotEqualTo(change.get("after"));
                        cases += change.get("cases").longValue();
                    }
                }
                assertThat(cases).isPositive().isEqualTo(decision.get("cases").longValue());
            }
        }
        assertThat(Run.egov("diff", "--reading", "10-review/investment", "--lang", "en")
                        .out())
                .contains("outcome: 5,184\n", "(cases: 5,076)");
    }

    @ParameterizedTest(name = "egov diff {0}")
    @CsvSource(delimiterString = " => ", textBlock = """
                    data-sharng => 没有名为“data-sharng”的决定，是否指 data-sharing；全部决定见 egov list
                    x --lang en => there is no decision "x"; egov list shows all
                    --reading internet => 没有名为“internet”的读法，是否指 13-extranet/internet；全部读法见 egov diff
                    --reading 24 --lang en => there is no reading "24", perhaps 24-inclusion/both or 24-deferral/approval; egov diff shows all
                    --reading 17-extranet => 没有名为“17-extranet”的读法；全部读法见 egov diff
                    planning --reading 16-new-outlet/ban => 读法“16-new-outlet/ban”不涉及决定 planning，只涉及：network-construction
                    planning --reading 16-new-outlet/ban --lang en => the reading "16-new-outlet/ban" does not touch the decision planning, only network-construction
                    planning --reading bann => 没有名为“bann”的读法；全部读法见 egov diff
                    --format xml --lang en => --format takes text or json, not "xml"
                    --reading --lang en => the option --reading needs a value (NORM/NAME)
                    a.json b.json => 多出参数“b.json”；用法见 egov diff --help
                    """)
    @DisplayName("says what it does not know, and what may have been meant")
    void errors(String arguments, String sentence) {
        Run run = Run.egov(("diff " + arguments).split(" "));
        assertThat(run.err()).isIn("egov：" + sentence + "\n", "egov: " + sentence + "\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    @DisplayName("explains its options in both languages")
    void help() {
        assertThat(Run.egov("diff", "--help").out())
                .contains(
                        "用法：egov diff [选项] [DECISION]",
                        "--reading=NORM/NAME",
                        "--format=text|json",
                        "13-extranet/internet");
        assertThat(Run.egov("help", "diff", "--lang", "en").out())
                .contains(
                        "usage: egov diff [OPTIONS] [DECISION]",
                        "--reading=NORM/NAME",
                        "--format=text|json",
                        "13-extranet/internet");
    }

    @Test
    @DisplayName("has words for versions that do not differ, and for cases that one version does not know")
    void versions() {
        Decision<?> planning = Session.decision("planning");
        Words english = new Words(Locale.ENGLISH);
        assertThat(new DifferenceText(Difference.between(planning, planning), english).lines())
                .containsExactly(
                        "",
                        "in the decision planning: " + planning.question(Locale.ENGLISH),
                        "  read otherwise, no case has another outcome");
        Difference foreign = Difference.between(planning, Session.decision("network-construction"));
        assertThat(new DifferenceText(foreign, english).lines())
                .anyMatch(line -> line.contains(" becomes no such case (cases: "))
                .anyMatch(line -> line.contains("no such case becomes "));
    }
}
