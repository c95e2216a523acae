package dev.egov.catalog.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.catalog.Catalogue;
import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Provider;
import dev.egov.catalog.ResourceCode;
import dev.egov.model.security.Classification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
        assertThat(bytes.toString(StandardCharsets.UTF_8).contains("企业登记")).isEqualTo(out);
        assertThat(DcatDocument.of(bytes.toByteArray()).model().isEmpty()).isFalse();
    }

    @Test
    void a_catalogue_names_no_relation_to_what_is_protected() throws IOException {
        Entry secret = DcatMappingTest.plain()
                .code(ResourceCode.of("306001/1"))
                .classification(Classification.SECRET)
                .build();
        Entry open = DcatMappingTest.plain()
                .code(ResourceCode.of("306001/2"))
                .relatedCodes(List.of(ResourceCode.of("306001/1"), ResourceCode.of("306001/3")))
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DcatWriter writer = writer(bytes)) {
            writer.write(Catalogue.of(List.of(open, secret)));
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("306001/2", "306001/3")
                .doesNotContain("306001/1");
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
        Entry entry = DcatMappingTest.plain().code(ResourceCode.of("306001/1")).build();
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
                    .isThrownBy(() ->
                            writer.write(DcatMappingTest.plain().name("半\uD83D").build()))
                    .withMessageContaining("U+D83D");
            writer.write(DcatMappingTest.plain().build());
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
                        writer.write(DcatMappingTest.plain().build());
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
