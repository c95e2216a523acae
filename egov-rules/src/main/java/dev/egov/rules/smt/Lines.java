package dev.egov.rules.smt;

/** The lines of a script. */
final class Lines {

    private static final int WIDTH = 120;

    private final StringBuilder text = new StringBuilder();

    void add(String line) {
        text.append(line).append('\n');
    }

    /** A comment that stands by itself, in lines of no more than 120 letters. */
    void comment(String sentence) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        remark(sentence);
    }

    /** A comment that belongs to what stands before it. */
    void remark(String sentence) {
        StringBuilder line = new StringBuilder(";");
        for (String word : sentence.strip().split("\\s+", -1)) {
            if (line.length() + 1 + word.length() > WIDTH) {
                add(line.toString());
                line.setLength(1);
            }
            line.append(' ').append(word);
        }
        add(line.toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
