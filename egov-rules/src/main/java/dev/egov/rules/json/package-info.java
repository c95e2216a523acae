/**
 * Rule books answer in JSON, for callers that do not speak Java.
 *
 * <p>{@link dev.egov.rules.json.DecisionService} takes a request as bytes and gives a
 * {@link dev.egov.rules.json.Response} as bytes, with each {@link dev.egov.rules.json.InputError} of a request that cannot
 * be decided, or answers a stream of requests line by line ({@link dev.egov.rules.json.JsonLines});
 * {@link dev.egov.rules.json.RequestSchema} describes a decision's requests in JSON Schema. Requests are read strictly,
 * because a misread fact must never turn into an unknown or a default one: whatever is not exactly as described is an
 * input error that names its place.
 *
 * <p>Inside, {@code SoundReader} reads requests that are exactly as described, and leaves all others to
 * {@code RequestReader}, which finds their faults; {@code RulingWriter} copies what is the same in all responses of a
 * decision, {@code ErrorWriter} writes errors; {@code LineAnswering} answers lines in batches, on as many cores as there
 * are.
 *
 * <p>This package needs jackson-core ({@code tools.jackson.core}) at run time, which the module declares as optional.
 */
@NullMarked
package dev.egov.rules.json;

import org.jspecify.annotations.NullMarked;
