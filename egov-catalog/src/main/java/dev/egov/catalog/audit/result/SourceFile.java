package dev.egov.catalog.audit.result;

import java.util.Objects;

/**
 * A file that the entries of an audit were read from, and what became of its rows; who read it tells the report.
 *
 * @param name its name, as people know it
 * @param read how many rows were read as rows of the catalogue
 * @param accepted how many of them became entries
 * @param rejected how many were rejected, and are not in the audit
 * @param passedOver how many more were seen to be none of the catalogue's: notes, totals, an example
 */
public record SourceFile(String name, long read, long accepted, long rejected, long passedOver) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is less than 0
     */
    public SourceFile {
        Objects.requireNonNull(name, "name");
        if (read < 0 || accepted < 0 || rejected < 0 || passedOver < 0) {
            throw new IllegalArgumentException("counts of rows are 0 or more: read " + read + ", accepted " + accepted
                    + ", rejected " + rejected + ", passed over " + passedOver);
        }
    }
}
