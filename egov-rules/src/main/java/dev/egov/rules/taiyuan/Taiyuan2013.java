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

import dev.egov.model.application.ArchiveTransfer;
import dev.egov.model.application.DocumentExchange;
import dev.egov.model.application.GovernmentWebsite;
import dev.egov.model.evaluation.DepartmentDuties;
import dev.egov.model.network.ApplicationPlacement;
import dev.egov.model.network.InformationHandling;
import dev.egov.model.network.NetworkConstruction;
import dev.egov.model.organization.AuthorityAct;
import dev.egov.model.organization.ElectronicGovernmentActivity;
import dev.egov.model.organization.OfficialConduct;
import dev.egov.model.planning.Plan;
import dev.egov.model.project.BudgetExecution;
import dev.egov.model.project.BudgetReporting;
import dev.egov.model.project.ProjectCompletion;
import dev.egov.model.project.ProjectEstablishment;
import dev.egov.model.project.ProjectReview;
import dev.egov.model.security.InformationPublication;
import dev.egov.model.sharing.DataResource;
import dev.egov.rules.ArticleKind;
import dev.egov.rules.Decision;
import dev.egov.rules.RuleBook;
import dev.egov.rules.analysis.Theorem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * 太原市电子政务管理办法, 并政办发〔2013〕108号, as a rule book: eighteen decisions over thirty-four articles.
 *
 * <pre>{@code
 * Ruling ruling = Taiyuan2013.INFORMATION_HANDLING.decide(handling, LocalDate.of(2026, 3, 1));
 * if (!ruling.allows()) {
 *     reject(ruling.explain(Locale.SIMPLIFIED_CHINESE));
 * }
 * }</pre>
 */
public final class Taiyuan2013 {

    /** Does the regulation bind this organisation? Articles 2, 3 and 34. */
    public static final Decision<ElectronicGovernmentActivity> APPLICABILITY = OrganizationChapter.APPLICABILITY;

    /** Is this body the one to act? Articles 5–12, 14, 21–23, 27, 32 and 33. */
    public static final Decision<AuthorityAct> AUTHORITY_COMPETENCE = OrganizationChapter.AUTHORITY_COMPETENCE;

    /** May this plan be put into effect? Articles 7–9. */
    public static final Decision<Plan> PLANNING = PlanningChapter.PLANNING;

    /** May the project be established (立项)? Article 10. */
    public static final Decision<ProjectEstablishment> PROJECT_ESTABLISHMENT = ProjectChapter.PROJECT_ESTABLISHMENT;

    /** What must the reviewing authority find? Articles 13, 15–17, 25–27, 29 and 30. */
    public static final Decision<ProjectReview> PROJECT_REVIEW = ProjectReviewing.PROJECT_REVIEW;

    /** May this payment be made? Articles 10 and 11. */
    public static final Decision<BudgetExecution> BUDGET_EXECUTION = ProjectBudget.BUDGET_EXECUTION;

    /** Are the copies due by now sent? Article 11. */
    public static final Decision<BudgetReporting> BUDGET_REPORTING = ProjectBudget.BUDGET_REPORTING;

    /** Has the project been carried through? Article 12. */
    public static final Decision<ProjectCompletion> PROJECT_COMPLETION = ProjectChapter.PROJECT_COMPLETION;

    /** May this information be processed, transmitted or stored on this network? Articles 13 and 30. */
    public static final Decision<InformationHandling> INFORMATION_HANDLING = NetworkChapter.INFORMATION_HANDLING;

    /** May this network or outlet be built or kept? Articles 14–16. */
    public static final Decision<NetworkConstruction> NETWORK_CONSTRUCTION = NetworkChapter.NETWORK_CONSTRUCTION;

    /** Is this application where it belongs? Articles 13, 17 and 30. */
    public static final Decision<ApplicationPlacement> APPLICATION_PLACEMENT = NetworkChapter.APPLICATION_PLACEMENT;

    /** Is this government site in order? Article 19. */
    public static final Decision<GovernmentWebsite> WEBSITE_FILING = ApplicationChapter.WEBSITE_FILING;

    /** May this document go this way? Articles 13, 20 and 30. */
    public static final Decision<DocumentExchange> DOCUMENT_EXCHANGE = ApplicationChapter.DOCUMENT_EXCHANGE;

    /** May these electronic records be handed to the archives? Article 21. */
    public static final Decision<ArchiveTransfer> ARCHIVE_TRANSFER = ApplicationChapter.ARCHIVE_TRANSFER;

    /** Is this resource shared with other departments? Articles 3, 13, 23, 24 and 30. */
    public static final Decision<DataResource> DATA_SHARING = SharingChapter.DATA_SHARING;

    /** May this information be published or reported? Articles 13, 28 and 30. */
    public static final Decision<InformationPublication> INFORMATION_PUBLICATION =
            SecurityChapter.INFORMATION_PUBLICATION;

    /** Does this department meet its standing duties? Articles 6, 18, 20, 28, 31 and 32. */
    public static final Decision<DepartmentDuties> DEPARTMENT_DUTIES = EvaluationChapter.DEPARTMENT_DUTIES;

    /** Does this conduct go to the supervision department? Article 6. */
    public static final Decision<OfficialConduct> ACCOUNTABILITY = OrganizationChapter.ACCOUNTABILITY;

    /** The rule book: all decisions, the register of all articles, and what of it looks idle and is meant as it is. */
    public static final RuleBook RULE_BOOK = RuleBook.of(
                    Measures.REGULATION,
                    kinds(),
                    List.of(
                            APPLICABILITY,
                            AUTHORITY_COMPETENCE,
                            PLANNING,
                            PROJECT_ESTABLISHMENT,
                            PROJECT_REVIEW,
                            BUDGET_EXECUTION,
                            BUDGET_REPORTING,
                            PROJECT_COMPLETION,
                            INFORMATION_HANDLING,
                            NETWORK_CONSTRUCTION,
                            APPLICATION_PLACEMENT,
                            WEBSITE_FILING,
                            DOCUMENT_EXCHANGE,
                            ARCHIVE_TRANSFER,
                            DATA_SHARING,
                            INFORMATION_PUBLICATION,
                            DEPARTMENT_DUTIES,
                            ACCOUNTABILITY))
            .intending("FACT_WITHOUT_EFFECT operation in information-handling", "operation")
            .intending("GAP network in information-handling", "dedicated-network")
            .intending("FACT_WITHOUT_EFFECT direction in document-exchange", "direction");

    private Taiyuan2013() {}

    /**
     * What the regulation means to achieve, as theorems over all cases; each of them holds.
     *
     * @return the theorems about its decisions, in the order of the decisions
     */
    public static List<Theorem> theorems() {
        return Theorems.of(RULE_BOOK);
    }

    /** What each article is for, a line for each chapter. */
    private static List<ArticleKind> kinds() {
        List<ArticleKind> kinds = new ArrayList<>();
        Collections.addAll(kinds, PURPOSE, DEFINITION, SCOPE, PRINCIPLE, ORGANISATION, NORM);
        Collections.addAll(kinds, NORM, NORM, NORM);
        Collections.addAll(kinds, NORM, NORM, NORM);
        Collections.addAll(kinds, NORM, POWER, NORM, NORM, NORM);
        Collections.addAll(kinds, NORM, NORM, NORM, POWER, POWER);
        Collections.addAll(kinds, POWER, NORM, NORM, NORM);
        Collections.addAll(kinds, NORM, NORM, NORM, NORM);
        Collections.addAll(kinds, NORM, NORM);
        Collections.addAll(kinds, INTERPRETATION, COMMENCEMENT);
        return kinds;
    }
}
