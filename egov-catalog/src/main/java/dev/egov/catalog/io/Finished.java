package dev.egov.catalog.io;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Place;
import dev.egov.catalog.io.table.TableMark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a row.
 *
 * @param entry the entry; null where a problem is an error
 * @param problems everything that is wrong with it
 * @param mended the entry once what can be mended is; null where nothing can, or where that does not make it one
 */
record Finished(
        @Nullable Entry entry,
        List<Problem> problems,
        @Nullable Mended mended) {

    /**
     * The row as the mark of its table leaves it: what would be open is no entry.
     *
     * @param mark what is said of the table as a whole
     * @param place where the classification of a resource of a name would stand
     */
    Finished under(TableMark mark, Function<@Nullable String, Place> place) {
        boolean isOpen = entry != null && !isProtected(entry);
        boolean mayBeOpen = mended != null && !isProtected(mended.entry());
        Problem problem = isOpen || mayBeOpen ? mark.problem() : null;
        if (problem == null) {
            return this;
        }
        List<Problem> more = new ArrayList<>(problems);
        more.add(problem.at(place.apply(entry == null ? null : entry.name().strip())));
        return new Finished(null, List.copyOf(more), null);
    }

    private static boolean isProtected(Entry entry) {
        return entry.classification() != null && entry.classification().isProtected();
    }
}
