package dev.egov.dmn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Camunda's FEEL, asked once for each expression and value. An input expression of our files is the name of one variable,
 * a test is about the value of its column alone, and an output is a literal, so that nothing else can matter to them.
 *
 * @param feel works expressions out
 * @param known what came out before
 */
record RememberingFeel(FeelEngine feel, Map<List<Object>, Object> known) implements FeelEngine {

    RememberingFeel(FeelEngine feel) {
        this(feel, new ConcurrentHashMap<>());
    }

    @Override
    @SuppressWarnings("unchecked") // it is what the engine returned for that type
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        return (T) known.computeIfAbsent(
                List.of(expression, value(expression, variables)),
                asked -> feel.evaluateSimpleExpression(expression, variables));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String test, String input, VariableContext variables) {
        return (Boolean) known.computeIfAbsent(
                List.of(test, input, value(input, variables)),
                asked -> feel.evaluateSimpleUnaryTests(test, input, variables));
    }

    private static Optional<Object> value(String variable, VariableContext variables) {
        return Optional.ofNullable(variables.resolve(variable)).map(TypedValue::getValue);
    }
}
