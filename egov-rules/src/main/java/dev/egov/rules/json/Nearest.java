package dev.egov.rules.json;

import dev.egov.model.Negation;
import dev.egov.model.internal.EditDistance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Finds what somebody may have meant who wrote a name that there is not. It is for messages only, never for reading. */
final class Nearest {

    private static final int MOST = 3;
    private static final int LONGEST = 64;

    /** So much of a name tells it: three letters, or two Chinese characters. */
    private static final int LEAST_PART = 3;

    private static final int LEAST_CHINESE_PART = 2;

    /** How far a name is that holds what was given: farther than the very name, nearer than one with a slip. */
    private static final int PART = 1;

    /** What turns a name round when it stands before it is short: not, un, 不予. */
    private static final int LONGEST_DENIAL = 3;

    /** One letter in so many may be wrong. */
    private static final int LETTERS_TO_A_SLIP = 3;

    private Nearest() {}

    /**
     * The things of which a name is nearest to what was given: those with that very name but for case, width and what
     * joins its words, or else those whose name holds it or is few letters away. A name that affirms what was denied, or
     * denies what was affirmed, is never near.
     *
     * @param given what was written
     * @param things what there is
     * @param names the names of a thing
     * @return the things, in their order; none where no name is near, or too many are
     */
    static <T> List<T> of(String given, Collection<T> things, Function<T, List<String>> names) {
        String wanted = folded(given);
        List<T> nearest = new ArrayList<>();
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return nearest;
        }
        int least = PART + wanted.length() / LETTERS_TO_A_SLIP;
        for (T thing : things) {
            int distance = names.apply(thing).stream()
                    .filter(name -> !isOpposite(given, name))
                    .mapToInt(name -> distance(wanted, folded(name)))
                    .min()
                    .orElse(Integer.MAX_VALUE);
            if (distance < least) {
                nearest.clear();
                least = distance;
            }
            if (distance == least) {
                nearest.add(thing);
            }
        }
        return nearest.size() <= MOST ? nearest : List.of();
    }

    /** Whether one of the two denies what the other affirms: a secret must not be taken for something public. */
    private static boolean isOpposite(String given, String name) {
        int before = folded(name).indexOf(folded(given));
        boolean mayBeDenial = before > 0 && before <= LONGEST_DENIAL;
        return Negation.isAdded(given, name) || (mayBeDenial && Negation.isAdded(name, given));
    }

    /** A name in one case and width, without what may stand between its words. */
    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int index = 0; index < name.length(); index++) {
            char unit = name.charAt(index);
            char narrow = unit >= '！' && unit <= '～' ? (char) (unit - '！' + '!') : unit;
            if ("_-.'\"“”".indexOf(narrow) < 0 && !Character.isWhitespace(narrow) && !Character.isSpaceChar(narrow)) {
                folded.append(narrow);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static int distance(String wanted, String name) {
        if (wanted.equals(name)) {
            return 0;
        }
        int leastPart = wanted.charAt(0) < 0x80 ? LEAST_PART : LEAST_CHINESE_PART;
        boolean isPart = wanted.length() >= leastPart && name.contains(wanted);
        return isPart ? PART : PART + EditDistance.between(wanted, name);
    }
}
