package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.ArticleKind;
import dev.egov.rules.Decision;
import dev.egov.rules.Modality;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Outcome;
import dev.egov.rules.RuleBook;
import dev.egov.rules.Ruling;
import dev.egov.rules.Variable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that are settled, to the letter: those of outcomes, statuses, consequences, norms and facts. */
class OfficialWordsTest {

    private static final RuleBook BOOK = Taiyuan2013.RULE_BOOK;

    /** A row of a table: a key, and its words in Chinese and in English. */
    private record Row(String key, String chinese, String english) {

        static List<Row> table(String table) {
            return table.lines()
                    .map(line -> line.split(" *\\| *"))
                    .map(cells -> new Row(cells[0], cells[1], cells[2]))
                    .toList();
        }

        void says(BiFunction<String, Locale, String> words) {
            assertThat(words.apply(key, Locale.CHINESE)).as(key).isEqualTo(chinese);
            assertThat(words.apply(key, Locale.ENGLISH)).as(key).isEqualTo(english);
        }
    }

    private static void table(String table, BiFunction<String, Locale, String> words) {
        Row.table(table).forEach(row -> row.says(words));
    }

    private static Decision<?> decision(String id) {
        return BOOK.decision(id).orElseThrow();
    }

    @Test
    void a_permission_is_granted_or_not() {
        outcomes(
                "planning project-establishment budget-execution information-handling network-construction "
                        + "document-exchange archive-transfer information-publication",
                """
                NOT_APPLICABLE | 不适用              | not applicable
                COMPLIANT      | 符合规定            | compliant
                DEFICIENT      | 需补正              | to be made good
                DEFERRED       | 暂缓实施            | deferred
                REFERRED       | 依照有关规定处理    | referred to other rules
                DENIED         | 不予准许            | denied
                UNDETERMINED   | 事实不全，暂不能认定 | undetermined, facts are missing""");
    }

    @Test
    void a_state_is_in_order_or_not() {
        outcomes(
                "project-review budget-reporting project-completion application-placement website-filing "
                        + "department-duties",
                """
                NOT_APPLICABLE | 不适用              | not applicable
                COMPLIANT      | 符合规定            | compliant
                DEFICIENT      | 需补正              | to be made good
                DEFERRED       | 暂缓实施            | deferred
                REFERRED       | 依照有关规定处理    | referred to other rules
                DENIED         | 不符合规定          | contrary to the regulation
                UNDETERMINED   | 事实不全，暂不能认定 | undetermined, facts are missing""");
    }

    @Test
    void a_competence_is_there_or_not() {
        outcomes("authority-competence", """
                NOT_APPLICABLE | 不适用              | not applicable
                COMPLIANT      | 属于其权限          | within its competence
                DEFICIENT      | 需补正              | to be made good
                DEFERRED       | 暂缓实施            | deferred
                REFERRED       | 依照有关规定处理    | referred to other rules
                DENIED         | 不属于其权限        | outside its competence
                UNDETERMINED   | 事实不全，暂不能认定 | undetermined, facts are missing""");
    }

    @Test
    void three_decisions_have_words_of_their_own() {
        outcomes("applicability", """
                NOT_APPLICABLE | 不适用              | does not apply
                COMPLIANT      | 适用                | applies
                UNDETERMINED   | 事实不全，暂不能认定 | undetermined, facts are missing""");
        outcomes("accountability", """
                NOT_APPLICABLE | 不适用              | not applicable
                COMPLIANT      | 未见应予问责的情形  | no ground for accountability
                REFERRED       | 移送监察机关处理    | passed to the supervision authority
                UNDETERMINED   | 事实不全，暂不能认定 | undetermined, facts are missing""");
        outcomes("data-sharing", """
                NOT_APPLICABLE | 不适用              | not applicable
                COMPLIANT      | 纳入共享            | shared
                DEFICIENT      | 纳入共享，需补正    | shared, to be made good
                DEFERRED       | 暂缓共享            | sharing deferred
                REFERRED       | 依照有关规定处理    | referred to other rules
                DENIED         | 不予准许            | denied
                UNDETERMINED   | 事实不全，暂不能认定 | undetermined, facts are missing""");
    }

