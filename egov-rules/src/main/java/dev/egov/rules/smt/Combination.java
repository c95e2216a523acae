package dev.egov.rules.smt;

import dev.egov.rules.Condition;
import dev.egov.rules.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * One way in which a condition holds: each of some facts has one of some values, whatever the others have. Facts are
 * independent of each other, so that a condition holds in some completion of a case exactly when for one of its
 * combinations each fact by itself is unknown or has one of the values.
 *
 * @param values for each fact that it speaks of the places of the values meant: some, and not all
 */
record Combination(Map<Variable<?>, Set<Integer>> values) {

    /** More are not written down. */
    static final int MOST = 4096;

    /**
     * The combinations in which a condition holds, none within another.
     *
     * @throws TooLargeException if there are more than {@link #MOST} on the way
     */
    static List<Combination> of(Condition condition) {
        return of(condition, true);
    }

    private static List<Combination> of(Condition condition, boolean holds) {
        if (condition instanceof Condition.In in) {
            return of(in, holds);
        }
        if (condition instanceof Condition.Not not) {
            return of(not.condition(), !holds);
        }
        boolean isAll = condition instanceof Condition.All;
        List<Condition> parts =
                isAll ? ((Condition.All) condition).conditions() : ((Condition.Any) condition).conditions();
        boolean together = isAll == holds;
        List<Combination> start = together ? List.of(new Combination(Map.of())) : List.of();
        BinaryOperator<List<Combination>> step = together ? Combination::each : Combination::either;
        return parts.stream().map(part -> of(part, holds)).reduce(start, step);
    }

    private static List<Combination> of(Condition.In in, boolean holds) {
        Set<Integer> places = new TreeSet<>();
        int all = in.fact().domain().values().size();
        for (int place = 0; place < all; place++) {
            if (in.values().contains(in.fact().domain().values().get(place)) == holds) {
                places.add(place);
            }
        }
        if (places.isEmpty()) {
            return List.of();
        }
        return List.of(new Combination(places.size() == all ? Map.of() : Map.of(in.fact(), places)));
    }

    private static List<Combination> either(List<Combination> some, List<Combination> others) {
        List<Combination> either = new ArrayList<>(some);
        others.forEach(other -> add(other, either));
        return either;
    }

    private static List<Combination> each(List<Combination> some, List<Combination> others) {
        List<Combination> each = new ArrayList<>();
        for (Combination one : some) {
            for (Combination other : others) {
                Combination both = one.and(other);
                if (!both.values.containsValue(Set.of())) {
                    add(both, each);
                }
            }
        }
        return each;
    }

    private static void add(Combination one, List<Combination> to) {
        if (to.stream().noneMatch(one::isWithin)) {
            to.removeIf(other -> other.isWithin(one));
            to.add(one);
        }
        if (to.size() > MOST) {
            throw new TooLargeException();
        }
    }

    private boolean isWithin(Combination other) {
        return other.values.entrySet().stream()
                .allMatch(entry ->
                        values.containsKey(entry.getKey()) && entry.getValue().containsAll(values.get(entry.getKey())));
    }

    private Combination and(Combination other) {
        Map<Variable<?>, Set<Integer>> both = new LinkedHashMap<>(values);
        other.values.forEach((fact, places) -> both.merge(fact, places, (mine, theirs) -> {
            Set<Integer> common = new TreeSet<>(mine);
            common.retainAll(theirs);
            return common;
        }));
        return new Combination(both);
    }

    /** A script would become too large to be of use. */
    static final class TooLargeException extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
