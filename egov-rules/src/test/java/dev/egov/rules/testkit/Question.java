package dev.egov.rules.testkit;

import dev.egov.rules.Decision;
import dev.egov.rules.Facts;
import dev.egov.rules.Ruling;
import dev.egov.rules.Variable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision with what it is asked about.
 *
 * @param decision the decision
 * @param facts what is known
 * @param asOf the day as of which it is asked
 */
public record Question(Decision<?> decision, Facts facts, LocalDate asOf) {

    /**
     * A question about facts that are listed.
     *
     * @param decision the decision
     * @param values the values of those of its given facts that are known
     * @param asOf the day as of which it is asked
     * @return the question
     * @throws IllegalArgumentException if the decision has no such fact, or the fact no such value
     */
    public static Question of(Decision<?> decision, Map<? extends Variable<?>, ?> values, LocalDate asOf) {
        Facts.Builder facts = decision.facts();
        values.forEach((fact, value) -> set(facts, fact, value));
        return new Question(decision, facts.build(), asOf);
    }

    /**
     * The answer.
     *
     * @return the ruling
     */
    public Ruling ruling() {
        return decision.decide(facts, asOf);
    }

    /**
     * The facts that are not known.
     *
     * @return the facts, in the order of the decision's facts
     */
    public List<Variable<?>> gaps() {
        return decision.givens().stream()
                .filter(fact -> facts.get(fact) == null)
                .<Variable<?>>map(fact -> fact)
                .toList();
    }

    /**
     * The same question with another value of a fact.
     *
     * @param fact a given fact of the decision
     * @param value its value, or null for unknown
     * @return the question
     * @throws IllegalArgumentException if the decision has no such fact, or the fact no such value
     */
    public Question with(Variable<?> fact, @Nullable Object value) {
        Facts.Builder changed = decision.facts();
        decision.givens().forEach(given -> set(changed, given, facts.get(given)));
        set(changed, fact, value);
        return new Question(decision, changed.build(), asOf);
    }

    /**
     * The same question with other values of some facts.
     *
     * @param values the values by fact
     * @return the question
     * @throws IllegalArgumentException if the decision has no such fact, or the fact no such value
     */
    public Question with(Map<Variable<?>, Object> values) {
        Question question = this;
        for (Map.Entry<Variable<?>, Object> entry : values.entrySet()) {
            question = question.with(entry.getKey(), entry.getValue());
        }
        return question;
    }

    /**
     * The same question as of another day.
     *
     * @param day the day
     * @return the question
     */
    public Question asOf(LocalDate day) {
        return new Question(decision, facts, day);
    }

    /**
     * The same question with every value of a fact: all those of a finite domain, and of an open one some that are likely
     * to make a difference, as the ends of its range.
     *
     * @param fact a given fact of the decision
     * @return the questions, in the order of the domain's values
     * @throws IllegalArgumentException if the decision has no such fact
     */
    public List<Question> withEach(Variable<?> fact) {
        return Candidates.of(fact, asOf).stream()
                .map(value -> with(fact, value))
                .toList();
    }

    @SuppressWarnings("unchecked") // the builder checks that the value is one of the fact
    private static <V> void set(Facts.Builder facts, Variable<V> fact, @Nullable Object value) {
        facts.set(fact, (V) value);
    }

    /**
     * The decision, the day and what is known, as in {@code planning as of 2026-03-01: {kind=DEPARTMENT_PLAN}}.
     *
     * @return the question in words
     */
    @Override
    public String toString() {
        return decision + " as of " + asOf + ": " + facts.known();
    }
}
