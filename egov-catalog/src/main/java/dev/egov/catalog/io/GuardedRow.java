package dev.egov.catalog.io;

import dev.egov.catalog.Field;
import dev.egov.catalog.Placeholder;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.value.Lists;
import dev.egov.catalog.io.value.SecrecyMark;
import dev.egov.catalog.release.Release;
import dev.egov.catalog.release.ReleaseSurvey;
import dev.egov.model.security.Classification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rejected row that says that it is protected, or of which nobody can tell: no entry comes of it, but what it calls its
 * resource must not go out under another row either. Where the columns of codes and names are not known, every cell may
 * be one.
 */
final class GuardedRow {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;:|'\"\\[\\]{}，；、：｜]+");

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    private GuardedRow() {}

    /** Tells a survey what a rejected row says, if anything of it is to be guarded. */
    static void tell(Row.Rejected row, ReleaseSurvey survey) {
        Map<String, String> cells = row.cells();
        String raw = cells.get(HeaderNames.RAW);
        if (raw != null) {
            List<String> words = List.of(BETWEEN_WORDS.split(unescaped(raw)));
            survey.guard(codes(words), words, null);
        } else if (isGuarded(row)) {
            List<String> all = List.copyOf(cells.values());
            List<String> names = values(cells, Field.NAME);
            List<String> providers = values(cells, Field.PROVIDER_NAME);
            List<String> codes = values(cells, Field.CODE);
            codes.addAll(values(cells, Field.FORMER_CODES));
            boolean isReliable = !names.isEmpty() && !isShifted(row);
            survey.guard(
                    codes(codes.isEmpty() || !isReliable ? all : codes),
                    isReliable ? names : all,
                    isReliable && providers.size() == 1 && !Placeholder.isIn(providers.get(0))
                            ? providers.get(0)
                            : null);
        }
    }

    /** Whether what is wrong with a row looks as if its cells had slipped into the columns beside theirs. */
    private static boolean isShifted(Row.Rejected row) {
        return row.problems().stream()
                .anyMatch(problem -> problem.kind() == Kind.SURPLUS_CELL
                        || (problem.kind() == Kind.UNKNOWN_TERM
                                && (problem.field() == Field.SHARING_TYPE || problem.field() == Field.OPENNESS_TYPE)));
    }

    private static boolean isGuarded(Row.Rejected row) {
        return row.problems().stream().anyMatch(GuardedRow::isOfClassification)
                || row.cells().values().stream().anyMatch(Release::saysProtected)
                || values(row.cells(), Field.CLASSIFICATION).stream().anyMatch(cell -> !isFree(cell));
    }

    private static boolean isOfClassification(Problem problem) {
        String column = problem.place().column();
        return problem.isError()
                && (problem.field() == Field.CLASSIFICATION
                        || (column != null && HeaderNames.fieldOf(column) == Field.CLASSIFICATION));
    }

    private static boolean isFree(String cell) {
        Classification classification = SecrecyMark.classification(cell.strip());
        return classification != null && !classification.isProtected();
    }

    private static List<String> values(Map<String, String> cells, Field field) {
        List<String> values = new ArrayList<>();
        cells.forEach((column, cell) -> {
            if (HeaderNames.fieldOf(column) == field) {
                values.add(cell);
            }
        });
        return values;
    }

    private static List<ResourceCode> codes(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> Lists.split(cell).stream())
                .map(String::strip)
                .filter(ResourceCode::isWellFormed)
                .map(ResourceCode::of)
                .toList();
    }

    /** JSON may write any character by its number. */
    private static String unescaped(String raw) {
        return ESCAPED.matcher(raw)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
