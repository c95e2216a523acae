package dev.egov.cli.session;

/** Says on standard error how far long work has come, every few seconds; short work says nothing. */
public final class Progress {

    private static final long EVERY_NANOSECONDS = 3_000_000_000L;
    private static final long ROWS_BETWEEN_LOOKS = 1_024;

    private final Session session;
    private final String file;
    private long last = System.nanoTime();
    private long rows;

    public Progress(Session session, String file) {
        this.session = session;
        this.file = file;
    }

    /** Another row has been read. */
    public void row() {
        rows++;
        if (rows % ROWS_BETWEEN_LOOKS == 0 && System.nanoTime() - last > EVERY_NANOSECONDS) {
            last = System.nanoTime();
            session.say(session.words().format("catalog.progress", file, rows));
        }
    }
}
