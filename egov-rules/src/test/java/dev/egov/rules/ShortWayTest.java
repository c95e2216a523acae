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
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

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
            CompiledDecision compiled = LazyDecision.of(again(decision)).compiled();
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

    /** The same decision, of which nothing is known yet. */
    private static <C> Decision<C> again(Decision<C> decision) {
        return decision.withNorms(decision.norms());
    }

    /** Of so many values as can be listed, of more, and of more than there are numbers. */
    @Example
    void norms_of_many_facts_are_weighed_by_diagrams() {
        List<Fact<Object, Integer>> facts = new ArrayList<>();
        for (int place = 0; place < MANY; place++) {
            facts.add(Fact.of("f" + place, new Domain.WholeNumber(0, 2), some -> null));
        }
        List<Norm> norms = new ArrayList<>();
        for (int count : List.of(1, 6, 7, MANY)) {
            norms.add(Sample.ban(
                    count + "-n",
                    new Condition.All(facts.subList(0, count).stream()
                            .map(fact -> fact.is(1))
                            .toList())));
        }
        Decision<Object> decision = Sample.decision(facts, norms.toArray(Norm[]::new));
        for (int changed = 0; changed < MANY; changed++) {
            for (@Nullable Integer value : Arrays.asList(null, 0, 1, 2)) {
                Facts.Builder given = decision.facts();
                facts.forEach(fact -> given.set(fact, 1));
                given.set(facts.get(changed), value);
                int place = changed;
                NormStatus of =
                        value == null ? NormStatus.UNKNOWN : value == 1 ? NormStatus.SATISFIED : NormStatus.BREACHED;
                assertThat(decision.decide(given.build(), DAY).findings())
                        .extracting(Finding::status)
                        .isEqualTo(Stream.of(1, 6, 7, MANY)
                                .map(count -> place < count ? of : NormStatus.SATISFIED)
                                .toList());
            }
        }
    }

    @Example
    void the_short_way_is_made_at_the_hundred_and_twenty_eighth_question() {
        Decision<InformationHandling> fresh = again(Taiyuan2013.INFORMATION_HANDLING);
        InformationHandling subject = new InformationHandling(Network.INTERNET, null, Classification.SECRET, null);
        for (int time = 1; time <= 128; time++) {
            assertThat(LazyDecision.of(fresh).possible().isFast()).isFalse();
            assertThat(fresh.allows(subject, DAY)).isFalse();
        }
        assertThat(LazyDecision.of(fresh).possible().isFast()).isTrue();
    }

    @Example
    void before_the_regulation_is_in_force_nothing_applies_on_any_way() {
        Decision<InformationHandling> fresh = again(Taiyuan2013.INFORMATION_HANDLING);
        InformationHandling subject = new InformationHandling(Network.INTERNET, null, Classification.SECRET, null);
        LocalDate first = fresh.regulation().inForceFrom();
        for (int time = 0; time < OFTEN; time++) {
            assertThat(fresh.outcome(subject, first.minusDays(1))).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(fresh.outcome(subject, first)).isEqualTo(Outcome.DENIED);
        }
    }

    @Example
    void what_comes_from_one_fact_is_known_where_that_is_and_may_be_anything_else() {
        Fact<Integer, Integer> number = Fact.of("number", new Domain.WholeNumber(0, 3), (Integer subject) -> subject);
        Fact<Integer, Boolean> high = Fact.derived("high", new Domain.Flag(), number, value -> value > 1);
        Decision<Integer> decision = Sample.REGULATION.decision(
                "mapped", Integer.class, written -> written.facts(number).norms(Sample.ban("1-x", high.is(true))));
        for (int time = 0; time < OFTEN; time++) {
            assertThat(decision.outcome(2, DAY)).isEqualTo(Outcome.COMPLIANT);
            assertThat(decision.outcome(1, DAY)).isEqualTo(Outcome.DENIED);
            assertThat(decision.outcome(4, DAY)).isEqualTo(Outcome.UNDETERMINED);
        }
    }

    @Example
    void on_the_short_way_a_case_is_read_no_more_than_is_asked_for() {
        int[] reads = new int[4];
        List<Fact<Object, Boolean>> facts = new ArrayList<>();
        for (int place = 0; place < reads.length; place++) {
            int index = place;
            facts.add(Fact.of("f" + place, subject -> ++reads[index] > 0));
        }
        Fact<Object, Boolean> derived =
                Fact.derived("derived", new Domain.Flag(), (known, asOf) -> known.get(facts.get(2)), facts.get(2));
        Decision<Object> decision = Sample.decision(
                facts,
                Sample.ban("1-plain", facts.get(0).is(true).and(facts.get(1).is(true))),
                Sample.ban("2-derived", derived.is(true)));
        for (int time = 0; time < OFTEN; time++) {
            assertThat(decision.outcome("case", DAY)).isEqualTo(Outcome.COMPLIANT);
        }
        Arrays.fill(reads, 0);
        Ruling ruling = decision.decide("case", DAY);
        assertThat(reads).containsExactly(1, 1, 1, 0);
        List<Finding> findings = ruling.findings();
        assertThat(reads).containsExactly(2, 2, 2, 0);
        assertThat(findings.get(0).facts()).isEqualTo(Map.of(facts.get(0), true, facts.get(1), true));
        assertThat(reads).containsExactly(2, 2, 2, 0);
        assertThat(findings.get(1).facts()).isEqualTo(Map.of(facts.get(2), true));
        assertThat(reads).containsExactly(2, 2, 3, 0);
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
