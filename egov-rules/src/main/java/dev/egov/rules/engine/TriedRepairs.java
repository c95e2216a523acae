package dev.egov.rules.engine;

import static dev.egov.rules.engine.Diagram.OPEN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds minimal sets of moves by trying: the smaller sets before the larger ones, so that a set is minimal if no set found
 * before is within it. What is found in a limited time is the beginning of what there is.
 */
final class TriedRepairs {

    /** How many nodes may be gone through, or so. */
    private static final long MOST_WORK = 1 << 23;

    private final Diagram diagram;
    private final int[] values;
    private final List<List<Move>> moves;
    private final int[] order;
    private final Wanted wanted;
    private final List<int[]> found = new ArrayList<>();
    private final long workOfOne;
    private long work;

    TriedRepairs(Diagram diagram, int[] values, List<List<Move>> moves, int[] order, Wanted wanted) {
        this.diagram = diagram;
        this.values = values.clone();
        this.moves = moves;
        this.order = order;
        this.wanted = wanted;
        this.workOfOne = (long) values.length + diagram.root();
    }

    /** At most so many sets. */
    List<int[]> first(int most) {
        int[] chosen = new int[values.length];
        Arrays.fill(chosen, OPEN);
        int largest = Arrays.stream(order)
                .map(variable ->
                        moves.get(variable).stream().mapToInt(Move::cost).max().orElse(0))
                .sum();
        for (int size = 1; size <= largest && work < MOST_WORK && found.size() < most; size++) {
            tryAll(0, size, chosen, most);
        }
        return List.copyOf(found);
    }

    private void tryAll(int place, int left, int[] chosen, int most) {
        if (left == 0) {
            tryOut(chosen);
            return;
        }
        if (place == order.length) {
            return;
        }
        int variable = order[place];
        int value = values[variable];
        List<Move> own = moves.get(variable);
        for (int move = 0; move < own.size() && work < MOST_WORK && found.size() < most; move++) {
            work++;
            if (own.get(move).cost() <= left) {
                chosen[variable] = move;
                values[variable] = own.get(move).value();
                tryAll(place + 1, left - own.get(move).cost(), chosen, most);
            }
        }
        chosen[variable] = OPEN;
        values[variable] = value;
        if (work < MOST_WORK && found.size() < most) {
            tryAll(place + 1, left, chosen, most);
        }
    }

    private void tryOut(int[] chosen) {
        if (found.stream().noneMatch(smaller -> isWithin(smaller, chosen))) {
            work += workOfOne;
            if (wanted.has(diagram.leaves(values))) {
                found.add(chosen.clone());
            }
        }
    }

    private boolean isWithin(int[] smaller, int[] larger) {
        for (int variable = 0; variable < smaller.length; variable++) {
            boolean isPart = smaller[variable] == OPEN
                    || smaller[variable] == larger[variable]
                    || (larger[variable] != OPEN
                            && moves.get(variable).get(larger[variable]).less().contains(smaller[variable]));
            if (!isPart) {
                return false;
            }
        }
        return true;
    }
}
