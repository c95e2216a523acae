package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Fact;
import dev.egov.rules.Facts;
import dev.egov.rules.Norm;
import dev.egov.rules.Regulation;
import dev.egov.rules.Variable;
import dev.egov.rules.derivation.Calculation;
import dev.egov.rules.derivation.JointValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Facts that are calculated from the same sources, as one fact: its values are the combinations of theirs that some values
 * of the sources lead to. So what is said of one of them is held to what is said of the others: of two versions that take
 * different divisions for Taiyuan's, or of a theorem that speaks of a county.
 */
final class Refinement {

    /** Nothing is calculated from the same sources in two ways. */
    static final Refinement NONE = new Refinement(Map.of());

    private final Map<Variable<?>, Joint> joints;

    private Refinement(Map<Variable<?>, Joint> joints) {
        this.joints = joints;
    }

    /**
     * Facts as one.
     *
     * @param members the facts, each of another calculation
     * @param values for each value of the one fact the place of the value of each member
     */
    private record Joint(List<Calculation<?>> members, List<List<Integer>> values) {

        String name() {
            return members.stream().map(Calculation::text).collect(Collectors.joining("; "));
        }

        Set<String> sources() {
            return members.stream()
                    .flatMap(member -> member.sources().stream())
                    .map(Variable::name)
                    .collect(Collectors.toSet());
        }

        <C> Fact<C, Integer> fact(List<Fact<? super C, ?>> givens) {
            Domain<Integer> places = new Domain.WholeNumber(0, values.size() - 1);
            return Fact.derived(
                    name(), places, (known, asOf) -> value(givens, known, asOf), givens.toArray(Variable<?>[]::new));
        }

        private @Nullable Integer value(List<? extends Variable<?>> givens, Facts known, LocalDate asOf) {
            Map<String, Object> sources = new HashMap<>();
            for (Variable<?> given : givens) {
                Object value = known.get(given);
                if (value == null) {
                    return null;
                }
                sources.put(given.name(), value);
            }
            return values.indexOf(JointValues.at(members, sources, asOf));
        }

        /** The values that go with some values of a member. */
        List<Integer> with(Condition.In in) {
            String text = Calculation.of(in.fact()).orElseThrow().text();
            int member = members.stream().map(Calculation::text).toList().indexOf(text);
            Set<Integer> places = in.values().stream()
                    .map(value -> in.fact().domain().indexOf(value))
                    .collect(Collectors.toSet());
            return with(member, places);
        }

        private List<Integer> with(int member, Set<Integer> places) {
            return IntStream.range(0, values.size())
                    .filter(value -> places.contains(values.get(value).get(member)))
                    .boxed()
                    .toList();
        }

        /** Of one member where that says all; otherwise of each, combination by combination. */
        Condition told(List<?> some) {
            for (int member = 0; member < members.size(); member++) {
                Set<Integer> places = new TreeSet<>();
                for (Object value : some) {
                    places.add(values.get((Integer) value).get(member));
                }
                if (with(member, places).equals(some)) {
                    return is(members.get(member), places);
                }
            }
            return new Condition.Any(some.stream()
                    .<Condition>map(value -> new Condition.All(each((Integer) value).entrySet().stream()
                            .<Condition>map(entry -> new Condition.In(entry.getKey(), List.of(entry.getValue())))
                            .toList()))
                    .toList());
        }

        /** The value of each member in a combination. */
        Map<Variable<?>, Object> each(int combination) {
            Map<Variable<?>, Object> each = new LinkedHashMap<>();
            for (int member = 0; member < members.size(); member++) {
                Calculation<?> calculation = members.get(member);
                each.put(
                        calculation.fact(calculation.text()),
                        Objects.requireNonNull(calculation
                                .domain()
                                .values()
                                .get(values.get(combination).get(member))));
            }
            return each;
        }

        private static <V> Condition is(Calculation<V> member, Set<Integer> places) {
            return Condition.in(
                    member.fact(member.text()),
                    places.stream().map(member.domain().values()::get).toList());
        }
    }

    /** Of all facts that two versions or a decision and a theorem speak of. */
    static Refinement of(Collection<? extends Variable<?>> facts) {
        Map<Variable<?>, Joint> joints = new HashMap<>(); // facts are equal when they are the same
        for (Set<Variable<?>> group : groups(facts)) {
            Map<String, Calculation<?>> members = new LinkedHashMap<>();
            Set<String> names = new LinkedHashSet<>();
            for (Variable<?> fact : group) {
                Calculation<?> calculation = Calculation.of(fact).orElseThrow();
                members.putIfAbsent(calculation.text(), calculation);
                names.add(fact.name());
            }
            if (members.size() > 1 || names.size() > 1) {
                List<Calculation<?>> distinct = List.copyOf(members.values());
                JointValues.of(distinct)
                        .filter(values -> values.size() <= Long.SIZE)
                        .ifPresent(values ->
                                group.forEach(fact -> joints.put(fact, new Joint(distinct, List.copyOf(values)))));
            }
        }
        return joints.isEmpty() ? NONE : new Refinement(joints);
    }

