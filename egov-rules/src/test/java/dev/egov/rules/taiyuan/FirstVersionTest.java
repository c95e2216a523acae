package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.organization.OrganizationKind;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Facts;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.analysis.CaseSpace;
import dev.egov.rules.analysis.Difference;
import dev.egov.rules.analysis.Region;
import dev.egov.rules.testkit.Question;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In how many complete cases version 2 of the encoding answers otherwise than version 1, and how. */
class FirstVersionTest {

    private static final Map<Decision<?>, Decision<?>> FIRST = FirstVersion.decisions();

    /** Cases whose organisation is of a kind that version 1 knew: all of them, and those that change. */
    private static final String OLD_KINDS = """
            applicability           |         8 |
            authority-competence    |       276 |
            planning                |    98,304 | COMPLIANT → DENIED 4,224, DEFICIENT → DENIED 4,224, \
                                                  DEFICIENT → COMPLIANT 576
            project-establishment   |    18,432 |
            project-review          | 3,670,016 | DEFICIENT → COMPLIANT 2,808
            budget-execution        |    36,864 | DENIED → DEFICIENT 132, DENIED → COMPLIANT 12
            project-completion      |     2,048 |
            information-handling    |       168 |
            network-construction    |       768 |
            application-placement   |       896 |
            website-filing          |       384 | COMPLIANT → DEFICIENT 15
            document-exchange       |     3,584 | DENIED → REFERRED 144, DENIED → COMPLIANT 72, \
                                                  DENIED → NOT_APPLICABLE 24, COMPLIANT → NOT_APPLICABLE 24
            archive-transfer        |       128 | DEFICIENT → COMPLIANT 9
            data-sharing            |    35,840 | COMPLIANT → NOT_APPLICABLE 1,680
            information-publication |     1,792 |
            department-duties       | 4,194,304 | COMPLIANT → DEFICIENT 378, DEFICIENT → COMPLIANT 3
            accountability          |        32 | REFERRED → NOT_APPLICABLE 3, COMPLIANT → NOT_APPLICABLE 1
            """;

    /** Cases whose organisation is the committee of a zone, to version 1 one of another kind: all, and those that change. */
    private static final String ZONES = """
            applicability           |         2 |       1
            planning                |    24,576 |  12,288
            project-establishment   |     4,608 |     576
            project-review          |   917,504 | 458,752
            budget-execution        |     9,216 |   1,152
            project-completion      |       512 |     256
            network-construction    |       192 |      96
            application-placement   |       224 |      96
            website-filing          |        96 |      48
            document-exchange       |       896 |     400
            archive-transfer        |        32 |      12
            data-sharing            |     8,960 |   2,800
            information-publication |       448 |     224
            department-duties       | 1,048,576 | 524,288
            accountability          |         8 |       4
            """;

    static List<String> oldKinds() {
        return OLD_KINDS.lines().toList();
    }

    static List<String> zones() {
        return ZONES.lines().toList();
    }

    private static String[] row(String line) {
        return line.replaceAll(" +", " ").split(" ?\\| ?", 3);
    }

    @Test
    void version_1_had_a_hundred_and_twelve_norms_in_the_same_decisions() {
        assertThat(FIRST.keySet()).containsExactlyElementsOf(Taiyuan2013.RULE_BOOK.decisions());
        assertThat(FIRST.values().stream().flatMap(decision -> decision.norms().stream()))
                .hasSize(112);
    }

    @ParameterizedTest
    @MethodSource("oldKinds")
    void so_many_cases_of_the_old_kinds_change(String line) {
        String[] row = row(line);
        Decision<?> today = Taiyuan2013.RULE_BOOK.decision(row[0]).orElseThrow();

        assertThat(total(today, OrganizationKind.values().length - 1)).isEqualTo(number(row[1]));
        assertThat(changes(today, false)).isEqualTo(expected(row[2]));
    }

