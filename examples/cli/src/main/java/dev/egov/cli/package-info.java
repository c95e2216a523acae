/**
 * The command line {@code egov}: the rule book of 太原市电子政务管理办法 asked from a terminal or a script.
 *
 * <p>In reading order: {@link dev.egov.cli.Egov} runs a command; {@link dev.egov.cli.Arguments} understands what was
 * typed, in the language of {@link dev.egov.cli.session.Words}; each {@link dev.egov.cli.session.Subcommand} works in a
 * {@link dev.egov.cli.session.Session}, reads a {@link dev.egov.cli.session.Source}, writes to an {@link dev.egov.cli.session.Output}, and says
 * in a {@link dev.egov.cli.session.CommandException} why it cannot go on.
 *
 * <p>What is written does not depend on the platform: UTF-8, {@code \n} at the end of a line, the language asked for and
 * the calendar day in Taiyuan.
 */
@NullMarked
package dev.egov.cli;

import org.jspecify.annotations.NullMarked;
