package dev.egov.rules.taiyuan;

import dev.egov.model.network.Network;
import dev.egov.model.network.NetworkConstructionKind;
import dev.egov.model.organization.Authority;
import dev.egov.model.project.InvestmentSource;
import dev.egov.model.project.NetworkPlan;
import dev.egov.model.project.ReviewStatus;
import dev.egov.model.security.Classification;
import dev.egov.model.security.SecrecyReview;
import dev.egov.model.sharing.Deferral;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Fact;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Outcome;
import dev.egov.rules.RuleBook;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.CaseSet;
import dev.egov.rules.analysis.CaseSpace;
import dev.egov.rules.analysis.Statement;
import dev.egov.rules.analysis.Theorem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the regulation means to achieve, as theorems over all cases, complete and partial. They are written down from the
 * rule book as it is, and can be asked of a draft of it, or a mutant. T4, T5 and T15, about answers to any law, are in
 * {@link TheoremsOfAnswers}; T14, T16 and T17 are about more than the cases of one decision, and are tests alone.
 */
final class Theorems {

    private static final List<Theorem> ALL = Stream.of(
                    protectedInformation(),
                    projects(),
                    paper(),
                    networks(),
                    sharingAndPublication(),
                    advice(),
                    outcomes(),
                    Taiyuan2013.RULE_BOOK.decisions().stream().flatMap(TheoremsOfAnswers.ENGINE::about))
            .flatMap(Function.identity())
            .toList();

    private Theorems() {}

    /**
     * The theorems, asked of a rule book.
     *
     * @param ruleBook a rule book with decisions of the same ids and facts
     * @return the theorems about its decisions
     */
    static List<Theorem> of(RuleBook ruleBook) {
        return ruleBook.decisions().stream()
                .flatMap(decision -> about(decision).stream())
                .toList();
    }

    /** The theorems about the decision of that id, asked of this one. */
    static List<Theorem> about(Decision<?> decision) {
        return ALL.stream()
                .filter(theorem -> theorem.decision().id().equals(decision.id()))
                .map(theorem -> theorem.about(decision))
                .toList();
    }

    /** T1, T2, T3, T6. */
    private static Stream<Theorem> protectedInformation() {
        return decisionsWith(Classification.class).flatMap(decision -> {
            Fact<?, Classification> classification = fact(decision, Classification.class);
            Condition network = fact(decision, Network.class).in(Network.EXTRANET, Network.INTERNET);
            Condition open = decision.given("electronic").isPresent()
                    ? network.and(decision.where("electronic", true))
                    : network;
            Condition notPublic = classification.in(Classification.PROTECTED);
            List<Classification> ascending = new ArrayList<>(List.of(Classification.values()));
            Collections.reverse(ascending);
            return Stream.of(
                    inScope("T1 nothing that is or may be protected is allowed on extranet or Internet", decision)
                            .where(open)
                            .wherePossibly(notPublic)
                            .neverAllows(),
                    Theorem.of("T2 what is protected is denied on extranet and Internet", decision)
                            .where(decision.guard().and(open).and(notPublic))
                            .outcomeIs(Outcome.DENIED),
                    inScope("T3 nothing that is or may be a state secret is allowed on any network", decision)
                            .wherePossibly(classification.in(Classification.STATE_SECRETS))
                            .neverAllows(),
                    Theorem.neverLowers(
                            "T6 a stricter classification never lowers the outcome",
                            decision,
                            classification,
                            ascending));
        });
    }

    /** T2. */
    private static Stream<Theorem> paper() {
        Decision<?> exchange = Taiyuan2013.DOCUMENT_EXCHANGE;
        return Stream.of(Theorem.of("T2 no document on paper is denied", exchange)
                .where(exchange.where("electronic", false))
                .outcomeIsNot(Outcome.DENIED));
    }

