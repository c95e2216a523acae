/**
 * The commands that ask the rule book: decide, explain, diff and the rest.
 */
@NullMarked
package dev.egov.cli.rules;

import org.jspecify.annotations.NullMarked;