    /** Whether a fact comes from a function into which nobody can look. */
    static boolean isOpaque(Variable<?> fact) {
        return fact.isDerived() && Calculation.of(fact).isEmpty();
    }

    /** The calculated facts, those together that have a source of the same name and type. */
    private static List<Set<Variable<?>>> groups(Collection<? extends Variable<?>> facts) {
        List<Set<Variable<?>>> groups = new ArrayList<>();
        for (Variable<?> fact : facts) {
            if (Calculation.of(fact).isPresent()) {
                Set<Variable<?>> joined = new LinkedHashSet<>();
                for (Set<Variable<?>> group : List.copyOf(groups)) {
                    if (group.stream().anyMatch(other -> haveSourceInCommon(other, fact))) {
                        groups.remove(group);
                        joined.addAll(group);
                    }
                }
                joined.add(fact);
                groups.add(joined);
            }
        }
        return groups;
    }

    private static boolean haveSourceInCommon(Variable<?> one, Variable<?> other) {
        return one.givens().stream()
                .anyMatch(source -> other.givens().stream()
                        .anyMatch(same -> same.name().equals(source.name())
                                && same.domain().type().equals(source.domain().type())));
    }

    /** A decision over the facts as one. */
    <C> Refined<C> of(Decision<C> decision) {
        Map<Joint, Fact<C, Integer>> facts = new LinkedHashMap<>();
        for (Joint joint : new LinkedHashSet<>(joints.values())) {
            Set<String> sources = joint.sources();
            List<Fact<? super C, ?>> givens = decision.givens().stream()
                    .filter(given -> sources.contains(given.name()))
                    .toList();
            if (!givens.isEmpty()) {
                facts.put(joint, joint.fact(givens));
            }
        }
        return new Refined<>(this, decision, facts);
    }

    /**
     * A decision over facts as one.
     *
     * @param refinement which facts are one
     * @param original the decision
     * @param facts the one fact of each group, which comes from the decision's own given facts
     * @param <C> the type of its cases
     */
    record Refined<C>(Refinement refinement, Decision<C> original, Map<Joint, Fact<C, Integer>> facts) {

        Decision<C> decision() {
            return facts.isEmpty()
                    ? original
                    : ((Regulation) original.regulation())
                            .decision(
                                    original.id(),
                                    original.caseType(),
                                    written -> written.kind(original.kind())
                                            .guard(rewritten(original.guard()))
                                            .facts(original.givens())
                                            .norms(original.norms().stream()
                                                    .map(this::rewritten)
                                                    .toList()));
        }

        /** What a value of a fact says: of each fact that the one stands for, or of itself. */
        Map<Variable<?>, Object> told(Variable<?> fact, Object value) {
            return facts.entrySet().stream()
                    .filter(entry -> entry.getValue() == fact)
                    .findFirst()
                    .map(entry -> entry.getKey().each((Integer) value))
                    .orElseGet(() -> Map.of(fact, value));
        }

        private Norm rewritten(Norm norm) {
            Norm changed = norm.withWhen(rewritten(norm.when())).withUnless(rewritten(norm.unless()));
            return norm.otherwise().isPresent() ? changed.withRequires(rewritten(norm.requires())) : changed;
        }

        /** The fact that stands for one; itself, mostly. */
        Variable<?> rewritten(Variable<?> fact) {
            Joint joint = refinement.joints.get(fact);
            Fact<C, Integer> one = joint == null ? null : facts.get(joint);
            return one == null ? fact : one;
        }

        Condition rewritten(Condition condition) {
            return condition.fold(this::rewritten, Condition::negated, Condition.All::new, Condition.Any::new);
        }

        private Condition rewritten(Condition.In in) {
            Variable<?> one = rewritten(in.fact());
            return one == in.fact() ? in : one(in);
        }

        private Condition one(Condition.In in) {
            Joint joint = Objects.requireNonNull(refinement.joints.get(in.fact()));
            return Condition.in(Objects.requireNonNull(facts.get(joint)), joint.with(in));
        }
    }

    /** What it says of the facts themselves that the one that stands for them has some values; the same of others. */
    Condition told(Condition.In in) {
        for (Joint joint : new LinkedHashSet<>(joints.values())) {
            if (joint.name().equals(in.fact().name())) {
                return joint.told(in.values());
            }
        }
        return in;
    }
}
