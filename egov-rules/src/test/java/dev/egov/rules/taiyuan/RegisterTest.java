package dev.egov.rules.taiyuan;

import static dev.egov.rules.ArticleKind.COMMENCEMENT;
import static dev.egov.rules.ArticleKind.DEFINITION;
import static dev.egov.rules.ArticleKind.INTERPRETATION;
import static dev.egov.rules.ArticleKind.NORM;
import static dev.egov.rules.ArticleKind.ORGANISATION;
import static dev.egov.rules.ArticleKind.POWER;
import static dev.egov.rules.ArticleKind.PRINCIPLE;
import static dev.egov.rules.ArticleKind.PURPOSE;
import static dev.egov.rules.ArticleKind.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Article;
import dev.egov.rules.Decision;
import dev.egov.rules.DecisionKind;
import dev.egov.rules.Modality;
import dev.egov.rules.Norm;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Reading;
import dev.egov.rules.RuleBook;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rule book has: every article, every decision, every norm and every reading. */
class RegisterTest {

    private static final RuleBook BOOK = Taiyuan2013.RULE_BOOK;

    /** The decisions, the articles that they rest on, and their norms. */
    private static final String DECISIONS = """
            applicability (2 3 34): 3-scope
            authority-competence (5 6 7 8 9 10 11 12 14 21 22 23 27 32 33): 5-direct 5-security 5-advise \
                6-hold-accountable 7-prepare-plan 7-approve-plan 8-receive-filing 9-prepare-annual-plan \
                10-review-project 10-approve-project 11-prepare-budget 11-approve-budget 11-execute-budget \
                12-supervise-project 12-audit-project 14-manage-backbone 14-set-standards 21-set-archive-standards \
                22-set-other-standards 23-establish-catalogue 27-inspect-security 32-evaluate 33-interpret
            planning (7 8 9): 7-preparer 7-approval 7-publication 7-consultation 8-alignment 8-filing \
                9-preparer 9-city-alignment 9-filing 9-milestones 9-progress
            project-establishment (10): 10-review 10-approver
            project-review (13 15 16 17 25 26 27 29 30): 13-extranet 15-backbone 15-merge 16-internet 17-extranet \
                17-internet 25-closed-system 25-duplication 26-shared-infrastructure 27-security 29-genuine-software \
                29-certified-products 29-domestic-software 30-state-secret
            budget-execution (11): 11-preparer 11-approval 11-progress
            budget-reporting (11): 11-quarterly 11-annual
            project-completion (12): 12-procurement 12-supervision 12-acceptance 12-promotion 12-audit
            information-handling (13 30): 13-extranet 13-private-network 30-state-secret
            network-construction (14 15 16): 14-standards 15-maintenance 15-new-network 15-merge 16-new-outlet 16-merge
            application-placement (13 17 30): 13-extranet 17-extranet 17-internet 30-state-secret
            website-filing (19): 19-filing 19-portal 19-maintenance 19-protection
            document-exchange (13 20 30): 13-extranet 20-electronic 30-state-secret
            archive-transfer (21): 21-formation 21-interface
            data-sharing (3 13 23 24 30): 13-extranet 23-catalogue 24-inclusion 24-exception 24-deferral \
                30-state-secret
            information-publication (13 28 30): 13-extranet 28-secrecy-review 28-responsible-person 30-state-secret
            department-duties (6 18 20 28 31 32): 6-designated-unit 18-services 20-paperless \
                20-exchange-interface 20-collection-dictionary 20-reference-standard 20-query-mechanism \
                28-classified-protection 28-graded-protection 28-assessment 28-emergency 28-inspection \
                28-responsibility 28-secrecy-review-system 31-training 31-reporting 31-statistics 32-evaluation
            accountability (6): 6-accountability
            """;

    /** What follows where a norm is not met, and the kind of norm that says so. */
    private static final Map<Otherwise, Modality> MODALITIES = Map.of(
            Otherwise.DENY, Modality.PROHIBITION,
            Otherwise.REFER, Modality.REFERENCE,
            Otherwise.DEFER, Modality.PERMISSION,
            Otherwise.DUTY, Modality.OBLIGATION,
            Otherwise.ADVISE, Modality.RECOMMENDATION);

    /** Norms that say whose an act is, beside those of authority-competence. */
    private static final Set<String> COMPETENCES = Set.of("7-preparer", "9-preparer", "10-approver");

