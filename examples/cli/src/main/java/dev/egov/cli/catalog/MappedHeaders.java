package dev.egov.cli.catalog;

import dev.egov.catalog.io.CatalogueReader;
import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.Nearest;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sees to it that what {@code --map} tells of a header is told of one that a file has. */
public final class MappedHeaders {

    private final Set<String> seen = new LinkedHashSet<>();
    private @Nullable Set<String> unmet;
    private int files;

    /** Files that are read, of which one at least must have each header. */
    public MappedHeaders(int files) {
        this.files = files;
    }

    /**
     * A file was read to its end.
     *
     * @throws CommandException if it was the last one, and a header is in none
     */
    public void read(CatalogueReader reader) {
        List<String> missing = reader.unmetHeaders();
        reader.headers().forEach(header -> seen.add(header.name()));
        Set<String> still = new LinkedHashSet<>(missing);
        if (unmet != null) {
            still.retainAll(new HashSet<>(unmet));
        }
        unmet = still;
        files--;
        if (files <= 0 && !still.isEmpty()) {
            String header = still.iterator().next();
            List<String> near = Nearest.to(header, List.copyOf(seen));
            throw near.isEmpty()
                    ? new CommandException("map.header", header)
                    : new CommandException("map.header.near", header, near);
        }
    }
}
