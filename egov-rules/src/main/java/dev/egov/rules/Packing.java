package dev.egov.rules;

import dev.egov.rules.internal.Diagram;
import java.util.List;

/**
 * The values that facts have in a case, in one word: for each fact a few bits, which are all set where it is unknown. The
 * bits of no fact are set as well.
 */
final class Packing {

    private final List<? extends Fact<?, ?>> facts;
    private final int[] arities;
    private final int[] shifts;
    private final int[] sizes;
    private final int bits;

    Packing(List<? extends Fact<?, ?>> facts) {
        this.facts = facts;
        this.arities = new int[facts.size()];
        this.shifts = new int[arities.length];
        this.sizes = new int[arities.length];
        int end = 0;
        for (int place = 0; place < arities.length; place++) {
            arities[place] = facts.get(place).domain().values().size();
            shifts[place] = end;
            sizes[place] = Integer.SIZE - Integer.numberOfLeadingZeros(arities[place]);
            end += sizes[place];
        }
        this.bits = end;
    }

    /** How many bits it takes, which may be more than a word has. */
    int bits() {
        return bits;
    }

    /** Whether a word has room for all of them. */
    boolean fits() {
        return bits <= Long.SIZE;
    }

    /** What the values of a fact give, by its place. */
    Choice choice(int place) {
        return new Choice.Placed(facts.get(place).domain(), unknown(place), shifts[place]);
    }

    private int unknown(int place) {
        return (1 << sizes[place]) - 1;
    }

    /** The values of a word, as diagrams take them: -1 where unknown. */
    int[] values(long word) {
        int[] values = new int[shifts.length];
        for (int place = 0; place < values.length; place++) {
            int value = (int) (word >>> shifts[place]) & unknown(place);
            values[place] = value == unknown(place) ? Diagram.OPEN : value;
        }
        return values;
    }

    /** Whether all of these are unknown or values of their facts: some words stand for no case. */
    boolean isCase(int[] values) {
        for (int place = 0; place < values.length; place++) {
            if (values[place] >= arities[place]) {
                return false;
            }
        }
        return true;
    }
}
