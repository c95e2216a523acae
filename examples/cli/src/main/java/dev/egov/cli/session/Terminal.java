package dev.egov.cli.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Whether somebody sits at the other end of standard input, who may wonder what the program waits for. */
public final class Terminal {

    private static final Path STANDARD_INPUT = Path.of("/dev/stdin");
    private static final List<Path> TERMINALS = List.of(Path.of("/dev/pts"), Path.of("/dev/console"));

    private Terminal() {}

    /**
     * Asks the platform. Nothing that is read or answered depends on it, only a hint on standard error.
     *
     * @return whether standard input is a terminal, as far as the platform tells
     */
    @SuppressWarnings("SystemConsoleNull") // since Java 22 it is null without a terminal if that is asked for, as here
    public static boolean isAtInput() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null || isTerminal(STANDARD_INPUT);
    }

    /** Java knows of a console only where input and output are terminals; Linux knows what is behind the input alone. */
    private static boolean isTerminal(Path input) {
        try {
            Path behind = input.toRealPath();
            return TERMINALS.stream().anyMatch(behind::startsWith)
                    || behind.toString().startsWith("/dev/tty");
        } catch (IOException none) {
            return false;
        }
    }
}