    private static void outcomes(String decisions, String table) {
        for (String id : decisions.split(" ")) {
            table(table, (key, locale) -> decision(id).label(Outcome.valueOf(key), locale));
        }
    }

    @Test
    void statuses_consequences_and_modalities_have_their_words() {
        table("""
                NOT_APPLICABLE | 不涉及           | does not apply
                EXCEPTED       | 属于例外         | excepted
                SATISFIED      | 符合             | met
                BREACHED       | 不符合           | not met
                NOT_FOLLOWED   | 未采纳           | advice not followed
                UNKNOWN        | 待补充事实后认定 | open until more is known""", (key, locale) -> NormStatus.valueOf(key).label(locale));
        table("""
                DENY   | 不予准许         | denied
                REFER  | 依照有关规定处理 | referred to other rules
                DEFER  | 暂缓实施         | deferred
                DUTY   | 应当补正         | to be made good
                ADVISE | 建议采纳         | advice only""", (key, locale) -> Otherwise.valueOf(key).label(locale));
        table("""
                OBLIGATION     | 义务 | obligation
                PROHIBITION    | 禁止 | prohibition
                RECOMMENDATION | 倡导 | recommendation
                PERMISSION     | 许可 | permission
                COMPETENCE     | 权限 | competence
                REFERENCE      | 准用 | reference to other rules
                CONSTITUTIVE   | 界定 | constitutive norm""", (key, locale) -> Modality.valueOf(key).label(locale));
        assertThat(ArticleKind.values())
                .allSatisfy(kind -> assertThat(kind.label(Locale.CHINESE)).matches("\\p{IsHan}+"));
    }

    @Test
    void what_is_to_be_looked_into_is_passed_on() {
        assertThat(decision("accountability").label(Otherwise.REFER, Locale.CHINESE))
                .isEqualTo("移送监察机关处理");
        assertThat(decision("data-sharing").label(Otherwise.REFER, Locale.CHINESE))
                .isEqualTo("依照有关规定处理");
    }

