package dev.egov.catalog.io.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** JSON as catalogues have it (RFC 8259): nothing lenient. */
final class Json {

    /** Deeper than any entry is nested. */
    static final int MOST_DEPTH = 32;

    /** Longer than any entry is, in bytes. */
    static final int MOST_BYTES = 1 << 20;

    /** Nothing but the depth is bounded here, because the row that is read is. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxNameLength(MOST_BYTES)
                    .maxNumberLength(MOST_BYTES)
                    .maxStringLength(MOST_BYTES)
                    .build())
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private Json() {}
}
