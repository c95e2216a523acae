package dev.egov.rules.fast;

import dev.egov.rules.engine.Diagram;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The values that variables have in a case, in one word: for each a few bits, which are all set where it is unknown. The
 * bits of no variable are set as well.
 */
final class PackedValues {

    private final List<Input> variables;
    private final int[] shifts;
    private final int[] sizes;
    private final int bits;

    PackedValues(List<Input> variables) {
        this.variables = variables;
        this.shifts = new int[variables.size()];
        this.sizes = new int[shifts.length];
        int end = 0;
        for (int place = 0; place < shifts.length; place++) {
            shifts[place] = end;
            sizes[place] =
                    Integer.SIZE - Integer.numberOfLeadingZeros(values(place).size());
            end += sizes[place];
        }
        this.bits = end;
    }

    private Values values(int place) {
        return variables.get(place).values();
    }

    /** How many bits it takes, which may be more than a word has. */
    int bits() {
        return bits;
    }

    /** Whether a word has room for all of them. */
    boolean fits() {
        return bits <= Long.SIZE;
    }

    /** The word that a case has. */
    RowMask mask() {
        return RowMask.common(IntStream.range(0, shifts.length)
                .<RowMask>mapToObj(place -> new RowMask.OfVariable(
                        variables.get(place).reader(),
                        new ValueMask.Placed(values(place), unknown(place), shifts[place])))
                .toList());
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

    /** Whether all of these are unknown or values of their variables: some words stand for no case. */
    boolean isCase(int[] values) {
        for (int place = 0; place < values.length; place++) {
            if (values[place] >= values(place).size()) {
                return false;
            }
        }
        return true;
    }
}
