package dev.egov.catalog.io.xlsx;

import dev.egov.catalog.io.file.FileFault;

/**
 * How much may still come out of a workbook: counted as it comes out, whatever the file says of itself. A workbook of a
 * million entries expands twentyfold, one of equal rows three-hundredfold, anything at most a thousandfold.
 */
final class Expansion {

    /** So much may come out of any file, however small. */
    private static final long ALWAYS = 64L << 20;

    private static final long NEVER = 8L << 30;
    private static final long RATIO = 400;

    private final long most;
    private long total;

    /** For a file of so many bytes. */
    Expansion(long fileSize) {
        this.most = Math.min(NEVER, Math.max(ALWAYS, fileSize * RATIO));
    }

    /** Counts bytes or characters that came out of a part. */
    void add(long count, String part) throws FileFault {
        total += count;
        if (total > most) {
            throw tooMuch(part);
        }
    }

    /** Refuses what says itself that it is too much. */
    void announce(long announced, String part) throws FileFault {
        if (announced > most) {
            throw tooMuch(part);
        }
    }

    private FileFault tooMuch(String part) {
        return WorkbookFault.expands(part + " > " + (most >> 20) + " MiB");
    }
}
