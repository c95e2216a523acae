package dev.egov.rules.analysis;

import dev.egov.rules.Norm;
import java.util.ArrayList;
import java.util.List;

/**
 * Norms each of which decides nothing, because others of them decide the same, though without all of them some case would
 * come to something else: two norms that say the same, or one that two others say together.
 *
 * <p>An outcome is the highest contribution, so that norms decide a case together which all contribute the highest there:
 * it comes to something else exactly where all of these are gone. What is looked for is the smallest such sets. Whoever
 * drops norms that decide nothing must leave one of each of them.
 */
final class MutualRedundancy {

    private final Wholes wholes;
    private final List<Norm> norms;
    private final List<Integer> highest;
    private final int breached;

    /** Norms, and the cases that they alone decide. */
    record Group(List<Norm> norms, int set) {}

    private MutualRedundancy(Wholes wholes, List<Norm> norms, List<Integer> highest) {
        this.wholes = wholes;
        this.norms = norms;
        this.highest = highest;
        this.breached = highest.stream().reduce(0, wholes::or);
    }

    /**
     * The groups among some norms.
     *
     * @param highest for each norm the cases in which it is breached and nothing contributes more
     */
    static List<Group> among(Wholes wholes, List<Norm> norms, List<Integer> highest) {
        return new MutualRedundancy(wholes, norms, highest).groups();
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        int left = breached;
        while (left != 0) {
            List<Integer> group = smaller(group(left));
            int together = breached;
            for (int norm : group) {
                together = wholes.and(together, highest.get(norm));
            }
            left = wholes.without(left, together);
            if (group.size() > 1) {
                groups.add(new Group(group.stream().map(norms::get).toList(), decided(group)));
            }
        }
        return groups;
    }

    /** All norms that decide some case of a set. */
    private List<Integer> group(int set) {
        List<Integer> group = new ArrayList<>();
        int cases = set;
        for (int norm = 0; norm < norms.size(); norm++) {
            int those = wholes.and(cases, highest.get(norm));
            int others = wholes.without(cases, highest.get(norm));
            if (others == 0) {
                group.add(norm);
            }
            cases = others == 0 ? those : others;
        }
        return group;
    }

    /** The same without norms that can be left out and still leave some case to the others alone. */
    private List<Integer> smaller(List<Integer> group) {
        List<Integer> smaller = new ArrayList<>(group);
        for (Integer norm : group) {
            List<Integer> without = new ArrayList<>(smaller);
            without.remove(norm);
            if (decided(without) != 0) {
                smaller = without;
            }
        }
        return smaller;
    }

    /** The cases that some norms decide and no other does. */
    private int decided(List<Integer> group) {
        int decided = breached;
        for (int norm = 0; norm < norms.size(); norm++) {
            decided = group.contains(norm) ? decided : wholes.without(decided, highest.get(norm));
        }
        return decided;
    }
}
