package dev.egov.cli.session;

/** What a command ends with. */
public final class ExitStatus {

    /** The exit status when the regulation does not stand in the way, and when a command has done what was asked. */
    public static final int ALLOWS = 0;

    /** The exit status when it does, and when stored decisions do not all come out the same again. */
    public static final int DOES_NOT_ALLOW = 1;

    /** The exit status when the input or the command was in error, or the answer could not be written. */
    public static final int IN_ERROR = 2;

    private ExitStatus() {}
}
