package dev.egov.catalog.io.json;

import dev.egov.catalog.io.value.ByBytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the objects of a file that has properties: the row itself, or one of the objects in it. */
final class JsonLevel {

    /** Stands before the names of its properties in their paths. */
    final String prefix;

    /** Whether all of its properties are extensions, whatever they are called. */
    final boolean ofExtensions;

    /** The names of its properties. */
    final ByBytes<JsonName> names = new ByBytes<>(1 << 9);

    /** Objects that have these properties by their bytes. */
    final ByBytes<List<JsonScalar>> objects = new ByBytes<>(1 << 11);

    /** The name that came first the last time. */
    @Nullable
    JsonName first;

    JsonLevel(String prefix, boolean ofExtensions) {
        this.prefix = prefix;
        this.ofExtensions = ofExtensions;
    }
}
