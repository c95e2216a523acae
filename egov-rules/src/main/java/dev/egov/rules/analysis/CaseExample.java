package dev.egov.rules.analysis;

import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A case that shows something: what is known in it, and what it comes to.
 *
 * @param decision the decision
 * @param known the values of the facts that are known, derived ones among them, in the order of {@link CaseSpace#facts};
 *     all other facts are unknown
 * @param possibleOutcomes what the case can come to
 */
public record CaseExample(Decision<?> decision, Map<Variable<?>, Object> known, Set<Outcome> possibleOutcomes) {

    /** Copies what is known. */
    public CaseExample {
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
        possibleOutcomes = Collections.unmodifiableSet(EnumSet.copyOf(possibleOutcomes));
    }

    static CaseExample of(CaseSpace space, Map<Variable<?>, Object> known) {
        int at = space.liftedOutcomes();
        for (int variable = 0; variable < space.facts().size(); variable++) {
            Object value = known.get(space.facts().get(variable));
            int number = value == null
                    ? space.forest().arity(variable) - 1
                    : space.dimensions().values(variable).indexOf(value);
            at = space.forest().restrict(at, variable, number);
        }
        Map<Variable<?>, Object> told = new LinkedHashMap<>();
        known.forEach((fact, value) -> told.putAll(space.told(fact, value)));
        return new CaseExample(space.decision(), told, Outcomes.of(at));
    }

    /**
     * What is known and what follows, as {@code network = EXTRANET and classification = SECRET: DENIED}.
     *
     * @return the case in words
     */
    @Override
    public String toString() {
        String facts = known.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + text(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" and "));
        String outcomes = possibleOutcomes.stream().map(Outcome::name).collect(Collectors.joining(" or "));
        return (facts.isEmpty() ? "nothing known" : facts) + ": " + outcomes;
    }

    /**
     * What is known and what follows, for people: facts, values and outcomes by their names in that language.
     *
     * @param locale Chinese, or anything else for English
     * @return the case in words
     */
    public String message(Locale locale) {
        return Wording.in(locale, decision).example(this);
    }

    @SuppressWarnings("unchecked") // the value is one of the fact's domain
    private static <V> String text(Variable<V> fact, Object value) {
        return fact.domain().text((V) value);
    }
}
