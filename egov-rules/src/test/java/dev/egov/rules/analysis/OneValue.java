package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Norm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All versions of a decision in which one value more or less stands in one condition of one norm. */
final class OneValue {

    private OneValue() {}

    static <C> Stream<Decision<C>> changed(Decision<C> decision) {
        List<Norm> norms = decision.norms();
        return norms.stream()
                .flatMap(norm -> changed(norm)
                        .map(other -> decision.withNorms(norms.stream()
                                .map(each -> each == norm ? other : each)
                                .toList())));
    }

    private static Stream<Norm> changed(Norm norm) {
        Stream<Norm> requires = norm.otherwise().isEmpty()
                ? Stream.empty()
                : changed(norm.requires()).map(norm::withRequires);
        return Stream.of(
                        changed(norm.when()).map(norm::withWhen),
                        changed(norm.unless()).map(norm::withUnless),
                        requires)
                .flatMap(versions -> versions);
    }

    private static Stream<Condition> changed(Condition condition) {
        if (condition instanceof Condition.In in) {
            return in.fact().domain().values().stream().map(value -> {
                List<Object> values = new ArrayList<>(in.values());
                if (!values.remove(value)) {
                    values.add(value);
                }
                return new Condition.In(in.fact(), values);
            });
        }
        if (condition instanceof Condition.Not not) {
            return changed(not.condition()).map(Condition.Not::new);
        }
        return condition instanceof Condition.All all
                ? changed(all.conditions()).map(Condition.All::new)
                : changed(((Condition.Any) condition).conditions()).map(Condition.Any::new);
    }

    private static Stream<List<Condition>> changed(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> changed(condition)
                        .map(other -> conditions.stream()
                                .map(each -> each == condition ? other : each)
                                .toList()));
    }
}