    /** A decision, a case, and what its ruling says. */
    @Test
    void the_verdict_says_what_the_outcome_means_for_the_matter_in_hand() {
        table("""
                applicability                                                              | 仅认定适用范围 | a finding on scope only
                applicability organization.kind=OTHER                                      | 仅认定适用范围 | a finding on scope only
                authority-competence action=REVIEW_PROJECT authority=COMPETENT_AUTHORITY   | 由该机构办理 | this body acts
                authority-competence action=REVIEW_PROJECT authority=FINANCE_BUREAU        | 不由该机构办理 | this body does not act
                planning kind=DEPARTMENT_PLAN                                              | 本办法不限制其实施 | the regulation does not bar the plan
                planning kind=CITY_ANNUAL_PLAN preparedBy=FINANCE_BUREAU                   | 本办法不准许其实施 | the regulation does not let the plan take effect
                project-establishment investment=COUNTY                                    | 本办法不限制其立项 | the regulation does not bar the project
                project-establishment investment=MUNICIPAL review.status=REJECTED          | 不予立项 | not to be established
                project-review hostNetwork=EXTRANET classification=PUBLIC networkPlan=USES_BACKBONE | 未见妨碍通过审核的情形 | nothing found that stands against approval in the review
                project-review hostNetwork=PRIVATE_NETWORK classification=SECRET stateProvision=true | 存在妨碍通过审核的情形 | something found that stands against it
                budget-execution investment=COUNTY                                         | 本办法不限制其支付 | the regulation does not bar the payment
                budget-execution investment=MUNICIPAL approvedBy=FINANCE_BUREAU            | 本办法不准许支付 | the regulation does not allow the payment
                budget-reporting                                                           | 不影响有关事项的办理 | stands in the way of nothing
                project-completion                                                         | 不影响有关事项的办理 | stands in the way of nothing
                information-handling network=EXTRANET classification=PUBLIC                | 本办法不作限制 | the regulation sets no bar
                information-handling network=EXTRANET classification=SECRET                | 本办法不予准许 | the regulation does not allow it
                network-construction kind=BACKBONE_ACCESS                                  | 本办法不限制其建设或者保留 | the regulation does not bar it
                network-construction kind=NEW_DEDICATED_NETWORK stateProvision=false       | 本办法不准许其建设 | the regulation does not allow it to be built
                application-placement classification=PUBLIC                                | 本办法不限制该部署 | the regulation does not bar the placement
                application-placement hostNetwork=EXTRANET classification=SECRET           | 本办法不准许该部署 | the regulation does not allow the placement
                website-filing                                                             | 不影响有关事项的办理 | stands in the way of nothing
                document-exchange electronic=false classification=PUBLIC                   | 本办法不限制以该方式传送 | the regulation does not bar this way
                document-exchange electronic=true network=INTERNET classification=WORK_SECRET | 本办法不准许以该方式传送 | the regulation does not allow this way
                archive-transfer                                                           | 本办法不限制其移交 | the regulation does not bar the transfer
                data-sharing obtainedInDuty=false classification=PUBLIC                    | 本办法不限制其共享 | the regulation does not bar the sharing
                data-sharing channel=INTERNET classification=WORK_SECRET                   | 暂不得依本办法共享 | not to be shared under the regulation as things stand
                information-publication secrecyReview=CLEARED classification=PUBLIC        | 本办法不限制其公开或者上报 | the regulation does not bar it
                information-publication secrecyReview=WITHHELD classification=PUBLIC       | 暂不得公开或者上报 | not to be published or reported as things stand
                department-duties                                                          | 不影响有关事项的办理 | stands in the way of nothing
                accountability conduct=PROPER                                              | 依本办法无须移送 | nothing to pass on under the regulation
                accountability conduct=DELAY                                               | 依本办法移送监察机关 | to be passed on under the regulation""", (question, locale) -> {
            String[] words = question.split(" ", 2);
            return Given.of(decision(words[0]), words.length == 1 ? "" : words[1])
                    .ruling()
                    .verdict(locale);
        });
    }

    @Test
    void until_the_facts_that_decide_are_known_every_verdict_is_the_same() {
        for (Decision<?> decision : BOOK.decisions()) {
            Ruling ruling = decision.decide(decision.facts().build(), LocalDate.of(2026, 3, 1));
            if (!ruling.allows()) {
                assertThat(ruling.verdict(Locale.CHINESE)).isEqualTo("补齐事实之前，不视为准许");
                assertThat(ruling.verdict(Locale.ENGLISH))
                        .isEqualTo("not to be taken as allowed until the missing facts are known");
            }
        }
    }

