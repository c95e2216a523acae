package dev.egov.dmn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Camunda's FEEL, asked once for each expression and values of the variables that it names. A test is about the value of its
 * column alone, and an output is a literal, so that nothing else can matter to them.
 *
 * @param feel works expressions out
 * @param known what came out before
 */
record RememberingFeel(FeelEngine feel, Map<List<Object>, Object> known) implements FeelEngine {

    /** What stands between words: all but letters, digits and underscores. */
    private static final Pattern WORDS = Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);

    RememberingFeel(FeelEngine feel) {
        this(feel, new ConcurrentHashMap<>());
    }

    @Override
    @SuppressWarnings("unchecked") // it is what the engine returned for that type
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        return (T) known.computeIfAbsent(
                List.of(expression, values(expression, variables)),
                asked -> feel.evaluateSimpleExpression(expression, variables));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String test, String input, VariableContext variables) {
        return (Boolean) known.computeIfAbsent(
                List.of(test, input, value(input, variables)),
                asked -> feel.evaluateSimpleUnaryTests(test, input, variables));
    }

    private static List<Optional<Object>> values(String expression, VariableContext variables) {
        return WORDS.split(expression).length == 1
                ? List.of(value(expression, variables))
                : WORDS.splitAsStream(expression)
                        .distinct()
                        .map(word -> value(word, variables))
                        .toList();
    }

    private static Optional<Object> value(String variable, VariableContext variables) {
        return Optional.ofNullable(variables.resolve(variable)).map(TypedValue::getValue);
    }
}
