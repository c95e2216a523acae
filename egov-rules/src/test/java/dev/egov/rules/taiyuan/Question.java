package dev.egov.rules.taiyuan;

import dev.egov.rules.Decision;
import dev.egov.rules.Fact;
import dev.egov.rules.Facts;
import dev.egov.rules.Ruling;
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
    public List<Fact<?, ?>> gaps() {
        return decision.givens().stream()
                .filter(fact -> facts.get(fact) == null)
                .<Fact<?, ?>>map(fact -> fact)
                .toList();
    }

    /**
     * The same question with another value of a fact.
     *
     * @param fact a given fact of the decision
     * @param value its value, or null for unknown
     * @return the question
     */
    public Question with(Fact<?, ?> fact, @Nullable Object value) {
        return new Question(decision, FactValues.with(decision, facts, fact, value), asOf);
    }

    /**
     * The same question with other values of some facts.
     *
     * @param values the values by fact
     * @return the question
     */
    public Question with(Map<Fact<?, ?>, Object> values) {
        Question question = this;
        for (Map.Entry<Fact<?, ?>, Object> entry : values.entrySet()) {
            question = question.with(entry.getKey(), entry.getValue());
        }
        return question;
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