    /** No case of these decisions is denied, deferred or referred. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "applicability",
                "budget-reporting",
                "project-completion",
                "website-filing",
                "archive-transfer",
                "department-duties"
            })
    void where_no_norm_can_block_words_are_kept_for_it(String id) {
        String key = "allows." + id + ".false";
        assertThat(Measures.REGULATION.texts().text(key, Locale.CHINESE)).isEqualTo("本办法不予准许");
        assertThat(Measures.REGULATION.texts().text(key, Locale.ENGLISH)).isEqualTo("the regulation does not allow it");
    }

    @Test
    void norms_have_the_register_of_the_text() {
        Map<String, Norm> norms = BOOK.decisions().stream()
                .flatMap(decision -> decision.norms().stream())
                .collect(Collectors.toMap(Norm::id, norm -> norm, (one, other) -> one));
        pairs("""
                13-private-network | 政务专网主要用于机关内部业务。
                18-services | 各部门应当向社会公众拓展非审批类服务。
                19-portal | 政府网站应当逐步归集到统一的政府门户网站；已经纳入或者已有纳入计划的，即为符合。
                20-electronic | 推进公文、会议通知和简报的电子化传送。
                20-paperless | 各部门应当推进并优化无纸化办公。
                20-exchange-interface | 各部门应当逐步建立数据交换标准接口；已经建立或者已按计划推进的，即为符合。
                20-collection-dictionary | 各部门应当逐步建立数据采集标准字典；已经建立或者已按计划推进的，即为符合。
                20-reference-standard | 各部门应当逐步建立数据引用标准规范；已经建立或者已按计划推进的，即为符合。
                20-query-mechanism | 各部门应当逐步建立数据查询运行机制；已经建立或者已按计划推进的，即为符合。
                26-shared-infrastructure | 鼓励利用现有基础设施，集中安排硬件托管、数据存储和灾难备份。
                15-merge | 已建成的业务网络应当逐步归并到政务专网或者政务外网；已经归并或者已有归并计划的，即为符合。
                16-internet | 系统应当依托政务外网接入互联网，不再自设接口；现有接口已有归并计划的，即为符合。
                16-new-outlet | 应当依托政务外网接入互联网，不再单独设置接口。
                16-merge | 各部门的互联网接口应当逐步归并；已经归并或者已有归并计划的，即为符合。
                25-duplication | 应当避免重复建设已有的系统。
                15-backbone | 系统应当利用现有骨干网络；除国家另有明确规定外，不再为其新建业务专网。
                15-new-network | 业务专网，除国家另有明确规定外，不再新建。
                23-catalogue | 应当共享的数据资源，应当编入政务信息资源目录；法律、法规、规章另有规定的，从其规定。
                24-inclusion | 各部门在履职中掌握、兼具基础性和公共性的数据资源，纳入共享和交换；法律、法规、规章另有规定的，从其规定。
                24-exception | 法律、法规、规章对该资源另有规定的，从其规定。
                6-designated-unit | 各部门应当明确本部门的电子政务主管部门。
                5-direct | 研究部署和组织领导全市电子政务工作，是领导组的职责。
                25-closed-system | 独立、封闭、仅供单一部门使用的业务系统，应当严格控制。
                12-audit | 项目完成后，由审计部门视情况适时审计其投资。
                13-extranet | 涉密信息、工作秘密和敏感信息，严禁在政务外网以及依托政务外网提供的互联网服务上处理、传输或者存储。
                21-formation | 移交的电子文件，可以参照关于形成标准的指导性意见形成。""", key -> norms.get(key).summary(Locale.CHINESE));
        table("""
                9-preparer | 全市年度工作计划由市电子政务主管部门牵头制定。 | Leading the city's annual plan is for the competent authority.
                7-preparer | 全市电子政务发展规划由市电子政务主管部门牵头编制。 | Leading the city's development plan is for the competent authority.
                10-approver | 市级政府投资的项目由市发改委审批。 | Approving a project of municipal government investment is for the development and reform commission.
                9-progress | 年度工作计划开始实施后，各部门应当报告落实情况。 | Once its year has begun, the carrying out is reported.
                11-progress | 累计付款不得超过项目进度；国家有关规定准许预付的，从其规定。 | Payments keep within progress, advances under national rules apart.
                19-filing | 政府网站应当备案。 | A government website is filed.
                28-graded-protection | 运行涉密信息系统的部门应当建立分级保护制度。 | A department that runs classified systems has graded protection.""", (key, locale) -> norms.get(key).summary(locale));
    }

    private static void pairs(String table, Function<String, String> words) {
        table.lines()
                .map(line -> line.split(" \\| "))
                .forEach(cells -> assertThat(words.apply(cells[0])).as(cells[0]).isEqualTo(cells[1]));
    }

    @Test
    void facts_are_called_what_they_are() {
        table("""
                planning inEffect | 计划年度已经开始 | the plan's year has begun
                budget-execution advanceUnderStateRules | 属于国家有关规定准许的预付款 | advance payment under national rules
                department-duties hasClassifiedSystems | 运行涉密信息系统 | runs classified systems
                website-filing onUnifiedPortal | 已纳入统一门户或者已有纳入计划 | on the unified portal, or joining planned
                department-duties exchangeInterface | 已建立数据交换标准接口或者已按计划推进 | exchange interface in place, or under way by a plan
                department-duties queryMechanism | 已建立数据查询运行机制或者已按计划推进 | query mechanism in place, or under way by a plan""", (fact, locale) -> label(fact, locale));
        pairs("""
                department-duties designatedUnit | 已明确主管部门
                information-handling classification | 信息类别
                data-sharing classification | 信息类别
                project-review system.classification | 系统信息类别
                application-placement classification | 系统信息类别
                planning preparer.division | 隶属的行政区划代码""", fact -> label(fact, Locale.CHINESE));
    }

    private static String label(String path, Locale locale) {
        Decision<?> decision = decision(path.split(" ")[0]);
        return decision.label(Given.fact(decision, path.split(" ")[1]), locale);
    }

    @Test
    void questions_say_what_counts() {
        pairs("""
                classification | 所涉信息属于哪一类：国家秘密（绝密、机密、秘密）、工作秘密、敏感信息、内部信息，还是公开信息？兼有几类的，按列举顺序取在前的一类。敏感信息以持有该信息的部门的认定为准，不等同于个人信息保护法所称的敏感个人信息。
                division | 该单位隶属的人民政府，其六位行政区划代码（GB/T 2260）是什么？驻并的省级、中央和垂直管理单位，填其上级的代码，不填所在地的代码。""", name -> {
            Set<String> asked = BOOK.decisions().stream()
                    .flatMap(decision -> decision.givens().stream()
                            .filter(fact ->
                                    fact.name().replaceFirst(".*\\.", "").equals(name))
                            .map(fact -> decision.question(fact, Locale.CHINESE)))
                    .collect(Collectors.toSet());
            assertThat(asked).hasSize(1);
            return asked.iterator().next();
        });
        Decision<?> duties = Taiyuan2013.DEPARTMENT_DUTIES;
        assertThat(duties.question(Given.fact(duties, "designatedUnit"), Locale.CHINESE))
                .isEqualTo("该部门是否已经明确本部门的电子政务主管部门？");
    }

    @Test
    void values_are_called_what_they_are() {
        table(
                """
                project-review networkPlan=KEEPS_DEDICATED | 保留业务专网，未安排归并 | keeps a dedicated network
                project-review networkPlan=MERGES_DEDICATED | 保留业务专网，已安排归并 | keeps a dedicated network, merger planned
                project-review internetAccess=OWN_OUTLET | 自有接口，未安排归并 | an outlet of its own, no merger planned
                project-review internetAccess=MERGES_OUTLET | 自有接口，已安排归并 | an outlet of its own, merger planned
                authority-competence action=REVIEW_PROJECT | 审核市级政府投资的项目 | review a project of municipal investment
                authority-competence action=APPROVE_PROJECT | 审批市级政府投资的项目 | approve a project of municipal investment
                data-sharing classification=SENSITIVE | 敏感信息（由持有该信息的部门认定） | sensitive information (as designated by the department that holds it)
                budget-reporting quartersReported=[] | 无 | none
                budget-reporting quartersReported=[3] | 第三季度 | third quarter
                budget-reporting quartersReported=[1,2] | 第一、第二季度 | first and second quarter
                budget-reporting quartersReported=[2,3,4] | 第二、第三、第四季度 | second, third and fourth quarter
                budget-reporting year=2025 | 2025年 | 2025
                budget-execution paidPercent=33.5 | 33.5% | 33.5%""",
                (value, locale) -> {
                    Given<?> given = Given.of(decision(value.split(" ")[0]), value.split(" ")[1]);
                    Variable<?> fact = Given.fact(given.decision(), value.split("[ =]")[1]);
                    return given.decision().label(fact, given.values().get(fact), locale);
                });
    }

    @Test
    void a_set_is_counted_out_behind_its_fact() {
        Ruling ruling = Given.of(Taiyuan2013.BUDGET_REPORTING, "investment=MUNICIPAL year=2025 quartersReported=[]")
                .ruling();
        assertThat(ruling.findings().get(0).message(Locale.CHINESE))
                .isEqualTo("第十一条：季度终了后，应当向市电子政务主管部门抄送该季度的预算执行情况。"
                        + "已知：投资来源为市级政府投资（全部或者部分）；预算年度为2025年；已抄送的季度：无。结论：不符合，应当补正。");
    }

    /** A case, what to do in it, and what holds then: the first remedy. */
    @Test
    void a_remedy_is_an_act_with_what_holds_after_it() {
        table(
                """
                application-placement audience=PUBLIC hostNetwork=EXTRANET classification=SENSITIVE servedOverInternet=true | 改用政务专网：结论为需补正（第十七条） | move to the private network: the outcome is then to be made good (art. 17)
                planning kind=CITY_DEVELOPMENT_PLAN preparedBy=COMPETENT_AUTHORITY approvedByMunicipalGovernment=false published=true consulted=true | 报市政府批准：结论为符合规定 | have the municipal government approve the plan: the outcome is then compliant
                project-establishment investment=MUNICIPAL review.status=UNDER_REVIEW review.by=COMPETENT_AUTHORITY approver=DEVELOPMENT_AND_REFORM_COMMISSION | 取得市电子政务主管部门审核通过：结论为符合规定 | have it pass the review of the competent e-government authority: the outcome is then compliant
                project-establishment investment=MUNICIPAL review.status=NOT_SUBMITTED review.by=FINANCE_BUREAU approver=DEVELOPMENT_AND_REFORM_COMMISSION | 取得市电子政务主管部门审核通过：结论为符合规定 | have it pass the review of the competent e-government authority: the outcome is then compliant
                budget-execution investment=MUNICIPAL preparedBy=AUDIT_DEPARTMENT approvedBy=PEOPLES_CONGRESS advanceUnderStateRules=false paidPercent=70 progressPercent=60 | 将累计付款控制在项目进度（60%）以内：结论为需补正（第十一条） | keep payments to date within progress (60%): the outcome is then to be made good (art. 11)
                document-exchange kind=OTHER electronic=true classification=SENSITIVE network=EXTRANET | 改以纸质方式传送：结论为不适用 | send it on paper: the outcome is then not applicable
                document-exchange kind=BRIEFING electronic=true classification=SENSITIVE | 改以纸质方式传送：结论为符合规定 | send it on paper: the outcome is then compliant
                information-publication classification=PUBLIC channel=EXTRANET secrecyReview=NOT_DONE responsiblePersonNamed=true | 报请保密审查并获准公开或者上报：结论为符合规定 | have it cleared in secrecy review: the outcome is then compliant
                authority-competence action=INTERPRET_REGULATION authority=FINANCE_BUREAU | 由市电子政务主管部门办理：结论为属于其权限 | leave it to the competent e-government authority: the outcome is then within its competence""",
                (question, locale) -> {
                    String[] words = question.split(" ", 2);
                    return Given.of(decision(words[0]), words[1])
                            .ruling()
                            .remedies()
                            .get(0)
                            .message(locale);
                });
    }

    /** Words that no official would write of these matters, or that say what the text does not: in no text of any module. */
    @ParameterizedTest
    @ValueSource(strings = {"宜", "不应", "有欠缺", "尚不能定", "当事人", "转由其他规定处理", "属例外", "可以进行", "不得进行"})
    void no_text_of_any_module_has_the_word(String word) throws IOException {
        List<String> texts = mainTexts();

        assertThat(texts).hasSizeGreaterThan(2000).noneMatch(text -> text.contains(word));
    }

    /** The lines of the bundles of all modules. */
    private static List<String> mainTexts() throws IOException {
        List<Path> bundles = new ArrayList<>();
        Files.walkFileTree(Path.of(".."), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                // what is made meanwhile comes and goes
                boolean made = folder.endsWith("target") || folder.endsWith(".git");
                return made ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().replace('\\', '/').matches(".*/src/main/resources/.*\\.properties")) {
                    bundles.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        List<String> texts = new ArrayList<>();
        for (Path bundle : bundles) {
            texts.addAll(Files.readAllLines(bundle));
        }
        return texts;
    }
}
