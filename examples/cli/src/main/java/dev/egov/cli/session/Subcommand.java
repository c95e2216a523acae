package dev.egov.cli.session;

import java.io.IOException;

/** A command of {@code egov}. Its options and parameters are its fields, and its help stands in the bundles. */
public interface Subcommand {

    /**
     * Does what was asked.
     *
     * @param session what it works with
     * @return the exit status: {@link ExitStatus#ALLOWS}, {@link ExitStatus#DOES_NOT_ALLOW} or {@link ExitStatus#IN_ERROR}
     * @throws IOException if reading fails
     * @throws CommandException if it cannot be done
     */
    int run(Session session) throws IOException;

    /** Whether the option {@code --as-of} changes what it does; its help is silent about it otherwise. */
    default boolean readsDay() {
        return false;
    }
}
