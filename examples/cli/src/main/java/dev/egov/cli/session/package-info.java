/**
 * What a command works with: streams, the language asked for, what was typed and what is answered, and why one cannot go on.
 * It knows no command.
 */
@NullMarked
package dev.egov.cli.session;

import org.jspecify.annotations.NullMarked;
