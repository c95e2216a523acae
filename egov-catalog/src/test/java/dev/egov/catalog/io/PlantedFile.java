package dev.egov.catalog.io;

import dev.egov.catalog.io.xlsx.Workbooks;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes rows as departments and programs write them, in any format. */
record PlantedFile(CatalogueFormat format, Random random, List<String> columns, List<PlantedRow> rows) {

    byte[] bytes() {
        return switch (format) {
            case CSV -> csv().getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : Charset.forName("GB18030"));
            case EXCEL -> workbook();
            case JSON -> ("[" + objects(",\n") + "]").getBytes(StandardCharsets.UTF_8);
            case JSON_LINES -> objects("\n").getBytes(StandardCharsets.UTF_8);
        };
    }

    private String csv() {
        StringBuilder file = new StringBuilder(record(columns));
        rows.forEach(row -> file.append(record(columns.stream()
                .map(column -> row.cells.getOrDefault(column, ""))
                .toList())));
        return file.toString();
    }

    private static String record(List<String> cells) {
        return cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")) + "\r\n";
    }

    private String objects(String between) {
        return rows.stream()
                .map(row -> columns.stream()
                        .filter(row.cells::containsKey)
                        .map(column -> quoted(column) + ":" + quoted(row.cells.getOrDefault(column, "")))
                        .collect(Collectors.joining(",", "{", "}")))
                .collect(Collectors.joining(between));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\n", "\\n") + '"';
    }

    private byte[] workbook() {
        StringBuilder sheet =
                new StringBuilder(row(1, columns.stream().map(PlantedFile::text).toList()));
        StringBuilder merged = new StringBuilder();
        for (int place = 0; place < rows.size(); place++) {
            PlantedRow row = rows.get(place);
            int number = place + 2;
            sheet.append(row(
                    number, columns.stream().map(column -> cell(row, column)).toList()));
            if (row.mergedDown > 0) {
                String letters = letters(columns.indexOf(columns.stream()
                        .filter(PlantedFile::isClassification)
                        .findFirst()
                        .orElseThrow()));
                merged.append(
                        "<mergeCell ref=\"" + letters + number + ":" + letters + (number + row.mergedDown) + "\"/>");
            }
        }
        Map<String, String> parts = Workbooks.parts(sheet.toString());
        if (!merged.isEmpty()) {
            parts.computeIfPresent(
                    Workbooks.SHEET,
                    (name, part) ->
                            part.replace("</sheetData>", "</sheetData><mergeCells>" + merged + "</mergeCells>"));
        }
        return Workbooks.zip(parts);
    }

    private static boolean isClassification(String column) {
        return column.contains("保密属性") || column.contains("classification");
    }

    private String cell(PlantedRow row, String column) {
        String value = row.cells.getOrDefault(column, "");
        if (row.uncalculated.contains(column)) {
            return switch (random.nextInt(5)) {
                case 0 -> " t=\"e\"><v>#REF!</v>";
                case 1 -> " t=\"e\"><f>\"" + value + "\"</f><v>#N/A</v>";
                case 2 -> " t=\"str\"><f>\"" + value + "\"</f>";
                case 3 -> "><f>\"" + value + "\"</f><v></v>";
                // what a program writes that does not calculate, but gives every formula a value
                default -> "><f>\"" + value + "\"</f><v>0</v>";
            };
        }
        return value.isEmpty() ? ">" : text(value);
    }

    private static String text(String value) {
        return " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + value + "</t></is>";
    }

    private static String row(int number, List<String> cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int place = 0; place < cells.size(); place++) {
            row.append("<c r=\"" + letters(place) + number + "\"")
                    .append(cells.get(place))
                    .append("</c>");
        }
        return row.append("</row>").toString();
    }

    private static String letters(int place) {
        return place < 26 ? "" + (char) ('A' + place) : letters(place / 26 - 1) + (char) ('A' + place % 26);
    }
}
