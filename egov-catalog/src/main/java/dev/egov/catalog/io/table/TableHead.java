package dev.egov.catalog.io.table;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Place;
import dev.egov.catalog.io.file.FileFault;
import dev.egov.catalog.io.heading.Headings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of a table, with its header among them.
 *
 * @param layout the columns; null where there is no header
 * @param first how many of the lines stand above the header
 * @param after how many of the lines are the header or stand above it
 */
public record TableHead(@Nullable Layout layout, int first, int after) {

    /**
     * Finds the header.
     *
     * @param lines the first lines, at least one
     * @param continuation looks at the lines of a sheet that has none
     * @throws FileFault if something in the header or above it leaves unclear what the table says
     */
    public static TableHead of(List<Table.Line> lines, Headings headings, Continuation continuation) throws FileFault {
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
        Layout.Where where = new Layout.Where(
                top.sheet(),
                lines.get(found.first()).number(),
                lines.get(found.last()).number());
        return new TableHead(layout(where, found.cells(), headings), found.first(), found.last() + 1);
    }

    /**
     * The columns that a header names.
     *
     * @throws FileFault if headers must be settled, with all of them
     */
    public static Layout layout(Layout.Where where, List<String> cells, Headings headings) throws FileFault {
        Layout layout = new Layout(where, cells, headings);
        List<Problem> problems = layout.problems();
        if (!problems.isEmpty()) {
            throw new FileFault(problems);
        }
        return layout;
    }

    private static FileFault fault(Table.Line line, Problem problem) {
        return new FileFault(problem.at(
                new Place(line.sheet(), line.number(), null, problem.place().column(), 0, null)));
    }
}
