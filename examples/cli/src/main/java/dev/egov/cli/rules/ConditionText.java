package dev.egov.cli.rules;

import dev.egov.cli.session.Words;
import dev.egov.rules.Condition;
import dev.egov.rules.Decision;
import dev.egov.rules.Domain;
import dev.egov.rules.Subsets;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A condition in words, made from the condition itself: 部署网络为政务外网或者互联网.
 *
 * @param decision the decision over whose facts the condition speaks
 * @param words the language
 */
public record ConditionText(Decision<?> decision, Words words) {

    /** The condition in words. */
    public String of(Condition condition) {
        if (isAlways(condition)) {
            return words.text("condition.always");
        }
        if (condition instanceof Condition.In in) {
            return in(in.fact(), in.values(), "condition.is");
        }
        if (condition instanceof Condition.Not not) {
            return not.condition() instanceof Condition.In in
                    ? in(in.fact(), in.values(), "condition.isNot")
                    : words.format("condition.not", of(not.condition()));
        }
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().anyMatch(ConditionText::isImplication)
                    ? joined(drawnTogether(all.conditions()), "condition.each")
                    : joined(all.conditions(), "condition.and");
        }
        return any((Condition.Any) condition);
    }

    /** Whether a condition holds whatever the facts are, so that there is nothing to say of it. */
    public static boolean isAlways(Condition condition) {
        if (condition instanceof Condition.In in) {
            return in.values().size() == in.fact().domain().values().size();
        }
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(ConditionText::isAlways);
        }
        return condition instanceof Condition.Any any
                && any.conditions().stream().anyMatch(ConditionText::isAlways);
    }

    /** Whether a condition is written as one that never holds. */
    public static boolean isNever(Condition condition) {
        return condition instanceof Condition.Any any && any.conditions().isEmpty();
    }

    private String any(Condition.Any condition) {
        List<Condition> conditions = condition.conditions();
        if (conditions.isEmpty()) {
            return words.text("condition.never");
        }
        return isImplication(condition) && conditions.get(0) instanceof Condition.Not not
                ? words.format("condition.implies", of(not.condition()), of(conditions.get(1)))
                : joined(conditions, "condition.or");
    }

    /** "Not A, or B" is how a condition says that B follows from A. */
    private static boolean isImplication(Condition condition) {
        return condition instanceof Condition.Any any
                && any.conditions().size() == 2
                && any.conditions().get(0) instanceof Condition.Not;
    }

    /** The conditions with those made one from which the same follows: by several values of one fact. */
    private static List<Condition> drawnTogether(List<Condition> conditions) {
        List<Condition> together = new ArrayList<>();
        for (Condition condition : conditions) {
            int last = together.size() - 1;
            Optional<Condition> both = last < 0 ? Optional.empty() : Implication.both(together.get(last), condition);
            both.ifPresentOrElse(one -> together.set(last, one), () -> together.add(condition));
        }
        return together;
    }

    /** That something follows where a fact has one of some values. */
    private record Implication(Condition.In in, Condition follows) {

        static Optional<Implication> of(Condition condition) {
            return isImplication(condition)
                            && condition instanceof Condition.Any any
                            && any.conditions().get(0) instanceof Condition.Not not
                            && not.condition() instanceof Condition.In in
                    ? Optional.of(new Implication(in, any.conditions().get(1)))
                    : Optional.empty();
        }

        static Optional<Condition> both(Condition one, Condition other) {
            return of(one).flatMap(first -> of(other).flatMap(first::with));
        }

        private Optional<Condition> with(Implication other) {
            if (in.fact() != other.in.fact() || !follows.equals(other.follows)) {
                return Optional.empty();
            }
            List<Object> values = new ArrayList<>(in.values());
            values.addAll(other.in.values());
            return Optional.of(new Condition.Not(new Condition.In(in.fact(), values)).or(follows));
        }
    }

    private String joined(List<Condition> conditions, String word) {
        List<String> parts = new ArrayList<>();
        for (Condition part : conditions) {
            if (!isAlways(part)) {
                boolean nested = part instanceof Condition.Any && !isImplication(part);
                parts.add(nested ? words.format("condition.nested", of(part)) : of(part));
            }
        }
        return String.join(words.text(word), parts);
    }

    private <V> String in(Variable<V> fact, List<?> values, String key) {
        String label = decision.label(fact, words.locale());
        if (fact.domain() instanceof Domain.Flag flag && values.size() == 1) {
            Boolean value = values.contains(true) == key.equals("condition.is");
            return words.format("condition.flag", label, flag.label(value, words.locale()));
        }
        if (fact.domain() instanceof Subsets sets) {
            Set<Integer> common =
                    common(sets.values().stream().filter(values::contains).toList());
            int others = sets.last() - sets.first() + 1 - common.size();
            if (values.size() == 1 << others) {
                return words.format("condition.holds", label, decision.label(fact, common, words.locale()));
            }
        }
        if (fact.isDerived()
                && values.size() > 1
                && values.size() == fact.domain().values().size() - 1) {
            List<V> other = new ArrayList<>(fact.domain().values());
            other.removeAll(values);
            return in(fact, other, key.equals("condition.is") ? "condition.isNot" : "condition.is");
        }
        List<String> labels = fact.domain().values().stream()
                .filter(values::contains)
                .map(value -> decision.label(fact, value, words.locale()))
                .map(value -> isTakenApart(fact, value) ? words.format("condition.set", value) : value)
                .toList();
        if (labels.size() == 1) {
            return words.format(key, label, labels.get(0));
        }
        String last = labels.get(labels.size() - 1);
        return words.format(key + ".any", label, labels.subList(0, labels.size() - 1), last);
    }

    /** Whether a value has a comma in it, so that nobody could tell in a row of values where it ends. */
    private static boolean isTakenApart(Variable<?> fact, String label) {
        return fact.domain() instanceof Subsets || label.contains("，") || label.contains(", ");
    }

    /** What all of some sets contain. */
    private static Set<Integer> common(List<Set<Integer>> sets) {
        Set<Integer> common = new TreeSet<>(sets.get(0));
        sets.forEach(common::retainAll);
        return common;
    }
}
