package dev.egov.catalog.io.xlsx;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.value.ErrorValues;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cell of a sheet: the text that people see, or why there is none. A formula counts as calculated where its value
 * is in the file, even an empty text; one that is to be calculated when the workbook is opened and has the number 0 or an
 * empty text was written by a program that calculates nothing.
 */
final class CellReader {

    private final SharedStrings strings;
    private final CellFormats formats;
    private final boolean from1904;
    private final boolean recalculated;
    private final CellString string = new CellString();
    private @Nullable Problem fault;
    private @Nullable String range;

    /**
     * Makes a reader.
     *
     * @param strings what cells name by number
     * @param formats how numbers are shown
     * @param from1904 whether days are counted from 1904, and not from 1900
     * @param recalculated whether the workbook asks to be calculated when it is opened
     */
    CellReader(SharedStrings strings, CellFormats formats, boolean from1904, boolean recalculated) {
        this.strings = strings;
        this.formats = formats;
        this.from1904 = from1904;
        this.recalculated = recalculated;
    }

    static Problem uncalculated() {
        return Problem.of(Kind.UNCALCULATED_FORMULA, null, null);
    }

    /** Why the cell that was read last has no text that can be used; null where it has one. */
    @Nullable
    Problem fault() {
        return fault;
    }

    /** The range that the formula in the cell that was read last fills; null where it fills the cell alone. */
    @Nullable
    String range() {
        return range;
    }

    /**
     * Reads the cell that just started.
     *
     * @param xml the sheet
     * @param filled whether a formula in another cell fills this one
     * @return its text; what the file has in its place where it is at fault
     */
    String read(PartXml xml, boolean filled) throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String metadata = xml.attribute("vm");
        boolean formula = filled;
        boolean rich = false;
        boolean found = false;
        int depth = xml.depth();
        fault = null;
        range = null;
        string.take();
        while (xml.depth() >= depth) {
            if (xml.next() != PartXml.Event.START) {
                continue;
            }
            String name = xml.name();
            if (name.equals("f")) {
                formula = true;
                range = rangeOf(xml);
            }
            boolean inline = name.equals("is");
            if (!inline && !name.equals("v")) {
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
        String known = type == null ? "n" : type;
        String shown = rich || text.isEmpty() ? text : shown(text, known, style, xml);
        fault = fault(shown, known, metadata != null);
        if (formula && fault == null && !isCalculated(found, text, known)) {
            fault = uncalculated();
            return "";
        }
        return shown;
    }

    private static @Nullable String rangeOf(PartXml xml) {
        String type = xml.attribute("t");
        boolean fills = type != null && (type.equals("array") || type.equals("dataTable"));
        return fills ? xml.attribute("ref") : null;
    }

    private boolean isCalculated(boolean found, String text, String type) {
        boolean number = type.equals("n");
        boolean textual = type.equals("str") || type.equals("inlineStr");
        boolean asWritten = recalculated && (number ? isZero(text) : text.isEmpty());
        return found && (!text.isEmpty() || textual) && !asWritten;
    }

    private static boolean isZero(String text) {
        return text.strip().equals("0") || text.strip().equals("0.0");
    }

    private static @Nullable Problem fault(String text, String type, boolean rich) {
        boolean known = switch (type) {
            case "n", "s", "b", "d", "str", "inlineStr", "e" -> true;
            default -> false;
        };
        if (type.equals("e") || ErrorValues.is(text)) {
            return ErrorValues.problem(text);
        }
        return known && !rich ? null : Problem.of(Kind.UNKNOWN_CELL_TYPE, null, rich ? "vm" : type);
    }

    private String shown(String text, String type, @Nullable String style, PartXml xml) throws IOException {
        return switch (type) {
            case "n" -> CellNumbers.text(text, formats.of(style), from1904);
            case "s" -> shared(text.strip(), xml);
            case "b" -> text.strip().equals("1") ? "TRUE" : text.strip().equals("0") ? "FALSE" : text;
            case "d" -> CellNumbers.written(text.strip());
            default -> text;
        };
    }

    private String shared(String number, PartXml xml) throws IOException {
        String shared = number.matches("[0-9]{1,10}") ? strings.at(Long.parseLong(number), xml.part()) : null;
        if (shared == null) {
            throw xml.fault();
        }
        return shared;
    }
}
