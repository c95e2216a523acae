package dev.egov.catalog.audit.common;

import java.util.List;
import java.util.stream.IntStream;

/** Divides a long walk into stretches that several threads take, with the same result as one. */
public final class Stretches {

    /** Fewer entries than this are not worth a second thread. */
    private static final int WORTHWHILE = 10_000;

    /** So many stretches for each processor, so that one that is disturbed leaves some of its own to another. */
    private static final int EACH = 4;

    private Stretches() {}

    /** Takes all places below a length, and returns what each stretch came to, in their order. */
    public static <T> List<T> of(int length, Stretch<T> stretch) {
        int parts = Math.max(1, Math.min(EACH * Runtime.getRuntime().availableProcessors(), length / WORTHWHILE));
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> stretch.take(bound(length, part, parts), bound(length, part + 1, parts)))
                .toList();
    }

    private static int bound(int length, int part, int parts) {
        return (int) ((long) length * part / parts);
    }

    /** What is done with the places from one to before another. */
    public interface Stretch<T> {
        T take(int from, int to);
    }
}