    /** T7, T8, T9. */
    private static Stream<Theorem> projects() {
        Decision<?> establishment = Taiyuan2013.PROJECT_ESTABLISHMENT;
        Condition municipal = establishment.where("investment", InvestmentSource.MUNICIPAL);
        Condition passed = establishment.where("review.status", ReviewStatus.PASSED);
        Condition reviewed = passed.and(establishment.where("review.by", Authority.COMPETENT_AUTHORITY));
        Condition approved = establishment.where("approver", Authority.DEVELOPMENT_AND_REFORM_COMMISSION);
        Decision<?> payment = Taiyuan2013.BUDGET_EXECUTION;
        Condition within = payment.where("paidWithinProgress", true);
        Condition advance = payment.where("advanceUnderStateRules", true);
        Condition budgeted = payment.where("approvedBy", Authority.PEOPLES_CONGRESS);
        return Stream.of(
                inScope("T7 a municipal project needs a passed review and the commission's approval", establishment)
                        .wherePossibly(municipal)
                        .where(notCertain(reviewed.and(approved)))
                        .neverAllows(),
                Theorem.of("T8 a municipal project whose review is not passed is denied", establishment)
                        .where(establishment.guard().and(municipal).and(passed.negated()))
                        .outcomeIs(Outcome.DENIED),
                inScope("T8 a municipal project whose review may not be passed may be denied", establishment)
                        .wherePossibly(municipal)
                        .where(notCertain(passed))
                        .holds(space -> space.outcomes(possible -> possible.contains(Outcome.DENIED))),
                inScope(
                                "T9 a municipal payment needs progress, or rules for an advance, and an approved budget",
                                payment)
                        .wherePossibly(payment.where("investment", InvestmentSource.MUNICIPAL))
                        .where(notCertain(within.or(advance).and(budgeted)))
                        .neverAllows(),
                Theorem.of(
                                "T9 what the congress has approved is denied for its progress alone, and no advance is",
                                payment)
                        .where(budgeted)
                        .where(within.or(advance))
                        .outcomeIsNot(Outcome.DENIED));
    }

    /** T10. */
    private static Stream<Theorem> networks() {
        Decision<?> construction = Taiyuan2013.NETWORK_CONSTRUCTION;
        Condition built = construction.where("kind", NetworkConstructionKind.NEW_DEDICATED_NETWORK);
        Decision<?> review = Taiyuan2013.PROJECT_REVIEW;
        Condition planned = review.where("system.networkPlan", NetworkPlan.BUILDS_DEDICATED);
        String denied = "T10 a new dedicated network without state provision is denied";
        String excepted = "T10 a new dedicated network with state provision is not denied by art. 15";
        return Stream.of(
                Theorem.of(denied, construction)
                        .where(construction.guard().and(built).and(construction.where("stateProvision", false)))
                        .outcomeIs(Outcome.DENIED),
                Theorem.of(excepted, construction)
                        .where(built.and(construction.where("stateProvision", true)))
                        .normIsNever("15-new-network", NormStatus.BREACHED),
                Theorem.of("T10 no network with state provision is denied", construction)
                        .where(construction.where("stateProvision", true))
                        .outcomeIsNot(Outcome.DENIED),
                Theorem.of(denied, review)
                        .where(review.guard().and(planned).and(review.where("system.stateProvision", false)))
                        .outcomeIs(Outcome.DENIED),
                Theorem.of(excepted, review)
                        .where(planned.and(review.where("system.stateProvision", true)))
                        .normIsNever("15-backbone", NormStatus.BREACHED));
    }

    /** T11, T12. */
    private static Stream<Theorem> sharingAndPublication() {
        Decision<?> sharing = Taiyuan2013.DATA_SHARING;
        Condition deferred = new Condition.All(List.of(
                sharing.where("obtainedInDuty", true),
                sharing.where("basic", true),
                sharing.where("publicCharacter", true),
                sharing.where("deferral", Deferral.APPROVED)));
        Decision<?> publication = Taiyuan2013.INFORMATION_PUBLICATION;
        Stream<Theorem> elsewhere = Taiyuan2013.RULE_BOOK.decisions().stream()
                .filter(decision -> decision != sharing)
                .map(decision -> Theorem.of("T11 nothing but the sharing of data is deferred", decision)
                        .outcomeIsNot(Outcome.DEFERRED));
        return Stream.concat(
                Stream.of(
                        Theorem.of("T11 what is deferred is basic public data with an approved deferral", sharing)
                                .where(space -> space.outcome(Outcome.DEFERRED))
                                .holds(space -> space.certainly(deferred)),
                        Theorem.of("T11 what may be deferred may be such data", sharing)
                                .where(deferred.negated())
                                .outcomeIsNot(Outcome.DEFERRED),
                        inScope("T12 nothing is published that is not known to be cleared", publication)
                                .where(notCertain(publication.where("secrecyReview", SecrecyReview.CLEARED)))
                                .neverAllows()),
                elsewhere);
    }

