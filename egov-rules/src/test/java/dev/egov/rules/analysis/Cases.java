package dev.egov.rules.analysis;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Variable;
import dev.egov.rules.testkit.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cases of a decision, numbered: every way of giving each fact one of its values or leaving it unknown. Of open domains
 * there are values enough for the derived facts to take each of theirs, on one day or another.
 *
 * @param decision the decision
 * @param choices what each given fact may be, null for unknown among it
 */
public record Cases(Decision<?> decision, List<List<@Nullable Object>> choices) {

    private static final int MOST = 13_000;
    private static final int SAMPLE = 2_000;

    /** Values of open domains by their type. */
    private static final Map<String, List<?>> OPEN = Map.of(
            "DivisionCode", List.of(DivisionCode.of("140181"), DivisionCode.of("110000")),
            "decimal 0–100", List.of(new BigDecimal("40.0"), new BigDecimal("40.5")),
            "integer 0–9999", List.of(2013, 2024, 2025, 2026, 2027));

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 2, 1),
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 8, 1),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2014, 2, 1),
            LocalDate.of(2014, 5, 1),
            LocalDate.of(2015, 2, 1));

    /** The cases of a decision. */
    public static Cases of(Decision<?> decision) {
        return new Cases(
                decision, decision.givens().stream().map(Cases::choices).toList());
    }

    private static List<@Nullable Object> choices(Variable<?> fact) {
        Domain<?> domain = fact.domain();
        List<@Nullable Object> choices = new ArrayList<>(OPEN.getOrDefault(domain.type(), domain.values()));
        choices.add(0, null);
        return choices;
    }

    /**
     * Whether the day leaves an unknown fact only some of its values, so that the engine may know more of a case than what
     * knows nothing of days: an unknown year.
     */
    public static boolean isNarrowed(Question question) {
        return question.gaps().stream().anyMatch(gap -> gap.name().equals("year"));
    }

    /** How many there are. */
    public long count() {
        return choices.stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
    }

    /** All of them where there are not too many to go through, otherwise some at random. */
    public Stream<Question> stream() {
        long count = count();
        LongStream numbers = count <= MOST
                ? LongStream.range(0, count)
                : new Random(20131212).longs(0, count).limit(SAMPLE);
        return numbers.mapToObj(this::at);
    }

    private Question at(long number) {
        Map<Variable<?>, Object> values = new HashMap<>();
        long rest = number;
        for (int place = 0; place < choices.size(); place++) {
            List<@Nullable Object> possible = choices.get(place);
            Object value = possible.get((int) (rest % possible.size()));
            rest /= possible.size();
            if (value != null) {
                values.put(decision.givens().get(place), value);
            }
        }
        List<LocalDate> days = DAYS.stream()
                .filter(day -> !day.isBefore(decision.regulation().inForceFrom()))
                .toList();
        return Question.of(decision, values, days.get((int) (number % days.size())));
    }
}
