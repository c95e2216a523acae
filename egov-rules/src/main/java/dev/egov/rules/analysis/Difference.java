package dev.egov.rules.analysis;

import dev.egov.rules.Decision;
import dev.egov.rules.Outcome;
import dev.egov.rules.Variable;
import dev.egov.rules.engine.Compiler;
import dev.egov.rules.engine.Forest;
import dev.egov.rules.engine.Sets;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where two versions of a decision answer differently: exactly there, over all complete cases on days on which both are in
 * force. What is said of complete cases settles the partial ones, whose answers follow from them.
 *
 * <p>Facts of the two versions are the same where they have the same name, and values where they have the same text. A
 * case with a value that only one version knows differs: the other one has no such case.
 *
 * @param before the earlier version
 * @param after the later version
 * @param regions the cases that differ, as few and as short as could be found; no case is in two of them
 */
public record Difference(Decision<?> before, Decision<?> after, List<Region> regions) {

    private static final int NO_CASE = Outcome.UNDETERMINED.ordinal();
    private static final int LEAVES = NO_CASE + 1;

    /** Copies the regions. */
    public Difference {
        regions = List.copyOf(regions);
    }

    /**
     * Compares two versions of a decision.
     *
     * @param before the earlier version
     * @param after the later version
     * @return where they differ
     * @throws IllegalArgumentException if together they give a fact that conditions speak of more than 64 values
     */
    public static Difference between(Decision<?> before, Decision<?> after) {
        Refinement refinement = Refinement.of(Dimensions.of(List.of(before, after)));
        Decision<?> refinedBefore = refinement.of(before).decision();
        Decision<?> refinedAfter = refinement.of(after).decision();
        Merged merged = new Merged(refinedBefore, refinedAfter, refinement);
        Forest forest = merged.forest();
        int changes = forest.combine(
                changes(),
                outcomes(forest, merged, refinedBefore, false),
                outcomes(forest, merged, refinedAfter, true));
        int[][] any = new int[Forest.LEAVES][1];
        Arrays.fill(any, new int[] {1});
        any[0] = new int[] {0};
        int differing = forest.combine(any, changes, 0);
        Partition partition = new Partition(forest, merged);
        List<Region> regions = partition.parts(differing).stream()
                .map(part -> new Region(part.condition(), counts(forest, part.set(), changes)))
                .toList();
        return new Difference(before, after, regions);
    }

    private static int outcomes(Forest forest, Merged merged, Decision<?> decision, boolean isLater) {
        int[][] knownOnly = new int[2][LEAVES];
        for (int leaf = 0; leaf < LEAVES; leaf++) {
            knownOnly[0][leaf] = NO_CASE;
            knownOnly[1][leaf] = leaf;
        }
        return forest.combine(
                knownOnly,
                merged.known(forest, isLater),
                new Compiler(forest).outcome(merged.rules(decision, decision.norms())));
    }

    /** A leaf for each pair of different outcomes, and 0 for equal ones. */
    private static int[][] changes() {
        int[][] table = new int[LEAVES][LEAVES];
        for (int before = 0; before < LEAVES; before++) {
            for (int after = 0; after < LEAVES; after++) {
                table[before][after] = before == after ? 0 : 1 + before * LEAVES + after;
            }
        }
        return table;
    }

    private static Map<Change, BigInteger> counts(Forest forest, int set, int changes) {
        int[][] within = new int[2][Forest.LEAVES];
        for (int leaf = 0; leaf < Forest.LEAVES; leaf++) {
            within[1][leaf] = leaf;
        }
        BigInteger[] counts = new Sets(forest).count(forest.combine(within, set, changes));
        Map<Change, BigInteger> byChange = new LinkedHashMap<>();
        for (int leaf = 1; leaf < counts.length; leaf++) {
            if (counts[leaf].signum() > 0) {
                byChange.put(new Change(outcome((leaf - 1) / LEAVES), outcome((leaf - 1) % LEAVES)), counts[leaf]);
            }
        }
        return byChange;
    }

    private static Optional<Outcome> outcome(int leaf) {
        return leaf == NO_CASE ? Optional.empty() : Optional.of(Outcome.values()[leaf]);
    }

    /**
     * Whether the two answer alike in every case.
     *
     * @return whether there is no difference
     */
    public boolean isEmpty() {
        return regions.isEmpty();
    }

    /**
     * The number of complete cases that differ.
     *
     * @return the number
     */
    public BigInteger size() {
        return regions.stream().map(Region::size).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * The facts of which nobody can tell whether both versions derive them in the same way.
     *
     * @return the facts of the later version that come from a function in one version or in both, and have the same name
     *     in the earlier one
     */
    public List<Variable<?>> takenForEqual() {
        List<Variable<?>> earlier = Dimensions.of(before).facts();
        return Dimensions.of(after).facts().stream()
                .filter(fact -> earlier.stream()
                        .anyMatch(other -> other.name().equals(fact.name())
                                && (Refinement.isOpaque(fact) || Refinement.isOpaque(other))))
                .toList();
    }

    /** {@return the regions, a line each} */
    @Override
    public String toString() {
        return isEmpty()
                ? before + ": no difference"
                : regions.stream().map(Region::toString).collect(Collectors.joining("\n"));
    }
}
