package dev.egov.catalog.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No value of a row that a file calls protected is in the bytes that are published, whatever the format and the mischief,
 * and what may go out does. The system property {@code egov.leaks} tells how many catalogues are looked at in all.
 */
class LeakTest {

    private static final int CATALOGUES = Integer.getInteger("egov.leaks", 400);

    @ParameterizedTest
    @EnumSource(Mischief.class)
    void nothing_of_a_protected_row_is_published(Mischief mischief) throws IOException {
        List<CatalogueFormat> formats = Stream.of(CatalogueFormat.values())
                .filter(format -> format == CatalogueFormat.EXCEL || !mischief.isOfWorkbooks())
                .toList();
        int each = Math.max(1, CATALOGUES / Mischief.values().length / formats.size());
        long found = 0;
        for (CatalogueFormat format : formats) {
            for (long seed = 0; seed < each; seed++) {
                PlantedCatalogue catalogue = PlantedCatalogues.make(seed, mischief, format);
                String published = new String(catalogue.published(), StandardCharsets.ISO_8859_1);
                String of = mischief + " " + format + " " + seed;
                for (String word : catalogue.planted()) {
                    if (published.contains(word)) {
                        assertThat(word)
                                .as("leaks from %s%s", of, catalogue.shown())
                                .isEmpty();
                    }
                }
                for (String word : catalogue.open()) {
                    if (!published.contains(word) && mischief != Mischief.MARK_IN_ANOTHER_COLUMN) {
                        assertThat(published)
                                .as("of %s%s", of, catalogue.shown())
                                .contains(word);
                    }
                }
                found += catalogue.planted().size();
            }
        }
        assertThat(found).as("words planted").isGreaterThan(each);
    }
}
