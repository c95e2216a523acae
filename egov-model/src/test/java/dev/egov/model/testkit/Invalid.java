package dev.egov.model.testkit;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * On a parameter of a property: records that violate a constraint, as {@link ModelArbitraries#invalid} makes them.
 *
 * <pre>{@code
 * @Property
 * void p(@ForAll @Invalid BudgetExecution payment) { … }
 * }</pre>
 */
@Documented
@Retention(RUNTIME)
@Target({PARAMETER, TYPE_USE, ANNOTATION_TYPE})
public @interface Invalid {}
