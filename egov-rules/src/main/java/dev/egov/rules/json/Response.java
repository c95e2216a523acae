package dev.egov.rules.json;

import dev.egov.rules.Ruling;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a request: a ruling, or the errors that kept it from being made.
 */
public final class Response {

    private final byte[] json;
    private final Optional<Ruling> ruling;
    private final List<InputError> errors;

    Response(byte[] json, Optional<Ruling> ruling, List<InputError> errors) {
        this.json = json;
        this.ruling = ruling;
        this.errors = List.copyOf(errors);
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
     * What is wrong with the request: every fault that could be found, up to 100, and then one of the code
     * {@code more-faults}.
     *
     * @return the errors; empty if there is a ruling
     */
    public List<InputError> errors() {
        return errors;
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