    @ParameterizedTest
    @MethodSource("zones")
    void so_many_cases_of_the_committees_of_zones_change(String line) {
        String[] row = row(line);
        Decision<?> today = Taiyuan2013.RULE_BOOK.decision(row[0]).orElseThrow();
        Map<String, BigInteger> changes = changes(today, true);

        assertThat(total(today, 1)).isEqualTo(number(row[1]));
        assertThat(changes.keySet()).allMatch(change -> change.startsWith("NOT_APPLICABLE → "));
        assertThat(changes.values().stream().reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(number(row[2]));
    }

    @Test
    void every_decision_is_counted() {
        assertThat(oldKinds().stream().map(line -> row(line)[0]))
                .containsExactlyElementsOf(FIRST.keySet().stream()
                        .map(Decision::id)
                        .filter(id -> !id.equals("budget-reporting"))
                        .toList());
        assertThat(zones().stream().map(line -> row(line)[0]))
                .containsExactlyElementsOf(FIRST.keySet().stream()
                        .filter(decision -> kind(decision).isPresent())
                        .map(Decision::id)
                        .toList());
    }

    /** How many cases there are over the facts of both versions, where organisations are of so many kinds. */
    private static BigInteger total(Decision<?> today, int kinds) {
        Map<String, Integer> values = new HashMap<>();
        for (Decision<?> version : List.of(today, FIRST.get(today))) {
            for (Variable<?> fact : CaseSpace.of(version).facts()) {
                values.put(
                        fact.name(),
                        fact.name().endsWith(".kind")
                                ? kinds
                                : fact.domain().values().size());
            }
        }
        return values.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /** What changes where the organisation is the committee of a zone, or where it is not. */
    private static Map<String, BigInteger> changes(Decision<?> today, boolean zones) {
        Condition among = kind(today)
                .map(kind -> new Condition.In(kind, List.of(OrganizationKind.DEVELOPMENT_ZONE_COMMITTEE)))
                .map(zone -> zones ? zone : zone.negated())
                .orElse(Condition.always());
        Difference difference = Difference.between(within(among, FIRST.get(today)), within(among, today));
        Map<String, BigInteger> changes = new TreeMap<>();
        for (Region region : difference.regions()) {
            region.changes()
                    .forEach((change, cases) -> changes.merge(
                            change.before().orElseThrow() + " → "
                                    + change.after().orElseThrow(),
                            cases,
                            BigInteger::add));
        }
        return changes;
    }

    private static <C> Decision<C> within(Condition cases, Decision<C> decision) {
        return LawMutant.guarded(decision, decision.guard().and(cases));
    }

    private static Optional<Variable<?>> kind(Decision<?> decision) {
        return decision.givens().stream()
                .filter(fact -> fact.domain().type().equals("OrganizationKind"))
                .<Variable<?>>map(fact -> fact)
                .findFirst();
    }

    private static Map<String, BigInteger> expected(String changes) {
        Map<String, BigInteger> expected = new TreeMap<>();
        for (String change : Given.list(changes, ", ")) {
            int space = change.lastIndexOf(' ');
            expected.put(change.substring(0, space), number(change.substring(space + 1)));
        }
        return expected;
    }

    private static BigInteger number(String text) {
        return new BigInteger(text.strip().replace(",", ""));
    }

    /** What was due of some year on some day to version 1, and is due today, with a year and a day for which that is so. */
    private static Map<List<Object>, Question> duePairs() {
        Decision<?> today = Taiyuan2013.BUDGET_REPORTING;
        Map<List<Object>, Question> pairs = new HashMap<>();
        for (int year = 2010; year <= 2020; year++) {
            for (LocalDate day = LocalDate.of(2013, 12, 12);
                    day.isBefore(LocalDate.of(2020, 1, 1));
                    day = day.plusDays(1)) {
                Set<String> due = DuePeriodsTest.due(year, day);
                pairs.putIfAbsent(
                        List.of(FirstVersion.dueQuarters(year, day), due),
                        Question.of(today, Map.of(Given.fact(today, "year"), year), day));
            }
        }
        return pairs;
    }

    @Test
    void so_many_reports_change_over_what_can_be_due() {
        Decision<?> today = Taiyuan2013.BUDGET_REPORTING;
        Map<String, Integer> changes = new TreeMap<>();
        int all = 0;
        for (Question due : duePairs().values()) {
            List<Question> cases = List.of(due);
            for (String fact : List.of("investment", "quartersReported", "annualReported")) {
                cases = cases.stream()
                        .flatMap(some -> some.withEach(Given.fact(today, fact)).stream())
                        .toList();
            }
            for (Question one : cases) {
                all++;
                Outcome before = FIRST.get(today)
                        .decide(facts(FIRST.get(today), one), one.asOf())
                        .outcome();
                Outcome after = one.ruling().outcome();
                if (before != after) {
                    changes.merge(before + " → " + after, 1, Integer::sum);
                }
            }
        }

        assertThat(duePairs()).hasSize(8);
        assertThat(all).isEqualTo(1024);
        assertThat(changes)
                .isEqualTo(Map.of(
                        "DEFICIENT → NOT_APPLICABLE", 59,
                        "COMPLIANT → NOT_APPLICABLE", 5,
                        "DEFICIENT → COMPLIANT", 7));
    }

    private static Facts facts(Decision<?> decision, Question question) {
        Map<Variable<?>, Object> known = new HashMap<>();
        for (Variable<?> fact : decision.givens()) {
            known.put(fact, question.facts().get(fact));
        }
        return Question.of(decision, known, question.asOf()).facts();
    }
}
