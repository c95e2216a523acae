/** What the model is built with and does not export: {@link dev.egov.model.internal.WithBuilder}. */
@NullMarked
package dev.egov.model.internal;

import org.jspecify.annotations.NullMarked;
