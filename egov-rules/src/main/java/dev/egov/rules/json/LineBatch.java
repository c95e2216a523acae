package dev.egov.rules.json;

import java.util.ArrayList;
import java.util.List;

/** Some lines that stand behind each other, to be answered together. It is filled by one thread and then left alone. */
final class LineBatch {

    private static final int MOST_LINES = 16;
    private static final int MOST_BYTES = 1 << 16;

    private final long first;
    private final List<byte[]> lines = new ArrayList<>(MOST_LINES);
    private int bytes;

    /** A batch that begins with the line of a number. */
    LineBatch(long first) {
        this.first = first;
    }

    void add(byte[] line) {
        lines.add(line);
        bytes += line.length;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether there are enough lines to make it worth while for another thread, and few enough for memory. */
    boolean isFull() {
        return lines.size() >= MOST_LINES || bytes >= MOST_BYTES;
    }

    /**
     * What was answered.
     *
     * @param json a response for each line, ended by a line feed
     * @param errors how many lines were in error
     */
    record Answers(Utf8Buffer json, long errors) {}

    /** Answers the lines. */
    Answers answeredBy(DecisionService service) {
        Utf8Buffer json = new Utf8Buffer(lines.size() * DecisionService.ROOM);
        long errors = 0;
        for (int index = 0; index < lines.size(); index++) {
            errors += service.answerLine(lines.get(index), first + index, json) ? 1 : 0;
            json.append('\n');
        }
        return new Answers(json, errors);
    }
}
