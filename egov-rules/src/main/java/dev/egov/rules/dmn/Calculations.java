package dev.egov.rules.dmn;

import dev.egov.rules.Decision;
import dev.egov.rules.Fact;
import dev.egov.rules.Facts;
import dev.egov.rules.Variable;
import dev.egov.rules.derivation.Calculation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which facts a model takes, and how it works out others from them. */
final class Calculations {

    private static final String DAY = "asOf";

    private final Map<Variable<?>, InputType> inputs = new LinkedHashMap<>();
    private final Map<Variable<?>, Calculation<?>> derived = new LinkedHashMap<>();
    private final Decision<?> decision;
    private final Names names;

    /** Gives each of the facts a name, and those behind them. */
    Calculations(Decision<?> decision, List<Variable<?>> facts, Names names) {
        this.decision = decision;
        this.names = names;
        for (Variable<?> fact : facts) {
            names.give(fact, fact.name());
            Calculation<?> calculation = calculation(fact).orElse(null);
            if (calculation == null) {
                inputs.put(fact, InputType.CHOICE);
            } else {
                derived.put(fact, calculation);
                boolean lists = !Formula.canSay(calculation);
                for (Variable<?> source : calculation.sources()) {
                    names.give(source, source.name());
                    inputs.put(source, lists ? InputType.CHOICE : InputType.of(source.domain()));
                }
            }
        }
        if (asksForDay()) {
            names.give(DAY, DAY);
        }
    }

    /** The calculation of a fact, if there is FEEL for it. */
    private static Optional<Calculation<?>> calculation(Variable<?> fact) {
        return Calculation.of(fact).filter(each -> Formula.canSay(each) || Choices.canSay(each));
    }

    /** The facts that the model takes, with what it takes for their values. */
    Map<Variable<?>, InputType> inputs() {
        return inputs;
    }

    /** The facts that it works out. */
    Map<Variable<?>, Calculation<?>> derived() {
        return derived;
    }

    /** Whether it takes the day of asking. */
    boolean asksForDay() {
        return derived.values().stream().anyMatch(Formula::asksForDay);
    }

    /** What the day of asking is called. */
    String day() {
        return names.of(DAY);
    }

    /** The names of what a calculation needs. */
    List<String> needs(Calculation<?> calculation) {
        List<String> needs = new ArrayList<>();
        calculation.sources().forEach(source -> needs.add(names.of(source)));
        if (Formula.asksForDay(calculation)) {
            needs.add(day());
        }
        return needs;
    }

    String expression(Calculation<?> calculation) {
        return Formula.canSay(calculation)
                ? new Formula(names::of, asksForDay() ? day() : DAY).of(calculation)
                : new Choices(decision, names::of).of(calculation);
    }

    /** What engines are to be given for a case. */
    Map<String, @Nullable Object> values(Facts facts, LocalDate asOf) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        inputs.forEach((fact, type) -> values.put(names.of(fact), value(fact, type, facts, asOf)));
        if (asksForDay()) {
            values.put(day(), asOf);
        }
        return values;
    }

    private static <V> @Nullable Object value(Variable<V> fact, InputType type, Facts facts, LocalDate asOf) {
        if (!fact.isDerived()) {
            return type.value(fact, facts.get(fact));
        }
        int index = ((Fact<?, V>) fact).index(facts, asOf);
        return type.value(fact, index < 0 ? null : fact.domain().values().get(index));
    }
}
