package dev.egov.catalog.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the XML of a part. Parsers of any XML keep all names, attributes and comments that they meet, so that a
 * hostile part can fill the memory; this one holds one tag and one piece of text. It knows no document types, so that
 * there is no entity to expand and no file to fetch. Names are local: a prefix is passed over.
 */
final class PartXml implements Closeable {

    /** What comes next. */
    enum Event {
        START,
        TEXT,
        END,
        FINISH
    }

    private static final int MOST_DEPTH = 200;
    private static final int PIECE = 1 << 13;

    private final PartText in;
    private final PartTag tag;
    private final List<String> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String name = "";

    /** Whether the element that just started ends at once. */
    private boolean empty;

    /** Whether a section is open in which characters stand for themselves, and how many brackets may be its end. */
    private boolean quoted;

    private int brackets;

    /** Whether anything has been read, and whether the root has begun. */
    private boolean started;

    private boolean rooted;

    PartXml(String part, InputStream input) throws IOException {
        this.in = new PartText(part, input);
        this.tag = new PartTag(in);
    }

    /** The next event. Texts come in pieces; those between the same two tags follow each other. */
    Event next() throws IOException {
        if (empty) {
            empty = false;
            return end();
        }
        while (true) {
            if (quoted) {
                if (readQuoted()) {
                    return Event.TEXT;
                }
            } else if (in.peek() == '<') {
                in.take();
                Event event = readMarkup();
                if (event != null) {
                    return event;
                }
            } else if (in.peek() == PartText.END) {
                if (!open.isEmpty() || !rooted) {
                    throw in.fault();
                }
                return Event.FINISH;
            } else if (readText()) {
                return Event.TEXT;
            }
        }
    }

    /** The local name of the element that just started or ended. */
    String name() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** How many elements are open. */
    int depth() {
        return open.size();
    }

    /** The piece of text. */
    CharSequence text() {
        return text;
    }

    /** An attribute of the element that just started; null where it has none. */
    @Nullable
    String attribute(String wanted) {
        return tag.attribute(wanted);
    }

    /** An attribute that the element must have. */
    String required(String wanted) throws CatalogueFileException {
        String value = tag.attribute(wanted);
        if (value == null) {
            throw in.fault();
        }
        return value;
    }

    /** Passes over the rest of the element that just started. */
    void skip() throws IOException {
        int outer = depth() - 1;
        while (depth() > outer) {
            next();
        }
    }

    /** Something here is not as in a workbook. */
    CatalogueFileException fault() {
        return in.fault();
    }

    /** The name of this part. */
    String part() {
        return in.part();
    }

    /** Reads text up to a tag or as much as a piece holds; false where it is only space around the root. */
    private boolean readText() throws IOException {
        started = true;
        text.setLength(0);
        int next = in.peek();
        while (next != '<' && next != PartText.END && text.length() < PIECE) {
            text.appendCodePoint(in.takeCharacter());
            in.takePlain(text);
            next = in.peek();
        }
        if (open.isEmpty() && !text.toString().isBlank()) {
            throw in.fault();
        }
        return !open.isEmpty();
    }

    /** Reads on in a section up to its end or as much as a piece holds; false where nothing is left in it. */
    private boolean readQuoted() throws IOException {
        text.setLength(0);
        while (quoted && text.length() < PIECE) {
            int unit = in.take();
            if (unit == PartText.END) {
                throw in.fault();
            }
            if (unit == ']' && brackets < 2) {
                brackets++;
            } else if (unit == ']') {
                text.append(']');
            } else if (unit == '>' && brackets == 2) {
                quoted = false;
            } else {
                text.append("]".repeat(brackets)).append((char) unit);
                brackets = 0;
            }
        }
        return !text.isEmpty();
    }

    /** Reads what begins with an angle bracket; null where it says nothing. */
    private @Nullable Event readMarkup() throws IOException {
        boolean first = !started;
        started = true;
        return switch (in.peek()) {
            case '/' -> readEnd();
            case '!' -> {
                readDeclaration();
                yield null;
            }
            case '?' -> {
                readInstruction(first);
                yield null;
            }
            default -> readStart();
        };
    }

    private Event readStart() throws IOException {
        if ((open.isEmpty() && rooted) || open.size() >= MOST_DEPTH) {
            throw in.fault();
        }
        rooted = true;
        name = tag.readName();
        empty = tag.readAttributes();
        open.add(name);
        return Event.START;
    }

    private Event readEnd() throws IOException {
        in.take();
        if (open.isEmpty()) {
            throw in.fault();
        }
        in.expect(open.get(open.size() - 1));
        in.skipSpace();
        in.expect(">");
        return end();
    }

    private Event end() {
        name = open.remove(open.size() - 1);
        return Event.END;
    }

    /** A comment, a section, or what a workbook must not have. */
    private void readDeclaration() throws IOException {
        in.take();
        if (in.peek() == '-') {
            in.expect("--");
            in.skipTo('-', '-');
            in.expect(">");
        } else if (open.isEmpty()) {
            throw WorkbookFault.doctype(in.part());
        } else {
            in.expect("[CDATA[");
            quoted = true;
            brackets = 0;
        }
    }

    private void readInstruction(boolean first) throws IOException {
        in.take();
        String target = tag.readName();
        String content = in.skipTo('?', '>');
        if (target.equals("xml") && !(first && in.isIn(PartTag.encoding(content)))) {
            throw WorkbookFault.noWorkbook(in.part() + ": " + PartTag.encoding(content));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
