package dev.egov.catalog.io;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.csv.CsvEncoding;
import dev.egov.catalog.io.file.FileFault;
import dev.egov.catalog.io.file.FileSignature;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.xlsx.WorkbookFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
     * Refuses a file that is of another format than one of text, which it should be of.
     *
     * @param signature what it is
     * @param head its first bytes
     * @param format the format that it should be of
     * @throws FileFault if it is of another
     */
    static void check(FileSignature signature, byte[] head, CatalogueFormat format) throws FileFault {
        Problem problem = signature.problem();
        if (problem != null) {
            throw new FileFault(problem);
        }
        Kind kind = switch (signature.nature()) {
            case WORKBOOK -> Kind.NOT_TEXT;
            case JSON -> isJson(format) ? null : Kind.JSON_MISNAMED;
            case TEXT -> isJson(format) && isTable(head) ? Kind.TABLE_AS_JSON : null;
            case FOREIGN, UNKNOWN -> null;
        };
        if (kind != null) {
            throw new FileFault(Problem.of(kind, null, null));
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

    /** What is wrong with a file whose name ends in no format that is read. */
    static Problem unknown(Path file, String name) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.size() == 0
                    ? Problem.of(Kind.EMPTY_FILE, null, null)
                    : unknown(WorkbookFile.signature(channel), name);
        }
    }

    private static Problem unknown(FileSignature signature, String name) {
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
