package dev.egov.rules.taiyuan;

import com.google.common.base.Splitter;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Norm;
import dev.egov.rules.Regulation;
import dev.egov.rules.Variable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Version 1 of the encoding: its norms as a table, over the facts of the decisions of today, which know more values and
 * mostly the same facts. Who keeps a network or an outlet of his own and plans to merge it was, to version 1, one who keeps
 * it.
 */
final class FirstVersion {

    /** What a value of today was to version 1. */
    private static final Map<String, String> MERGING =
            Map.of("MERGES_DEDICATED", "KEEPS_DEDICATED", "MERGES_OUTLET", "OWN_OUTLET");

    private static final int QUARTERS = 4;

    private enum Change {
        NEW,
        CHANGED,
        UNCHANGED
    }

    private final List<Variable<?>> own;
    private final NormNotation notation;

    private FirstVersion(Decision<?> today) {
        this.own = own(today);
        this.notation = new NormNotation(today, own, MERGING);
    }

    /** The decisions of version 1, each by that of today. */
    static Map<Decision<?>, Decision<?>> decisions() {
        Map<Decision<?>, Decision<?>> decisions = new LinkedHashMap<>();
        for (String block : text().split("\n\n")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                String[] head = lines.get(0).split(": ");
                Decision<?> today = Taiyuan2013.RULE_BOOK.decision(head[0]).orElseThrow();
                decisions.put(today, new FirstVersion(today).decision(today, head[1], lines.subList(1, lines.size())));
            }
        }
        return decisions;
    }

    private static String text() {
        try (InputStream table = FirstVersion.class.getResourceAsStream("/taiyuan/first-version.txt")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException own) {
            throw new UncheckedIOException(own);
        }
    }

    private <C> Decision<C> decision(Decision<C> asked, String guard, List<String> norms) {
        List<Fact<? super C, ?>> facts = new ArrayList<>(asked.givens());
        for (Variable<?> fact : own) {
            if (!fact.isDerived()) {
                facts.add(given(fact));
            }
        }
        return Regulation.of(asked.regulation())
                .decision(
                        asked.id(),
                        asked.caseType(),
                        first -> first.guard(notation.condition(guard))
                                .facts(facts)
                                .norms(norms.stream().map(this::norm).toList()));
    }

    @SuppressWarnings("unchecked") // it is read from no case
    private static <C> Fact<? super C, ?> given(Variable<?> fact) {
        return (Fact<? super C, ?>) fact;
    }

    /** The facts of version 1 that are gone, or are another today. */
    private static List<Variable<?>> own(Decision<?> today) {
        return switch (today.id()) {
            case "budget-execution" -> List.of(Fact.of("established", (Object payment) -> (Boolean) null));
            case "website-filing" -> List.of(Fact.of("change", Change.class, (Object site) -> (Change) null));
            case "budget-reporting" -> List.of(dueQuarters(today));
            default -> List.of();
        };
    }

    private static Fact<?, Integer> dueQuarters(Decision<?> today) {
        @SuppressWarnings("unchecked") // years are whole numbers
        Fact<?, Integer> year = (Fact<?, Integer>) today.given("year").orElseThrow();
        return derived("dueQuarters", year);
    }

    private static <C> Fact<C, Integer> derived(String name, Fact<C, Integer> year) {
        return Fact.derived(
                name,
                new Domain.WholeNumber(0, QUARTERS),
                (facts, asOf) -> {
                    Integer given = facts.get(year);
                    return given == null ? null : dueQuarters(given, asOf);
                },
                year);
    }

    /** How many quarters of a year have ended. */
    static int dueQuarters(int year, LocalDate asOf) {
        int ended = QUARTERS * (asOf.getYear() - year) + (asOf.getMonthValue() - 1) / 3;
        return Math.max(0, Math.min(QUARTERS, ended));
    }

    private Norm norm(String line) {
        String holds = "quartersReported holds dueQuarters";
        return line.contains(holds)
                ? notation.norm(line.replace(holds, "always")).withRequires(dueQuartersReported())
                : notation.norm(line);
    }

    private Condition dueQuartersReported() {
        List<Condition> each = new ArrayList<>();
        for (int due = 1; due <= QUARTERS; due++) {
            List<String> quarters = List.of("1", "2", "3", "4").subList(0, due);
            Variable<?> reported = notation.fact("quartersReported");
            Condition enough = new Condition.In(
                    reported,
                    reported.domain().values().stream()
                            .filter(some -> Splitter.on(',')
                                    .splitToList(some.toString().replaceAll("[\\[\\] ]", ""))
                                    .containsAll(quarters))
                            .toList());
            each.add(notation.condition("not dueQuarters = " + due).or(enough));
        }
        return new Condition.All(each);
    }
}
