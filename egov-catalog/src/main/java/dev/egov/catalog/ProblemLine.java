package dev.egov.catalog;

import dev.egov.model.VisibleText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A problem in one line: where it is, what is wrong, and what says so. */
final class ProblemLine {

    private final Problem problem;
    private final Locale locale;
    private final StringBuilder line = new StringBuilder();

    ProblemLine(Problem problem, Locale locale) {
        this.problem = problem;
        this.locale = locale;
    }

    @Override
    public String toString() {
        Problem.Place place = problem.place();
        Field field = problem.field();
        part("sheet", place.sheet());
        if (place.row() > 0) {
            line.append(ProblemWords.of("row", String.valueOf(place.row()), locale));
            part("cell", place.cell());
            part("resource", place.resource());
            line.append(ProblemWords.of("comma", "", locale));
        }
        String column = place.column() != null ? place.column() : field == null ? null : field.label(locale);
        if (column != null) {
            line.append(VisibleText.excerpt(column));
        }
        if (place.item() > 0) {
            line.append(ProblemWords.of("item", String.valueOf(place.item()), locale));
        }
        if (column != null || place.item() > 0) {
            line.append(ProblemWords.of("colon", "", locale));
        }
        line.append(problem.message(locale));
        String source = problem.source(locale);
        return source.isEmpty()
                ? line.toString()
                : line.append(ProblemWords.of("source", source, locale)).toString();
    }

    private void part(String key, @Nullable String part) {
        if (part != null) {
            line.append(ProblemWords.of(key, VisibleText.excerpt(part), locale));
        }
    }
}
