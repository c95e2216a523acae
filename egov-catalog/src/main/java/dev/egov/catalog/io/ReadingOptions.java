package dev.egov.catalog.io;

import dev.egov.catalog.Field;
import dev.egov.catalog.io.csv.CsvEncoding;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of a catalogue is told that the file does not say.
 *
 * @param encoding the encoding of a table of text, one of {@link #encodings()}; null to find it out. A byte order mark in
 *     the file counts more; JSON and workbooks say themselves how they are encoded
 * @param headers what headers or properties stand for, by their names as the file has them, in the order in which they were
 *     given: a field, or nothing where they are kept as extensions, whatever their names are like; it comes before what the
 *     names say. A cell that is itself a protected classification is never kept as an extension.
 */
public record ReadingOptions(@Nullable Charset encoding, Map<String, Optional<Field>> headers) {

    /** Nothing is told, and everything is found out. */
    public static final ReadingOptions DEFAULT = new ReadingOptions(null, Map.of());

    /**
     * Checks and copies what is told.
     *
     * @throws IllegalArgumentException if tables of text are not read in the encoding, or a header is blank, or stands for
     *     {@link Field#EXTENSIONS}, which is no field of its own
     */
    public ReadingOptions {
        if (encoding != null && CsvEncoding.of(encoding) == null) {
            throw new IllegalArgumentException("encoding " + encoding + " is none of " + encodings());
        }
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        headers.forEach((header, field) -> {
            if (header.isBlank()) {
                throw new IllegalArgumentException("a header must not be blank");
            }
            if (field.isPresent() && field.get() == Field.EXTENSIONS) {
                throw new IllegalArgumentException("\"" + header + "\" is kept as an extension by keeping(header)");
            }
        });
    }

    /**
     * The encodings that a table of text may be in.
     *
     * @return UTF-8, GB 18030 and what it contains (GBK, GB 2312), and UTF-16 in both orders of its bytes
     */
    public static List<Charset> encodings() {
        return CsvEncoding.charsets();
    }

    /**
     * These options, and the encoding of a table of text.
     *
     * @param charset the encoding
     * @return the options
     * @throws IllegalArgumentException if tables of text are not read in it
     */
    public ReadingOptions withEncoding(Charset charset) {
        return new ReadingOptions(charset, headers);
    }

    /**
     * These options, and what one header stands for.
     *
     * @param header the header or property as the file has it
     * @param field the field that its values go to
     * @return the options
     */
    public ReadingOptions withHeader(String header, Field field) {
        return and(header, Optional.of(field));
    }

    /**
     * These options, and one header that is kept as an extension.
     *
     * @param header the header or property as the file has it
     * @return the options
     */
    public ReadingOptions keeping(String header) {
        return and(header, Optional.empty());
    }

    private ReadingOptions and(String header, Optional<Field> field) {
        Map<String, Optional<Field>> more = new LinkedHashMap<>(headers);
        more.put(header, field);
        return new ReadingOptions(encoding, more);
    }
}
