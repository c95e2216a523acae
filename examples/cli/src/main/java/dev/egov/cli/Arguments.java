package dev.egov.cli;

import dev.egov.catalog.io.ReadingOptions;
import dev.egov.cli.catalog.CatalogCommand;
import dev.egov.cli.catalog.ReadingArguments;
import dev.egov.cli.rules.ArticlesCommand;
import dev.egov.cli.rules.DecideCommand;
import dev.egov.cli.rules.DemoCommand;
import dev.egov.cli.rules.DiffCommand;
import dev.egov.cli.rules.ExplainCommand;
import dev.egov.cli.rules.ExportCommand;
import dev.egov.cli.rules.LintCommand;
import dev.egov.cli.rules.ListCommand;
import dev.egov.cli.rules.SchemaCommand;
import dev.egov.cli.rules.VerifyCommand;
import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.ParserMessages;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Subcommand;
import dev.egov.cli.session.Words;
import dev.egov.rules.Regulation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** What was typed: a command, and the options that every command has. They may stand before it and after it. */
@Command(
        name = "egov",
        sortOptions = false,
        subcommands = {
            DecideCommand.class,
            ListCommand.class,
            ArticlesCommand.class,
            ExplainCommand.class,
            DiffCommand.class,
            LintCommand.class,
            SchemaCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            DemoCommand.class,
            CatalogCommand.class,
            HelpCommand.class
        })
final class Arguments {

    private static final String AS_OF = "--as-of";
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @SuppressWarnings("UnusedVariable") // Words has looked for it before; here it has its place and its help
    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, order = 101)
    private @Nullable String language;

    @Option(names = AS_OF, paramLabel = "DATE", scope = ScopeType.INHERIT, order = 102)
    private @Nullable String asOf;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            order = 103)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            order = 104)
    private boolean version;

    private Arguments() {}

    /**
     * Understands what was typed.
     *
     * @param args the arguments
     * @param words the language of help and complaints
     * @return what is to be done: a command, or to show help or the version
     * @throws CommandException if it cannot be understood
     */
    static Subcommand parse(String[] args, Words words) {
        Arguments arguments = new Arguments();
        CommandLine line = commandLine(arguments, words);
        try {
            ParseResult last = line.parseArgs(args);
            while (last.hasSubcommand()) {
                last = last.subcommand();
            }
            return arguments.chosen(last);
        } catch (ParameterException misunderstood) {
            throw ParserMessages.of(misunderstood);
        }
    }

    /** The parser: nothing of it depends on the platform, on files named on the command line or on the terminal. */
    private static CommandLine commandLine(Arguments arguments, Words words) {
        CommandLine line = new CommandLine(arguments);
        line.setResourceBundle(words.help());
        line.setExpandAtFiles(false);
        line.setOverwrittenOptionsAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(100);
        line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        line.getSubcommands().values().forEach(Arguments::hideWhatIsNotRead);
        return line;
    }

    /** The day is taken by every command, as scripts have it in one place, and shown in the help of those that read it. */
    private static void hideWhatIsNotRead(CommandLine line) {
        boolean readsDay = line.getCommand() instanceof Subcommand command && command.readsDay();
        OptionSpec day = line.getCommandSpec().findOption(AS_OF);
        if (!readsDay && day != null) {
            line.getCommandSpec().remove(day);
            line.getCommandSpec()
                    .addOption(OptionSpec.builder(day)
                            .hidden(true)
                            .scopeType(ScopeType.LOCAL)
                            .build());
        }
        line.getSubcommands().values().forEach(Arguments::hideWhatIsNotRead);
    }

    private Subcommand chosen(ParseResult last) {
        CommandLine line = last.commandSpec().commandLine();
        if (line.getCommand() instanceof HelpCommand asked) {
            return asked;
        }
        if (help) {
            return session -> show(session, usage(line));
        }
        if (version) {
            return session -> show(session, versionIn(session.words()));
        }
        if (!(line.getCommand() instanceof Subcommand command)) {
            return session -> session.explain(usage(line));
        }
        LocalDate day = day();
        ReadingOptions reading = ReadingArguments.of(line);
        return session -> command.run((day == null ? session : session.on(day)).reading(reading));
    }

    /** The help of a command. */
    static String usage(CommandLine line) {
        return line.getUsageMessage().replace(System.lineSeparator(), "\n").stripTrailing();
    }

    private static int show(Session session, String text) {
        session.print(text);
        return ExitStatus.ALLOWS;
    }

    private static String versionIn(Words words) {
        String program = Arguments.class.getPackage().getImplementationVersion();
        Regulation regulation = Session.RULE_BOOK.regulation();
        return words.format(
                "version",
                program == null ? words.text("version.development") : program,
                regulation.citation(),
                regulation.id(),
                regulation.version());
    }

    private @Nullable LocalDate day() {
        if (asOf == null) {
            return null;
        }
        try {
            if (DATE.matcher(asOf).matches()) {
                return LocalDate.parse(asOf);
            }
        } catch (DateTimeException nonexistent) {
            // is the same fault as any other text that is not a day
        }
        throw new CommandException("as-of.invalid", asOf);
    }
}