    /** Each reading, and the norms beside which it stands: everywhere, or in one decision or two alone. */
    private static final String READINGS = """
            3-scope.development-zones: 3-scope
            6-accountability.organs: 6-accountability
            10-review.rejection: 10-review
            10-review.investment: 10-review
            10-review.partly (wording): 10-review 10-approver 11-preparer 11-approval 11-progress 11-quarterly \
                11-annual 12-audit
            11-quarterly.due: 11-quarterly 11-annual
            11-progress.advance: 11-progress
            12-procurement.each-project: 12-procurement 12-supervision 12-acceptance 12-promotion
            13-extranet.internet: 13-extranet
            13-extranet.sensitive (wording): 13-extranet
            13-extranet.trigger: data-sharing/13-extranet
            13-private-network.advice: 13-private-network
            14-standards.branches: 14-standards
            15-merge.exception: 15-merge
            16-new-outlet.ban: 16-new-outlet
            19-filing.always: 19-filing
            19-portal.gradual: 15-merge 16-internet 16-merge 19-portal 20-exchange-interface \
                20-collection-dictionary 20-reference-standard 20-query-mechanism
            23-catalogue.holders: 23-catalogue
            24-inclusion.both: 23-catalogue 24-inclusion 24-exception 24-deferral
            24-deferral.approval: 24-deferral
            25-closed-system.control: 25-closed-system
            28-secrecy-review.before-publication: 28-secrecy-review
            30-state-secret.no-leave: 30-state-secret
            30-state-secret.content: document-exchange/30-state-secret data-sharing/30-state-secret \
                information-publication/30-state-secret
            31-training.subjectless: 31-training 31-reporting 31-statistics 32-evaluation
            """;

    /** What a decision asks about; of those not listed, whether something may be done. */
    private static final Map<DecisionKind, Set<String>> KINDS = Map.of(
            DecisionKind.COMPETENCE,
            Set.of("authority-competence"),
            DecisionKind.STATE,
            Set.of(
                    "applicability",
                    "project-review",
                    "budget-reporting",
                    "project-completion",
                    "application-placement",
                    "website-filing",
                    "department-duties",
                    "accountability"));

    private static Stream<Norm> norms() {
        return BOOK.decisions().stream().flatMap(decision -> decision.norms().stream());
    }

