package dev.egov.dmn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens for what is logged as a warning or worse, by whatever thread, until it is closed. */
final class Warnings extends Handler implements AutoCloseable {

    private static final Logger ALL = Logger.getLogger("");

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    private Warnings() {}

    static Warnings listen() {
        Warnings warnings = new Warnings();
        ALL.addHandler(warnings);
        return warnings;
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
            heard.add(entry.getLoggerName() + ": " + entry.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ALL.removeHandler(this);
    }
}
