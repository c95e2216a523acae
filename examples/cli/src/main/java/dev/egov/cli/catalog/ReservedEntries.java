package dev.egov.cli.catalog;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Openness;
import dev.egov.cli.session.Session;
import dev.egov.model.security.Classification;
import org.jspecify.annotations.Nullable;

/**
 * How many of the entries written for publication somebody may not have meant to publish: nothing forbids their metadata,
 * but the information itself is internal, or is not open to society.
 */
public final class ReservedEntries {

    private final @Nullable Classification unsaid;
    private long internal;
    private long closed;

    /**
     * None yet.
     *
     * @param unsaid what entries are that have no classification; null where nobody said
     */
    public ReservedEntries(@Nullable Classification unsaid) {
        this.unsaid = unsaid;
    }

    /** Takes an entry that was written. */
    public void add(Entry entry) {
        Classification classification = entry.classification() == null ? unsaid : entry.classification();
        if (classification == Classification.INTERNAL) {
            internal++;
        }
        Openness openness = entry.openness();
        if (openness != null && openness.type() == Openness.Type.NOT_OPEN) {
            closed++;
        }
    }

    /** Says how many there are, if any. */
    public void tell(Session session) {
        if (internal + closed > 0) {
            session.say(session.words().format("catalog.dcat.reserved", internal, closed));
        }
    }
}
