package dev.egov.catalog.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Provider;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.release.Release;
import dev.egov.catalog.release.Release.Withheld;
import dev.egov.model.security.Classification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in a document and what is not, and what goes wrong. */
class DcatWriterTest {

    @ParameterizedTest
    @EnumSource(Classification.class)
    void nothing_of_what_is_protected_comes_out(Classification classification) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DcatWriter writer = writer(bytes);
        writer.write(EntryBuilder.from(DcatMappingTest.full().get(0))
                .classification(classification)
                .build());
        writer.close();
        boolean out = !classification.isProtected();
        assertThat(writer.written()).isEqualTo(out ? 1 : 0);
        assertThat(writer.withheld()).isEqualTo(out ? 0 : 1);
        assertThat(writer.withheldByReason()).isEqualTo(out ? Map.of() : Map.of(Withheld.PROTECTED, 1L));
        assertThat(bytes.toString(StandardCharsets.UTF_8).contains("企业登记")).isEqualTo(out);
        assertThat(DcatDocument.of(bytes.toByteArray()).model().isEmpty()).isFalse();
    }

    @Test
    void by_default_nothing_comes_out_that_nobody_said_is_to_come_out() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DcatWriter writer = writer(bytes);
        writer.write(DcatMappingTest.full().get(0));
        writer.write(DcatMappingTest.plain().name("没有属性").build());
        writer.close();
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("企业登记", "306001A#市/000012")
                .doesNotContain("本市自定", "egov:extensions", "306002/7", "dct:relation\":[")
                .doesNotContain("306001/1", "adms:identifier", "没有属性");
        assertThat(writer.withheldByReason()).isEqualTo(Map.of(Withheld.UNCLASSIFIED, 1L));
    }

    @Test
    void what_the_caller_says_of_entries_without_a_classification_is_written_with_them() throws IOException {
        for (Classification said : Classification.values()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Release release = Release.strict().classifying(said);
            try (DcatWriter writer = new DcatWriter(bytes, "目录", "说明", DcatDocument.PUBLISHER, release)) {
                writer.write(DcatMappingTest.plain()
                        .openness(new Openness(Openness.Type.UNCONDITIONAL))
                        .build());
            }
            List<String> written = DcatDocument.of(bytes.toByteArray())
                    .ask("SELECT ?c ?r { ?d egov:classification ?c ; dct:accessRights ?r }");
            String right = "http://publications.europa.eu/resource/authority/access-right/"
                    + (said == Classification.PUBLIC ? "PUBLIC" : "NON_PUBLIC");
            assertThat(written)
                    .as(said.name())
                    .isEqualTo(said.isProtected() ? List.of() : List.of(said.term() + "@zh " + right));
        }
    }

    @Test
    void a_catalogue_names_no_relation_but_to_what_comes_out() throws IOException {
        Entry secret = open("306001/1", "甲")
                .classification(Classification.SECRET)
                .formerCodes(List.of(ResourceCode.of("306001/7")))
                .build();
        Entry unclassified = open("306001/2", "乙").classification(null).build();
        Entry other = open("306001/3", "丙").build();
        Entry open = open("306001/4", "丁")
                .formerCodes(List.of(ResourceCode.of("306001/5"), ResourceCode.of("306001/2")))
                .relatedCodes(List.of(
                        ResourceCode.of("306001/1"),
                        ResourceCode.of("306001/2"),
                        ResourceCode.of("306001/3"),
                        ResourceCode.of("306001/6"),
                        ResourceCode.of("306001/7")))
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DcatWriter writer = writer(bytes)) {
            writer.write(Catalogue.of(List.of(open, secret, unclassified, other)));
            assertThat(writer.written()).isEqualTo(2);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("306001/4", "306001/5", ":306001/3\"]")
                .doesNotContain("306001/1", "306001/2", "306001/6", "306001/7");
    }

    @Test
    void a_code_that_comes_again_does_not_make_two_resources_one() {
        Entry first = DcatMappingTest.plain()
                .code(ResourceCode.of("306001/1"))
                .name("甲")
                .build();
        Entry second = EntryBuilder.from(first).name("乙").build();
        assertThat(DcatDocument.of(List.of(first, second))
                        .ask("SELECT ?t ?c ?iri { ?d dct:title ?t ; dct:identifier ?c BIND(isIRI(?d) AS ?iri) }"))
                .containsExactlyInAnyOrder("甲@zh 306001/1 true", "乙@zh 306001/1 false");
    }

    @Test
    void the_context_is_in_the_document_and_each_dataset_on_a_line() {
        String text = DcatDocument.of(List.of(
                        DcatMappingTest.plain().build(), DcatMappingTest.plain().build()))
                .text();
        assertThat(text).startsWith("{\"@context\":{").endsWith("\n]}\n");
        assertThat(text.lines()).hasSize(4);
    }

    @Test
    void without_a_base_two_publishers_have_different_IRIs() throws IOException {
        Entry entry = open("306001/1", "名称").build();
        List<String> iris = new ArrayList<>();
        for (Provider publisher : List.of(DcatDocument.PUBLISHER, new Provider("太原市"))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DcatWriter writer = new DcatWriter(bytes, "目录", "说明", publisher)) {
                writer.write(entry);
            }
            iris.addAll(DcatDocument.of(bytes.toByteArray()).ask("SELECT ?d { ?d a dcat:Dataset }"));
        }
        assertThat(iris)
                .containsExactly(
                        "urn:egov:resource:11140100MB12345675:306001/1",
                        "urn:egov:resource:%E5%A4%AA%E5%8E%9F%E5%B8%82:306001/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "306001/",
                "http://h",
                "http://h/a",
                "http://h/ /",
                "urn:egov",
                "urn:egov:a",
                "dct:",
                "file:///a/",
                "_:"
            })
    void a_base_that_makes_no_legal_IRIs_is_refused(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DcatDocument.of(List.of(), base))
                .withMessageContaining("with \"" + base + "\"");
    }

    @Test
    void a_catalogue_needs_a_title_a_description_and_a_publisher() {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Provider publisher = DcatDocument.PUBLISHER;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DcatWriter(nowhere, " ", "说明", publisher).close())
                .withMessageContaining("title");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DcatWriter(nowhere, "目录", " ", publisher).close())
                .withMessageContaining("description");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DcatWriter(nowhere, "目录", "说明", new Provider("")).close())
                .withMessageContaining("publisher");
    }

    @Test
    void an_entry_that_is_not_sound_is_refused_and_the_next_written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DcatWriter writer = writer(bytes)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.write(open("306001/1", "半\uD83D").build()))
                    .withMessageContaining("U+D83D");
            writer.write(open("306001/1", "名称").build());
        }
        assertThat(DcatDocument.of(bytes.toByteArray()).ask("SELECT ?t { ?d a dcat:Dataset ; dct:title ?t }"))
                .containsExactly("名称@zh");
    }

    @Test
    void a_stream_that_fails_is_said_and_closed_and_the_document_left_unfinished() throws IOException {
        FailingStream stream = new FailingStream();
        DcatWriter writer = writer(stream);
        assertThatThrownBy(() -> {
                    for (int count = 0; count < 1000; count++) {
                        writer.write(open("306001/" + count, "名称").build());
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThatIllegalStateException()
                .isThrownBy(() -> writer.write(DcatMappingTest.plain().build()));
        writer.close();
        assertThat(stream.closed).isTrue();
        assertThat(stream.text.toString(StandardCharsets.UTF_8)).doesNotEndWith("]}\n");
    }

    @Test
    void nothing_is_written_after_the_end() throws IOException {
        DcatWriter writer = writer(new ByteArrayOutputStream());
        writer.close();
        writer.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> writer.write(DcatMappingTest.plain().build()));
    }

    private static EntryBuilder open(String code, String name) {
        return DcatMappingTest.plain().code(ResourceCode.of(code)).name(name).classification(Classification.PUBLIC);
    }

    private static DcatWriter writer(OutputStream output) throws IOException {
        return new DcatWriter(output, "目录", "说明", DcatDocument.PUBLISHER);
    }

    private static final class FailingStream extends OutputStream {
        private final ByteArrayOutputStream text = new ByteArrayOutputStream();
        private boolean closed;

        @Override
        public void write(int unit) throws IOException {
            if (text.size() > 50_000) {
                throw new IOException("disk full");
            }
            text.write(unit);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
