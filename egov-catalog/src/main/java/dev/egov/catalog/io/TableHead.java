package dev.egov.catalog.io;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of a table, with its header among them.
 *
 * @param layout the columns; null where there is no header
 * @param first how many of the lines stand above the header
 * @param after how many of the lines are the header or stand above it
 */
record TableHead(@Nullable Layout layout, int first, int after) {

    /**
     * Finds the header.
     *
     * @param lines the first lines, at least one
     * @param continuation looks at the lines of a sheet that has none
     * @throws CatalogueFileException if something in the header or above it leaves unclear what the table says
     */
    static TableHead of(List<Table.Line> lines, Headings headings, Continuation continuation)
            throws CatalogueFileException {
        HeaderSearch.Found found = new HeaderSearch(headings).in(lines);
        Table.Line top = lines.get(0);
        if (found == null) {
            if (!top.problems().isEmpty()) {
                throw fault(top, top.problems().get(0));
            }
            for (Table.Line line : lines) {
                continuation.refuse(line);
            }
            return new TableHead(null, 0, 0);
        }
        for (Table.Line line : lines.subList(0, found.first())) {
            if (!line.problems().isEmpty()) {
                throw fault(line, line.problems().get(0));
            }
        }
        for (Table.Line line : lines.subList(found.first(), found.last() + 1)) {
            for (int place = 0; place < line.cells().size(); place++) {
                Problem fault = line.faults().get(place);
                if (fault != null) {
                    throw fault(line, fault);
                }
            }
        }
        HeaderRow row = new HeaderRow(
                top.sheet(),
                lines.get(found.first()).number(),
                lines.get(found.last()).number());
        return new TableHead(layout(row, found.cells(), headings), found.first(), found.last() + 1);
    }

    /**
     * The columns that a header names.
     *
     * @throws CatalogueFileException if headers must be settled, with all of them
     */
    static Layout layout(HeaderRow row, List<String> cells, Headings headings) throws CatalogueFileException {
        Layout layout = new Layout(row, cells, headings);
        List<Problem> problems = layout.problems();
        if (!problems.isEmpty()) {
            throw new CatalogueFileException(problems);
        }
        return layout;
    }

    private static CatalogueFileException fault(Table.Line line, Problem problem) {
        return new CatalogueFileException(problem.at(
                new Place(line.sheet(), line.number(), null, problem.place().column(), 0, null)));
    }
}
