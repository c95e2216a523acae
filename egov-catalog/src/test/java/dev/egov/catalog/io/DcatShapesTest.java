package dev.egov.catalog.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Entry;
import dev.egov.catalog.io.dcat.DcatNodes;
import dev.egov.catalog.release.Release;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * Whether what is written conforms: to shapes of our own always, and to DCAT-AP's where the system property
 * {@code egov.dcat.shapes} names a directory that has its {@code shapes.ttl} and {@code range.ttl}.
 */
class DcatShapesTest {

    private static final Shapes OWN = DcatDocument.shapes(
            Path.of("src", "test", "resources", "dev", "egov", "catalog", "io"), "dcat-mandatory.ttl");

    @Provide
    Arbitrary<List<Entry>> catalogues() {
        return HostileEntries.catalogues();
    }

    @Property(tries = 50)
    void every_catalogue_conforms_to_our_shapes(@ForAll("catalogues") List<Entry> entries) {
        assertThat(DcatDocument.of(entries).violations(OWN)).isEmpty();
    }

    @Property(tries = 200)
    @AddLifecycleHook(SkipWithoutOfficialShapes.class)
    void every_catalogue_conforms_to_the_shapes_and_ranges_of_the_profile(@ForAll("catalogues") List<Entry> entries) {
        assertThat(DcatDocument.of(entries).violations(Official.SHAPES)).isEmpty();
    }

    @Property(tries = 50)
    void every_entry_that_is_not_withheld_is_a_dataset_with_its_name(@ForAll("catalogues") List<Entry> entries) {
        Release release = DcatDocument.release(entries);
        List<String> names = entries.stream()
                .filter(entry -> release.withheld(entry) == null)
                .map(entry -> DcatNodes.trim(entry.name()))
                .toList();
        assertThat(titles(DcatDocument.of(entries))).containsExactlyInAnyOrderElementsOf(names);
    }

    @Property(tries = 15)
    void the_same_entries_are_the_same_bytes(@ForAll("catalogues") List<Entry> entries) {
        assertThat(DcatDocument.of(entries).bytes())
                .isEqualTo(DcatDocument.of(List.copyOf(entries)).bytes());
    }

    @Property(tries = 15)
    void every_catalogue_conforms_with_urns(@ForAll("catalogues") List<Entry> entries) {
        assertThat(DcatDocument.of(entries, "urn:egov:resource:11140100MB12345675:")
                        .violations(OWN))
                .isEmpty();
    }

    @Example
    void our_shapes_notice_what_is_missing_and_what_is_of_another_kind() {
        String whole = DcatDocument.of(DcatMappingTest.full()).text();
        for (String[] change : new String[][] {
            {"\"dct:title\":\"企业登记\",", ""},
            {"\"dct:description\"", "\"dct:abstract\""},
            {"\"foaf:name\"", "\"foaf:nick\""},
            {"\"skos:prefLabel\"", "\"skos:altLabel\""},
            {"\"dct:RightsStatement\"", "\"dct:Standard\""},
            {"\"dct:Frequency\"", "\"dct:Standard\""},
            {"\"foaf:Document\"", "\"foaf:Image\""},
            {"\"vcard:Kind\"", "\"vcard:Address\""},
            {"\"dcat:accessURL\":\"h", "\"dcat:downloadURL\":\"h"},
            {"\"dct:issued\":\"2024-02-29\"", "\"dct:issued\":\"2023-02-29\""},
            {"\"adms:Identifier\"", "\"adms:Asset\""},
            {"\"@language\":\"zh\"", "\"@language\":\"en\""},
        }) {
            assertThat(whole).contains(change[0]);
            byte[] broken = whole.replace(change[0], change[1]).getBytes(StandardCharsets.UTF_8);
            assertThat(DcatDocument.leniently(broken).violations(OWN))
                    .as(change[1])
                    .isNotEmpty();
        }
        assertThat(DcatDocument.of(DcatMappingTest.full()).violations(OWN)).isEmpty();
    }

    private static List<String> titles(DcatDocument document) {
        return document.model()
                .listResourcesWithProperty(RDF.type, DCAT.Dataset)
                .mapWith((Resource dataset) ->
                        dataset.getRequiredProperty(DCTerms.title).getString())
                .toList();
    }

    /** Read only where they are there. */
    private static final class Official {
        static final Shapes SHAPES = DcatDocument.shapes(
                Path.of(Objects.requireNonNull(System.getProperty("egov.dcat.shapes"))), "shapes.ttl", "range.ttl");
    }

    static final class SkipWithoutOfficialShapes implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            return System.getProperty("egov.dcat.shapes") == null
                    ? SkipResult.skip(
                            "-Degov.dcat.shapes names no directory with shapes.ttl and range.ttl of DCAT-AP 3.0.1")
                    : SkipResult.doNotSkip();
        }
    }
}
