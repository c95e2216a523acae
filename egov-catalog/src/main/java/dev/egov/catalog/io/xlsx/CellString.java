package dev.egov.catalog.io.xlsx;

import java.io.IOException;

/** Reads the text of an element, no more of it than may be in a row. */
final class CellString {

    /** One more than a row may have, so that the row is seen to be too long. */
    private static final int MOST = SheetRows.MOST_CHARACTERS + 1;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder piece = new StringBuilder();

    /** All that was read, where it is one piece without escapes, as nearly always. */
    private String only = "";

    /** Reads the text of the element that just started, escapes resolved. */
    void read(PartXml xml) throws IOException {
        piece.setLength(0);
        int depth = xml.depth();
        while (xml.depth() >= depth) {
            if (xml.next() == PartXml.Event.TEXT && only.length() + text.length() + piece.length() < MOST) {
                xml.addText(piece);
            }
        }
        String read = piece.toString();
        if (text.isEmpty() && only.isEmpty() && read.indexOf('_') < 0) {
            only = read;
            return;
        }
        text.append(only);
        only = "";
        ExcelText.unescape(read, text);
    }

    /** Reads the text of the rich string that just started: of its runs, not how it is pronounced. */
    void readRich(PartXml xml) throws IOException {
        int depth = xml.depth();
        while (xml.depth() >= depth) {
            if (xml.next() == PartXml.Event.START) {
                if (xml.name().equals("t")) {
                    read(xml);
                } else if (!xml.name().equals("r")) {
                    xml.skip();
                }
            }
        }
    }

    /** What was read, once. */
    String take() {
        String taken = text.isEmpty() ? only : text.toString();
        text.setLength(0);
        only = "";
        return taken;
    }
}
