package dev.egov.rules;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values of a few facts, in their order: a map that does not change, and is found through faster than hashed. */
final class FactMap extends AbstractMap<Variable<?>, Object> {

    private final Object[] pairs;
    private final int end;

    /**
     * A map.
     *
     * @param pairs a fact, its value, a fact, its value …
     * @param end where they end
     */
    FactMap(Object[] pairs, int end) {
        this.pairs = pairs;
        this.end = end;
    }

    @Override
    public @Nullable Object get(@Nullable Object fact) {
        for (int place = 0; place < end; place += 2) {
            if (pairs[place] == fact) {
                return pairs[place + 1];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object fact) {
        return get(fact) != null;
    }

    @Override
    public Set<Map.Entry<Variable<?>, Object>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<Variable<?>, Object>> {

        @Override
        public int size() {
            return end / 2;
        }

        @Override
        public Iterator<Map.Entry<Variable<?>, Object>> iterator() {
            return new Iterator<>() {
                private int place;

                @Override
                public boolean hasNext() {
                    return place < end;
                }

                @Override
                public Map.Entry<Variable<?>, Object> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    Map.Entry<Variable<?>, Object> entry = Map.entry((Variable<?>) pairs[place], pairs[place + 1]);
                    place += 2;
                    return entry;
                }
            };
        }
    }
}
