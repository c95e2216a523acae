package dev.egov.catalog.io.dcat;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Openness;
import dev.egov.catalog.UpdateCycle;
import dev.egov.model.security.Classification;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of the EU's Publications Office whose terms DCAT-AP wants. */
enum EuAuthority {
    ACCESS_RIGHT("access-right", "dct:RightsStatement"),
    FILE_TYPE("file-type", "dct:MediaTypeOrExtent"),
    FREQUENCY("frequency", "dct:Frequency"),
    LANGUAGE("language", "dct:LinguisticSystem");

    private static final Set<String> FILE_TYPES = Set.of(
            "7Z", "BMP", "CSV", "DBF", "DOC", "DOCX", "DWG", "DXF", "EPUB", "GDB", "GEOJSON", "GEOTIFF", "GIF", "GML",
            "GPKG", "GZIP", "HTML", "JPEG", "JSON", "JSON_LD", "KML", "KMZ", "MDB", "MOV", "MP3", "ODP", "ODS", "ODT",
            "PDF", "PNG", "PPT", "PPTX", "RAR", "RDF", "RTF", "SHP", "SQL", "SVG", "TAR", "TIFF", "TSV", "TXT", "WAV",
            "XLS", "XLSM", "XLSX", "XML", "YAML", "ZIP");

    private static final Map<String, String> OTHER_NAMES = Map.of("JPG", "JPEG", "TIF", "TIFF", "HTM", "HTML");

    private final String iri;
    private final String type;

    EuAuthority(String table, String type) {
        this.iri = "http://publications.europa.eu/resource/authority/" + table;
        this.type = type;
    }

    /** The IRI of the table. */
    String iri() {
        return iri;
    }

    /** The class of its terms. */
    String type() {
        return type;
    }

    /** The term for a cycle. */
    static String frequency(UpdateCycle cycle) {
        return switch (cycle) {
            case REAL_TIME -> "UPDATE_CONT";
            case DAILY -> "DAILY";
            case WEEKLY -> "WEEKLY";
            case MONTHLY -> "MONTHLY";
            case QUARTERLY -> "QUARTERLY";
            case HALF_YEARLY -> "ANNUAL_2";
            case YEARLY -> "ANNUAL";
            case IRREGULAR -> "IRREG";
        };
    }

    /** The term for the format of a file by its usual ending; null where the format is not known. */
    static @Nullable String fileType(String format) {
        String name = format.toUpperCase(Locale.ROOT);
        name = OTHER_NAMES.getOrDefault(name, name);
        return FILE_TYPES.contains(name) ? name : null;
    }

    /**
     * The term for who may have a resource; null where nobody said how open it is. What is guarded in any way is not
     * public, and what is said to be open unconditionally with a condition is open on that condition.
     */
    static @Nullable String accessRight(Entry entry) {
        if (entry.classification() != null && entry.classification() != Classification.PUBLIC) {
            return "NON_PUBLIC";
        }
        Openness openness = entry.openness();
        if (openness == null || openness.type() == null) {
            return null;
        }
        return switch (openness.type()) {
            case NOT_OPEN -> "NON_PUBLIC";
            case CONDITIONAL -> "RESTRICTED";
            case UNCONDITIONAL -> openness.condition() == null ? "PUBLIC" : "RESTRICTED";
        };
    }
}
