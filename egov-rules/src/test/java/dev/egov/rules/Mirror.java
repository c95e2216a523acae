package dev.egov.rules;

import dev.egov.rules.engine.Diagram;
import java.util.ArrayList;
import java.util.List;

/** A decision asked about cases as its diagrams take them: so all that there are can be asked about. */
final class Mirror {

    private final List<Fact<?, ?>> facts;
    private final List<Fact<int[], ?>> mirrored = new ArrayList<>();

    private Mirror(List<Fact<?, ?>> facts) {
        this.facts = facts;
        facts.forEach(fact -> mirrored.add(mirrored(fact, mirrored.size())));
    }

    /** The same norms over facts that are read from a case's values, in the order of the decision's variables. */
    static Decision<int[]> of(Decision<?> decision) {
        Mirror mirror = new Mirror(LazyDecision.of(decision).compiled().variables());
        return Regulation.of(decision.regulation())
                .decision(
                        decision.id(),
                        int[].class,
                        written -> written.guard(mirror.mirrored(decision.guard()))
                                .facts(mirror.mirrored)
                                .norms(decision.norms().stream()
                                        .map(mirror::mirrored)
                                        .toList()));
    }

    private static <V> Fact<int[], V> mirrored(Fact<?, V> fact, int place) {
        List<V> values = fact.domain().values();
        return Fact.of(
                "v" + place,
                fact.domain(),
                (int[] subject) -> subject[place] == Diagram.OPEN ? null : values.get(subject[place]));
    }

    private Norm mirrored(Norm norm) {
        Norm mirror = norm.withWhen(mirrored(norm.when())).withUnless(mirrored(norm.unless()));
        return norm.otherwise().isEmpty() ? mirror : mirror.withRequires(mirrored(norm.requires()));
    }

    private Condition mirrored(Condition condition) {
        if (condition instanceof Condition.In in) {
            return new Condition.In(mirrored.get(facts.indexOf(in.fact())), in.values());
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(mirrored(not.condition()));
        }
        return condition instanceof Condition.All all
                ? new Condition.All(
                        all.conditions().stream().map(this::mirrored).toList())
                : new Condition.Any(((Condition.Any) condition)
                        .conditions().stream().map(this::mirrored).toList());
    }
}
