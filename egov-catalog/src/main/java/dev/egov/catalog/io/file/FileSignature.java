package dev.egov.catalog.io.file;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file is by its first bytes and its last, whatever its name says. */
public final class FileSignature {

    /** What the formats that are read look like, and all others together. */
    public enum Nature {
        WORKBOOK,
        JSON,
        TEXT,
        FOREIGN,
        UNKNOWN
    }

    /** How many bytes from the start on tell it. */
    public static final int HEAD = 1 << 16;

    private static final int TEXT_HEAD = 1 << 12;

    private static final Pattern WEB_PAGE = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|body|meta|table|style|div)\\b.*|mime-version:.*|<.*<(?:html|table)\\b.*",
            Pattern.DOTALL);

    private static final Pattern JSON = Pattern.compile("(?:\\{\\s*[\"}]|\\[\\s*[{\\]]).*", Pattern.DOTALL);
    private static final Pattern BINARY_PART =
            Pattern.compile("xl/(?:workbook|styles|sharedstrings|worksheets/[a-z0-9]+)\\.bin");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A\\x1C-\\x1F]");
    private static final Pattern DIVIDED = Pattern.compile("[,;|\\t\\r\\n]");

    private final String head;
    private final String all;
    private final Nature nature;
    private @Nullable Problem problem;

    private FileSignature(byte[] head, byte[] tail) {
        this.head = new String(head, StandardCharsets.ISO_8859_1);
        this.all = this.head + new String(tail, StandardCharsets.ISO_8859_1);
        this.nature = find();
    }

    /** The signature of a file, some of its first bytes and, where they are at hand, its last. */
    public static FileSignature of(byte[] head, byte[] tail) {
        return new FileSignature(head, tail);
    }

    public Nature nature() {
        return nature;
    }

    /** What is wrong with a file that is of a format that is not read; null where it is of another. */
    @Nullable
    public Problem problem() {
        return problem;
    }

    private Nature find() {
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0") || head.matches("(?s)\t[\0\2\4\b].\0.*")) {
            return foreign(compound(), detailOfCompound());
        }
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6") || head.startsWith("PK\7\b")) {
            return zip();
        }
        String packed = packed();
        if (packed != null) {
            return foreign(Kind.ARCHIVE, packed);
        }
        String document = document();
        if (document != null) {
            return foreign(Kind.OTHER_DOCUMENT, document);
        }
        return text();
    }

    private Nature foreign(Kind kind, @Nullable String detail) {
        problem = Problem.of(kind, null, detail);
        return Nature.FOREIGN;
    }

    private Kind compound() {
        if (all.contains(wide("EncryptedPackage"))) {
            return Kind.ENCRYPTED_WORKBOOK;
        }
        return detailOfCompound() == null ? Kind.OLD_WORKBOOK : Kind.OTHER_DOCUMENT;
    }

    private @Nullable String detailOfCompound() {
        boolean workbook = all.contains(wide("Workbook")) || all.contains(wide("EncryptedPackage"));
        if (workbook) {
            return null;
        }
        return all.contains(wide("WordDocument"))
                ? "Word (.doc, .wps)"
                : all.contains(wide("PowerPoint Document")) ? "PowerPoint (.ppt, .dps)" : null;
    }

    /** A name as the directory of such a file has it. */
    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    /** A zip file is a workbook until its names say otherwise; what is wrong with that is told later. */
    private Nature zip() {
        String names = all.toLowerCase(Locale.ROOT);
        if (names.contains("opendocument.spreadsheet")) {
            return foreign(Kind.OPEN_DOCUMENT_SPREADSHEET, null);
        }
        if (BINARY_PART.matcher(names).find()) {
            return foreign(Kind.BINARY_WORKBOOK, null);
        }
        if (names.contains("xl/")) {
            return Nature.WORKBOOK;
        }
        String document = names.contains("word/")
                ? "Word (.docx)"
                : names.contains("ppt/")
                        ? "PowerPoint (.pptx)"
                        : names.contains("ofd.xml")
                                ? "OFD"
                                : names.contains("mimetypeapplication/") ? "OpenDocument" : null;
        if (document != null) {
            return foreign(Kind.OTHER_DOCUMENT, document);
        }
        boolean sound = names.contains("pk\1\2") && names.contains("pk\5\6");
        return sound && !names.contains("_rels/") && !names.contains("[content_types].xml")
                ? foreign(Kind.ARCHIVE, "ZIP")
                : Nature.WORKBOOK;
    }

    private @Nullable String packed() {
        return head.startsWith("\u001F\u008B")
                ? "GZIP"
                : head.startsWith("Rar!\u001A\7") ? "RAR" : head.startsWith("7z\u00BC\u00AF'\u001C") ? "7z" : null;
    }

    private @Nullable String document() {
        return head.startsWith("%PDF-")
                ? "PDF"
                : head.startsWith("{\\rtf")
                        ? "RTF"
                        : head.startsWith("\u0089PNG") ? "PNG" : head.startsWith("\u00FF\u00D8\u00FF") ? "JPEG" : null;
    }

    private Nature text() {
        boolean wide = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
        String start = head.substring(0, Math.min(head.length(), HEAD));
        String text = (wide ? start.substring(2).replace("\0", "") : start.replaceFirst("^\u00EF\u00BB\u00BF", ""));
        String beginning = text.substring(0, Math.min(text.length(), TEXT_HEAD))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (WEB_PAGE.matcher(beginning).matches()) {
            return foreign(Kind.WEB_PAGE, null);
        }
        if (beginning.startsWith("<")) {
            return beginning.contains("urn:schemas-microsoft-com:office:spreadsheet")
                    ? foreign(Kind.XML_SPREADSHEET, null)
                    : beginning.contains("<office:document")
                            ? foreign(Kind.OPEN_DOCUMENT_SPREADSHEET, null)
                            : beginning.startsWith("<?xml") ? foreign(Kind.OTHER_DOCUMENT, "XML") : Nature.UNKNOWN;
        }
        if (JSON.matcher(beginning).matches()) {
            return Nature.JSON;
        }
        boolean controls = CONTROL.matcher(text).find();
        return !controls && DIVIDED.matcher(text).find() ? Nature.TEXT : Nature.UNKNOWN;
    }
}
