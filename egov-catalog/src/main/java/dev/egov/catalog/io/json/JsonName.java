package dev.egov.catalog.io.json;

import org.jspecify.annotations.Nullable;

/** The name of a property as it is written in one place of the objects of a file. */
final class JsonName {

    /** The name in its quotes with the colon after it, as writers have it who leave no space. */
    final byte[] written;

    final JsonProperty property;

    /** The name that came after it the last time, which is likely to come again. */
    @Nullable
    JsonName next;

    JsonName(byte[] written, JsonProperty property) {
        this.written = written;
        this.property = property;
    }
}
