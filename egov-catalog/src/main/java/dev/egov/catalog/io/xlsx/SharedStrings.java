package dev.egov.catalog.io.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The strings of a workbook that its cells name by number. The first are held in memory, the others in a file. */
final class SharedStrings implements Closeable {

    /** Characters and what each string takes beside them: some 8 MiB. */
    private static final int IN_MEMORY = 4 << 20;

    private static final int STRING = 40;

    /** More than a catalogue of some ten million entries has. */
    private static final long MOST_CHARACTERS = 1L << 30;

    private final List<String> first = new ArrayList<>();
    private final Expansion expansion;
    private @Nullable StringSpool others;
    private long characters;

    private SharedStrings(Expansion expansion) {
        this.expansion = expansion;
    }

    /** Of a workbook that has none. */
    static SharedStrings none(Expansion expansion) {
        return new SharedStrings(expansion);
    }

    static SharedStrings read(PartXml xml, Expansion expansion) throws IOException {
        SharedStrings strings = new SharedStrings(expansion);
        try {
            strings.readAll(xml);
        } catch (IOException | RuntimeException fault) {
            strings.close();
            throw fault;
        }
        return strings;
    }

    private void readAll(PartXml xml) throws IOException {
        CellString string = new CellString();
        for (PartXml.Event event = xml.next(); event != PartXml.Event.FINISH; event = xml.next()) {
            if (event == PartXml.Event.START && xml.depth() == 2) {
                if (xml.name().equals("si")) {
                    string.readRich(xml);
                    add(string.take(), xml.part());
                } else {
                    xml.skip();
                }
            }
        }
        if (others != null) {
            others.finish();
        }
    }

    private void add(String string, String part) throws IOException {
        characters += string.length() + STRING;
        if (characters > MOST_CHARACTERS) {
            throw WorkbookFault.expands(part + " > " + (MOST_CHARACTERS >> 20) + " Mi");
        }
        if (characters <= IN_MEMORY) {
            first.add(string);
            return;
        }
        if (others == null) {
            others = new StringSpool();
        }
        others.add(string);
    }

    /** The string of a number from 0; null where there is none. */
    @Nullable
    String at(long number, String part) throws IOException {
        String string;
        if (number >= 0 && number < first.size()) {
            string = first.get((int) number);
        } else if (others != null && number >= 0 && number - first.size() < others.count()) {
            string = others.at(number - first.size());
        } else {
            return null;
        }
        expansion.add(string.length(), part);
        return string;
    }

    @Override
    public void close() throws IOException {
        if (others != null) {
            others.close();
        }
    }
}
