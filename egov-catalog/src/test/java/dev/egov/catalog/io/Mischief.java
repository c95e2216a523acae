package dev.egov.catalog.io;

/** In which way a file calls rows protected, or makes it hard to see. */
enum Mischief {
    /** None: there is one column for the classification, and it says so. */
    NONE,
    /** A column that is no field's says so, while the classification is open. */
    MARK_IN_ANOTHER_COLUMN,
    /** Another row has the same code, or the same name and provider, and is open. */
    DUPLICATES,
    /** The row is rejected for something else, and another has the same code or name. */
    REJECTED_ROW,
    /** Headers have notes: 密级（选填）. */
    NOTES_ON_HEADERS,
    /** Two columns are the classification's, and do not agree. */
    TWO_SOURCES,
    /** The mark has its legal form: 秘密★10年. */
    LEGAL_FORM,
    /** Cells of the classification are merged. */
    MERGED_CELLS,
    /** The classification is a formula without a value, or an error. */
    FORMULAS_AND_ERRORS;

    /** Whether only a workbook has it. */
    boolean isOfWorkbooks() {
        return this == MERGED_CELLS || this == FORMULAS_AND_ERRORS;
    }

    /** Whether other rows have codes and names of protected ones. */
    boolean isOfDuplicates() {
        return this == DUPLICATES || this == REJECTED_ROW || this == FORMULAS_AND_ERRORS;
    }
}
