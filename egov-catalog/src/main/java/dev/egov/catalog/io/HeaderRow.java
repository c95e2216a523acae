package dev.egov.catalog.io;

import org.jspecify.annotations.Nullable;

/**
 * Where the header of a table was found.
 *
 * @param sheet the name of the sheet; null where the file has none
 * @param first the number of its row as the file has it, from 1
 * @param last the number of its last row, which is another where the header has two: the upper one qualifies the lower one
 */
public record HeaderRow(@Nullable String sheet, long first, long last) {}
