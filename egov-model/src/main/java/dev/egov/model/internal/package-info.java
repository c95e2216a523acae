/** What the modules of this project share and embedders do not see: how records are built, and how spellings are compared. */
@NullMarked
package dev.egov.model.internal;

import org.jspecify.annotations.NullMarked;
