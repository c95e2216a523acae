package dev.egov.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Facts;
import dev.egov.rules.Modality;
import dev.egov.rules.Norm;
import dev.egov.rules.NormBuilder;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Outcome;
import dev.egov.rules.Regulation;
import dev.egov.rules.Variable;
import dev.egov.rules.taiyuan.Taiyuan2013;
import dev.egov.rules.text.Texts;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two versions of a decision differ exactly in the regions that are told, and people can read these. */
class DifferenceTest {

    private static final Regulation PARKING =
            new Regulation("parking-1", "Parking Rules No. 1", "1.0.0", LocalDate.EPOCH, Texts.none());

    static List<Decision<?>> decisions() {
        return Taiyuan2013.RULE_BOOK.decisions();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void one_value_more_or_less_in_a_norm_makes_one_region_or_none(Decision<?> decision) {
        assertThat(OneValue.changed(decision)).allSatisfy(changed -> {
            Difference difference = Difference.between(decision, changed);
            assertThat(difference.regions()).as(difference::toString).hasSizeLessThanOrEqualTo(1);
        });
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_decision_does_not_differ_from_itself_in_another_order(Decision<?> decision) {
        List<Norm> reversed = new ArrayList<>(decision.norms());
        Collections.reverse(reversed);

        assertThat(Difference.between(decision, decision.withNorms(reversed)).isEmpty())
                .isTrue();
    }

    @Test
    void the_regions_hold_the_cases_that_differ_and_no_others() {
        for (Decision<?> decision : List.of(Taiyuan2013.INFORMATION_HANDLING, Taiyuan2013.AUTHORITY_COMPETENCE)) {
            assertThat(OneValue.changed(decision)).allSatisfy(changed -> {
                Difference difference = Difference.between(decision, changed);
                Map<Change, BigInteger> expected = new HashMap<>();
                for (Map<Variable<?>, Object> known : complete(decision)) {
                    Outcome before = outcome(decision, known);
                    Outcome after = outcome(changed, known);
                    long regions = difference.regions().stream()
                            .filter(region -> holds(region.condition(), known))
                            .count();
                    assertThat(regions).isEqualTo(before == after ? 0 : 1);
                    if (before != after) {
                        expected.merge(
                                new Change(Optional.of(before), Optional.of(after)), BigInteger.ONE, BigInteger::add);
                    }
                }
                Map<Change, BigInteger> told = new HashMap<>();
                difference.regions().forEach(region -> told.putAll(region.changes()));
                assertThat(told).isEqualTo(expected);
            });
        }
    }

    @Test
    void the_other_readings_differ_where_they_should() {
        assertThat(otherwise(Taiyuan2013.PROJECT_ESTABLISHMENT, "rejection"))
                .isEqualTo("builder.kind in {GOVERNMENT, GOVERNMENT_DEPARTMENT, DEVELOPMENT_ZONE_COMMITTEE,"
                        + " AUTHORIZED_ORGANIZATION}"
                        + " and builder.inTaiyuan = true and investment = MUNICIPAL and review.status = REJECTED"
                        + " and review.by = COMPETENT_AUTHORITY and approver = DEVELOPMENT_AND_REFORM_COMMISSION:"
                        + " DENIED becomes COMPLIANT (4)");
        assertThat(otherwise(Taiyuan2013.INFORMATION_HANDLING, "no-leave"))
                .isEqualTo("network = PRIVATE_NETWORK and classification in {TOP_SECRET, SECRET, CONFIDENTIAL}:"
                        + " REFERRED becomes COMPLIANT (18)");
    }

    @Test
    void every_other_reading_differs_in_few_regions() {
        for (Decision<?> decision : decisions()) {
            decision.alternatives()
                    .forEach((reading, other) -> assertThat(
                                    Difference.between(decision, other).regions())
                            .as("%s in %s", reading.name(), decision)
                            .hasSizeBetween(reading.wordingOnly() ? 0 : 1, reading.wordingOnly() ? 0 : 6));
        }
    }

    @Test
    void a_difference_of_one_case_in_more_than_ten_million_is_found() {
        List<Fact<Object, Boolean>> facts = IntStream.range(0, 24)
                .mapToObj(number -> Fact.of("fact" + number, (Object subject) -> null))
                .map(fact -> (Fact<Object, Boolean>) (Variable<?>) fact)
                .toList();
        Condition all =
                new Condition.All(facts.stream().map(fact -> fact.is(true)).toList());
        Decision<Object> before =
                decision(facts, norm("1-none").requires(all.negated()).otherwise(Otherwise.DENY));
        Decision<Object> after =
                decision(facts, norm("1-none").requires(Condition.always()).otherwise(Otherwise.DENY));

        Difference difference = Difference.between(before, after);

        assertThat(difference.size()).isEqualTo(BigInteger.ONE);
        assertThat(difference.regions()).hasSize(1);
        assertThat(difference.toString()).endsWith("fact23 = true: DENIED becomes COMPLIANT (1)");
    }

    @Test
    void a_value_that_one_version_only_knows_has_no_case_in_the_other() {
        Fact<Object, Integer> floors = floors(2);
        Fact<Object, Integer> more = floors(3);
        Decision<Object> before =
                decision(List.of(floors), norm("1-low").requires(floors.is(1)).otherwise(Otherwise.DENY));
        Decision<Object> after =
                decision(List.of(more), norm("1-low").requires(more.is(1)).otherwise(Otherwise.DENY));

        assertThat(Difference.between(before, after)).hasToString("floors = 3: no case becomes DENIED (1)");
        assertThat(Difference.between(after, before)).hasToString("floors = 3: DENIED becomes no case (1)");
    }

    @Test
    void a_fact_that_one_version_only_asks_for_leaves_the_other_as_it_is() {
        Fact<Object, Integer> floors = floors(2);
        Fact<Object, Boolean> roof = Fact.of("roof", subject -> null);
        Norm low = norm("1-low").requires(floors.is(1)).otherwise(Otherwise.DENY);
        Norm covered = norm("2-roof").requires(roof.is(true)).otherwise(Otherwise.DUTY);

        assertThat(Difference.between(decision(List.of(floors), low), decision(List.of(floors, roof), low, covered)))
                .hasToString("floors = 1 and roof = false: COMPLIANT becomes DEFICIENT (1)");
    }

    private static Fact<Object, Integer> floors(int most) {
        return Fact.of("floors", new Domain.WholeNumber(1, most), subject -> null);
    }

    private static NormBuilder norm(String id) {
        return PARKING.norm(id).modality(Modality.OBLIGATION).binds("owners");
    }

    private static Decision<Object> decision(List<? extends Fact<Object, ?>> facts, Norm... norms) {
        return PARKING.decision(
                "parking", Object.class, decision -> decision.facts(facts).norms(norms));
    }

    private static String otherwise(Decision<?> decision, String reading) {
        return decision.alternatives().entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(reading))
                .map(entry -> Difference.between(decision, entry.getValue()).toString())
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<Variable<?>, Object>> complete(Decision<?> decision) {
        List<Map<Variable<?>, Object>> cases = List.of(Map.of());
        for (Variable<?> fact : CaseSpace.of(decision).facts()) {
            cases = cases.stream()
                    .flatMap(known -> fact.domain().values().stream().map(value -> {
                        Map<Variable<?>, Object> more = new HashMap<>(known);
                        more.put(fact, value);
                        return more;
                    }))
                    .map(known -> (Map<Variable<?>, Object>) known)
                    .toList();
        }
        return cases;
    }

    private static Outcome outcome(Decision<?> decision, Map<Variable<?>, Object> known) {
        Facts.Builder facts = decision.facts();
        known.forEach((fact, value) -> set(facts, fact, value));
        return decision.decide(facts.build(), LocalDate.of(2026, 3, 1)).outcome();
    }

    @SuppressWarnings("unchecked") // the builder checks that the value is one of the fact
    private static <V> void set(Facts.Builder facts, Variable<V> fact, Object value) {
        facts.set(fact, (V) value);
    }

    private static boolean holds(Condition condition, Map<Variable<?>, Object> known) {
        if (condition instanceof Condition.In in) {
            return in.values().contains(known.get(in.fact()));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), known);
        }
        return condition instanceof Condition.All all
                ? all.conditions().stream().allMatch(part -> holds(part, known))
                : ((Condition.Any) condition).conditions().stream().anyMatch(part -> holds(part, known));
    }

