package dev.egov.rules.json;

import dev.egov.rules.Ruling;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The answer to a request: a ruling, or the faults that kept it from being made.
 */
public final class Response {

    private final byte[] json;
    private final Optional<Ruling> ruling;

    Response(byte[] json, Optional<Ruling> ruling) {
        this.json = json;
        this.ruling = ruling;
    }

    /**
     * The answer as JSON, on one line without a line end.
     *
     * @return UTF-8 bytes
     */
    public byte[] json() {
        return json.clone();
    }

    /**
     * The ruling.
     *
     * @return the ruling; empty if the request was in error
     */
    public Optional<Ruling> ruling() {
        return ruling;
    }

    /**
     * Whether the request was in error, so that nothing was decided.
     *
     * @return whether there is no ruling
     */
    public boolean isError() {
        return ruling.isEmpty();
    }

    /**
     * The answer as JSON.
     *
     * @return the text of {@link #json()}
     */
    @Override
    public String toString() {
        return new String(json, StandardCharsets.UTF_8);
    }
}
