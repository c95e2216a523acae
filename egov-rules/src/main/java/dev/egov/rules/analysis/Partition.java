package dev.egov.rules.analysis;

import dev.egov.rules.Condition;
import dev.egov.rules.engine.Forest;
import dev.egov.rules.engine.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Divides a set of complete cases into few parts that people can read. A part is a conjunction of statements about
 * separate facts: most about one fact, "network in {…}", and some about several that hang together, as a short choice of
 * boxes. A set that does not come apart in that way is cut at a fact, and its pieces are.
 */
final class Partition {

    /** How many boxes people read as one statement. */
    private static final int MOST_BOXES = 4;

    private final Forest forest;
    private final Sets sets;
    private final Merged merged;

    Partition(Forest forest, Merged merged) {
        this.forest = forest;
        this.sets = new Sets(forest);
        this.merged = merged;
    }

    /** Cases, and the condition that they and no others meet. */
    record Part(int set, Condition condition) {}

    /** Facts that hang together, and what has to hold of them. */
    private record Factor(List<Integer> variables, List<@Nullable BitSet[]> boxes) {}

    List<Part> parts(int set) {
        List<Part> parts = new ArrayList<>();
        addParts(set, parts);
        return parts;
    }

    private void addParts(int set, List<Part> parts) {
        if (set == 0) {
            return;
        }
        List<Factor> factors = factors(set);
        Optional<Factor> longest = factors.stream()
                .filter(factor -> factor.boxes().size() > MOST_BOXES)
                .max(Comparator.comparing(factor -> factor.boxes().size()));
        if (longest.isEmpty()) {
            parts.add(new Part(set, condition(factors)));
            return;
        }
        int cut = longest.get().variables().get(0);
        BitSet done = new BitSet();
        for (int value = 0; value < forest.arity(cut); value++) {
            if (!done.get(value)) {
                BitSet alike = alike(set, cut, value);
                done.or(alike);
                addParts(sets.and(set, literal(cut, alike)), parts);
            }
        }
    }

    /** The values of a variable that leave the same of a set as one value does. */
    private BitSet alike(int set, int variable, int value) {
        BitSet alike = new BitSet();
        int left = forest.restrict(set, variable, value);
        for (int other = value; other < forest.arity(variable); other++) {
            alike.set(other, forest.restrict(set, variable, other) == left);
        }
        return alike;
    }

    private int literal(int variable, BitSet values) {
        return Merged.literal(forest, variable, values);
    }

    /** The finest groups of variables of which a set is the product. */
    private List<Factor> factors(int set) {
        List<Integer> support = sets.support(set);
        SortedSet<Integer> left = new TreeSet<>(support);
        List<Factor> factors = new ArrayList<>();
        while (!left.isEmpty()) {
            SortedSet<Integer> group = group(set, support, left);
            left.removeAll(group);
            factors.add(new Factor(List.copyOf(group), sets.boxes(project(set, support, group))));
        }
        return factors;
    }

    /** The smallest group with the first of the variables that are left, as far as adding one at a time finds it. */
    private SortedSet<Integer> group(int set, List<Integer> support, SortedSet<Integer> left) {
        SortedSet<Integer> group = new TreeSet<>();
        group.add(left.first());
        while (!isFactor(set, support, group)) {
            int next = -1;
            for (int candidate : left) {
                if (!group.contains(candidate)) {
                    SortedSet<Integer> more = new TreeSet<>(group);
                    more.add(candidate);
                    if (isFactor(set, support, more)) {
                        return more;
                    }
                    if (next < 0 && hangsTogether(set, support, group, candidate)) {
                        next = candidate;
                    }
                }
            }
            if (next < 0) {
                return new TreeSet<>(left);
            }
            group.add(next);
        }
        return group;
    }

    private boolean isFactor(int set, List<Integer> support, SortedSet<Integer> group) {
        SortedSet<Integer> others = new TreeSet<>(support);
        others.removeAll(group);
        return sets.and(project(set, support, group), project(set, support, others)) == set;
    }

    private boolean hangsTogether(int set, List<Integer> support, SortedSet<Integer> group, int candidate) {
        SortedSet<Integer> both = new TreeSet<>(group);
        both.add(candidate);
        SortedSet<Integer> alone = new TreeSet<>(List.of(candidate));
        return sets.and(project(set, support, group), project(set, support, alone)) != project(set, support, both);
    }

    /** What a set says of some variables only. */
    private int project(int set, List<Integer> support, SortedSet<Integer> kept) {
        int projected = set;
        for (int variable : support) {
            if (!kept.contains(variable)) {
                projected = sets.exists(projected, variable);
            }
        }
        return projected;
    }

    private Condition condition(List<Factor> factors) {
        return all(factors.stream()
                .map(factor -> {
                    List<Condition> boxes =
                            factor.boxes().stream().map(this::box).toList();
                    return boxes.size() == 1 ? boxes.get(0) : new Condition.Any(boxes);
                })
                .toList());
    }

    private Condition box(@Nullable BitSet[] box) {
        List<Condition> conditions = new ArrayList<>();
        for (int variable = 0; variable < box.length; variable++) {
            BitSet values = box[variable];
            if (values != null) {
                conditions.add(merged.in(variable, values));
            }
        }
        return all(conditions);
    }

    private static Condition all(List<Condition> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : new Condition.All(conditions);
    }
}
