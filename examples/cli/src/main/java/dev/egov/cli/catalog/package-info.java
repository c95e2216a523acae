/**
 * The commands that read catalogues: validate, convert, merge, audit and the rest.
 */
@NullMarked
package dev.egov.cli.catalog;

import org.jspecify.annotations.NullMarked;
