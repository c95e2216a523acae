package dev.egov.rules.json;

/**
 * Something wrong with a request, which keeps it from being decided.
 *
 * @param code what kind of fault it is, for programs, as {@code unknown-value}
 * @param path where it is, as {@code facts.review.status}; {@link #WHOLE_REQUEST} for the request as a whole
 * @param message a sentence that names the value and the remedy, in the language of the service
 */
public record InputError(String code, String path, String message) {

    /** The path of an error that is not at one place of the request, but of the request as a whole. */
    public static final String WHOLE_REQUEST = "$";
}
