package dev.egov.catalog.io;

import dev.egov.catalog.release.Release;
import dev.egov.catalog.release.ReleaseSurvey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;

/**
 * A file of a catalogue in which some rows are protected, every value of these a word that stands for nothing else.
 *
 * @param format the format
 * @param file the bytes
 * @param planted the words of rows that the file calls protected
 * @param open the words of rows that may go out and that nothing is wrong with
 * @param rules what is to be released otherwise
 * @param shown the rows, to be looked at
 */
record PlantedCatalogue(
        CatalogueFormat format, byte[] file, Set<String> planted, Set<String> open, Release rules, String shown) {

    /** What is published of it, as {@code egov catalog convert} does; nothing where the file is refused. */
    byte[] published() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ReleaseSurvey survey = new ReleaseSurvey(rules);
            read(row -> row.tell(survey));
            try (DcatWriter writer = new DcatWriter(bytes, "目录", "各部门的目录", DcatDocument.PUBLISHER, survey.release())) {
                read(row -> {
                    if (row instanceof Row.Accepted accepted) {
                        writer.write(accepted.entry());
                    }
                });
            }
        } catch (CatalogueFileException refused) {
            bytes.reset();
        }
        return bytes.toByteArray();
    }

    private void read(Taking taking) throws IOException {
        try (CatalogueReader reader = CatalogueReader.open(new ByteArrayInputStream(file), format)) {
            for (Row row = reader.read(); row != null; row = reader.read()) {
                taking.take(row);
            }
        }
    }

    private interface Taking {
        void take(Row row) throws IOException;
    }
}
