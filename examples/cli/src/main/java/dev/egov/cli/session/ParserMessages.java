package dev.egov.cli.session;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the language asked for what the parser of the command line says in English. */
public final class ParserMessages {

    private ParserMessages() {}

    /** What was wrong with the arguments. */
    public static CommandException of(ParameterException fault) {
        CommandLine line = fault.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(line, command, unmatched.getUnmatched().get(0));
        }
        if (fault instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec argument = missing.getMissing().get(0);
            return argument instanceof OptionSpec option
                    ? new CommandException("option.incomplete", option.longestName(), option.paramLabel())
                    : new CommandException("argument.missing", command, argument.paramLabel());
        }
        ArgSpec argument = fault.getArgSpec();
        return argument instanceof OptionSpec option
                ? new CommandException("option.wrong", option.longestName(), command)
                : new CommandException("arguments.wrong", command);
    }

    /** The names of the commands. */
    public static List<String> names(CommandLine line) {
        return line.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden())
                .map(CommandSpec::name)
                .toList();
    }

    private static CommandException unmatched(CommandLine line, String command, String argument) {
        if (argument.startsWith("-") && argument.length() > 1) {
            List<String> options = line.getCommandSpec().options().stream()
                    .map(OptionSpec::longestName)
                    .toList();
            return CommandException.unknown("option.unknown", argument.replaceFirst("=.*", ""), options, command);
        }
        return line.getSubcommands().isEmpty()
                ? new CommandException("argument.surplus", command, argument)
                : CommandException.unknown("command.unknown", argument, names(line), command);
    }
}
