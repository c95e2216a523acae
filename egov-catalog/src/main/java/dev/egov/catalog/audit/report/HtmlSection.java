package dev.egov.catalog.audit.report;

import java.io.IOException;

/**
 * A section of the annex. Its heading is the text {@code section.<key>}; its key is the anchor that links lead to.
 *
 * <p>One more section is a class of this kind, its place in {@link HtmlReport#annex}, and its words.
 */
interface HtmlSection {

    /** The key of its heading, and its anchor. */
    String key();

    /** Whether there is nothing to show: then a sentence says so, in place of empty tables. */
    default boolean isEmpty() {
        return false;
    }

    /** Writes what stands under the heading. */
    void write() throws IOException;
}
