package dev.egov.rules.fast;

import com.google.common.collect.Lists;
import java.lang.invoke.MethodHandle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Sixty-four bits that a case has: the rows of a {@link RowTable} that its values leave, or its {@link PackedValues}.
 *
 * <p>Masks are records and reach other masks by method handles: so the just-in-time compiler takes all masks that one is
 * made of for one piece of code, and none of them for a piece of another. See {@link FastAnswer}.
 */
interface RowMask {

    /**
     * The bits of a case.
     *
     * @param subject the case
     * @param asOf the day as of which the question is asked
     * @return the bits
     * @throws Throwable what a getter of the case throws
     */
    long of(Object subject, LocalDate asOf) throws Throwable;

    /** What others reach it by. */
    default MethodHandle handle() {
        return FastAnswer.MASK.bindTo(this);
    }

    /**
     * The bits that the value of one variable gives.
     *
     * @param reader reads the value
     * @param mask the bits of each value
     */
    record OfVariable(ValueReader reader, ValueMask mask) implements RowMask {

        @Override
        public long of(Object subject, LocalDate asOf) {
            return mask.of(reader.of(subject, asOf));
        }
    }

    /**
     * The bits that are common to some masks: all bits for none.
     *
     * <p>The just-in-time compiler follows a method into itself once, so that up to 25 masks end up as one piece.
     */
    static RowMask common(List<RowMask> masks) {
        if (masks.size() <= 1) {
            return masks.isEmpty() ? new All() : masks.get(0);
        }
        int each = (masks.size() + Common.MOST - 1) / Common.MOST;
        List<RowMask> parts = new ArrayList<>(
                Lists.partition(masks, each).stream().map(RowMask::common).toList());
        while (parts.size() < Common.MOST) {
            parts.add(new All());
        }
        return new Common(
                parts.get(0).handle(),
                parts.get(1).handle(),
                parts.get(2).handle(),
                parts.get(3).handle(),
                parts.get(4).handle());
    }

    /** The bits that are common to five masks. */
    record Common(MethodHandle first, MethodHandle second, MethodHandle third, MethodHandle fourth, MethodHandle fifth)
            implements RowMask {

        static final int MOST = 5;

        @Override
        public long of(Object subject, LocalDate asOf) throws Throwable {
            return (long) first.invokeExact(subject, asOf)
                    & (long) second.invokeExact(subject, asOf)
                    & (long) third.invokeExact(subject, asOf)
                    & (long) fourth.invokeExact(subject, asOf)
                    & (long) fifth.invokeExact(subject, asOf);
        }
    }

    /** All bits, whatever the case. */
    record All() implements RowMask {

        @Override
        public long of(Object subject, LocalDate asOf) {
            return -1;
        }
    }
}
