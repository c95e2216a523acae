package dev.egov.catalog.io.xlsx;

import dev.egov.catalog.io.file.FileFault;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A workbook (ECMA-376): its sheets that people see, after everything was checked that can be without reading them. */
final class Workbook implements Closeable {

    private static final String MAIN = "sheet.main+xml";
    private static final String MACROS = "sheet.macroEnabled.main+xml";

    private final ZipParts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;
    private boolean recalculated;
    private SharedStrings strings;
    private CellFormats formats = CellFormats.none();

    /**
     * A sheet.
     *
     * @param name its name
     * @param part the part that it is in
     */
    record Sheet(String name, ZipPart part) {}

    private Workbook(ZipParts parts) {
        this.parts = parts;
        this.strings = SharedStrings.none(parts.expansion());
    }

    /** Opens a file, which this closes, also where it fails. */
    static Workbook open(FileChannel channel) throws IOException {
        try {
            Workbook workbook = new Workbook(ZipParts.of(channel));
            workbook.checkBeginnings();
            workbook.read();
            return workbook;
        } catch (IOException | RuntimeException fault) {
            channel.close();
            throw fault;
        }
    }

    /** Looks where a document type could be declared in every part, also in those that are not read. */
    private void checkBeginnings() throws IOException {
        for (ZipPart part : parts.all()) {
            String name = part.name().toLowerCase(Locale.ROOT);
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                try (PartXml xml = open(part)) {
                    xml.next();
                }
            }
        }
    }

    private PartXml open(ZipPart part) throws IOException {
        return new PartXml(part.name(), parts.open(part));
    }

    private void read() throws IOException {
        String main = PartLinks.of("", parts).only("officeDocument");
        if (main == null) {
            throw WorkbookFault.noWorkbook("_rels/.rels");
        }
        ZipPart workbook = part(main);
        checkAlone(workbook);
        PartLinks links = PartLinks.of(workbook.name(), parts);
        try (PartXml xml = open(workbook)) {
            readSheets(xml, links);
        }
        String styles = links.only("styles");
        if (styles != null) {
            try (PartXml xml = open(part(styles))) {
                formats = CellFormats.read(xml);
            }
        }
        String shared = links.only("sharedStrings");
        if (shared != null) {
            try (PartXml xml = open(part(shared))) {
                strings = SharedStrings.read(xml, parts.expansion());
            }
        }
    }

    private ZipPart part(String name) throws FileFault {
        ZipPart part = parts.find(name);
        if (part == null) {
            throw WorkbookFault.noWorkbook(name);
        }
        return part;
    }

    /** No other part may say that it is the workbook. */
    private void checkAlone(ZipPart workbook) throws IOException {
        for (ZipPart part : parts.all()) {
            String name = part.name().toLowerCase(Locale.ROOT);
            boolean alike = name.equals("workbook.xml") || name.endsWith("/workbook.xml");
            if (alike && !part.equals(workbook)) {
                throw WorkbookFault.ambiguous(part.name());
            }
        }
        try (PartXml xml = open(part("[Content_Types].xml"))) {
            for (PartXml.Event event = xml.next(); event != PartXml.Event.FINISH; event = xml.next()) {
                if (event == PartXml.Event.START && xml.name().equals("Override")) {
                    String type = xml.required("ContentType");
                    String name = xml.required("PartName").replaceFirst("^/", "");
                    if ((type.endsWith(MAIN) || type.endsWith(MACROS)) && !workbook.equals(parts.find(name))) {
                        throw WorkbookFault.ambiguous(name);
                    }
                }
            }
        }
    }

    private void readSheets(PartXml xml, PartLinks links) throws IOException {
        Set<ZipPart> taken = new HashSet<>();
        for (PartXml.Event event = xml.next(); event != PartXml.Event.FINISH; event = xml.next()) {
            if (event != PartXml.Event.START) {
                continue;
            }
            if (xml.depth() == 1 && !xml.name().equals("workbook")) {
                throw xml.fault();
            }
            if (xml.depth() == 2 && xml.name().equals("workbookPr")) {
                String value = xml.attribute("date1904");
                from1904 = value != null && (value.equals("1") || value.equals("true"));
            }
            if (xml.depth() == 2 && xml.name().equals("calcPr")) {
                String value = xml.attribute("fullCalcOnLoad");
                recalculated = value != null && (value.equals("1") || value.equals("true"));
            }
            if (xml.depth() == 3 && xml.name().equals("sheet")) {
                String name = xml.required("name");
                String state = xml.attribute("state");
                PartLinks.Link link = links.of(xml.attribute(":id"));
                if (link == null) {
                    throw WorkbookFault.noWorkbook(name);
                }
                ZipPart part = part(link.target());
                if (!taken.add(part)) {
                    throw WorkbookFault.ambiguous(name);
                }
                if (link.type().equals("worksheet") && (state == null || state.equals("visible"))) {
                    sheets.add(new Sheet(name, part));
                }
            }
        }
    }

    /** The sheets that are not hidden, in order. */
    List<Sheet> sheets() {
        return sheets;
    }

    /** Whether days are counted from 1904, and not from 1900. */
    boolean from1904() {
        return from1904;
    }

    /** The rows of a sheet. */
    SheetRows rows(Sheet sheet) throws IOException {
        CellReader cells = new CellReader(strings, formats, from1904, recalculated);
        MergedCells merged = merged(sheet);
        return new SheetRows(open(sheet.part()), sheet.name(), cells, merged, parts.expansion());
    }

    /** The merged ranges of a sheet, for which it is read once more only where it has any. */
    private MergedCells merged(Sheet sheet) throws IOException {
        boolean some;
        try (InputStream bytes = parts.openAgain(sheet.part())) {
            some = MergeScan.mayMerge(bytes);
        }
        if (!some) {
            return MergedCells.none(parts.expansion());
        }
        try (PartXml xml = new PartXml(sheet.part().name(), parts.openAgain(sheet.part()))) {
            return MergedCells.read(xml, sheet.name(), parts.expansion());
        }
    }

    @Override
    public void close() throws IOException {
        strings.close();
        parts.close();
    }
}
