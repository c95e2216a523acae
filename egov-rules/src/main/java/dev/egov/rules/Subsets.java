package dev.egov.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sets of whole numbers from first to last, the empty one included. Sets stand in the order of their binary
 * numbers: {@code []}, {@code [1]}, {@code [2]}, {@code [1, 2]} …
 *
 * @param first the least element
 * @param last the greatest element; at most five more than first, so that the sets can be listed
 */
public record Subsets(int first, int last) implements Domain<Set<Integer>> {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if there is no element, or there are more than six
     */
    public Subsets {
        if (last < first || (long) last - first > 5) {
            throw new IllegalArgumentException("1 to 6 elements are needed, not " + first + " to " + last);
        }
    }

    @Override
    public String type() {
        return "set of integers " + first + "–" + last;
    }

    @Override
    public List<Set<Integer>> values() {
        List<Set<Integer>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << (last - first + 1); bits++) {
            sets.add(of(bits));
        }
        return List.copyOf(sets);
    }

    private Set<Integer> of(int bits) {
        Set<Integer> set = new TreeSet<>();
        for (int element = first; element <= last; element++) {
            if ((bits & (1 << (element - first))) != 0) {
                set.add(element);
            }
        }
        return Collections.unmodifiableSet(set);
    }

    /** The set of {@link #values} that is equal to one; anything that is equal to none, itself. */
    @Nullable
    Object own(@Nullable Object value) {
        int index = indexOf(value);
        return index < 0 ? value : of(index);
    }

    @Override
    public int indexOf(@Nullable Object value) {
        if (!(value instanceof Set<?> set)) {
            return -1;
        }
        int bits = 0;
        for (Object element : set) {
            if (!(element instanceof Integer number) || number < first || number > last) {
                return -1;
            }
            bits |= 1 << (number - first);
        }
        return bits;
    }

    @Override
    public String text(Set<Integer> value) {
        return value.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }
}
