package dev.egov.rules.taiyuan;

import dev.egov.model.network.Network;
import dev.egov.model.project.ReviewStatus;
import dev.egov.model.security.Classification;
import dev.egov.model.sharing.Deferral;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.Otherwise;
import dev.egov.rules.RuleBook;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A rule book in which one norm is another, so that it misses what a theorem says.
 *
 * @param theorem the number of the theorem
 * @param decision the decision that is changed
 * @param norm the id of the norm that is changed in it
 * @param change makes of the norm another
 * @param counterexamples the cases that speak against what is said under that number then
 */
record Mutant(
        String theorem, Decision<?> decision, String norm, UnaryOperator<Norm> change, List<String> counterexamples) {

    private static Mutant of(
            String theorem, Decision<?> decision, String norm, UnaryOperator<Norm> change, String... counterexamples) {
        return new Mutant(theorem, decision, norm, change, List.of(counterexamples));
    }

    /** At least one for every theorem about what this regulation says. */
    static List<Mutant> all() {
        Decision<?> document = Taiyuan2013.DOCUMENT_EXCHANGE;
        Decision<?> placement = Taiyuan2013.APPLICATION_PLACEMENT;
        Decision<?> establishment = Taiyuan2013.PROJECT_ESTABLISHMENT;
        Decision<?> sharing = Taiyuan2013.DATA_SHARING;
        Decision<?> publication = Taiyuan2013.INFORMATION_PUBLICATION;
        return List.of(
                Mutant.of(
                        "T1",
                        document,
                        "13-extranet",
                        norm -> norm.withRequires(document.where(
                                "classification",
                                Classification.SENSITIVE,
                                Classification.INTERNAL,
                                Classification.PUBLIC)),
                        "electronic = true and network = EXTRANET and classification = SENSITIVE:"
                                + " NOT_APPLICABLE or COMPLIANT"),
                Mutant.of(
                        "T1",
                        publication,
                        "13-extranet",
                        norm -> norm.withOtherwise(Otherwise.DUTY),
                        "classification = WORK_SECRET and channel = EXTRANET and secrecyReview = CLEARED:"
                                + " NOT_APPLICABLE or DEFICIENT"),
                Mutant.of(
                        "T2",
                        Taiyuan2013.INFORMATION_HANDLING,
                        "13-extranet",
                        norm -> norm.withOtherwise(Otherwise.REFER),
                        "network = EXTRANET and classification = TOP_SECRET: REFERRED"),
                Mutant.of(
                        "T2",
                        document,
                        "13-extranet",
                        norm -> norm.withWhen(document.where("network", Network.EXTRANET, Network.INTERNET)),
                        "electronic = false: NOT_APPLICABLE or COMPLIANT or REFERRED or DENIED"),
                Mutant.of(
                        "T3",
                        sharing,
                        "30-state-secret",
                        norm -> norm.withUnless(sharing.where("channel", Network.PRIVATE_NETWORK)),
                        "obtainedInDuty = false and channel = PRIVATE_NETWORK: NOT_APPLICABLE or COMPLIANT"),
                Mutant.of(
                        "T6",
                        placement,
                        "30-state-secret",
                        norm -> norm.withWhen(
                                placement.where("classification", Classification.SECRET, Classification.CONFIDENTIAL)),
                        "hostNetwork = PRIVATE_NETWORK and classification = SECRET: NOT_APPLICABLE or REFERRED; but"
                                + " hostNetwork = PRIVATE_NETWORK and classification = TOP_SECRET:"
                                + " NOT_APPLICABLE or DEFICIENT"),
                Mutant.of(
                        "T7",
                        establishment,
                        "10-approver",
                        norm -> norm.withOtherwise(Otherwise.DUTY),
                        "review.status = PASSED and review.by = COMPETENT_AUTHORITY:"
                                + " NOT_APPLICABLE or COMPLIANT or DEFICIENT"),
                Mutant.of(
                        "T8",
                        establishment,
                        "10-review",
                        norm -> norm.withRequires(norm.requires()
                                .replacing(
                                        establishment.where("review.status", ReviewStatus.PASSED),
                                        establishment.where(
                                                "review.status", ReviewStatus.PASSED, ReviewStatus.REJECTED))),
                        "builder.kind = GOVERNMENT and builder.inTaiyuan = true and investment = MUNICIPAL and"
                                + " review.status = REJECTED: COMPLIANT or DENIED",
                        "review.status = REJECTED and review.by = COMPETENT_AUTHORITY and"
                                + " approver = DEVELOPMENT_AND_REFORM_COMMISSION: NOT_APPLICABLE or COMPLIANT"),
                Mutant.of(
                        "T9",
                        Taiyuan2013.BUDGET_EXECUTION,
                        "11-progress",
                        norm -> norm.withOtherwise(Otherwise.DUTY),
                        "approvedBy = PEOPLES_CONGRESS: NOT_APPLICABLE or COMPLIANT or DEFICIENT"),
                Mutant.of(
                        "T9",
                        Taiyuan2013.BUDGET_EXECUTION,
                        "11-progress",
                        norm -> norm.withUnless(Condition.never()),
                        "approvedBy = PEOPLES_CONGRESS and advanceUnderStateRules = true:"
                                + " NOT_APPLICABLE or COMPLIANT or DEFICIENT or DENIED"),
                Mutant.of(
                        "T10",
                        Taiyuan2013.NETWORK_CONSTRUCTION,
                        "15-new-network",
                        norm -> norm.withOtherwise(Otherwise.DUTY),
                        "proposer.kind = GOVERNMENT and proposer.inTaiyuan = true and kind = NEW_DEDICATED_NETWORK and"
                                + " stateProvision = false: DEFICIENT"),
                Mutant.of(
                        "T10",
                        Taiyuan2013.PROJECT_REVIEW,
                        "15-backbone",
                        norm -> norm.withUnless(Condition.never()),
                        "system.networkPlan = BUILDS_DEDICATED and system.stateProvision = true:"
                                + " NOT_APPLICABLE or DENIED"),
                Mutant.of(
                        "T11",
                        sharing,
                        "24-deferral",
                        norm -> norm.withWhen(norm.when()
                                .replacing(
                                        sharing.where("deferral", Deferral.APPROVED),
                                        sharing.where("deferral", Deferral.APPLIED, Deferral.APPROVED))),
                        "holder.kind = GOVERNMENT and holder.inTaiyuan = true and obtainedInDuty = true and"
                                + " basic = true and publicCharacter = true and legalException = false and"
                                + " deferral = APPLIED and classification = INTERNAL: DEFERRED",
                        "deferral = APPLIED: NOT_APPLICABLE or DEFERRED or REFERRED or DENIED"),
                Mutant.of(
                        "T12",
                        publication,
                        "28-secrecy-review",
                        norm -> norm.withOtherwise(Otherwise.DUTY),
                        "classification = INTERNAL: NOT_APPLICABLE or COMPLIANT or DEFICIENT"),
                Mutant.of(
                        "T13",
                        Taiyuan2013.PROJECT_REVIEW,
                        "26-shared-infrastructure",
                        norm -> norm.withOtherwise(Otherwise.DUTY),
                        "system.usesSharedInfrastructure = true:"
                                + " NOT_APPLICABLE or COMPLIANT or DEFICIENT or REFERRED or DENIED; but"
                                + " system.usesSharedInfrastructure = false:"
                                + " NOT_APPLICABLE or DEFICIENT or REFERRED or DENIED"),
                Mutant.of(
                        "T18",
                        Taiyuan2013.ACCOUNTABILITY,
                        "6-accountability",
                        norm -> norm.withOtherwise(Otherwise.DUTY),
                        "none, for there is no case of that outcome"));
    }

    /** The rule book with the norm changed. */
    RuleBook ruleBook() {
        return RuleBook.of(
                Taiyuan2013.RULE_BOOK.regulation(),
                List.of(),
                Taiyuan2013.RULE_BOOK.decisions().stream()
                        .<Decision<?>>map(each -> each == decision ? changed(each) : each)
                        .toList());
    }

    private <C> Decision<C> changed(Decision<C> one) {
        return one.withNorms(one.norms().stream()
                .map(each -> each.id().equals(norm) ? change.apply(each) : each)
                .toList());
    }

    @Override
    public String toString() {
        return theorem + " with another " + norm + " in " + decision;
    }
}
