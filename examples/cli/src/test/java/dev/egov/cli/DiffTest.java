package dev.egov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.cli.rules.DifferenceText;
import dev.egov.cli.session.Json;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Words;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.Reading;
import dev.egov.rules.analysis.Difference;
import java.util.ArrayList;
import java.util.Arrays;
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
            "3-scope/development-zones",
            "6-accountability/organs",
            "10-review/rejection",
            "10-review/investment",
            "10-review/partly",
            "11-progress/advance",
            "11-quarterly/due",
            "12-procurement/each-project",
            "13-extranet/internet",
            "13-extranet/sensitive",
            "13-private-network/advice",
            "13-extranet/trigger",
            "14-standards/branches",
            "15-merge/exception",
            "16-new-outlet/ban",
            "19-portal/gradual",
            "19-filing/always",
            "23-catalogue/holders",
            "24-inclusion/both",
            "24-deferral/approval",
            "25-closed-system/control",
            "28-secrecy-review/before-publication",
            "30-state-secret/no-leave",
            "30-state-secret/content",
            "31-training/subjectless");

    private static final List<String> OF_WORDING = List.of("10-review/partly", "13-extranet/sensitive");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("shows each of the 25 readings in the order of the text, and each decision that it touches")
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
            if (line.startsWith(words.format("diff.wording", ""))) {
                Arrays.stream(line.substring(words.format("diff.wording", "").length())
                                .split(words.text("list.separator")))
                        .forEach(decision -> shown.add(readings.get(readings.size() - 1) + " in " + decision));
            }
        }
        assertThat(readings).isEqualTo(READINGS);
        assertThat(shown).isEqualTo(new LinkedHashSet<>(standing())).hasSize(63);
        assertThat(run.lines()).noneMatch(line -> line.endsWith(" ") || line.contains("{"));
    }

    /** Every reading with every decision that it touches, by norms and guards and not by their alternatives. */
    private static List<String> standing() {
        List<String> standing = new ArrayList<>();
        for (String id : READINGS) {
            for (Decision<?> decision : Session.RULE_BOOK.decisions()) {
                if (id.equals("3-scope/development-zones") && !decision.guard().equals(Condition.always())) {
                    standing.add(id + " in " + decision);
                }
                for (Norm norm : decision.norms()) {
                    for (Reading reading : norm.readings()) {
                        if (id.equals(reading.norm() + "/" + reading.name())) {
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
                        所采读法：第十条所称审核，以审核通过为准；审核未通过的，仍不予立项。
                        另一种读法：只要审核已经完成，不论结论如何，都不再受不予立项的限制。

                        在决定 project-establishment 中（该项目可否立项？）
                          改采另一种读法，结论不同的情形：4 种
                          符合下列各项的情形：
                            单位类别为各级政府、政府工作部门、开发区（园区）管委会或者经法律、法规授权具有公共管理职能的组织
                            “隶属于太原市”为是
                            投资来源为市级政府投资（全部或者部分）
                            审核状态为审核未通过
                            审核机构为市电子政务主管部门
                            审批机构为市发改委
                          结论：
                            不予准许 变为 符合规定（4 种情形）
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
                          read otherwise, cases with another outcome: 96
                          the cases where
                            organisation kind is government, government department, committee of a development zone or organisation authorised by law to administer public affairs
                            belongs to Taiyuan = yes
                            one of these holds:
                              - audience = internal
                              - audience = the public
                                classification of the system is top secret, secret, confidential, work secret or sensitive information (as designated by the department that holds it)
                            host network = Internet
                          the outcome:
                            compliant → not applicable (cases: 16)
                            contrary to the regulation → not applicable (cases: 16)
                            contrary to the regulation → to be made good (cases: 16)
                            contrary to the regulation → referred to other rules (cases: 48)
                        """);
    }

    @Test
    @DisplayName("shows of one decision the readings that stand in it, and says where there is none")
    void decision() {
        assertThat(Run.egov("diff", "information-publication").lines())
                .filteredOn(line -> line.contains("108号"))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly(
                        "3-scope/development-zones",
                        "13-extranet/internet",
                        "13-extranet/sensitive",
                        "28-secrecy-review/before-publication",
                        "30-state-secret/no-leave",
                        "30-state-secret/content");
        assertThat(Run.egov("diff", "authority-competence"))
                .isEqualTo(new Run(0, "决定 authority-competence 没有可作另一种读法的规范\n", ""));
        assertThat(Run.egov("diff", "authority-competence", "--lang", "en").out())
                .isEqualTo("no norm of the decision authority-competence can be read otherwise\n");
        assertThat(Run.egov("diff", "authority-competence", "--format", "json").out())
                .isEqualTo("[]\n");
    }

    @Test
    @DisplayName("says of a reading that changes what callers answer that no case comes out differently")
    void wording() {
        assertThat(Run.egov("diff", "--reading", "13-extranet/sensitive", "--lang", "en")
                        .out())
                .isEqualTo("""
                        13-extranet/sensitive  并政办发〔2013〕108号, art. 13 item (2)
                        reading taken: Sensitive information is what the department that holds it has so designated.
                        alternative: Sensitive personal information of the personal information protection law as well.
                        effect: on what callers answer, and on no norm
                        no case has another outcome; decisions that ask for it: project-review, information-handling, application-placement, document-exchange, data-sharing, information-publication
                        """);
        assertThat(Run.egov("diff", "--reading", "10-review/partly").lines())
                .contains(
                        "影响：只涉及事实如何填报，规范不变",
                        "各种情形的结论均不变；涉及的决定：project-establishment、budget-execution、budget-reporting、project-completion");
    }

    @Test
    @DisplayName("shows a reading that changes a guard alone")
    void guard() {
        assertThat(Run.egov("diff", "applicability", "--lang", "en").lines())
                .contains(
                        "in the decision applicability: Does the regulation bind this organisation?",
                        "    organisation kind = committee of a development zone",
                        "    applies → does not apply (cases: 1)");
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
                          "wordingOnly": false,
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
            boolean isOfWording = OF_WORDING.contains(reading.get("norm").asString() + "/"
                    + reading.get("reading").asString());
            assertThat(reading.get("wordingOnly").asBoolean()).isEqualTo(isOfWording);
            for (JsonNode decision : reading.get("decisions")) {
                long cases = 0;
                for (JsonNode region : decision.get("regions")) {
                    for (JsonNode change : region.get("changes")) {
                        assertThat(change.get("before")).isNotEqualTo(change.get("after"));
                        cases += change.get("cases").longValue();
                    }
                }
                assertThat(cases).isEqualTo(decision.get("cases").longValue());
                assertThat(cases == 0).isEqualTo(isOfWording);
            }
        }
        assertThat(Run.egov("diff", "--reading", "10-review/investment", "--lang", "en")
                        .out())
                .contains("outcome: 6,912\n", "(cases: 6,768)");
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
                .anyMatch(line -> line.contains(" → no such case (cases: "))
                .anyMatch(line -> line.contains("no such case → "));
    }
}
