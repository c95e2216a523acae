package dev.egov.catalog.io;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Problem;
import java.util.List;
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
        @Nullable Mended mended) {}
