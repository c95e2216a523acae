package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.egov.model.network.InformationHandling;
import dev.egov.model.network.Network;
import dev.egov.model.security.Classification;
import dev.egov.model.testkit.ModelArbitraries;
import dev.egov.rules.engine.Diagram;
import dev.egov.rules.taiyuan.Taiyuan2013;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a case is asked about, and however often, the answer is that of its facts one by one. */
class ShortWayTest {

    private static final int OFTEN = 200;
    private static final int MANY = 40;

    /** What the diagram of a guard comes to where it holds. */
    private static final int HOLDS = 1 << 1;

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    /** A case and the decision that it is asked of. */
    record Asked<C>(Decision<C> decision, C subject) {

        void isAnsweredAlike(LocalDate asOf) {
            Ruling byFacts = decision.decide(decision.read(subject), asOf);
            Ruling byCase = decision.decide(subject, asOf);
            assertThat(decision.outcome(subject, asOf)).isEqualTo(byFacts.outcome());
            assertThat(decision.allows(subject, asOf)).isEqualTo(byFacts.allows());
            assertThat(byCase.possibleOutcomes()).isEqualTo(byFacts.possibleOutcomes());
            assertThat(byCase.findings()).isEqualTo(byFacts.findings());
            assertThat(byCase.missingFacts()).isEqualTo(byFacts.missingFacts());
            assertThat(byCase.remedies()).isEqualTo(byFacts.remedies());
            assertThat(byCase.facts().known()).isEqualTo(byFacts.facts().known());
            assertThat(byCase.receipt()).isEqualTo(byFacts.receipt());
        }
    }

    @Example
    void a_decision_that_is_asked_often_gets_a_short_way() {
        Decision<InformationHandling> decision = Taiyuan2013.INFORMATION_HANDLING;
        Decision<InformationHandling> fresh = decision.withNorms(decision.norms());
        InformationHandling subject = new InformationHandling(Network.INTERNET, null, Classification.SECRET, null);
        for (int time = 0; time < OFTEN; time++) {
            assertThat(fresh.outcome(subject, DAY)).isEqualTo(Outcome.DENIED);
        }
        assertThat(LazyDecision.of(fresh).outcome().isFast()).isTrue();
        assertThat(LazyDecision.of(fresh).possible().isFast()).isTrue();
    }

    @Example
    void the_short_way_leads_where_the_diagram_does_in_every_case() {
        for (Decision<?> decision : Taiyuan2013.RULE_BOOK.decisions()) {
            CompiledDecision compiled = LazyDecision.of(decision).compiled();
            Decision<int[]> mirror = Mirror.of(decision);
            int[] nothingKnown = new int[compiled.variables().size()];
            Arrays.fill(nothingKnown, Diagram.OPEN);
            for (int time = 0; time < OFTEN; time++) {
                mirror.outcome(nothingKnown, DAY);
            }
            assertThat(LazyDecision.of(mirror).outcome().isFast())
                    .as("%s", decision)
                    .isTrue();
            assertThat(LazyDecision.of(mirror).possible().isFast())
                    .as("%s", decision)
                    .isTrue();
            Spaces spaces = new Spaces(decision);
            spaces.forEach(Diagram.OPEN, values -> {
                OutcomeSet possible = compiled.possible(values);
                isSame(decision, values, mirror.outcome(values, DAY), possible.outcome());
                isSame(decision, values, mirror.allows(values, DAY), possible.allows());
            });
            spaces.forEach(
                    0,
                    values -> isSame(
                            decision,
                            values,
                            mirror.outcome(values, DAY),
                            compiled.possible(values).outcome()));
        }
    }

    @Example
    void norms_are_weighed_by_lists_as_by_diagrams_in_every_case() {
        for (Decision<?> decision : Taiyuan2013.RULE_BOOK.decisions()) {
            CompiledDecision compiled = LazyDecision.of(decision).compiled();
            List<Diagram> statuses = compiled.rules().statuses();
            new Spaces(decision).forEach(Diagram.OPEN, values -> {
                if (compiled.rules().guard().leaves(values) == HOLDS) {
                    for (int norm = 0; norm < statuses.size(); norm++) {
                        NormEvaluator weighing = compiled.weighings().get(norm);
                        NormStatus status = weighing.status(statuses.get(norm).leaves(values));
                        isSame(decision.norms().get(norm), values, weighing.status(values), status);
                    }
                }
            });
        }
    }

    /** Compares by itself first: asked millions of times, the assertion and its description would be all the work. */
    private static void isSame(Object of, int[] values, Object found, Object expected) {
        if (!found.equals(expected)) {
            assertThat(found).as("%s %s", of, Arrays.toString(values)).isEqualTo(expected);
        }
    }

    @Example
    void a_decision_of_more_norms_than_there_are_rows_is_decided_all_the_same() {
        List<Fact<boolean[], Boolean>> facts = new ArrayList<>();
        List<Norm> norms = new ArrayList<>();
        for (int place = 0; place < MANY; place++) {
            int index = place;
            facts.add(Fact.of("f" + place, (boolean[] subject) -> subject[index]));
            norms.add(Sample.norm(place + 1 + "-n")
                    .when(facts.get(place).is(true))
                    .requires(Condition.never())
                    .otherwise(place % 2 == 0 ? Otherwise.DUTY : Otherwise.DENY));
        }
        Decision<boolean[]> decision = Sample.REGULATION.decision(
                "many", boolean[].class, written -> written.facts(facts).norms(norms.toArray(Norm[]::new)));
        for (int place = 0; place < OFTEN; place++) {
            boolean[] subject = new boolean[MANY];
            assertThat(decision.outcome(subject, DAY)).isEqualTo(Outcome.NOT_APPLICABLE);
            subject[place % MANY] = true;
            assertThat(decision.outcome(subject, DAY))
                    .isEqualTo(place % MANY % 2 == 0 ? Outcome.DEFICIENT : Outcome.DENIED);
        }
    }

    @Example
    void a_case_that_is_not_there_is_an_error_by_name() {
        Decision<InformationHandling> decision = Taiyuan2013.INFORMATION_HANDLING;
        assertThatNullPointerException()
                .isThrownBy(() -> decision.outcome(null, DAY))
                .withMessage("case");
        assertThatNullPointerException()
                .isThrownBy(() -> decision.allows(null, DAY))
                .withMessage("case");
    }

    @Property(tries = 6_000)
    void the_short_way_leads_where_the_facts_do(@ForAll("cases") Asked<?> asked, @ForAll("days") LocalDate asOf) {
        asked.isAnsweredAlike(asOf);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                LocalDate.of(2013, Month.DECEMBER, 11),
                LocalDate.of(2013, Month.DECEMBER, 12),
                LocalDate.of(2012, Month.DECEMBER, 31),
                LocalDate.of(2026, Month.MAY, 1));
    }

    @Provide
    Arbitrary<Asked<?>> cases() {
        List<Arbitrary<Asked<?>>> cases = new ArrayList<>();
        Taiyuan2013.RULE_BOOK.decisions().forEach(decision -> cases.add(casesOf(decision)));
        return Arbitraries.oneOf(cases);
    }

    @SuppressWarnings("unchecked") // the case types of the rule book are records
    private static <C> Arbitrary<Asked<?>> casesOf(Decision<C> decision) {
        Class<? extends Record> type = decision.caseType().asSubclass(Record.class);
        return Arbitraries.oneOf(ModelArbitraries.complete(type), ModelArbitraries.partial(type))
                .map(subject -> new Asked<>(decision, (C) subject));
    }
}
