/**
 * The test kit of the model: jqwik arbitraries for its identifiers, its entities and its cases, and for the records of
 * other rule books that are made the same way.
 *
 * <p>{@link dev.egov.model.testkit.ModelArbitraries} makes values of a record in four flavours, by its class;
 * {@link dev.egov.model.testkit.Complete}, {@link dev.egov.model.testkit.Partial}, {@link jakarta.validation.Valid} and
 * {@link dev.egov.model.testkit.Invalid} ask for them at a parameter of a property:
 *
 * <pre>{@code
 * @Property
 * void a_resource_that_is_known_in_full_gets_an_answer(@ForAll @Complete DataResource resource) { … }
 * }</pre>
 *
 * <p>{@link dev.egov.model.testkit.IdentifierArbitraries} makes codes, and texts that fail to be codes. jqwik is all that
 * this package needs besides the model itself; no validation provider has to be there.
 */
@NullMarked
package dev.egov.model.testkit;

import org.jspecify.annotations.NullMarked;
