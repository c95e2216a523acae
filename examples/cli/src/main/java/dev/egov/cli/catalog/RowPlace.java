package dev.egov.cli.catalog;

import dev.egov.cli.session.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where a row stands.
 *
 * @param sheet the name of its sheet; null where the file has none
 * @param row its number, as the file numbers it
 */
public record RowPlace(@Nullable String sheet, long row) {

    /** The place in words. */
    public String text(Words words) {
        return sheet == null ? words.format("catalog.row", row) : words.format("catalog.row.sheet", sheet, row);
    }
}
