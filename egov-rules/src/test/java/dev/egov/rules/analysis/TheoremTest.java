package dev.egov.rules.analysis;

import static dev.egov.rules.analysis.RandomDecisions.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.egov.model.network.Network;
import dev.egov.model.project.InvestmentSource;
import dev.egov.model.security.Classification;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.taiyuan.Taiyuan2013;
import dev.egov.rules.testkit.Question;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Theorems are proved exactly where no case speaks against them, and refuted by a case, or two, that does. */
class TheoremTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** Every statement with what it says of the outcomes that a case can have. */
    private static final Map<Function<Statement, Theorem>, Predicate<Set<Outcome>>> STATEMENTS = statements();

    private static Map<Function<Statement, Theorem>, Predicate<Set<Outcome>>> statements() {
        Map<Function<Statement, Theorem>, Predicate<Set<Outcome>>> statements = new HashMap<>();
        statements.put(Statement::allows, possible -> possible.stream().allMatch(Outcome::allows));
        statements.put(Statement::neverAllows, possible -> !possible.stream().allMatch(Outcome::allows));
        for (Outcome outcome : Outcome.values()) {
            statements.put(some -> some.outcomeIs(outcome), possible -> outcome(possible) == outcome);
            statements.put(
                    some -> some.outcomeIsNot(outcome),
                    possible -> outcome(possible) != outcome && !possible.contains(outcome));
            if (outcome != Outcome.UNDETERMINED) {
                statements.put(
                        some -> some.outcomeIsAtMost(outcome),
                        possible -> Collections.max(possible).compareTo(outcome) <= 0);
                statements.put(
                        some -> some.outcomeIsAtLeast(outcome),
                        possible -> Collections.min(possible).compareTo(outcome) >= 0);
            }
        }
        return statements;
    }

    private static Outcome outcome(Set<Outcome> possible) {
        return possible.size() == 1 ? possible.iterator().next() : Outcome.UNDETERMINED;
    }

    @Property(tries = 100)
    void a_statement_is_proved_where_every_case_of_the_engine_agrees(@ForAll Random random) {
        Decision<Object> decision = RandomDecisions.next(random);
        Condition certain = RandomDecisions.condition(decision, random);
        Condition possible = RandomDecisions.condition(decision, random);
        CaseSpace space = CaseSpace.of(decision);
        CaseSet where = space.certainly(certain).and(space.possibly(possible));
        List<Question> cases = Cases.of(decision).stream()
                .filter(question -> where.contains(question.facts(), DAY))
                .toList();

        STATEMENTS.forEach((statement, says) -> {
            Proof proof = statement
                    .apply(Theorem.of("random", decision).where(certain).wherePossibly(possible))
                    .check();
            List<Question> against = cases.stream()
                    .filter(question -> !says.test(question.ruling().possibleOutcomes()))
                    .toList();
            List<Question> agreeing = cases.stream()
                    .filter(question -> says.test(question.ruling().possibleOutcomes()))
                    .toList();
            assertThat(proof.isVacuous()).as("%s", proof).isEqualTo(cases.isEmpty());
            assertThat(proof.isRefuted()).as("%s", proof).isEqualTo(!against.isEmpty());
            assertThat(proof.isProved()).as("%s", proof).isEqualTo(against.isEmpty() && !cases.isEmpty());
            assertSmallest(proof.examples(), against);
            assertSmallest(proof.witness(), agreeing);
        });
    }

    /** That there is an example exactly where there are such cases, and that it is one of the smallest. */
    private static void assertSmallest(List<CaseExample> examples, List<Question> cases) {
        assertThat(examples).hasSize(cases.isEmpty() ? 0 : 1).allSatisfy(example -> {
            assertThat(cases)
                    .extracting(question -> question.facts().known())
                    .contains(question(example).facts().known());
            assertThat(cases)
                    .allMatch(question ->
                            question.facts().known().size() >= example.known().size());
        });
    }

    private static Question question(CaseExample example) {
        return Question.of(example.decision(), example.known(), DAY);
    }

    @Property(tries = 120)
    void raising_a_fact_never_lowers_the_outcome_where_no_pair_of_cases_says_so(@ForAll Random random) {
        Decision<Object> decision = RandomDecisions.next(random);
        for (Variable<?> fact : CaseSpace.of(decision).facts()) {
            List<Integer> descending = numbers(fact).domain().values().stream()
                    .sorted(Collections.reverseOrder())
                    .toList();
            assertPairs(
                    Theorem.neverLowers("falls", decision, numbers(fact), descending),
                    fact,
                    descending,
                    (before, after) -> Collections.min(before).compareTo(Collections.min(after)) <= 0
                            && Collections.max(before).compareTo(Collections.max(after)) <= 0);
        }
    }

    @Property(tries = 120)
    void outcomes_ignore_a_fact_where_no_pair_of_cases_says_that_they_depend_on_it(@ForAll Random random) {
        Decision<Object> decision = RandomDecisions.next(random);
        for (Variable<?> fact : CaseSpace.of(decision).facts()) {
            assertPairs(
                    Theorem.ignores("idle", decision, fact),
                    fact,
                    numbers(fact).domain().values(),
                    Set::equals);
        }
    }

    private static Set<Outcome> outcomes(CaseExample example) {
        return question(example).ruling().possibleOutcomes();
    }

    private static void assertPairs(
            Theorem theorem, Variable<?> fact, List<Integer> values, BiPredicate<Set<Outcome>, Set<Outcome>> relation) {
        Optional<Integer> fewest = Optional.empty();
        boolean isWitnessed = false;
        boolean isShown = false;
        List<Question> cases = Cases.of(theorem.decision()).stream()
                .filter(question -> question.facts().get(fact) != null)
                .toList();
        for (Question question : cases) {
            for (Integer other : values.subList(values.indexOf(question.facts().get(fact)), values.size())) {
                int known = question.facts().known().size();
                Set<Outcome> before = question.ruling().possibleOutcomes();
                Set<Outcome> after = question.with(fact, other).ruling().possibleOutcomes();
                boolean holds = relation.test(before, after);
                if (!holds && fewest.filter(least -> least <= known).isEmpty()) {
                    fewest = Optional.of(known);
                }
                boolean isPair = !other.equals(question.facts().get(fact));
                isWitnessed |= isPair && holds;
                isShown |= isPair && holds && !before.equals(after);
            }
        }
        Proof proof = theorem.check();
        assertThat(proof.isProved()).as("%s", proof).isEqualTo(fewest.isEmpty());
        assertThat(proof.isVacuous()).isFalse();
        if (proof.isProved() || !proof.witness().isEmpty()) {
            assertThat(isWitnessed).isTrue();
            Set<Outcome> before = outcomes(proof.witness().get(0));
            Set<Outcome> after = outcomes(proof.witness().get(1));
            assertThat(relation.test(before, after)).isTrue();
            assertThat(proof.isProved() && isShown && before.equals(after)).isFalse();
        }
        assertThat(proof.examples()).hasSize(fewest.isEmpty() ? 0 : 2);
        if (!proof.isProved()) {
            Question before = question(proof.examples().get(0));
            Question after = question(proof.examples().get(1));
            assertThat(before.facts().known()).hasSize(fewest.orElseThrow());
            assertThat(before.with(fact, after.facts().get(fact)).facts().known())
                    .isEqualTo(after.facts().known());
            assertThat(relation.test(
                            before.ruling().possibleOutcomes(), after.ruling().possibleOutcomes()))
                    .isFalse();
            assertThat(proof.examples().get(1).possibleOutcomes())
                    .isEqualTo(after.ruling().possibleOutcomes());
        }
    }

    @Property(tries = 120)
    void an_outcome_is_reached_where_some_case_comes_to_it(@ForAll Random random) {
        Decision<Object> decision = RandomDecisions.next(random);
        for (Outcome outcome : Outcome.values()) {
            List<Question> reaching = Cases.of(decision).stream()
                    .filter(question -> question.ruling().outcome() == outcome)
                    .toList();
            Proof proof = Theorem.reaches("reached", decision, outcome).check();
            assertThat(proof.isProved()).isEqualTo(!reaching.isEmpty());
            assertThat(proof.isVacuous()).isFalse();
            assertThat(proof.witness()).isEqualTo(proof.examples());
            assertThat(proof.examples()).hasSize(reaching.isEmpty() ? 0 : 1);
            proof.examples()
                    .forEach(example ->
                            assertThat(question(example).ruling().outcome()).isEqualTo(outcome));
        }
    }

    @Test
    void a_refutation_reads_like_a_case_and_a_proof_like_the_theorem() {
        Decision<?> decision = Taiyuan2013.INFORMATION_HANDLING;
        Theorem theorem = Theorem.of("nothing secret on the extranet", decision)
                .where(decision.where("network", Network.EXTRANET))
                .wherePossibly(decision.where("classification", Classification.SECRET))
                .neverAllows();

        assertThat(theorem.check()).hasToString("information-handling: nothing secret on the extranet: proved");
        assertThat(theorem.name()).isEqualTo("nothing secret on the extranet");
        assertThat(theorem.about(advising(decision)).check())
                .hasToString("information-handling: nothing secret on the extranet: refuted by"
                        + " network = EXTRANET: COMPLIANT");
        assertThat(Theorem.ignores("who reads it", decision, decision.givens().get(0))
                        .check()
                        .toString())
                .isEqualTo("information-handling: who reads it: refuted by network = PRIVATE_NETWORK:"
                        + " COMPLIANT or REFERRED; but network = EXTRANET: COMPLIANT or DENIED");
    }

    @SuppressWarnings("unchecked") // the fact of that name has classifications as values
    private static Variable<Classification> classification(Decision<?> decision) {
        return (Variable<Classification>) decision.given("classification").orElseThrow();
    }

    /** The same decision, in which nothing is worse than not following advice. */
    private static <C> Decision<C> advising(Decision<C> decision) {
        return decision.withNorms(decision.norms().stream()
                .map(norm -> norm.withOtherwise(Otherwise.ADVISE))
                .toList());
    }

    @Test
    void the_status_of_a_norm_can_be_spoken_of() {
        Decision<?> decision = Taiyuan2013.INFORMATION_HANDLING;

        assertThat(Theorem.of("never met", decision)
                        .normIsNever("30-state-secret", NormStatus.SATISFIED)
                        .check()
                        .isProved())
                .isTrue();
        assertThat(Theorem.of("never breached", decision)
                        .normIsNever("30-state-secret", NormStatus.BREACHED)
                        .check())
                .hasToString("information-handling: never breached: refuted by"
                        + " classification = TOP_SECRET: REFERRED or DENIED");
    }

    @Test
    void a_norm_that_a_draft_drops_has_no_status_in_it_but_one_that_never_was_is_refused() {
        Decision<?> decision = Taiyuan2013.INFORMATION_HANDLING;
        Statement statement = Theorem.of("never breached", decision);
        Theorem theorem = statement.normIsNever("30-state-secret", NormStatus.BREACHED);

        assertThat(theorem.check().isProved()).isFalse();
        assertThat(theorem.about(without("30-state-secret", decision)).check().isProved())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statement.normIsNever("30-state-secrets", NormStatus.BREACHED))
                .withMessage("decision information-handling has no norm 30-state-secrets");
    }

    @Test
    void a_statement_begun_once_can_end_in_several_theorems() {
        Statement statement = Theorem.of("on the extranet", Taiyuan2013.INFORMATION_HANDLING);
        Theorem before = statement.outcomeIsNot(Outcome.DENIED);
        statement.where(space -> space.all().minus(space.all()));

        assertThat(before.check().isProved()).isFalse();
        assertThat(statement.outcomeIsNot(Outcome.DENIED).check().result()).isEqualTo(Proof.Result.VACUOUS);
    }

    @Test
    void a_premise_that_no_case_meets_proves_nothing_and_is_told_as_such() {
        Decision<?> decision = Taiyuan2013.INFORMATION_HANDLING;
        Proof proof = Theorem.of("secrets that are public", decision)
                .where(decision.where("classification", Classification.SECRET))
                .where(decision.where("classification", Classification.PUBLIC))
                .neverAllows()
                .check();

        assertThat(proof.isVacuous()).isTrue();
        assertThat(proof.isProved()).isFalse();
        assertThat(proof.isRefuted()).isFalse();
        assertThat(proof.witness()).isEmpty();
        assertThat(proof)
                .hasToString("information-handling: secrets that are public: vacuous, for no case meets its premise");
        assertThat(proof.message(Locale.ENGLISH)).endsWith(": vacuous, for no case meets its premise");
        assertThat(proof.message(Locale.CHINESE)).endsWith("：空泛，没有任何情形符合其前提");
    }

    @Test
    void a_theorem_has_a_witness_of_any_kind_of_claim() {
        Decision<?> decision = Taiyuan2013.INFORMATION_HANDLING;
        Variable<?> operation = decision.given("operation").orElseThrow();

        assertThat(Theorem.of("never allowed", decision)
                        .where(decision.where("network", Network.EXTRANET))
                        .wherePossibly(decision.where("classification", Classification.SECRET))
                        .neverAllows()
                        .witness())
                .extracting(CaseExample::toString)
                .containsExactly("network = EXTRANET: COMPLIANT or DENIED");
        assertThat(Theorem.reaches("denied", decision, Outcome.DENIED).witness())
                .extracting(CaseExample::toString)
                .containsExactly("network = EXTRANET and classification = TOP_SECRET: DENIED");
        assertThat(Theorem.ignores("whatever is done", decision, operation).witness())
                .hasSize(2);
        assertThat(Theorem.neverLowers(
                                "up",
                                decision,
                                classification(decision),
                                List.of(Classification.PUBLIC, Classification.TOP_SECRET))
                        .witness())
                .extracting(CaseExample::toString)
                .containsExactly(
                        "classification = PUBLIC: NOT_APPLICABLE or COMPLIANT",
                        "classification = TOP_SECRET: REFERRED or DENIED");
    }

    @Test
    void a_fact_with_nothing_to_compare_is_no_proof() {
        Decision<?> decision = Taiyuan2013.INFORMATION_HANDLING;

        assertThat(Theorem.neverLowers("up", decision, classification(decision), List.of(Classification.PUBLIC))
                        .check()
                        .isVacuous())
                .isTrue();
    }

    @Test
    void a_premise_that_a_draft_leaves_empty_is_vacuous_about_the_draft_only() {
        Decision<?> decision = Taiyuan2013.INFORMATION_HANDLING;
        Theorem theorem = Theorem.of("what is denied is not public", decision)
                .where(space -> space.outcome(Outcome.DENIED))
                .where(decision.where("classification", Classification.PUBLIC).negated())
                .neverAllows();

        assertThat(theorem.check().isProved()).isTrue();
        assertThat(theorem.about(advising(decision)).check().isVacuous()).isTrue();
    }

    @Test
    void what_a_theorem_speaks_of_stays_when_a_draft_drops_the_only_norm_that_speaks_of_it() {
        Decision<?> decision = Taiyuan2013.BUDGET_EXECUTION;
        Theorem theorem = Theorem.of("paid within progress", decision)
                .where(decision.where("investment", InvestmentSource.MUNICIPAL))
                .where(decision.where("advanceUnderStateRules", false))
                .where(decision.where("paidWithinProgress", false))
                .where(decision.guard())
                .outcomeIs(Outcome.DENIED);

        assertThat(theorem.check().isProved()).isTrue();
        assertThat(theorem.about(without("11-progress", decision)).check().examples())
                .singleElement()
                .asString()
                .contains("paidWithinProgress = false");
    }

    private static <C> Decision<C> without(String norm, Decision<C> decision) {
        List<Norm> others = decision.norms().stream()
                .filter(candidate -> !candidate.id().equals(norm))
                .toList();
        return decision.withNorms(others);
    }

    @Test
    void undetermined_is_not_on_the_scale() {
        Statement statement = Theorem.of("nothing", Taiyuan2013.INFORMATION_HANDLING);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> statement.outcomeIsAtMost(Outcome.UNDETERMINED))
                .withMessage("UNDETERMINED is not on the scale");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statement.outcomeIsAtLeast(Outcome.UNDETERMINED))
                .withMessage("UNDETERMINED is not on the scale");
    }
}
