package dev.egov.catalog.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every catalogue comes back from every format as it was, and is written again as the same bytes. */
class RoundTripTest {

    @Property(tries = 100)
    void catalogues_come_back(@ForAll("catalogues") List<Entry> entries, @ForAll CatalogueFormat format)
            throws IOException {
        byte[] file = written(entries, format);
        List<Entry> read = new ArrayList<>();
        try (CatalogueReader reader = CatalogueReader.open(new ByteArrayInputStream(file), format)) {
            for (Row row = reader.read(); row != null; row = reader.read()) {
                assertThat(row).as(row.problems().toString()).isInstanceOf(Row.Accepted.class);
                read.add(((Row.Accepted) row).entry());
            }
        }
        assertThat(read).isEqualTo(entries);
        assertThat(written(read, format)).isEqualTo(file);
    }

    private static byte[] written(List<Entry> entries, CatalogueFormat format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (CatalogueWriter writer = CatalogueWriter.to(file, format, CatalogueWriter.extensionsOf(entries))) {
            for (Entry entry : entries) {
                writer.write(entry);
            }
        }
        return file.toByteArray();
    }

    @Provide
    Arbitrary<List<Entry>> catalogues() {
        return EntryArbitraries.catalogues();
    }
}
