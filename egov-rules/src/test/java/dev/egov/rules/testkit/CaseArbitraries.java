package dev.egov.rules.testkit;

import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.RuleBook;
import dev.egov.rules.Variable;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random cases of a decision, complete and partial, for properties over all of them:
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Question> cases() {
 *     return CaseArbitraries.partial(MyCity2030.RULE_BOOK);
 * }
 *
 * @Property
 * void an_outcome_is_possible(@ForAll("cases") Question question) {
 *     assertThat(question.ruling().possibleOutcomes()).isNotEmpty();
 * }
 * }</pre>
 *
 * <p>The days are the first day in force, the first days of the year after it and of its second quarter, and ends and
 * beginnings of quarters and years later on. Facts of a finite domain
 * take all of their values. Facts of an open one take the ends of their range, values around the day, and those by which
 * derived facts take each of theirs, as far as such values can be found: {@link #unreached} tells what was not, and
 * {@link #with} adds what the kit cannot know.
 */
public final class CaseArbitraries {

    /** From the first day in force to the end of the year that the other days follow. */
    private static final int YEARS = 11;

    private final Decision<?> decision;
    private final Map<Variable<?>, List<?>> own;

    private CaseArbitraries(Decision<?> decision, Map<Variable<?>, List<?>> own) {
        this.decision = decision;
        this.own = own;
    }

    /**
     * Cases of a decision.
     *
     * @param decision the decision
     * @return its cases
     */
    public static CaseArbitraries of(Decision<?> decision) {
        return new CaseArbitraries(decision, Map.of());
    }

    /**
     * Questions with every fact known, on days in force.
     *
     * @param decision the decision
     * @return any complete question of it
     * @throws IllegalArgumentException if no value of one of its facts is known, see {@link #with}
     */
    public static Arbitrary<Question> complete(Decision<?> decision) {
        return of(decision).complete();
    }

    /**
     * Questions with two in five facts unknown, on days in force.
     *
     * @param decision the decision
     * @return any question of it
     * @throws IllegalArgumentException if no value of one of its facts is known, see {@link #with}
     */
    public static Arbitrary<Question> partial(Decision<?> decision) {
        return of(decision).partial();
    }

    /**
     * Questions of all decisions of a rule book with every fact known, on days in force.
     *
     * @param ruleBook the rule book
     * @return any complete question
     * @throws IllegalArgumentException if no value of one of their facts is known, see {@link #with}
     */
    public static Arbitrary<Question> complete(RuleBook ruleBook) {
        return Arbitraries.oneOf(
                ruleBook.decisions().stream().map(CaseArbitraries::complete).toList());
    }

    /**
     * Questions of all decisions of a rule book with two in five facts unknown, on days in force.
     *
     * @param ruleBook the rule book
     * @return any question
     * @throws IllegalArgumentException if no value of one of their facts is known, see {@link #with}
     */
    public static Arbitrary<Question> partial(RuleBook ruleBook) {
        return Arbitraries.oneOf(
                ruleBook.decisions().stream().map(CaseArbitraries::partial).toList());
    }

    /**
     * The same cases, in which a fact has no other values than these.
     *
     * @param fact the name of a given fact of the decision
     * @param values its values, at least one
     * @return the cases
     * @throws IllegalArgumentException if the decision has no such fact, or the fact no such value, or none is named
     */
    public CaseArbitraries with(String fact, Object... values) {
        Variable<?> given = decision.given(fact)
                .orElseThrow(() -> new IllegalArgumentException(
                        decision + " has no given fact " + fact + "; there are " + decision.givens()));
        if (values.length == 0) {
            throw new IllegalArgumentException(fact + " needs a value");
        }
        for (Object value : values) {
            Question.of(decision, Map.of(given, value), firstDay());
        }
        Map<Variable<?>, List<?>> more = new LinkedHashMap<>(own);
        more.put(given, List.of(values));
        return new CaseArbitraries(decision, more);
    }

    /**
     * Questions with every fact known, on days in force.
     *
     * @return any complete question
     * @throws IllegalArgumentException if no value of one of the facts is known, see {@link #with}
     */
    public Arbitrary<Question> complete() {
        return Arbitraries.oneOf(days().map(this::complete).toList()).withoutEdgeCases();
    }

    /**
     * Questions with two in five facts unknown, on days in force.
     *
     * @return any question
     * @throws IllegalArgumentException if no value of one of the facts is known, see {@link #with}
     */
    public Arbitrary<Question> partial() {
        int facts = decision.givens().size();
        Arbitrary<List<Boolean>> known = Arbitraries.frequency(Tuple.of(3, true), Tuple.of(2, false))
                .list()
                .ofSize(facts);
        return Combinators.combine(complete(), known)
                .as(CaseArbitraries::blanked)
                .withoutEdgeCases();
    }

    /**
     * The values of derived facts that no case takes, on any of the days.
     *
     * @return each as {@code inTaiyuan = false}, in order; empty where all are taken
     */
    public Set<String> unreached() {
        Set<String> unreached = new TreeSet<>();
        for (Variable<?> derived : Probe.derived(decision)) {
            Set<Object> values = new LinkedHashSet<>(derived.domain().values());
            days().forEach(day -> values.removeAll(witnesses(derived, day).keySet()));
            values.forEach(value -> unreached.add(derived + " = " + value));
        }
        return unreached;
    }

    private LocalDate firstDay() {
        return decision.regulation().inForceFrom();
    }

    private Stream<LocalDate> days() {
        LocalDate end = LocalDate.of(firstDay().getYear() + YEARS, Month.DECEMBER, 31);
        LocalDate next = LocalDate.of(firstDay().getYear() + 1, Month.JANUARY, 1);
        return Stream.of(
                firstDay(),
                next,
                next.plusMonths(3),
                end,
                end.plusDays(1),
                end.plusMonths(3),
                end.plusMonths(3).plusDays(1),
                end.plusMonths(9),
                end.plusMonths(9).plusDays(1),
                end.plusMonths(14));
    }

    private Arbitrary<Question> complete(LocalDate day) {
        Set<Variable<?>> open = new LinkedHashSet<>(decision.givens());
        List<Arbitrary<Map<Variable<?>, Object>>> parts = new ArrayList<>();
        for (Variable<?> derived : Probe.derived(decision)) {
            open.removeAll(derived.givens());
            parts.add(sources(derived, day));
        }
        open.forEach(fact -> parts.add(any(fact, day).map(value -> Map.of(fact, value))));
        return Combinators.combine(parts).as(values -> Question.of(decision, merged(values), day));
    }

    private static Map<Variable<?>, Object> merged(List<Map<Variable<?>, Object>> parts) {
        Map<Variable<?>, Object> all = new HashMap<>();
        parts.forEach(all::putAll);
        return all;
    }

    /** Values of the facts behind a derived one: mostly so that each of its values is as frequent as the others. */
    private Arbitrary<Map<Variable<?>, Object>> sources(Variable<?> derived, LocalDate day) {
        List<Arbitrary<Map<Variable<?>, Object>>> each = new ArrayList<>();
        derived.givens().forEach(fact -> each.add(any(fact, day).map(value -> Map.of(fact, value))));
        Arbitrary<Map<Variable<?>, Object>> independent =
                Combinators.combine(each).as(CaseArbitraries::merged);
        List<Arbitrary<Map<Variable<?>, Object>>> witnesses = new ArrayList<>();
        witnesses(derived, day).values().forEach(found -> witnesses.add(Arbitraries.of(found)));
        return witnesses.isEmpty()
                ? independent
                : Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.oneOf(witnesses)), Tuple.of(1, independent));
    }

    private Map<Object, List<Map<Variable<?>, Object>>> witnesses(Variable<?> derived, LocalDate day) {
        return Witnesses.of(decision, derived, day, fact -> values(fact, day), own.keySet());
    }

    private Arbitrary<Object> any(Variable<?> fact, LocalDate day) {
        List<?> values = values(fact, day);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no value of " + fact + " in " + decision + " is known: give some by"
                    + " CaseArbitraries.of(decision).with(\"" + fact + "\", ...)");
        }
        Arbitrary<Object> tried = Arbitraries.of(values).map(value -> value);
        if (fact.domain() instanceof Domain.Decimal decimal && !own.containsKey(fact)) {
            return Arbitraries.oneOf(
                    tried,
                    Arbitraries.bigDecimals()
                            .between(decimal.min(), decimal.max())
                            .ofScale(2)
                            .map(value -> value));
        }
        return tried;
    }

    private List<?> values(Variable<?> fact, LocalDate day) {
        return own.containsKey(fact) ? own.get(fact) : Candidates.of(fact, day);
    }

    private static Question blanked(Question question, List<Boolean> known) {
        Map<Variable<?>, Object> values = new HashMap<>();
        for (int place = 0; place < known.size(); place++) {
            Variable<?> fact = question.decision().givens().get(place);
            if (known.get(place)) {
                values.put(fact, question.facts().get(fact));
            }
        }
        return Question.of(question.decision(), values, question.asOf());
    }
}
