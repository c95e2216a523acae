package dev.egov.catalog.io;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a file is of the format that its name says, and what it is where it is not. */
final class FormatCheck {

    private static final String DOCUMENT = "doc docx wps pdf ppt pptx dps ofd rtf odt";

    private static final Map<String, Kind> KINDS = Map.of(
            "xls", Kind.OLD_WORKBOOK,
            "xlt", Kind.OLD_WORKBOOK,
            "et", Kind.OLD_WORKBOOK,
            "ett", Kind.OLD_WORKBOOK,
            "xlsb", Kind.BINARY_WORKBOOK,
            "ods", Kind.OPEN_DOCUMENT_SPREADSHEET,
            "zip", Kind.ARCHIVE,
            "rar", Kind.ARCHIVE,
            "7z", Kind.ARCHIVE,
            "gz", Kind.ARCHIVE);

    private static final Pattern DELIMITER = Pattern.compile("[,;|\\t]");

    private FormatCheck() {}

    /**
     * Refuses a file that is of another format.
     *
     * @param signature what it is
     * @param head its first bytes
     * @param format the format that it should be of
     * @throws CatalogueFileException if it is of another
     */
    static void check(FileSignature signature, byte[] head, CatalogueFormat format) throws CatalogueFileException {
        Problem problem = signature.problem();
        if (problem != null) {
            throw new CatalogueFileException(problem);
        }
        Kind kind = switch (signature.nature()) {
            case WORKBOOK -> format == CatalogueFormat.EXCEL ? null : Kind.NOT_TEXT;
            case JSON -> isJson(format) ? null : Kind.JSON_MISNAMED;
            case TEXT ->
                format == CatalogueFormat.EXCEL
                        ? Kind.TABLE_AS_WORKBOOK
                        : isJson(format) && isTable(head) ? Kind.TABLE_AS_JSON : null;
            case FOREIGN, UNKNOWN -> null;
        };
        if (kind != null) {
            throw new CatalogueFileException(Problem.of(kind, null, null));
        }
    }

    private static boolean isJson(CatalogueFormat format) {
        return format == CatalogueFormat.JSON || format == CatalogueFormat.JSON_LINES;
    }

    /** Whether a known header stands in the first line. */
    private static boolean isTable(byte[] head) {
        return known(new String(head, StandardCharsets.UTF_8))
                || known(new String(head, CsvEncoding.GB_18030.charset()));
    }

    private static boolean known(String head) {
        String first = head.stripLeading().lines().findFirst().orElse("");
        return !first.startsWith("[")
                && !first.startsWith("{")
                && DELIMITER.splitAsStream(first.replace("\"", "")).anyMatch(cell -> HeaderNames.fieldOf(cell) != null);
    }

    /**
     * What is wrong with a file whose name ends in no format that is read.
     *
     * @param signature what it is
     * @param name its name
     * @return the problem
     */
    static Problem unknown(FileSignature signature, String name) {
        Problem problem = signature.problem();
        if (problem != null) {
            return problem;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean spreadsheet = ending.startsWith("xl") || ending.equals("et") || ending.equals("ods");
        @Nullable Kind named = KINDS.get(ending);
        return switch (signature.nature()) {
            case WORKBOOK -> Problem.of(Kind.WORKBOOK_MISNAMED, null, name);
            case JSON -> Problem.of(Kind.JSON_MISNAMED, null, null);
            case TEXT -> Problem.of(spreadsheet ? Kind.TABLE_AS_WORKBOOK : Kind.UNKNOWN_FORMAT, null, name);
            case FOREIGN, UNKNOWN ->
                named != null
                        ? Problem.of(named, null, ending.toUpperCase(Locale.ROOT))
                        : (" " + DOCUMENT + " ").contains(" " + ending + " ")
                                ? Problem.of(Kind.OTHER_DOCUMENT, null, ending.toUpperCase(Locale.ROOT))
                                : Problem.of(Kind.UNKNOWN_FORMAT, null, name);
        };
    }
}
