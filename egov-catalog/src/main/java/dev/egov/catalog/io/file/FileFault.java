package dev.egov.catalog.io.file;

import dev.egov.catalog.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with a file as a whole, for the reader, which says it to users as a
 * {@link dev.egov.catalog.io.CatalogueFileException}.
 */
public final class FileFault extends IOException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public FileFault(Problem problem) {
        this(List.of(problem));
    }

    /** Of several things the first one first; at least one. */
    public FileFault(List<Problem> problems) {
        super(problems.get(0).line(Locale.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    /** The first thing that is wrong. */
    public Problem problem() {
        return problems.get(0);
    }

    /** All that is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
