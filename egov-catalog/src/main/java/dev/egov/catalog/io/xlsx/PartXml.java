package dev.egov.catalog.io.xlsx;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import dev.egov.catalog.io.file.FileFault;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the XML of a part. The parser keeps all names that it meets, and a tag or comment as a whole, so that a
 * hostile part could fill the memory; what there may be of each is bounded here. Document types are refused, so that there
 * is no entity to expand and no file to fetch. Names are local: a prefix is passed over.
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
    private static final int MOST_ATTRIBUTES = 256;
    private static final int MOST_VALUE = 1 << 16;

    /** More characters than the different names in any part of a workbook have together. */
    private static final int MOST_NAMES = 1 << 14;

    /** More characters than any tag or comment of a workbook has; the parser takes no more than twice as many. */
    private static final long MOST_MARKUP = 1 << 18;

    private final String part;
    private final InputStream input;
    private final XMLStreamReader2 xml;
    private final Set<String> names = new HashSet<>();
    private int nameCharacters;
    private long readable;
    private int depth;

    /** Reads a part, which this closes, also where it fails. */
    PartXml(String part, InputStream input) throws IOException {
        this.part = part;
        this.input = input;
        try {
            PartReader reader = PartReader.of(input);
            this.xml = (XMLStreamReader2) factory().createXMLStreamReader(reader);
            String encoding = xml.getCharacterEncodingScheme();
            if (!reader.isIn(encoding)) {
                throw WorkbookFault.noWorkbook(part + ": " + encoding);
            }
        } catch (IOException | XMLStreamException fault) {
            input.close();
            throw cause(fault, part);
        }
    }

    /** A factory for one part: it remembers names, which must not outlive the part. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MOST_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MOST_VALUE);
        return factory;
    }

    /** The next event. Texts come in pieces; those between the same two tags follow each other. */
    Event next() throws IOException {
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    remember(xml.getLocalName());
                    for (int number = 0; number < xml.getAttributeCount(); number++) {
                        remember(xml.getAttributeLocalName(number));
                    }
                    return Event.START;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return Event.END;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return Event.TEXT;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return Event.FINISH;
                }
                case XMLStreamConstants.DTD -> throw WorkbookFault.doctype(part);
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> remember(xml.getPITarget());
                default -> {
                    // a comment says nothing
                }
            }
        }
    }

    private int advance() throws IOException {
        long at = xml.getLocationInfo().getStartingCharOffset();
        if (readable < at + MOST_MARKUP) {
            readable = at + 2 * MOST_MARKUP;
            xml.setProperty(WstxInputProperties.P_MAX_CHARACTERS, readable);
        }
        try {
            return xml.next();
        } catch (XMLStreamException fault) {
            throw cause(fault, place());
        }
    }

    /** Why the part is not read further: what is at fault with its content, or with reading it at all. */
    private static IOException cause(Exception fault, String place) {
        Throwable cause = fault instanceof XMLStreamException ? fault.getCause() : fault;
        return cause instanceof IOException told && !(told instanceof CharacterCodingException)
                ? told
                : WorkbookFault.noWorkbook(place);
    }

    private void remember(String met) throws FileFault {
        if (names.add(met)) {
            nameCharacters += met.length();
            if (nameCharacters > MOST_NAMES) {
                throw fault();
            }
        }
    }

    /** The local name of the element that just started or ended. */
    String name() {
        String full = xml.getLocalName();
        return full.substring(full.indexOf(':') + 1);
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** Adds the piece of text to others. */
    void addText(StringBuilder others) {
        others.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /**
     * An attribute of the element that just started, by its name, or with any prefix where that begins with a colon; null
     * where it has none.
     */
    @Nullable
    String attribute(String wanted) {
        for (int number = 0; number < xml.getAttributeCount(); number++) {
            String attribute = xml.getAttributeLocalName(number);
            if (attribute.equals(wanted) || (wanted.startsWith(":") && attribute.endsWith(wanted))) {
                return xml.getAttributeValue(number);
            }
        }
        return null;
    }

    /** An attribute that the element must have. */
    String required(String wanted) throws FileFault {
        String value = attribute(wanted);
        if (value == null) {
            throw fault();
        }
        return value;
    }

    /** Passes over the rest of the element that just started. */
    void skip() throws IOException {
        int outer = depth - 1;
        while (depth > outer) {
            next();
        }
    }

    /** Something here is not as in a workbook. */
    FileFault fault() {
        return WorkbookFault.noWorkbook(place());
    }

    private String place() {
        return part + ":" + xml.getLocationInfo().getStartingCharOffset();
    }

    /** The name of this part. */
    String part() {
        return part;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