    @Test
    void a_large_domain_of_which_no_condition_speaks_is_no_reason_to_refuse() {
        List<String> differences = new ArrayList<>();
        Fact<Object, Integer> day = Fact.of("day", new Domain.WholeNumber(1, 60), some -> null);
        Fact<Object, Integer> later = Fact.of("day", new Domain.WholeNumber(31, 90), some -> null);
        Fact<Object, Boolean> paid = Fact.of("paid", some -> null);
        for (Otherwise consequence : List.of(Otherwise.DENY, Otherwise.DEFER)) {
            Norm norm = PARKING.norm("1-x")
                    .modality(Modality.OBLIGATION)
                    .binds("all")
                    .requires(paid.is(true))
                    .otherwise(consequence);
            Decision<Object> before = PARKING.decision(
                    "p", Object.class, decision -> decision.facts(day, paid).norms(norm));
            Decision<Object> after = PARKING.decision(
                    "p",
                    Object.class,
                    decision -> decision.facts(later, paid).norms(norm.withOtherwise(Otherwise.DENY)));
            differences.add(Difference.between(before, after).size().toString());
        }
        // 30 days that only the one knows and 30 that only the other does, paid or not, and 30 common ones unpaid
        assertThat(differences).containsExactly("120", "150");
    }
}
