package dev.egov.rules.engine;

import static dev.egov.rules.engine.Forest.LEAVES;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The sets of a family one after the other: those of the fewest changes first, then by the facts that are changed, one by
 * one in the order of their numbers, then by the places of their new values. Each takes time in the number of variables,
 * once the first is found, and the number of sets does not matter.
 *
 * <p>Two sets that have the same moves of the first variables come in the order of what is left of them, whatever order the
 * variables have. So what is left at a node is put in order from what is left at its children, by merging, and only as far
 * as anybody has asked.
 *
 * @see <a href="https://aclanthology.org/W05-1506/">Huang, Chiang: Better k-best parsing (2005), algorithm 3</a>
 */
final class Ordered {

    private final Families families;
    private final List<List<Move>> moves;
    private final Map<Integer, BigInteger> sizes = new HashMap<>();
    private final Map<Long, Rests> rests = new HashMap<>();

    /**
     * Orders the sets of families.
     *
     * @param families the families
     * @param moves the moves of each of their variables
     */
    Ordered(Families families, List<List<Move>> moves) {
        this.families = families;
        this.moves = moves;
    }

    /** The first sets of families, those of the first family before those of the next. */
    List<Chosen> first(List<Integer> roots, int most) {
        List<Chosen> first = new ArrayList<>();
        for (int root : roots) {
            BigInteger all = sizes(root);
            for (int size = 0; size < all.bitLength() && first.size() < most; size++) {
                if (all.testBit(size)) {
                    first.addAll(rests(root, size).first(most - first.size()));
                }
            }
        }
        return first;
    }

    /** Of how many changes the sets of a family are, a bit for each number. */
    private BigInteger sizes(int family) {
        if (family < LEAVES) {
            return BigInteger.valueOf(family);
        }
        BigInteger known = sizes.get(family);
        if (known == null) {
            int variable = families.variable(family);
            known = BigInteger.ZERO;
            for (int choice = 0; choice <= families.kept(variable); choice++) {
                known = known.or(sizes(families.child(family, choice)).shiftLeft(cost(variable, choice)));
            }
            sizes.put(family, known);
        }
        return known;
    }

    private int cost(int variable, int choice) {
        return choice == families.kept(variable)
                ? 0
                : moves.get(variable).get(choice).cost();
    }

    private Rests rests(int family, int size) {
        long key = (long) family << Integer.SIZE | size;
        Rests known = rests.get(key);
        if (known == null) {
            known = new Rests(family, size);
            rests.put(key, known);
        }
        return known;
    }

    /** A set of moves, or what is left of one from a variable on. */
    static final class Chosen implements Comparable<Chosen> {

        private static final Chosen NOTHING = new Chosen(new int[0], new int[0], null, 0, 0);

        private final int[] facts;
        private final int[] places;
        private final @Nullable Chosen rest;
        private final int variable;
        private final int move;

        private Chosen(int[] facts, int[] places, @Nullable Chosen rest, int variable, int move) {
            this.facts = facts;
            this.places = places;
            this.rest = rest;
            this.variable = variable;
            this.move = move;
        }

        /** The same with a move of an earlier variable. */
        Chosen with(int earlier, int other, Move moved) {
            int[] all = Arrays.copyOf(facts, facts.length + moved.cost());
            int[] values = Arrays.copyOf(places, all.length);
            int end = facts.length;
            for (Map.Entry<Integer, Integer> change : moved.changes().entrySet()) {
                int at = end++;
                for (; at > 0 && all[at - 1] > change.getKey(); at--) {
                    all[at] = all[at - 1];
                    values[at] = values[at - 1];
                }
                all[at] = change.getKey();
                values[at] = change.getValue();
            }
            return new Chosen(all, values, this, earlier, other);
        }

        /** The number of the move of each variable, {@link Diagram#OPEN} where it is kept. */
        int[] moves(int variables) {
            int[] chosen = new int[variables];
            Arrays.fill(chosen, Diagram.OPEN);
            for (Chosen at = this; at.rest != null; at = at.rest) {
                chosen[at.variable] = at.move;
            }
            return chosen;
        }

        /** Of as many changes each: by the facts, then by their values. */
        @Override
        public int compareTo(Chosen other) {
            int compared = Arrays.compare(facts, other.facts);
            return compared == 0 ? Arrays.compare(places, other.places) : compared;
        }
    }

    /** All that may be left from a node on, of some number of changes, in order and as far as it has been asked for. */
    private final class Rests {

        private final List<Chosen> found = new ArrayList<>();
        private final PriorityQueue<Next> next = new PriorityQueue<>(
                Comparator.<Next, Chosen>comparing(each -> each.whole).thenComparing(each -> each.choice));

        Rests(int family, int size) {
            if (family == Families.NO_MOVE) {
                found.add(Chosen.NOTHING);
                return;
            }
            int variable = families.variable(family);
            for (int choice = 0; choice <= families.kept(variable); choice++) {
                int below = families.child(family, choice);
                int left = size - cost(variable, choice);
                if (left >= 0 && sizes(below).testBit(left)) {
                    add(variable, choice, rests(below, left), 0);
                }
            }
        }

        private void add(int variable, int choice, Rests below, int place) {
            Chosen rest = below.at(place);
            if (rest != null) {
                Chosen whole = choice == families.kept(variable)
                        ? rest
                        : rest.with(variable, choice, moves.get(variable).get(choice));
                next.add(new Next(whole, variable, choice, below, place));
            }
        }

        List<Chosen> first(int most) {
            at(most - 1);
            return found.subList(0, Math.min(most, found.size()));
        }

        /** The one of a place in the order; null where there are not so many. */
        @Nullable
        Chosen at(int place) {
            while (found.size() <= place && !next.isEmpty()) {
                Next first = next.remove();
                found.add(first.whole);
                add(first.variable, first.choice, first.below, first.place + 1);
            }
            return place < found.size() ? found.get(place) : null;
        }
    }

    /** The first that has not been taken yet of those with one choice for a variable. */
    private record Next(Chosen whole, int variable, int choice, Rests below, int place) {}
}
