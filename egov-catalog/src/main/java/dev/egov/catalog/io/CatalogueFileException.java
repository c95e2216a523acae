package dev.egov.catalog.io;

import dev.egov.catalog.Problem;
import java.io.IOException;
import java.util.Locale;

/** A file cannot be read as a catalogue at all, or not further. */
public final class CatalogueFileException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /**
     * Makes an exception.
     *
     * @param problem what is wrong with the file
     */
    public CatalogueFileException(Problem problem) {
        super(problem.line(Locale.ENGLISH));
        this.problem = problem;
    }

    /** {@return what is wrong with the file} */
    public Problem problem() {
        return problem;
    }
}