    @Test
    void the_register_has_articles_1_to_34_once_each_in_order() {
        assertThat(BOOK.articles())
                .extracting(Article::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 34).boxed().toList());
    }

    @Test
    void every_article_says_what_it_is_for() {
        assertThat(BOOK.articles())
                .extracting(Article::kind)
                .containsExactly(
                        PURPOSE,
                        DEFINITION,
                        SCOPE,
                        PRINCIPLE,
                        ORGANISATION,
                        NORM, // chapter 1
                        NORM,
                        NORM,
                        NORM, // chapter 2
                        NORM,
                        NORM,
                        NORM, // chapter 3
                        NORM,
                        POWER,
                        NORM,
                        NORM,
                        NORM, // chapter 4
                        NORM,
                        NORM,
                        NORM,
                        POWER,
                        POWER, // chapter 5
                        POWER,
                        NORM,
                        NORM,
                        NORM, // chapter 6
                        NORM,
                        NORM,
                        NORM,
                        NORM, // chapter 7
                        NORM,
                        NORM, // chapter 8
                        INTERPRETATION,
                        COMMENCEMENT); // chapter 9
    }

    @Test
    void every_article_without_norms_says_why() {
        List<Article> silent = BOOK.articles().stream()
                .filter(article -> article.norms().isEmpty())
                .toList();

        assertThat(silent).extracting(Article::number).containsExactly(1, 2, 4, 34);
        assertThat(silent).allSatisfy(article -> {
            assertThat(article.notEncoded(Locale.CHINESE)).isPresent();
            assertThat(article.notEncoded(Locale.ENGLISH)).isPresent();
        });
    }

    @Test
    void what_an_article_leaves_out_is_said_in_both_languages_or_in_neither() {
        assertThat(BOOK.articles())
                .allSatisfy(
                        article -> assertThat(article.notEncoded(Locale.CHINESE).isPresent())
                                .isEqualTo(article.notEncoded(Locale.ENGLISH).isPresent()));
    }

    @Test
    void the_decisions_have_their_norms_in_the_order_of_the_text() {
        assertThat(BOOK.decisions().stream()
                        .map(decision ->
                                decision + ": " + join(decision.norms().stream().map(Norm::id))))
                .containsExactlyElementsOf(
                        lines().map(line -> line.replaceFirst(" \\(.*\\)", "")).toList());
        assertThat(BOOK.decisions()).hasSize(18);
        assertThat(norms()).hasSize(112);
        assertThat(norms().map(Norm::id).distinct()).hasSize(99);
    }

    @Test
    void the_decisions_rest_on_their_articles() {
        assertThat(BOOK.decisions().stream()
                        .map(decision -> decision + " (" + join(decision.articles().stream()) + ")"))
                .containsExactlyElementsOf(
                        lines().map(line -> line.replaceFirst(":.*", "")).toList());
    }

    private static Stream<String> lines() {
        return DECISIONS.lines().map(line -> line.replaceAll(" +", " "));
    }

    @Test
    void every_norm_stands_in_the_register_under_its_article() {
        assertThat(norms())
                .allSatisfy(norm -> assertThat(
                                BOOK.articles().get(norm.clause().article() - 1).norms())
                        .contains(norm.id()))
                .allSatisfy(
                        norm -> assertThat(norm.id()).startsWith(norm.clause().article() + "-"));
        assertThat(BOOK.articles().stream().flatMap(article -> article.norms().stream()))
                .containsExactlyInAnyOrderElementsOf(norms().map(Norm::id).collect(Collectors.toSet()));
    }

    @Test
    void every_article_names_the_decisions_that_rest_on_it() {
        assertThat(BOOK.articles())
                .allSatisfy(article -> assertThat(article.decisions())
                        .containsExactlyElementsOf(BOOK.decisions().stream()
                                .filter(decision -> decision.articles().contains(article.number()))
                                .map(Decision::id)
                                .toList()));
    }

    @Test
    void a_decision_is_found_by_its_id_and_by_its_norms() {
        assertThat(BOOK.decision("data-sharing").orElseThrow()).isSameAs(Taiyuan2013.DATA_SHARING);
        assertThat(BOOK.decision("tax")).isEmpty();
        assertThat(BOOK.decisionsWith("15-merge"))
                .containsExactly(Taiyuan2013.PROJECT_REVIEW, Taiyuan2013.NETWORK_CONSTRUCTION);
        assertThat(BOOK.decisionsWith("13-extranet")).hasSize(6);
    }

    @Test
    void a_norm_is_of_the_kind_that_its_consequence_shows_unless_it_says_whose_an_act_is() {
        for (Decision<?> decision : BOOK.decisions()) {
            boolean competence = decision.id().equals("authority-competence");
            assertThat(decision.norms())
                    .allSatisfy(norm -> assertThat(norm.modality())
                            .as("%s", norm.id())
                            .isEqualTo(
                                    competence || COMPETENCES.contains(norm.id())
                                            ? Modality.COMPETENCE
                                            : norm.otherwise()
                                                    .map(MODALITIES::get)
                                                    .orElse(Modality.CONSTITUTIVE)));
        }
    }

    @Test
    void a_decision_is_of_its_kind() {
        assertThat(BOOK.decisions())
                .allSatisfy(decision -> assertThat(decision.kind())
                        .as("%s", decision)
                        .isEqualTo(KINDS.entrySet().stream()
                                .filter(kind -> kind.getValue().contains(decision.id()))
                                .map(Map.Entry::getKey)
                                .findFirst()
                                .orElse(DecisionKind.PERMISSION)));
    }

    @Test
    void one_norm_in_several_decisions_is_of_one_kind_and_has_one_consequence_bearer_and_place() {
        assertThat(norms().collect(Collectors.groupingBy(Norm::id)).values())
                .allSatisfy(same -> assertThat(same.stream()
                                .map(norm -> norm.clause() + " " + norm.modality() + " " + norm.otherwise() + " "
                                        + norm.bearer(Locale.ENGLISH))
                                .distinct())
                        .hasSize(1));
    }

    @Test
    void the_twenty_five_readings_stand_beside_their_norms_and_no_others() {
        Map<String, Set<String>> expected = new TreeMap<>();
        for (String line : READINGS.lines().toList()) {
            String[] sides = line.split(": +", 2);
            Set<String> places = new TreeSet<>();
            for (String norm : sides[1].split(" +")) {
                BOOK.decisions().stream()
                        .flatMap(decision -> decision.norms().stream().map(each -> decision + "/" + each.id()))
                        .filter(place -> norm.contains("/") ? place.equals(norm) : place.endsWith("/" + norm))
                        .forEach(places::add);
            }
            expected.put(sides[0], places);
        }
        Map<String, Set<String>> readings = new TreeMap<>();
        for (Decision<?> decision : BOOK.decisions()) {
            for (Norm norm : decision.norms()) {
                norm.readings()
                        .forEach(reading -> readings.computeIfAbsent(named(reading), none -> new TreeSet<>())
                                .add(decision + "/" + norm.id()));
            }
        }

        assertThat(readings).isEqualTo(expected).hasSize(25);
    }

    private static String named(Reading reading) {
        return reading.norm() + "." + reading.name() + (reading.wordingOnly() ? " (wording)" : "");
    }

    @Test
    void a_reading_differs_from_its_alternative_in_both_languages() {
        assertThat(norms().flatMap(norm -> norm.readings().stream()).distinct()).allSatisfy(reading -> {
            List<String> texts = Stream.of(Locale.CHINESE, Locale.ENGLISH)
                    .flatMap(locale -> Stream.of(reading.taken(locale), reading.alternative(locale)))
                    .toList();
            assertThat(texts).doesNotHaveDuplicates().noneMatch(String::isBlank);
        });
    }

    @Test
    void the_rule_book_is_that_of_document_108() {
        assertThat(BOOK.regulation().id()).isEqualTo("taiyuan-2013-108");
        assertThat(BOOK.regulation().citation()).isEqualTo("并政办发〔2013〕108号");
        assertThat(BOOK.regulation().version()).isEqualTo("2.1.0");
    }

    private static String join(Stream<?> parts) {
        return parts.map(Object::toString).collect(Collectors.joining(" "));
    }
}
