package dev.egov.rules.json;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Batches that nobody has begun to answer. Threads of the common pool take them, and so does the thread that put them
 * here, so that it never depends on a thread that may not come. However busy the pool is, few jobs wait in its queue, and
 * each of them takes one batch at a time, so that others get their turn.
 */
final class SharedBatches {

    /** One core is for the thread that puts the batches here. */
    static final int MOST_HELPERS = Runtime.getRuntime().availableProcessors() - 1;

    private final Queue<FutureTask<?>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger helpers = new AtomicInteger();

    void add(FutureTask<?> batch) {
        waiting.add(batch);
    }

    /** Asks for one more helper, unless there are enough. */
    void callForHelp() {
        if (helpers.get() < MOST_HELPERS) {
            helpers.incrementAndGet(); // by one thread alone
            ForkJoinPool.commonPool().execute(this::help);
        }
    }

    private void help() {
        if (answerNext()) {
            ForkJoinPool.commonPool().execute(this::help);
        } else {
            helpers.decrementAndGet();
        }
    }

    /**
     * Answers a batch that nobody has begun.
     *
     * @return whether there was one
     */
    boolean answerNext() {
        FutureTask<?> next = waiting.poll();
        if (next == null) {
            return false;
        }
        next.run();
        return true;
    }

    /** Leaves the rest unanswered. */
    void clear() {
        waiting.clear();
    }
}
