package dev.egov.catalog.io.xlsx;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.file.FileFault;
import org.jspecify.annotations.Nullable;

/** What can be at fault with a workbook as a file. */
final class WorkbookFault {

    private WorkbookFault() {}

    /** It is none, or it is damaged there. */
    static FileFault noWorkbook(String where) {
        return of(Kind.NOT_A_WORKBOOK, where);
    }

    /** Two readers may find different things in it there. */
    static FileFault ambiguous(String what) {
        return of(Kind.AMBIGUOUS_WORKBOOK, what);
    }

    /** There is more in it than its size could make anybody expect. */
    static FileFault expands(String what) {
        return of(Kind.EXPANDS_TOO_MUCH, what);
    }

    /** A part has a document type declaration. */
    static FileFault doctype(String part) {
        return of(Kind.DOCTYPE, part);
    }

    static FileFault of(Kind kind, @Nullable String detail) {
        return new FileFault(Problem.of(kind, null, detail));
    }
}