    /** T13: what advice asks for changes no outcome; what tells whether it applies changes none above COMPLIANT. */
    private static Stream<Theorem> advice() {
        return Taiyuan2013.RULE_BOOK.decisions().stream().flatMap(decision -> {
            Set<Variable<?>> elsewhere = new LinkedHashSet<>();
            Set<Variable<?>> applying = new LinkedHashSet<>();
            Set<Variable<?>> required = new LinkedHashSet<>();
            elsewhere.addAll(decision.guard().facts());
            for (Norm norm : decision.norms()) {
                boolean advises =
                        norm.otherwise().filter(Otherwise.ADVISE::equals).isPresent();
                (advises ? applying : elsewhere).addAll(norm.when().facts());
                (advises ? applying : elsewhere).addAll(norm.unless().facts());
                (advises ? required : elsewhere).addAll(norm.requires().facts());
            }
            applying.removeAll(elsewhere);
            required.removeAll(elsewhere);
            required.removeAll(applying);
            return Stream.concat(
                    required.stream()
                            .map(fact -> Theorem.ignores(
                                    "T13 " + fact + ", which only advice asks for, does not matter", decision, fact)),
                    applying.stream().map(fact -> noneHigherBy(fact, decision)));
        });
    }

    private static Theorem noneHigherBy(Variable<?> fact, Decision<?> decision) {
        return Theorem.of("T13 " + fact + ", which only advice speaks of, matters to no duty or ban", decision)
                .where(space -> higher(space).whatever(fact))
                .holds(Theorems::higher);
    }

    private static CaseSet higher(CaseSpace space) {
        return space.outcomes(possible -> Collections.max(possible).compareTo(Outcome.COMPLIANT) > 0);
    }

    /** T18: what norms of a decision contribute, and NOT_APPLICABLE where it has a guard, is what some case comes to. */
    private static Stream<Theorem> outcomes() {
        return Taiyuan2013.RULE_BOOK.decisions().stream().flatMap(decision -> {
            Set<Outcome> named = decision.norms().stream()
                    .flatMap(norm -> norm.otherwise().map(Otherwise::contribution).stream())
                    .collect(Collectors.toCollection(() -> EnumSet.of(Outcome.COMPLIANT, Outcome.UNDETERMINED)));
            if (!decision.guard().equals(Condition.always())) {
                named.add(Outcome.NOT_APPLICABLE);
            }
            return named.stream().map(outcome -> Theorem.reaches("T18 " + outcome + " is reached", decision, outcome));
        });
    }

    /** A theorem over the cases that are, or may be, in scope. */
    private static Statement inScope(String name, Decision<?> decision) {
        return Theorem.of(name, decision).wherePossibly(decision.guard());
    }

    private static Function<CaseSpace, CaseSet> notCertain(Condition condition) {
        return space -> space.all().minus(space.certainly(condition));
    }

    static Stream<Decision<?>> decisionsWith(Class<?> type) {
        return Taiyuan2013.RULE_BOOK.decisions().stream()
                .filter(decision -> decision.givens().stream().anyMatch(fact -> is(fact, type)));
    }

    @SuppressWarnings("unchecked") // a domain is called after its class
    static <V> Fact<?, V> fact(Decision<?> decision, Class<V> type) {
        return decision.givens().stream()
                .filter(fact -> is(fact, type))
                .map(fact -> (Fact<?, V>) fact)
                .findFirst()
                .orElseThrow();
    }

    private static boolean is(Fact<?, ?> fact, Class<?> type) {
        return fact.domain().type().equals(type.getSimpleName());
    }
}
