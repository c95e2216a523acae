package dev.egov.catalog.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet in which some cell has something in it, as texts. */
final class SheetRows implements Closeable {

    /** More than any row of a catalogue has: 1 Mi. */
    static final int MOST_CHARACTERS = 1 << 20;

    /** The columns of a spreadsheet, up to XFD. */
    private static final int MOST_COLUMNS = 1 << 14;

    private final PartXml xml;
    private final String sheet;
    private final SharedStrings strings;
    private final CellFormats formats;
    private final boolean from1904;
    private final CellString string = new CellString();
    private boolean inside;
    private boolean over;
    private long characters;

    /**
     * Makes the rows of a sheet.
     *
     * @param xml the sheet, which this closes
     * @param sheet its name
     * @param strings what cells name by number
     * @param formats how numbers are shown
     * @param from1904 whether days are counted from 1904, and not from 1900
     */
    SheetRows(PartXml xml, String sheet, SharedStrings strings, CellFormats formats, boolean from1904) {
        this.xml = xml;
        this.sheet = sheet;
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /**
     * A row.
     *
     * @param cells the texts of its cells up to the last that has one; as far as they were read where the row is too long
     * @param tooLong whether it has more characters than a row may have
     */
    record Cells(List<String> cells, boolean tooLong) {}

    /** The next row; null after the last. */
    @Nullable
    Cells next() throws IOException {
        while (true) {
            PartXml.Event event = xml.next();
            if (event == PartXml.Event.FINISH) {
                return null;
            }
            if (event == PartXml.Event.END) {
                inside &= xml.depth() > 1;
            } else if (event == PartXml.Event.START && inside && xml.name().equals("row")) {
                Cells row = readRow();
                if (row.tooLong() || row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                    return row;
                }
            } else if (event == PartXml.Event.START
                    && xml.depth() == 2
                    && xml.name().equals("sheetData")) {
                if (over) {
                    throw WorkbookFault.ambiguous(sheet);
                }
                inside = true;
                over = true;
            } else if (event == PartXml.Event.START && xml.depth() > 1) {
                xml.skip();
            }
        }
    }

    private Cells readRow() throws IOException {
        List<String> cells = new ArrayList<>();
        BitSet taken = new BitSet();
        characters = 0;
        int depth = xml.depth();
        int column = 0;
        while (xml.depth() >= depth) {
            if (xml.next() != PartXml.Event.START) {
                continue;
            }
            if (!xml.name().equals("c")) {
                xml.skip();
                continue;
            }
            String reference = xml.attribute("r");
            column = reference == null ? column : column(reference);
            String cell = readCell();
            if (column == MOST_COLUMNS) {
                throw xml.fault();
            }
            if (taken.get(column)) {
                throw WorkbookFault.ambiguous(sheet + "!" + reference);
            }
            taken.set(column);
            while (cells.size() <= column) {
                cells.add("");
            }
            boolean fits = characters <= MOST_CHARACTERS;
            characters += cell.length();
            cells.set(column, fits ? cell : "");
            column++;
        }
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isEmpty()) {
            last--;
        }
        return new Cells(List.copyOf(cells.subList(0, last)), characters > MOST_CHARACTERS);
    }

    /** The number from 0 of the column that a reference names, as B7. */
    private int column(String reference) throws IOException {
        int column = 0;
        int place = 0;
        while (place < reference.length()
                && place < 3
                && reference.charAt(place) >= 'A'
                && reference.charAt(place) <= 'Z') {
            column = column * 26 + reference.charAt(place) - 'A' + 1;
            place++;
        }
        boolean digits = place < reference.length() && reference.length() < 12;
        for (int digit = place; digit < reference.length(); digit++) {
            digits &= reference.charAt(digit) >= '0' && reference.charAt(digit) <= '9';
        }
        if (column == 0 || column > MOST_COLUMNS || !digits) {
            throw xml.fault();
        }
        return column - 1;
    }

    private String readCell() throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        boolean rich = false;
        boolean found = false;
        int depth = xml.depth();
        string.take();
        while (xml.depth() >= depth) {
            if (xml.next() != PartXml.Event.START) {
                continue;
            }
            boolean inline = xml.name().equals("is");
            if (!inline && !xml.name().equals("v")) {
                xml.skip();
                continue;
            }
            if (found) {
                throw xml.fault();
            }
            found = true;
            if (inline) {
                rich = true;
                string.readRich(xml);
            } else {
                string.read(xml);
            }
        }
        String text = string.take();
        return rich || text.isEmpty() ? text : shown(text, type == null ? "n" : type, style);
    }

    private String shown(String text, String type, @Nullable String style) throws IOException {
        return switch (type) {
            case "n" -> CellNumbers.text(text, formats.of(style), from1904);
            case "s" -> shared(text.strip());
            case "b" -> text.strip().equals("1") ? "TRUE" : text.strip().equals("0") ? "FALSE" : text;
            case "d" -> CellNumbers.written(text.strip());
            default -> text;
        };
    }

    private String shared(String number) throws IOException {
        String shared = number.matches("[0-9]{1,10}") ? strings.at(Long.parseLong(number), xml.part()) : null;
        if (shared == null) {
            throw xml.fault();
        }
        return shared;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
