package dev.egov.cli;

import java.io.IOException;
import java.io.OutputStream;

/** An output that cannot be written. */
final class Broken extends OutputStream {

    private final String reason;

    Broken(String reason) {
        this.reason = reason;
    }

    @Override
    public void write(int octet) throws IOException {
        throw new IOException(reason);
    }
}
