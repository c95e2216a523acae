package dev.egov.rules.dmn;

import java.util.ArrayDeque;
import java.util.Deque;

/** An XML document in the making, laid out for people: an element a line, two spaces a level. */
final class Xml {

    private final StringBuilder document = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element that has others in it.
     *
     * @param name its name
     * @param attributes names and values by turns
     */
    void begin(String name, String... attributes) {
        tag(name, attributes);
        document.append(">\n");
        open.push(name);
    }

    /** Ends the element that was begun last. */
    void end() {
        String name = open.pop();
        indent();
        document.append("</").append(name).append(">\n");
    }

    /** An element with nothing in it. */
    void empty(String name, String... attributes) {
        tag(name, attributes);
        document.append("/>\n");
    }

    /** An element with nothing but a text in it. */
    void text(String name, String text) {
        tag(name);
        document.append('>');
        escape(text, false);
        document.append("</").append(name).append(">\n");
    }

    /** An element with one other in it and a text in that, all on one line. */
    void text(String outer, String inner, String text) {
        tag(outer);
        document.append("><").append(inner).append('>');
        escape(text, false);
        document.append("</").append(inner).append("></").append(outer).append(">\n");
    }

    private void tag(String name, String... attributes) {
        indent();
        document.append('<').append(name);
        for (int index = 0; index < attributes.length; index += 2) {
            document.append(' ').append(attributes[index]).append("=\"");
            escape(attributes[index + 1], true);
            document.append('"');
        }
    }

    private void indent() {
        document.append("  ".repeat(open.size()));
    }

    private void escape(String text, boolean inAttribute) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> document.append("&amp;");
                case '<' -> document.append("&lt;");
                case '>' -> document.append("&gt;");
                case '"' -> document.append(inAttribute ? "&quot;" : "\"");
                case '\n' -> document.append(inAttribute ? "&#10;" : "\n");
                case '\t' -> document.append(inAttribute ? "&#9;" : "\t");
                case '\r' -> document.append("&#13;");
                default -> {
                    if (point < ' ' || (point >= 0xD800 && point <= 0xDFFF) || (point & 0xFFFE) == 0xFFFE) {
                        throw new IllegalArgumentException(
                                String.format("XML cannot hold the character U+%04X; take it out of: %s", point, text));
                    }
                    document.appendCodePoint(point);
                }
            }
        });
    }

    /** The document so far. */
    @Override
    public String toString() {
        return document.toString();
    }
}
