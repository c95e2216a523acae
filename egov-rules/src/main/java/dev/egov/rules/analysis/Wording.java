package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.derivation.Calculation;
import dev.egov.rules.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * What is said of a decision's cases in the reader's language: facts, values and outcomes by their names in it.
 *
 * @param decision the decision
 * @param locale the language
 */
record Wording(Decision<?> decision, Locale locale) {

    private static final Texts TEXTS =
            Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "dev.egov.rules.analysis.lint");

    /** In Chinese, or for anything else in English. */
    static Wording in(Locale locale, Decision<?> decision) {
        return new Wording(decision, Texts.language(locale));
    }

    String format(String key, Object... arguments) {
        return TEXTS.format(key, locale, arguments);
    }

    /** The fact of a name, by what it is called. */
    String fact(String name) {
        return decision.givens().stream()
                .filter(fact -> fact.name().equals(name))
                .findFirst()
                .map(fact -> decision.label(fact, locale))
                .orElse(name);
    }

    /** An outcome: its constant is an English word. */
    String outcome(Outcome outcome) {
        return locale.equals(Locale.CHINESE) ? decision.label(outcome, locale) : outcome.name();
    }

    /** What is known in a case and what follows. */
    String example(CaseExample example) {
        String known = example.known().entrySet().stream()
                .map(entry -> is(entry.getKey(), List.of(entry.getValue()), false))
                .collect(Collectors.joining(TEXTS.text("and", locale)));
        String outcomes = example.possibleOutcomes().stream()
                .map(this::outcome)
                .collect(Collectors.joining(TEXTS.text("or", locale)));
        return format("case", known.isEmpty() ? TEXTS.text("nothing", locale) : known, outcomes);
    }

    String condition(Condition condition) {
        if (condition instanceof Condition.In in) {
            return is(in.fact(), in.values(), false);
        }
        if (condition instanceof Condition.Not not) {
            return not.condition() instanceof Condition.In in
                    ? is(in.fact(), in.values(), true)
                    : format("not", condition(not.condition()));
        }
        if (condition instanceof Condition.All all) {
            return all.conditions().isEmpty() ? TEXTS.text("always", locale) : joined(all.conditions(), "and");
        }
        List<Condition> choices = ((Condition.Any) condition).conditions();
        return choices.isEmpty() ? TEXTS.text("never", locale) : joined(choices, "or");
    }

    private String joined(List<Condition> conditions, String word) {
        return conditions.stream()
                .map(part -> part instanceof Condition.In || conditions.size() == 1
                        ? condition(part)
                        : format("nested", condition(part)))
                .collect(Collectors.joining(TEXTS.text(word, locale)));
    }

    private String is(Variable<?> fact, Collection<?> values, boolean isNegated) {
        String labels =
                values.stream().map(value -> value(fact, value)).collect(Collectors.joining(TEXTS.text("or", locale)));
        String key = fact.domain() instanceof Domain.Flag ? "flag." : "";
        return format(key + (isNegated ? "isNot" : "is"), Calculation.label(decision, fact, locale), labels);
    }

    /** A value: true and false are English words. */
    private String value(Variable<?> fact, Object value) {
        boolean isWord = fact.domain() instanceof Domain.Flag && !locale.equals(Locale.CHINESE);
        return isWord ? String.valueOf(value) : decision.label(fact, value, locale);
    }
}
