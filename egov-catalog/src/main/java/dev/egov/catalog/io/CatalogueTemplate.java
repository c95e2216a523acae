package dev.egov.catalog.io;

import dev.egov.catalog.Field;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.UpdateCycle;
import dev.egov.catalog.io.table.CellNames;
import dev.egov.catalog.io.table.Columns;
import dev.egov.catalog.io.table.Examples;
import dev.egov.catalog.io.xlsx.ExcelTableWriter;
import dev.egov.catalog.io.xlsx.ExcelText;
import dev.egov.catalog.io.xlsx.WorkbookWriter;
import dev.egov.model.Term;
import dev.egov.model.security.Classification;
import dev.egov.rules.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * A workbook for departments to fill in: a sheet with a column for each field, lists to choose terms from and one row as
 * an example, and a sheet that explains the columns. {@link CatalogueReader} reads what was filled in.
 */
public final class CatalogueTemplate {

    private static final Texts TEXTS =
            Texts.of((name, locale) -> ResourceBundle.getBundle(name, locale), "dev.egov.catalog.io.template");

    private static final List<String> PARTS = List.of("meaning", "form", "norm");
    private static final List<Integer> GUIDE_WIDTHS = List.of(30, 10, 56, 60, 42);

    private CatalogueTemplate() {}

    /**
     * Writes the template.
     *
     * @param output the stream, which this closes
     * @param locale the language of headers and explanations: Chinese for the language zh, English for any other; terms
     *     are those of the regulation in either
     * @throws IOException if it cannot be written
     */
    public static void write(OutputStream output, Locale locale) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter(output)) {
            List<String> headers = headers(locale);
            workbook.begin(
                    TEXTS.text("sheet.entries", locale),
                    headers.stream().map(ExcelTableWriter::width).toList(),
                    true);
            workbook.row(headers, WorkbookWriter.Style.HEADER);
            workbook.row(example(locale), WorkbookWriter.Style.TEXT);
            workbook.endWith(choices(locale));
            writeGuide(workbook, locale);
        }
    }

    /** A header that is marked as required is still known. */
    private static List<String> headers(Locale locale) {
        return Columns.FIELDS.stream()
                .map(field -> (field.isRequired() ? "*" : "") + field.label(locale))
                .toList();
    }

    private static List<String> example(Locale locale) {
        return Columns.FIELDS.stream()
                .map(field -> Examples.value(field, locale))
                .toList();
    }

    /** The lists to choose from. Only an update cycle may be another text. */
    private static String choices(Locale locale) {
        String refusal = ExcelText.xml(TEXTS.text("refusal", locale));
        List<String> choices = List.of(
                choice(Field.SHARING_TYPE, Sharing.Type.values(), refusal),
                choice(Field.OPENNESS_TYPE, Openness.Type.values(), refusal),
                choice(Field.UPDATE_CYCLE, UpdateCycle.values(), ""),
                choice(Field.CLASSIFICATION, Classification.values(), refusal));
        return "<dataValidations count=\"" + choices.size() + "\">" + String.join("", choices) + "</dataValidations>";
    }

    private static String choice(Field field, Term[] terms, String refusal) {
        String column = CellNames.column(Columns.FIELDS.indexOf(field));
        String list = Arrays.stream(terms).map(Term::term).collect(Collectors.joining(","));
        return "<dataValidation type=\"list\" allowBlank=\"1\""
                + (refusal.isEmpty() ? "" : " showErrorMessage=\"1\" error=\"" + refusal + "\"")
                + " sqref=\"" + column + "2:" + column + WorkbookWriter.MOST_ROWS + "\"><formula1>\"" + list
                + "\"</formula1></dataValidation>";
    }

    private static void writeGuide(WorkbookWriter workbook, Locale locale) throws IOException {
        workbook.begin(TEXTS.text("sheet.guide", locale), GUIDE_WIDTHS, false);
        workbook.row(List.of(TEXTS.text("guide.title", locale)), WorkbookWriter.Style.TITLE);
        for (int line = 1; TEXTS.has("guide." + line, locale); line++) {
            workbook.row(List.of(TEXTS.text("guide." + line, locale)), WorkbookWriter.Style.PLAIN);
        }
        List<String> headers = new ArrayList<>(List.of("column", "need"));
        headers.addAll(PARTS);
        workbook.row(
                headers.stream().map(key -> TEXTS.text("guide." + key, locale)).toList(), WorkbookWriter.Style.HEADER);
        for (Field field : Columns.FIELDS) {
            List<String> cells = new ArrayList<>();
            cells.add(field.label(locale));
            cells.add(TEXTS.text(field.isRequired() ? "required" : "optional", locale));
            PARTS.forEach(part -> cells.add(TEXTS.text(part + "." + field.key(), locale)));
            workbook.row(cells, WorkbookWriter.Style.WRAPPED, lines(cells));
        }
    }

    /** How many lines the longest cell of a row of the guide takes; words do not fill a line to its end. */
    private static int lines(List<String> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            int room = GUIDE_WIDTHS.get(column) * 9 / 10;
            lines = Math.max(lines, (ExcelTableWriter.shown(cells.get(column)) + room - 1) / room);
        }
        return lines;
    }
}
