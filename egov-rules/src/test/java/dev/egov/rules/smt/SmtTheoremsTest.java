package dev.egov.rules.smt;

import static dev.egov.rules.smt.Terms.among;
import static dev.egov.rules.smt.Terms.in;
import static dev.egov.rules.smt.Terms.inScope;
import static dev.egov.rules.smt.Terms.onExtranetOrInternet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.organization.Authority;
import dev.egov.model.organization.OrganizationKind;
import dev.egov.model.project.InvestmentSource;
import dev.egov.model.project.ProjectEstablishment;
import dev.egov.model.project.ReviewStatus;
import dev.egov.model.security.Classification;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Variable;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of every case, complete and with gaps, on the word of a solver that knows the norms and nothing of the
 * engine. Each claim is refuted for a law that says something else, by a case on which the engine agrees.
 */
class SmtTheoremsTest {

    private static final Decision<ProjectEstablishment> ESTABLISHMENT = Taiyuan2013.PROJECT_ESTABLISHMENT;

    private static final Claim NOTHING_PROTECTED_MAY_BE_ON_THE_EXTRANET = Claim.neverAllowed(decision ->
            inScope(decision).and(onExtranetOrInternet(decision)).and(among(decision, Classification.PROTECTED)));
    private static final Claim WHAT_IS_PROTECTED_IS_DENIED_ON_THE_EXTRANET = Claim.denied(decision ->
            inScope(decision).and(onExtranetOrInternet(decision)).and(among(decision, Classification.PROTECTED)));
    private static final Claim STATE_SECRETS_ARE_ALLOWED_NOWHERE =
            Claim.neverAllowed(decision -> inScope(decision).and(among(decision, Classification.STATE_SECRETS)));
    private static final Claim MUNICIPAL_PROJECTS_NEED_REVIEW_AND_APPROVAL = Claim.neverAllowed(
            decision -> municipal(decision).and(reviewedAndApproved(decision).negated()));
    private static final Claim MUNICIPAL_PROJECTS_NOT_PASSED_ARE_DENIED = Claim.denied(decision -> municipal(decision)
            .and(decision.where("review.status", ReviewStatus.PASSED).negated()));

    /** Decisions about what goes over a network. */
    static List<Decision<?>> carriers() {
        return List.of(
                Taiyuan2013.INFORMATION_HANDLING,
                Taiyuan2013.DOCUMENT_EXCHANGE,
                Taiyuan2013.APPLICATION_PLACEMENT,
                Taiyuan2013.PROJECT_REVIEW,
                Taiyuan2013.DATA_SHARING,
                Taiyuan2013.INFORMATION_PUBLICATION);
    }

    static Stream<Decision<?>> guardedCarriers() {
        return carriers().stream().filter(decision -> !decision.guard().equals(Condition.always()));
    }

    static List<Decision<?>> classified() {
        return Taiyuan2013.RULE_BOOK.decisions().stream()
                .filter(decision -> decision.givens().stream()
                        .anyMatch(fact -> fact.domain().type().equals("Classification")))
                .<Decision<?>>map(decision -> decision)
                .toList();
    }

    private static Condition municipal(Decision<?> decision) {
        return inScope(decision).and(decision.where("investment", InvestmentSource.MUNICIPAL));
    }

