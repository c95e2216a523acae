package dev.egov.cli.session;

import dev.egov.model.Negation;
import dev.egov.model.internal.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that somebody may have meant. */
public final class Nearest {

    private static final int MOST = 4;
    private static final int LEAST_PART = 3;

    private Nearest() {}

    /** The names that contain what was given or differ from it in few letters, the nearest first; none that affirms what it denies. */
    public static List<String> to(String given, List<String> names) {
        String wanted = given.toLowerCase(Locale.ROOT);
        return names.stream()
                .distinct()
                .filter(name -> !Negation.isAdded(given, name))
                .filter(name -> distance(wanted, name) <= Math.max(2, wanted.length() / 3))
                .sorted(Comparator.comparingInt(name -> distance(wanted, name)))
                .limit(MOST)
                .toList();
    }

    /** How far a name is: not at all when it begins with what was given, and little when it contains it. */
    private static int distance(String wanted, String name) {
        if (wanted.isBlank() || wanted.length() > 2 * name.length()) {
            return Integer.MAX_VALUE;
        }
        if (name.startsWith(wanted)) {
            return 0;
        }
        return wanted.length() >= LEAST_PART && name.contains(wanted) ? 1 : EditDistance.between(wanted, name);
    }
}
