package dev.egov.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Fact;
import dev.egov.rules.Modality;
import dev.egov.rules.Norm;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Outcome;
import dev.egov.rules.Regulation;
import dev.egov.rules.Ruling;
import dev.egov.rules.Variable;
import dev.egov.rules.taiyuan.Taiyuan2013;
import dev.egov.rules.testkit.Question;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sets of a space have exactly the cases of which the engine says the same, one by one. */
class CaseSpaceTest {

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void sets_have_the_cases_of_which_the_engine_says_so(Decision<?> decision) {
        assertAgrees(decision);
    }

    @Property(tries = 100)
    void so_they_have_for_any_decision(@ForAll Random random) {
        assertAgrees(RandomDecisions.next(random));
    }

    private static void assertAgrees(Decision<?> decision) {
        CaseSpace space = CaseSpace.of(decision);
        Map<String, CaseSet> sets = sets(space);
        Cases.of(decision).stream()
                .filter(question -> !Cases.isNarrowed(question))
                .forEach(question -> {
                    Set<String> in = new LinkedHashSet<>(sets.keySet());
                    in.removeIf(name -> !sets.get(name).contains(question.facts(), question.asOf()));
                    assertThat(in).as("%s", question).isEqualTo(said(space, question));
                });
    }

    /** Sets by the name of what is said of their cases. */
    private static Map<String, CaseSet> sets(CaseSpace space) {
        Map<String, CaseSet> sets = new LinkedHashMap<>();
        sets.put("all", space.all());
        sets.put("complete", space.complete());
        sets.put("allowed", space.allowed());
        for (Outcome outcome : Outcome.values()) {
            sets.put("is " + outcome, space.outcome(outcome));
            sets.put("may be " + outcome, space.outcomes(possible -> possible.contains(outcome)));
        }
        for (Variable<?> fact : space.facts()) {
            sets.put("unknown " + fact, space.unknown(fact));
            sets.put("missing " + fact, space.missing(fact));
        }
        for (Norm norm : space.decision().norms()) {
            for (NormStatus status : NormStatus.values()) {
                sets.put(norm.id() + " " + status, space.status(norm.id(), status));
            }
        }
        return sets;
    }

    /** What the engine says of a case. */
    private static Set<String> said(CaseSpace space, Question question) {
        Ruling ruling = question.ruling();
        Set<String> said = new LinkedHashSet<>(Set.of("all", "is " + ruling.outcome()));
        ruling.possibleOutcomes().forEach(outcome -> said.add("may be " + outcome));
        if (ruling.allows()) {
            said.add("allowed");
        }
        List<Variable<?>> unknown = new ArrayList<>(space.facts());
        unknown.removeIf(fact -> ((Fact<?, ?>) fact).index(question.facts(), question.asOf()) >= 0);
        unknown.forEach(fact -> said.add("unknown " + fact));
        if (unknown.isEmpty()) {
            said.add("complete");
        }
        Set<Variable<?>> asked =
                ruling.missingFacts().stream().map(missing -> missing.fact()).collect(Collectors.toSet());
        unknown.removeIf(fact -> Collections.disjoint(fact.givens(), asked));
        unknown.forEach(fact -> said.add("missing " + fact));
        ruling.findings().forEach(finding -> said.add(finding.norm().id() + " " + finding.status()));
        return said;
    }