    private static Condition reviewedAndApproved(Decision<?> decision) {
        return decision.where("review.status", ReviewStatus.PASSED)
                .and(decision.where("review.by", Authority.COMPETENT_AUTHORITY))
                .and(decision.where("approver", Authority.DEVELOPMENT_AND_REFORM_COMMISSION));
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void extranet_and_internet_never_carry_what_is_or_may_be_protected(Decision<?> decision) throws Exception {
        NOTHING_PROTECTED_MAY_BE_ON_THE_EXTRANET.assertProved(decision);
        NOTHING_PROTECTED_MAY_BE_ON_THE_EXTRANET.assertRefuted(Mutants.with(
                decision,
                "13-extranet",
                norm -> norm.withRequires(in(
                                Terms.classification(decision),
                                EnumSet.range(Classification.TOP_SECRET, Classification.WORK_SECRET))
                        .negated())));
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void what_is_protected_is_denied_on_extranet_and_internet(Decision<?> decision) throws Exception {
        WHAT_IS_PROTECTED_IS_DENIED_ON_THE_EXTRANET.assertProved(decision);
        WHAT_IS_PROTECTED_IS_DENIED_ON_THE_EXTRANET.assertRefuted(
                Mutants.with(decision, "13-extranet", norm -> norm.withOtherwise(Otherwise.REFER)));
    }

    @ParameterizedTest
    @MethodSource("classified")
    void a_state_secret_is_never_allowed_on_any_network(Decision<?> decision) throws Exception {
        STATE_SECRETS_ARE_ALLOWED_NOWHERE.assertProved(decision);
        STATE_SECRETS_ARE_ALLOWED_NOWHERE.assertRefuted(
                Mutants.with(decision, "30-state-secret", norm -> norm.withOtherwise(Otherwise.ADVISE)));
    }

    @ParameterizedTest
    @MethodSource("classified")
    void a_stricter_classification_never_lowers_the_outcome(Decision<?> decision) throws Exception {
        Claim claim = Claim.earlierIsHigher(Terms::classification);
        claim.assertProved(decision);
        claim.assertRefuted(forgettingTopSecrets(decision));
    }

    @ParameterizedTest
    @MethodSource("classified")
    void a_stricter_classification_never_lowers_what_is_possible_with_gaps(Decision<?> decision) throws Exception {
        Claim claim = Claim.earlierIsHigherWithGaps(Terms::classification);
        claim.assertProved(decision);
        claim.assertRefuted(forgettingTopSecrets(decision));
    }

    private static Decision<?> forgettingTopSecrets(Decision<?> decision) {
        return Mutants.with(
                decision,
                "30-state-secret",
                norm -> norm.withWhen(in(
                        Terms.classification(decision),
                        EnumSet.range(Classification.SECRET, Classification.CONFIDENTIAL))));
    }

    @Test
    void a_municipal_project_needs_a_passed_review_by_the_competent_authority_and_the_commissions_approval()
            throws Exception {
        MUNICIPAL_PROJECTS_NEED_REVIEW_AND_APPROVAL.assertProved(ESTABLISHMENT);
        MUNICIPAL_PROJECTS_NEED_REVIEW_AND_APPROVAL.assertRefuted(
                Mutants.with(ESTABLISHMENT, "10-approver", norm -> norm.withOtherwise(Otherwise.ADVISE)));
        MUNICIPAL_PROJECTS_NEED_REVIEW_AND_APPROVAL.assertRefuted(Mutants.with(
                ESTABLISHMENT,
                "10-review",
                norm -> norm.withRequires(ESTABLISHMENT.where("review.status", ReviewStatus.PASSED))));
        MUNICIPAL_PROJECTS_NEED_REVIEW_AND_APPROVAL.assertRefuted(acceptingRejection());
    }

    @Test
    void a_municipal_project_whose_review_is_not_passed_is_denied_whatever_else() throws Exception {
        MUNICIPAL_PROJECTS_NOT_PASSED_ARE_DENIED.assertProved(ESTABLISHMENT);
        MUNICIPAL_PROJECTS_NOT_PASSED_ARE_DENIED.assertRefuted(acceptingRejection());
    }

    private static Decision<?> acceptingRejection() {
        return Mutants.with(
                ESTABLISHMENT,
                "10-review",
                norm -> norm.withRequires(ESTABLISHMENT
                        .where("review.status", ReviewStatus.PASSED, ReviewStatus.REJECTED)
                        .and(ESTABLISHMENT.where("review.by", Authority.COMPETENT_AUTHORITY))));
    }

    @ParameterizedTest
    @MethodSource("guardedCarriers")
    void a_guard_that_forgets_a_kind_of_organisation_is_found_out(Decision<?> decision) throws Exception {
        Variable<?> kind = Terms.withValues(decision, EnumSet.allOf(OrganizationKind.class));
        NOTHING_PROTECTED_MAY_BE_ON_THE_EXTRANET.assertRefuted(Mutants.guardedBy(
                decision,
                decision.guard()
                        .and(in(kind, Set.of(OrganizationKind.AUTHORIZED_ORGANIZATION))
                                .negated())));
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void a_case_whose_classification_is_unknown_is_among_those_looked_at(Decision<?> decision) throws Exception {
        Decision<?> lax = Mutants.without(Mutants.without(decision, "13-extranet"), "30-state-secret");
        Variable<?> classification = Terms.classification(decision);
        try (Inquiry asked = new Inquiry(lax)) {
            SymbolicCase any = asked.partial();
            Optional<List<FoundCase>> found = asked.find(asked.logic()
                    .and(
                            any.isUnknown(classification),
                            asked.gaps().maybe(onExtranetOrInternet(lax), any),
                            asked.gaps().surely(inScope(lax), any),
                            asked.gaps().allows(any)));
            assertThat(found).hasValueSatisfying(cases -> {
                assertThat(cases.get(0).values()).doesNotContainKey(classification);
                assertThat(cases.get(0).ruling().allows()).isTrue();
            });
        }
    }
}
