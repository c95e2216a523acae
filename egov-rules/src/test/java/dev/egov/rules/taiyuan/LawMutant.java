package dev.egov.rules.taiyuan;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Modality;
import dev.egov.rules.Norm;
import dev.egov.rules.Otherwise;
import dev.egov.rules.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A decision in which one thing is said otherwise than in the law.
 *
 * @param original the decision as it is
 * @param place the id of the norm that is changed, or {@code guard}
 * @param change what is changed in it
 * @param decision the changed decision
 */
record LawMutant(Decision<?> original, String place, String change, Decision<?> decision) {

    /** All mutants of a decision. */
    static List<LawMutant> of(Decision<?> decision) {
        List<LawMutant> mutants = new ArrayList<>();
        for (Variation guard : Variation.of(decision.guard())) {
            mutants.add(new LawMutant(decision, "guard", guard.change(), guarded(decision, guard.condition())));
        }
        for (Norm norm : decision.norms()) {
            mutants.add(replacing(decision, norm, "dropped", List.of()));
            changed(norm, "when", norm.when(), norm::withWhen, decision, mutants);
            changed(norm, "unless", norm.unless(), norm::withUnless, decision, mutants);
            if (!norm.when().equals(Condition.always())) {
                mutants.add(replacing(decision, norm, "when always", List.of(norm.withWhen(Condition.always()))));
            }
            if (!norm.unless().equals(Condition.never())) {
                mutants.add(replacing(decision, norm, "unless never", List.of(norm.withUnless(Condition.never()))));
            }
            norm.otherwise().ifPresent(consequence -> {
                changed(norm, "requires", norm.requires(), norm::withRequires, decision, mutants);
                for (Otherwise other : Otherwise.values()) {
                    if (other != consequence) {
                        mutants.add(
                                replacing(decision, norm, "otherwise " + other, List.of(norm.withOtherwise(other))));
                    }
                }
            });
        }
        return mutants;
    }

    /**
     * Decisions that nobody would take for this one: without norms, and with a norm more that always has some consequence,
     * whomever the decision is about.
     */
    static List<LawMutant> farFrom(Decision<?> decision) {
        List<LawMutant> mutants = new ArrayList<>();
        mutants.add(new LawMutant(decision, "norms", "dropped", decision.withNorms(List.of())));
        for (Otherwise consequence : Otherwise.values()) {
            List<Norm> norms = new ArrayList<>(decision.norms());
            norms.add(Regulation.of(decision.regulation())
                    .norm("99-always")
                    .modality(Modality.OBLIGATION)
                    .binds("departments")
                    .requires(Condition.never())
                    .otherwise(consequence));
            Decision<?> more = guarded(decision.withNorms(norms), Condition.always());
            mutants.add(new LawMutant(decision, "norms", "and one that always says " + consequence, more));
        }
        return mutants;
    }

    private static void changed(
            Norm norm,
            String part,
            Condition condition,
            Function<Condition, Norm> with,
            Decision<?> decision,
            List<LawMutant> mutants) {
        for (Variation variation : Variation.of(condition)) {
            mutants.add(replacing(
                    decision, norm, part + " " + variation.change(), List.of(with.apply(variation.condition()))));
        }
    }

    private static LawMutant replacing(Decision<?> decision, Norm norm, String change, List<Norm> instead) {
        List<Norm> norms = decision.norms().stream()
                .flatMap(each -> each == norm ? instead.stream() : Stream.of(each))
                .toList();
        return new LawMutant(decision, norm.id(), change, decision.withNorms(norms));
    }

    static <C> Decision<C> guarded(Decision<C> decision, Condition guard) {
        return Regulation.of(decision.regulation())
                .decision(
                        decision.id(),
                        decision.caseType(),
                        some -> some.guard(guard).facts(decision.givens()).norms(decision.norms()));
    }

    @Override
    public String toString() {
        return original + " " + place + ": " + change;
    }
}
