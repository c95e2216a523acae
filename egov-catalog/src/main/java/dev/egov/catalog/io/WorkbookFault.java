package dev.egov.catalog.io;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import org.jspecify.annotations.Nullable;

/** What can be at fault with a workbook as a file. */
final class WorkbookFault {

    private WorkbookFault() {}

    /** It is none, or it is damaged there. */
    static CatalogueFileException noWorkbook(String where) {
        return of(Kind.NOT_A_WORKBOOK, where);
    }

    /** Two readers may find different things in it there. */
    static CatalogueFileException ambiguous(String what) {
        return of(Kind.AMBIGUOUS_WORKBOOK, what);
    }

    /** There is more in it than its size could make anybody expect. */
    static CatalogueFileException expands(String what) {
        return of(Kind.EXPANDS_TOO_MUCH, what);
    }

    /** A part has a document type declaration. */
    static CatalogueFileException doctype(String part) {
        return of(Kind.DOCTYPE, part);
    }

    static CatalogueFileException of(Kind kind, @Nullable String detail) {
        return new CatalogueFileException(Problem.of(kind, null, detail));
    }
}
