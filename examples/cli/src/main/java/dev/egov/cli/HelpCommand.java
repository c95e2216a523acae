package dev.egov.cli;

import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.ParserMessages;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows help to those who type {@code egov help} or {@code egov help decide}; it says what {@code --help} says. */
@Command(name = "help", hidden = true)
final class HelpCommand implements Subcommand {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND")
    private @Nullable String command;

    @Override
    public int run(Session session) {
        CommandLine program = spec.parent().commandLine();
        session.print(Arguments.usage(command == null ? program : named(command, program)));
        return ExitStatus.ALLOWS;
    }

    private static CommandLine named(String name, CommandLine program) {
        CommandLine line = program.getSubcommands().get(name);
        if (line == null) {
            throw CommandException.unknown("command.unknown", name, ParserMessages.names(program), "egov");
        }
        return line.getCommand() instanceof HelpCommand ? program : line;
    }
}
