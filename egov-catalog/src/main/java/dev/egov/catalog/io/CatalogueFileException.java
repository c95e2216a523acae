package dev.egov.catalog.io;

import dev.egov.catalog.Problem;
import dev.egov.catalog.io.file.FileFault;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file cannot be read as a catalogue at all, or not further. */
public final class CatalogueFileException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /**
     * Makes an exception.
     *
     * @param problem what is wrong with the file
     */
    public CatalogueFileException(Problem problem) {
        this(List.of(problem));
    }

    /**
     * Makes an exception.
     *
     * @param problems what is wrong with the file, the first thing first
     * @throws IllegalArgumentException if there are none
     */
    public CatalogueFileException(List<Problem> problems) {
        super(problems.stream().map(problem -> problem.line(Locale.ENGLISH)).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("nothing is wrong");
        }
        this.problems = List.copyOf(problems);
    }

    /** Says to users what was found. */
    CatalogueFileException(FileFault fault) {
        this(fault.problems());
        initCause(fault);
    }

    /** {@return what is wrong with the file, the first thing of several} */
    public Problem problem() {
        return problems.get(0);
    }

    /** {@return all that is wrong with the file, as headers that must be settled; at least one problem} */
    public List<Problem> problems() {
        return problems;
    }
}
