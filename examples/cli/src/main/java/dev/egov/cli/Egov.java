package dev.egov.cli;

import dev.egov.cli.session.CommandException;
import dev.egov.cli.session.ExitStatus;
import dev.egov.cli.session.Mishap;
import dev.egov.cli.session.Output;
import dev.egov.cli.session.Session;
import dev.egov.cli.session.Terminal;
import dev.egov.cli.session.Words;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Runs one command and ends with its exit status. */
public final class Egov {

    private Egov() {}

    /**
     * Runs a command over the standard streams.
     *
     * @param args the command with its options, as {@code decide request.json --lang en}
     */
    public static void main(String[] args) {
        Session session = new Session(
                new FileInputStream(FileDescriptor.in),
                new Output(new FileOutputStream(FileDescriptor.out)),
                new Output(new FileOutputStream(FileDescriptor.err)),
                Words.CHINESE);
        System.exit(run(args, Terminal.isAtInput() ? session.typed() : session));
    }

    /** Runs a command over any streams, none of which is closed, and returns its exit status. */
    static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return run(args, new Session(in, new Output(out), new Output(err), Words.CHINESE));
    }

    /** Runs a command in a session, which gets its language from the command. */
    static int run(String[] args, Session begun) {
        Session session = begun;
        try {
            session = session.in(Words.askedFor(args));
            int status = Arguments.parse(args, session.words()).run(session);
            session.out().flush();
            return status;
        } catch (CommandException complaint) {
            return fail(session, complaint.sentence(session.words()));
        } catch (Output.Failure failure) {
            // a reader that is gone has seen all it wanted, as head does
            return failure.isReaderGone() ? ExitStatus.IN_ERROR : fail(session, failure.sentence(session.words()));
        } catch (IOException failure) {
            return fail(session, session.words().format("fault.io", Mishap.of(failure)));
        } catch (RuntimeException | Error fault) {
            return fail(session, session.words().format("fault.internal", place(fault)));
        }
    }

    /** What went wrong in the program and where, by names that mean the same in every language. */
    private static String place(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String name = fault.getClass().getSimpleName();
        return trace.length == 0 ? name : name + " " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    }

    /** Says why on standard error, which may be gone too: then the exit status is all that is left to say it. */
    private static int fail(Session session, String sentence) {
        try {
            session.complain(sentence);
        } catch (Output.Failure unheard) {
            return ExitStatus.IN_ERROR;
        }
        return ExitStatus.IN_ERROR;
    }
}
