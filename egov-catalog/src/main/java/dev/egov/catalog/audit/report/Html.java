package dev.egov.catalog.audit.report;

import com.google.common.html.HtmlEscapers;
import dev.egov.catalog.audit.common.SoundText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements, so that what comes out is well formed as XML and every text in it is text: nothing that is put in can
 * become an element, an attribute or a script.
 */
final class Html {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Writer out) {
        this.out = out;
    }

    /** Writes something of our own as it is. */
    Html raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** Opens an element; attributes are names and values in turn. */
    Html open(String tag, String... attributes) throws IOException {
        start(tag, attributes);
        out.write('>');
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() throws IOException {
        out.write("</");
        out.write(open.pop());
        out.write('>');
        return this;
    }

    /** Closes the last elements, as many as are said, and begins a new line. */
    Html close(int elements) throws IOException {
        for (int element = 0; element < elements; element++) {
            close();
        }
        out.write('\n');
        return this;
    }

    Html text(String text) throws IOException {
        escape(text);
        return this;
    }

    /** Writes an element with nothing but text. */
    Html element(String tag, String text, String... attributes) throws IOException {
        return open(tag, attributes).text(text).close();
    }

    /** Writes an element without content, which HTML closes by itself or which is of SVG. */
    Html empty(String tag, String... attributes) throws IOException {
        start(tag, attributes);
        out.write("/>");
        return this;
    }

    /** Writes a text of the data: its direction cannot spill over into what stands beside it. */
    Html data(String text) throws IOException {
        return element("bdi", text);
    }

    private void start(String tag, String... attributes) throws IOException {
        out.write('<');
        out.write(tag);
        for (int index = 0; index < attributes.length; index += 2) {
            out.write(' ');
            out.write(attributes[index]);
            out.write("=\"");
            escape(attributes[index + 1]);
            out.write('"');
        }
    }

    private void escape(String text) throws IOException {
        out.write(HtmlEscapers.htmlEscaper().escape(SoundText.of(text)));
    }
}
