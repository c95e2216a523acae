package dev.egov.rules.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.model.project.BudgetReporting;
import dev.egov.model.project.InvestmentSource;
import dev.egov.rules.Decision;
import dev.egov.rules.MissingFact;
import dev.egov.rules.NormStatus;
import dev.egov.rules.Outcome;
import dev.egov.rules.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which periods are due, said from the days on which they end, and what reports come to by that (art. 11, 34). */
class DuePeriodsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 12, 12);
    private static final String YEAR = "YEAR";

    /** The table of the reading: the year, a day from which it holds and the last one, and what is due then. */
    private static final List<Object[]> TABLE = List.of(
            new Object[] {2012, "2013-12-12", "2020-12-31", ""},
            new Object[] {2013, "2013-12-12", "2013-12-31", ""},
            new Object[] {2013, "2014-01-01", "2020-12-31", "4 YEAR"},
            new Object[] {2014, "2013-12-12", "2014-03-31", ""},
            new Object[] {2014, "2014-04-01", "2014-06-30", "1"},
            new Object[] {2014, "2014-07-01", "2014-09-30", "1 2"},
            new Object[] {2014, "2014-10-01", "2014-12-31", "1 2 3"},
            new Object[] {2014, "2015-01-01", "2020-12-31", "1 2 3 4 YEAR"},
            new Object[] {2015, "2013-12-12", "2015-03-31", ""},
            new Object[] {2015, "2015-04-01", "2015-06-30", "1"},
            new Object[] {2015, "2015-07-01", "2015-09-30", "1 2"},
            new Object[] {2015, "2015-10-01", "2015-12-31", "1 2 3"},
            new Object[] {2015, "2016-01-01", "2020-12-31", "1 2 3 4 YEAR"},
            new Object[] {2016, "2013-12-12", "2016-03-31", ""},
            new Object[] {2016, "2016-04-01", "2016-06-30", "1"},
            new Object[] {2016, "2016-07-01", "2016-09-30", "1 2"},
            new Object[] {2016, "2016-10-01", "2016-12-31", "1 2 3"},
            new Object[] {2016, "2017-01-01", "2020-12-31", "1 2 3 4 YEAR"});

    private static LocalDate end(int year, String period) {
        int quarter = period.equals(YEAR) ? 4 : Integer.parseInt(period);
        return LocalDate.of(year, 3 * quarter, 1).plusMonths(1).minusDays(1);
    }

    /** A period is due when it ended with the regulation in force, and before the day. */
    static Set<String> due(int year, LocalDate asOf) {
        Set<String> due = new TreeSet<>();
        for (String period : List.of("1", "2", "3", "4", YEAR)) {
            LocalDate end = end(year, period);
            if (!end.isBefore(FIRST_DAY) && end.isBefore(asOf)) {
                due.add(period);
            }
        }
        return due;
    }

    /** In the other reading the next period of the same kind has ended before the day. */
    private static Set<String> dueAfterTheNext(int year, LocalDate asOf) {
        Set<String> due = new TreeSet<>();
        for (String period : List.of("1", "2", "3", "4", YEAR)) {
            LocalDate next = switch (period) {
                case YEAR -> end(year + 1, YEAR);
                case "4" -> end(year + 1, "1");
                default -> end(year, String.valueOf(Integer.parseInt(period) + 1));
            };
            if (!end(year, period).isBefore(FIRST_DAY) && next.isBefore(asOf)) {
                due.add(period);
            }
        }
        return due;
    }

    private static Outcome outcome(
            InvestmentSource investment, Set<String> due, Set<Integer> quarters, boolean annualReported) {
        Set<String> reported = new TreeSet<>();
        quarters.forEach(quarter -> reported.add(String.valueOf(quarter)));
        if (annualReported) {
            reported.add(YEAR);
        }
        return investment != InvestmentSource.MUNICIPAL || due.isEmpty()
                ? Outcome.NOT_APPLICABLE
                : reported.containsAll(due) ? Outcome.COMPLIANT : Outcome.DEFICIENT;
    }

    private static List<Set<Integer>> subsets() {
        List<Set<Integer>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << 4; bits++) {
            Set<Integer> subset = new TreeSet<>();
            for (int quarter = 1; quarter <= 4; quarter++) {
                if ((bits >> (quarter - 1) & 1) != 0) {
                    subset.add(quarter);
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    /** The first and the last day of each quarter, from the day on which the regulation comes into force. */
    private static Stream<LocalDate> boundaries() {
        return Stream.concat(
                Stream.of(FIRST_DAY, FIRST_DAY.plusDays(1)),
                Stream.iterate(LocalDate.of(2014, 1, 1), day -> day.plusMonths(3))
                        .limit(20)
                        .flatMap(first -> Stream.of(first.minusDays(1), first)));
    }

    @Test
    void what_is_due_is_what_the_table_says() {
        for (Object[] row : TABLE) {
            for (LocalDate day = LocalDate.parse((String) row[1]);
                    !day.isAfter(LocalDate.parse((String) row[2]));
                    day = day.plusDays(1)) {
                assertThat(due((Integer) row[0], day))
                        .as("%s on %s", row[0], day)
                        .isEqualTo(new TreeSet<>(Given.list((String) row[3], " ")));
            }
        }
    }

    @Test
    void reports_come_to_what_is_due_of_each_year_on_each_boundary() {
        for (int year = 2011; year <= 2019; year++) {
            int asked = year;
            boundaries().forEach(day -> compare(Taiyuan2013.BUDGET_REPORTING, asked, due(asked, day), day));
        }
    }

    @Test
    void in_the_other_reading_they_come_to_what_is_due_when_the_next_has_ended() {
        Decision<BudgetReporting> other = otherReading();
        for (int year = 2011; year <= 2019; year++) {
            int asked = year;
            boundaries().forEach(day -> compare(other, asked, dueAfterTheNext(asked, day), day));
        }
    }

    private static Decision<BudgetReporting> otherReading() {
        return Taiyuan2013.BUDGET_REPORTING.alternatives().entrySet().stream()
                .filter(entry -> entry.getKey().name().equals("due"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static void compare(Decision<BudgetReporting> decision, int year, Set<String> due, LocalDate day) {
        for (InvestmentSource investment : InvestmentSource.values()) {
            for (Set<Integer> quarters : subsets()) {
                for (boolean annual : new boolean[] {true, false}) {
                    assertThat(decision.outcome(new BudgetReporting(investment, year, quarters, annual), day))
                            .as("%s %s %s %s on %s", investment, year, quarters, annual, day)
                            .isEqualTo(outcome(investment, due, quarters, annual));
                }
            }
        }
    }

    static Stream<LocalDate> daysAndOthers() {
        return Stream.concat(boundaries(), Stream.of(LocalDate.of(2026, 3, 1), LocalDate.of(9999, 12, 31)));
    }

    @ParameterizedTest
    @MethodSource("daysAndOthers")
    void an_absent_year_may_be_any_year_and_no_other(LocalDate day) {
        compareAbsent(Taiyuan2013.BUDGET_REPORTING, year -> due(year, day), day);
    }

    @ParameterizedTest
    @MethodSource("daysAndOthers")
    void so_may_it_in_the_other_reading(LocalDate day) {
        compareAbsent(otherReading(), year -> dueAfterTheNext(year, day), day);
    }

    private static void compareAbsent(Decision<BudgetReporting> decision, IntFunction<Set<String>> due, LocalDate day) {
        List<Set<String>> possible = new ArrayList<>(new LinkedHashSet<>(IntStream.concat(
                        IntStream.of(0, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019),
                        IntStream.of(day.getYear() - 2, day.getYear() - 1, day.getYear(), day.getYear() + 1))
                .mapToObj(due)
                .toList()));
        for (@Nullable InvestmentSource investment : withUnknown(List.of(InvestmentSource.values()))) {
            for (@Nullable Set<Integer> quarters : withUnknown(subsets())) {
                for (@Nullable Boolean annual : withUnknown(List.of(true, false))) {
                    BudgetReporting reports = new BudgetReporting(investment, null, quarters, annual);
                    Ruling ruling = decision.decide(reports, day);
                    Map<List<Object>, Outcome> outcomes = outcomes(possible, investment, quarters, annual);
                    assertThat(ruling.possibleOutcomes())
                            .as("%s on %s", reports, day)
                            .isEqualTo(EnumSet.copyOf(outcomes.values()));
                    assertThat(ruling.missingFacts())
                            .extracting(MissingFact::fact)
                            .extracting(fact -> fact.name())
                            .as("%s on %s", reports, day)
                            .containsExactlyElementsOf(missing(outcomes));
                    assertThat(ruling.findings().get(1).status())
                            .as("%s on %s", reports, day)
                            .isEqualTo(annualStatus(possible, investment, annual));
                }
            }
        }
    }

    @SuppressWarnings("NullAway") // null stands for unknown
    private static <T> List<@Nullable T> withUnknown(List<T> values) {
        List<@Nullable T> more = new ArrayList<>(values);
        more.add(null);
        return more;
    }

    private static <T> List<T> completions(@Nullable T known, List<T> all) {
        return known == null ? all : List.of(known);
    }

    /** The outcome of every way of filling in the gaps: investment, what is due, quarters, annual. */
    private static Map<List<Object>, Outcome> outcomes(
            List<Set<String>> possible,
            @Nullable InvestmentSource investment,
            @Nullable Set<Integer> quarters,
            @Nullable Boolean annual) {
        Map<List<Object>, Outcome> outcomes = new LinkedHashMap<>();
        for (InvestmentSource source : completions(investment, List.of(InvestmentSource.values()))) {
            for (Set<String> due : possible) {
                for (Set<Integer> reported : completions(quarters, subsets())) {
                    for (Boolean year : completions(annual, List.of(true, false))) {
                        outcomes.put(List.of(source, due, reported, year), outcome(source, due, reported, year));
                    }
                }
            }
        }
        return outcomes;
    }

    private static List<String> missing(Map<List<Object>, Outcome> outcomes) {
        List<String> names = List.of("investment", "year", "quartersReported", "annualReported");
        List<String> missing = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            Map<List<Object>, Set<Outcome>> byOthers = new LinkedHashMap<>();
            for (Map.Entry<List<Object>, Outcome> entry : outcomes.entrySet()) {
                List<Object> others = new ArrayList<>(entry.getKey());
                others.remove(place);
                byOthers.computeIfAbsent(others, none -> EnumSet.noneOf(Outcome.class))
                        .add(entry.getValue());
            }
            if (byOthers.values().stream().anyMatch(some -> some.size() > 1)) {
                missing.add(names.get(place));
            }
        }
        return missing;
    }

    private static NormStatus annualStatus(
            List<Set<String>> possible, @Nullable InvestmentSource investment, @Nullable Boolean annual) {
        Set<NormStatus> statuses = EnumSet.noneOf(NormStatus.class);
        for (InvestmentSource source : completions(investment, List.of(InvestmentSource.values()))) {
            for (Set<String> due : possible) {
                for (Boolean reported : completions(annual, List.of(true, false))) {
                    boolean applies = source == InvestmentSource.MUNICIPAL && due.contains(YEAR);
                    statuses.add(
                            !applies
                                    ? NormStatus.NOT_APPLICABLE
                                    : reported ? NormStatus.SATISFIED : NormStatus.BREACHED);
                }
            }
        }
        return statuses.size() == 1 ? statuses.iterator().next() : NormStatus.UNKNOWN;
    }
}