    /** That a condition holds certainly is that a norm which it alone makes apply is breached. */
    @ParameterizedTest
    @MethodSource("decisions")
    void a_condition_holds_certainly_or_possibly_where_the_engine_says_so(Decision<?> decision) {
        CaseSpace space = CaseSpace.of(decision);
        Map<String, Condition> conditions = new LinkedHashMap<>();
        decision.norms().forEach(norm -> conditions.put("1-when-" + norm.id(), norm.when()));
        decision.norms().forEach(norm -> conditions.put("1-requires-" + norm.id(), norm.requires()));
        conditions.put("1-guard", decision.guard());
        conditions.put("1-none", noneRequired(decision));
        Map<String, CaseSet> certain = new LinkedHashMap<>();
        Map<String, CaseSet> possible = new LinkedHashMap<>();
        conditions.forEach((id, condition) -> certain.put(id, space.certainly(condition)));
        conditions.forEach((id, condition) -> possible.put(id, space.possibly(condition)));
        Decision<?> probe = probe(decision, conditions);
        Cases.of(decision).stream()
                .filter(question -> !Cases.isNarrowed(question))
                .forEach(question -> probe.decide(question.facts(), question.asOf())
                        .findings()
                        .forEach(finding -> {
                            String id = finding.norm().id();
                            assertThat(certain.get(id).contains(question.facts(), question.asOf()))
                                    .as("%s in %s", conditions.get(id), question)
                                    .isEqualTo(finding.status() == NormStatus.BREACHED);
                            assertThat(possible.get(id).contains(question.facts(), question.asOf()))
                                    .as("%s in %s", conditions.get(id), question)
                                    .isEqualTo(finding.status() != NormStatus.NOT_APPLICABLE);
                        }));
    }

    private static Condition noneRequired(Decision<?> decision) {
        return decision.norms().stream()
                .map(Norm::requires)
                .reduce(Condition.never(), Condition::or)
                .negated();
    }

    private static <C> Decision<C> probe(Decision<C> decision, Map<String, Condition> conditions) {
        List<Norm> norms = new ArrayList<>();
        conditions.forEach((id, condition) -> norms.add(Regulation.of(decision.regulation())
                .norm(id)
                .modality(Modality.OBLIGATION)
                .binds("nobody")
                .when(condition)
                .requires(Condition.never())
                .otherwise(Otherwise.DUTY)));
        return Regulation.of(decision.regulation())
                .decision(
                        "probe",
                        decision.caseType(),
                        probe -> probe.facts(decision.givens()).norms(norms));
    }

    @Test
    void a_property_is_asked_of_outcomes_that_a_case_can_have_and_of_no_others() {
        CaseSpace space = CaseSpace.of(Taiyuan2013.INFORMATION_HANDLING);

        CaseSet denied = space.outcomes(possible -> {
            assertThat(possible).isNotEmpty().doesNotContain(Outcome.UNDETERMINED);
            return Collections.min(possible) == Outcome.DENIED;
        });

        assertThat(denied).isEqualTo(space.outcome(Outcome.DENIED));
    }

    @Test
    void facts_and_norms_of_other_decisions_are_refused_by_name() {
        CaseSpace space = CaseSpace.of(Taiyuan2013.INFORMATION_HANDLING);
        Variable<?> other = Taiyuan2013.PLANNING.given("kind").orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> space.certainly(Taiyuan2013.PLANNING.guard()))
                .withMessageContaining("preparer.kind")
                .withMessageContaining("network, operation, classification, audience");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> space.possibly(Taiyuan2013.PLANNING.guard()))
                .withMessageContaining("preparer.kind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> space.unknown(other))
                .withMessageContaining("not told apart by kind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> space.missing(other))
                .withMessageContaining("not told apart by kind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> space.status("7-approval", NormStatus.BREACHED))
                .withMessage("decision information-handling has no norm 7-approval");
    }

    @Test
    void a_condition_over_more_values_than_conditions_can_tell_apart_is_refused() {
        Fact<Object, UnicodeScript> script = Fact.of("script", UnicodeScript.class, some -> null);
        Decision<Object> decision = RandomDecisions.REGULATION.decision(
                "scripts", Object.class, some -> some.facts(script).norms(List.of()));
        CaseSpace space = CaseSpace.of(decision);

        assertThat(space.facts()).containsExactly(script);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> space.certainly(script.is(UnicodeScript.values()[64])))
                .withMessageContaining("script has more than 64 values");
    }
}
