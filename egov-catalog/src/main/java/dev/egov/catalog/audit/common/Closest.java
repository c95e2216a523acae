package dev.egov.catalog.audit.common;

import dev.egov.model.internal.EditDistance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Which of some things somebody may have meant by a name that none of them has. */
public final class Closest {

    private Closest() {}

    /** The things with the name that takes fewest changes, where these are few; none otherwise. */
    public static <T> List<T> to(String given, List<? extends T> things, Function<T, ? extends List<String>> names) {
        String wanted = PlainName.of(given);
        int least = Math.max(1, wanted.length() / 2);
        List<T> closest = new ArrayList<>();
        for (T thing : things) {
            for (String name : names.apply(thing)) {
                int changes = changes(wanted, PlainName.of(name));
                if (changes < least) {
                    closest.clear();
                    least = changes;
                }
                if (changes <= least && !closest.contains(thing)) {
                    closest.add(thing);
                }
            }
        }
        return closest;
    }

    /** One where the one is half of the other or more, otherwise the letters to be put in, left out or replaced. */
    private static int changes(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        boolean isMuch = shorter > 1 && 2 * shorter >= Math.max(one.length(), other.length());
        if (isMuch && (one.contains(other) || other.contains(one))) {
            return 1;
        }
        return EditDistance.between(one, other);
    }
}
