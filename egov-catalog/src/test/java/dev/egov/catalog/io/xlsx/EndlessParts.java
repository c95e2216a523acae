package dev.egov.catalog.io.xlsx;

import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.file.FileFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;

/**
 * A process that reads parts which go on with the same without end, and says which of them was not refused. Each has more
 * bytes than fit into the memory that it is started with, so that what keeps them fails.
 */
final class EndlessParts {

    private static final int PIECES = 5_000;
    private static final int PIECE = 8_000;

    /** How parts begin and go on; # is another number each time. */
    private static final String[][] ANY = {
        {"<", "a"}, // one name, value, comment …
        {"<a ", "b"},
        {"<a></", "a"},
        {"<a b='", "x"},
        {"<a b='", "&lt;"},
        {"<a><!--", "x"},
        {"<a/><!--", "x"},
        {"<a><?p ", "x"},
        {"<a><?", "p"},
        {"<a>", "x"},
        {"<a>", "&amp;"},
        {"<a>&", "x"},
        {"<a><![CDATA[", "x"},
        {"<a><![CDATA[", "]"},
        {"", " "}, // space
        {"<a", " "},
        {"<a></a", " "},
        {"<a>", "<b>"}, // many of them
        {"<a>", "<b/>"},
        {"<a>", "<!-- # -->"},
        {"<a ", "b#='' "},
        {"<a ", "xmlns:b#='u' "},
        {"<a>", "<b#/>"}, // names that are all different
        {"<a>", "<b c#=''/>"},
        {"<a>", "<?p#?>"},
        {"<?xml version='1.0' ", " "}, // what stands before a part's root
        {"<?xml version='1.0' encoding='", "x"},
        {"<!DOCTYPE ", "x"},
        {"<!DOCTYPE a SYSTEM '", "x"},
        {"<!DOCTYPE a [", " "},
        {"<!DOCTYPE a [", "<!ENTITY e# 'x'>"},
    };

    private static final String[][] STRINGS = {
        {"<sst><si><t>", "x"},
        {"<sst><si><t>", "_x0041_"},
        {"<sst><si><t>", "<b#/>"},
        {"<sst><si><r><t>", "x"},
        {"<sst><si><rPh>", "x"},
        {"<sst><si><rPh>", "<b c#=''/>"},
        {"<sst><x>", "x"},
    };

    private static final String ROW = "<worksheet><sheetData><row><c t='str'>";

    private static final String[][] CELLS = {
        {ROW + "<v>", "1"},
        {ROW + "<v>", "<b#/>"},
        {ROW + "<v><![CDATA[", "x"},
        {ROW + "<is><t>", "x"},
        {ROW + "<is><r><t>", "x"},
        {ROW + "<f>", "x"},
        {ROW + "<extLst>", "x"},
        {ROW + "<extLst>", "<b c#=''/>"},
    };

    private EndlessParts() {}

    /** Reads a part to its end. */
    private interface Reading {

        void read(PartXml xml) throws IOException;
    }

    public static void main(String[] none) {
        Expansion expansion = new Expansion(1 << 20);
        CellReader cells = new CellReader(SharedStrings.none(expansion), CellFormats.none(), false, false);
        check(ANY, xml -> {
            PartXml.Event event = xml.next();
            while (event != PartXml.Event.FINISH) {
                event = xml.next();
            }
        });
        check(STRINGS, xml -> SharedStrings.read(xml, expansion).close());
        check(CELLS, xml -> {
            SheetRows rows = new SheetRows(xml, "sheet", cells, MergedCells.none(expansion), expansion);
            SheetRows.Cells row = rows.next();
            while (row != null) {
                row = rows.next();
            }
        });
    }

    private static void check(String[][] parts, Reading reading) {
        for (String[] part : parts) {
            String outcome = outcome(part[0], part[1], reading);
            if (!outcome.isEmpty()) {
                System.out.println(part[0] + " " + part[1] + ": " + outcome);
            }
        }
    }

    private static String outcome(String start, String unit, Reading reading) {
        try (PartXml xml = new PartXml("part.xml", endless(start, unit))) {
            reading.read(xml);
            return "was read";
        } catch (FileFault refused) {
            Kind kind = refused.problem().kind();
            return kind == Kind.NOT_A_WORKBOOK || kind == Kind.DOCTYPE ? "" : kind.toString();
        } catch (IOException | RuntimeException | OutOfMemoryError fault) {
            return fault.toString();
        }
    }

    /** A part that neither has what it began with whole nor its root: whoever reads it to its end refuses it. */
    private static InputStream endless(String start, String unit) {
        return new SequenceInputStream(new Enumeration<>() {
            private final byte[] same = bytes(unit.repeat(PIECE / unit.length()));
            private int number;

            @Override
            public boolean hasMoreElements() {
                return number < PIECES;
            }

            @Override
            public InputStream nextElement() {
                int piece = number++;
                return new ByteArrayInputStream(
                        piece == 0 ? bytes(start) : unit.indexOf('#') < 0 ? same : bytes(numbered(piece)));
            }

            private static byte[] bytes(String text) {
                return text.getBytes(StandardCharsets.UTF_8);
            }

            private String numbered(int piece) {
                StringBuilder units = new StringBuilder();
                int count = PIECE / unit.length();
                for (int each = 0; each < count; each++) {
                    units.append(unit.replace("#", String.valueOf(piece * count + each)));
                }
                return units.toString();
            }
        });
    }
}
