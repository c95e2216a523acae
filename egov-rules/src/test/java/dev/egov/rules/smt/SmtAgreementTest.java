package dev.egov.rules.smt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import dev.egov.rules.Variable;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sosy_lab.java_smt.api.BooleanFormula;
import org.sosy_lab.java_smt.api.BooleanFormulaManager;

/** The formulas made from the norms say of a case what the engine says of it. */
class SmtAgreementTest {

    private static final int CASES = 20;

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void solver_and_engine_give_a_complete_case_the_same_outcome_and_statuses(Decision<?> decision) throws Exception {
        Random random = new Random(20131212);
        try (Inquiry asked = new Inquiry(decision)) {
            SymbolicCase complete = asked.complete();
            for (int number = 0; number < CASES; number++) {
                FoundCase one = pick(decision, 0, random);
                BooleanFormula outcome = asked.norms().is(one.ruling().outcome(), complete);
                BooleanFormula given = complete.is(one.values());
                assertThat(asked.find(asked.logic().and(given, outcome)))
                        .as("%s", one)
                        .hasValue(List.of(one));
                assertThat(asked.isPossible(
                                asked.logic().and(given, asked.logic().not(outcome))))
                        .as("%s", one)
                        .isFalse();
                BooleanFormula statuses = asked.logic()
                        .and(one.ruling().findings().stream()
                                .map(finding -> asked.norms().has(finding.norm(), finding.status(), complete))
                                .toList());
                assertThat(asked.isPossible(
                                asked.logic().and(given, asked.logic().not(statuses))))
                        .as("%s", one)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void solver_and_engine_find_the_same_outcomes_possible_with_gaps(Decision<?> decision) throws Exception {
        Random random = new Random(20131212);
        try (Inquiry asked = new Inquiry(decision)) {
            SymbolicCase partial = asked.partial();
            SymbolicCase completion = asked.completionOf(partial);
            Map<Outcome, BooleanFormula> comesTo = new EnumMap<>(Outcome.class);
            NormLogic.SCALE.forEach(
                    outcome -> comesTo.put(outcome, asked.norms().is(outcome, completion)));
            Map<Outcome, BooleanFormula> reaches = new EnumMap<>(Outcome.class);
            NormLogic.SCALE.forEach(outcome -> reaches.put(outcome, asked.gaps().mayReach(outcome, partial)));
            BooleanFormula allowed = asked.gaps().allows(partial);
            for (int number = 0; number < CASES; number++) {
                FoundCase one = pick(decision, 0.4, random);
                Ruling ruling = one.ruling();
                BooleanFormula given = partial.is(one.values());
                Outcome highest = Collections.max(ruling.possibleOutcomes());
                assertThat(thatHold(asked, given, comesTo)).as("%s", one).isEqualTo(ruling.possibleOutcomes());
                assertThat(thatHold(asked, given, reaches))
                        .as("%s", one)
                        .isEqualTo(EnumSet.range(Outcome.NOT_APPLICABLE, highest));
                assertThat(asked.isPossible(asked.logic().and(given, allowed)))
                        .as("%s", one)
                        .isEqualTo(ruling.allows());
            }
        }
    }

    private static Set<Outcome> thatHold(Inquiry asked, BooleanFormula given, Map<Outcome, BooleanFormula> formulas)
            throws Exception {
        Set<Outcome> thatHold = EnumSet.noneOf(Outcome.class);
        for (Map.Entry<Outcome, BooleanFormula> entry : formulas.entrySet()) {
            if (asked.isPossible(asked.logic().and(given, entry.getValue()))) {
                thatHold.add(entry.getKey());
            }
        }
        return thatHold;
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void with_gaps_or_without_the_formulas_are_of_one_mind(Decision<?> decision) throws Exception {
        try (Inquiry asked = new Inquiry(decision)) {
            BooleanFormulaManager logic = asked.logic();
            SymbolicCase partial = asked.partial();
            SymbolicCase completion = asked.completionOf(partial);
            for (Outcome outcome : NormLogic.SCALE) {
                BooleanFormula reached = asked.norms().reaches(outcome, completion);
                BooleanFormula possible = asked.gaps().mayReach(outcome, partial);
                assertThat(asked.isPossible(logic.and(reached, logic.not(possible))))
                        .as("a completion comes to %s where that is not possible", outcome)
                        .isFalse();
                assertThat(asked.isPossible(logic.and(partial.isComplete(), possible, logic.not(reached))))
                        .as("%s is possible where the case is complete and does not come to it", outcome)
                        .isFalse();
            }
        }
    }

    private static FoundCase pick(Decision<?> decision, double gaps, Random random) {
        Map<Variable<?>, Object> values = new LinkedHashMap<>();
        for (Variable<?> fact : Terms.facts(decision)) {
            List<?> domain = fact.domain().values();
            // of an unknown year the engine knows by the day which periods may be due, and the solver does not
            if (random.nextDouble() >= gaps || fact.name().equals("duePeriods")) {
                values.put(fact, domain.get(random.nextInt(domain.size())));
            }
        }
        return new FoundCase(decision, values);
    }
}
