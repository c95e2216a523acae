package dev.egov.catalog.io.json;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;

/** Bytes are not JSON, or not JSON that is read. */
final class JsonFault extends Exception {

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String value;

    JsonFault(Kind kind, String value) {
        super(kind + " " + value, null, false, false);
        this.kind = kind;
        this.value = value;
    }

    /** What is wrong, of no field. */
    Problem problem() {
        return Problem.of(kind, null, value);
    }
}
