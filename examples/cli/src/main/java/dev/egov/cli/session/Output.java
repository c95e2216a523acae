package dev.egov.cli.session;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * An output in UTF-8 with {@code \n} line ends, whatever the platform's own are. Failing to write is told apart from
 * failing to read: it is a {@link Failure}, not an {@link IOException}.
 */
public final class Output extends OutputStream {

    private final OutputStream stream;
    private boolean failed;

    public Output(OutputStream stream) {
        this.stream = new BufferedOutputStream(stream, 1 << 16);
    }

    /** Writes a text and ends the line. */
    public void line(String text) {
        write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(int octet) {
        attempt(() -> stream.write(octet));
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        attempt(() -> stream.write(bytes, from, length));
    }

    @Override
    public void flush() {
        attempt(stream::flush);
    }

    /** Lets out what has been written, unless writing has failed before: then that has been said, or is being said. */
    public void drain() {
        if (!failed) {
            flush();
        }
    }

    private void attempt(Writing writing) {
        try {
            writing.run();
        } catch (IOException failure) {
            failed = true;
            throw new Failure(failure);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    /** The output could not be written: its reader is gone, or the disk is full. */
    public static final class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Mishap reason;

        private Failure(IOException cause) {
            super(String.valueOf(cause.getMessage()), cause);
            reason = Mishap.of(cause);
        }

        /** Whether the program at the other end of a pipe has ended, as {@code head} does. */
        public boolean isReaderGone() {
            String reason = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
            return reason.contains("pipe") || reason.contains("管道");
        }

        /** What happened, for people. */
        public String sentence(Words words) {
            return words.format("fault.output", reason);
        }
    }
}
