package dev.egov.catalog.io.value;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a spreadsheet shows in place of a value that it does not have, as #REF! and #N/A (ECMA-376 part 1, 18.17.3), and
 * others that later programs show. A copy of a table has them as texts.
 */
public final class ErrorValues {

    private static final int LONGEST = 20;

    private static final Pattern ERROR = Pattern.compile(
            "#[A-Z/0-9_ ]{2,16}[!?]|#N/A(?: N/A)?|#GETTING_DATA|ERR:[0-9]{3}|#{3,}", Pattern.CASE_INSENSITIVE);

    private ErrorValues() {}

    /** Whether a text is exactly such a value. */
    public static boolean is(String text) {
        if (text.length() < 3 || (text.indexOf('#') < 0 && text.indexOf(':') < 0)) {
            return false;
        }
        String bare = text.strip();
        return bare.length() <= LONGEST && ERROR.matcher(bare).matches();
    }

    public static Problem problem(String text) {
        return Problem.of(Kind.ERROR_VALUE, null, text.strip());
    }

    /** The problems of those texts that are such values, by their places. */
    public static Map<Integer, Problem> in(List<String> cells) {
        Map<Integer, Problem> problems = Map.of();
        for (int place = 0; place < cells.size(); place++) {
            if (is(cells.get(place))) {
                problems = problems.isEmpty() ? new HashMap<>() : problems;
                problems.put(place, problem(cells.get(place)));
            }
        }
        return problems;
    }
}
