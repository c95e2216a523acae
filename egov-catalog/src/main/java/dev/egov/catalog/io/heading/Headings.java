package dev.egov.catalog.io.heading;

import dev.egov.catalog.Field;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.Problem.Place;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What headers say to one reader: first what it was told of them, then what their names say. */
public final class Headings {

    /** What the reader was told of headers: the field of each, or none. */
    private final Map<String, Optional<Field>> options;

    /** The headers that the reader was told of, by their plain texts. */
    private final Map<String, String> told = new HashMap<>();

    /** Those of them that were met; properties are read by several threads. */
    private final Set<String> met = ConcurrentHashMap.newKeySet();

    public Headings(Map<String, Optional<Field>> options) {
        this.options = options;
        options.keySet().forEach(header -> told.put(HeaderText.plain(header), header));
    }

    public Heading of(String header) {
        String known = told(header);
        if (known == null) {
            return HeaderNames.of(header);
        }
        met.add(known);
        return options.getOrDefault(known, Optional.empty())
                .map(field -> Heading.of(field, 0))
                .orElse(Heading.NONE);
    }

    /** The field that a header stands for; null where it stands for none. Does not count as meeting it. */
    @Nullable
    public Field fieldOf(String header) {
        String known = told(header);
        return known == null
                ? HeaderNames.fieldOf(header)
                : options.getOrDefault(known, Optional.empty()).orElse(null);
    }

    private @Nullable String told(String header) {
        if (told.isEmpty()) {
            return null;
        }
        String stripped = header.strip();
        return options.containsKey(stripped) ? stripped : told.get(HeaderText.plain(header));
    }

    /** What is wrong with a header that must be settled. */
    public static Problem unclear(String header, Heading heading) {
        Field near = heading.near();
        return Problem.of(Kind.UNCLEAR_HEADER, near, header)
                .suggesting(near == null ? null : near.term())
                .at(new Place(0, header, 0));
    }

    /** The headers that the reader was told of and that it has not met. */
    public List<String> unmet() {
        Set<String> unmet = new LinkedHashSet<>(options.keySet());
        unmet.removeAll(met);
        return List.copyOf(unmet);
    }
}
