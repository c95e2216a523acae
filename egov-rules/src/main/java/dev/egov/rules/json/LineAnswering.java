package dev.egov.rules.json;

import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Answers lines in batches, many at once where there are cores for it: the thread that reads the lines and writes the
 * responses answers batches too, while it waits for the oldest.
 */
final class LineAnswering {

    /** So many batches may wait to be answered or written, which bounds the memory that they take. */
    private static final int MOST_PENDING = 4 * (SharedBatches.MOST_HELPERS + 1);

    private final DecisionService service;
    private final JsonLines lines;
    private final OutputStream responses;
    private final Deque<FutureTask<LineBatch.Answers>> pending = new ArrayDeque<>();
    private final SharedBatches shared = new SharedBatches();
    private long errors;

    LineAnswering(DecisionService service, JsonLines lines, OutputStream responses) {
        this.service = service;
        this.lines = lines;
        this.responses = responses;
    }

    DecisionService.LineCount toTheEnd() throws IOException {
        try {
            LineBatch batch = new LineBatch(1);
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                batch.add(line.get());
                boolean isLast = !lines.isNextAtHand();
                if (isLast || batch.isFull()) {
                    hand(batch, isLast);
                    batch = new LineBatch(lines.number() + 1);
                }
                if (isLast) {
                    writeAll();
                }
            }
            responses.flush();
            return new DecisionService.LineCount(lines.number(), errors);
        } finally {
            shared.clear();
        }
    }

    /** Has a batch answered, by somebody else too unless it is the only one. */
    private void hand(LineBatch batch, boolean isLast) throws IOException {
        FutureTask<LineBatch.Answers> task = new FutureTask<>(() -> batch.answeredBy(service));
        pending.add(task);
        shared.add(task);
        if (!isLast || pending.size() > 1) {
            shared.callForHelp();
        }
        if (pending.size() >= MOST_PENDING) {
            writeOldest();
        }
    }

    /** Answers and lets out all that was read, because reading on may mean to wait for somebody who waits for it. */
    private void writeAll() throws IOException {
        while (!pending.isEmpty()) {
            writeOldest();
        }
        responses.flush();
    }

    private void writeOldest() throws IOException {
        FutureTask<LineBatch.Answers> oldest = pending.element();
        while (!oldest.isDone() && shared.answerNext()) {
            // the oldest is either among those that wait, or somebody has begun it
        }
        LineBatch.Answers answers = answers(oldest);
        pending.remove();
        answers.json().writeTo(responses);
        errors += answers.errors();
    }

    private static LineBatch.Answers answers(FutureTask<LineBatch.Answers> task) {
        try {
            return Objects.requireNonNull(Uninterruptibles.getUninterruptibly(task));
        } catch (ExecutionException mistake) {
            throw new IllegalStateException(mistake.getCause());
        }
    }
}
