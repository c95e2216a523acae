package dev.egov.catalog.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.file.FileFault;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartXmlTest {

    private static String events(InputStream input) throws IOException {
        StringBuilder events = new StringBuilder();
        try (PartXml xml = new PartXml("part.xml", input)) {
            for (PartXml.Event event = xml.next(); event != PartXml.Event.FINISH; event = xml.next()) {
                switch (event) {
                    case START ->
                        events.append('<')
                                .append(xml.name())
                                .append(' ')
                                .append(xml.attribute("a"))
                                .append('>');
                    case END -> events.append("</").append(xml.name()).append('>');
                    case TEXT -> xml.addText(events);
                    case FINISH -> throw new AssertionError();
                }
            }
        }
        return events.toString();
    }

    private static String events(String xml) throws IOException {
        return events(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same by the platform's parser. */
    private static String expected(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
        StringBuilder events = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT ->
                    events.append('<')
                            .append(xml.getLocalName())
                            .append(' ')
                            .append(xml.getAttributeValue(null, "a"))
                            .append('>');
                case XMLStreamConstants.END_ELEMENT ->
                    events.append("</").append(xml.getLocalName()).append('>');
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    events.append(xml.getText());
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        return events.toString();
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<b>",
                "</b>",
                "<b/>",
                "<b a=\"1\">",
                "<b a='&lt;\n2'/>",
                "<b c=\"3\" a = \"\"\n/>",
                "<x:b xmlns:x=\"u\"/>",
                "text",
                "&amp;",
                "&#x4E2D;",
                "&#128512;",
                "&quot;",
                "政务",
                "😀",
                "\r\n",
                "\r",
                " ",
                "\t",
                "]",
                "<!-- - -->",
                "<!---->",
                "<![CDATA[<&]]>",
                "<![CDATA[]]]]>",
                "<![CDATA[]]>",
                "<?pi x?>",
                "\"",
                "'",
                "x>");
        Arbitrary<String> broken = Arbitraries.of(
                "<",
                "&",
                "</a>",
                "<a",
                "<b a=1>",
                "<b a=\"1\" a=\"2\"/>",
                "&nbsp;",
                "&#0;",
                "&#xD800;",
                "\u0001",
                "<1/>",
                "<!x>",
                "<![CDATA[",
                "<!-- -- -->",
                "<b a=\"<\"/>",
                "<b a=\"1\"c=\"2\"/>",
                "<?xml version=\"1.0\"?>",
                "\uFFFE");
        Arbitrary<String> body = Arbitraries.frequencyOf(Tuple.of(30, pieces), Tuple.of(1, broken))
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list));
        return body.map(inner -> "<a a=\"0\">" + inner + "</a>");
    }

    @Property(tries = 3000)
    void it_reads_what_the_platforms_parser_reads_and_refuses_what_that_refuses(@ForAll("documents") String text)
            throws IOException {
        String expected;
        try {
            expected = expected(text);
        } catch (XMLStreamException refused) {
            assertThatThrownBy(() -> events(text)).as(text).isInstanceOf(FileFault.class);
            return;
        }
        assertThat(events(text)).as(text).isEqualTo(expected);
    }

    @Property(tries = 300)
    void pieces_of_long_texts_follow_each_other(@ForAll("documents") String text, @ForAll("lengths") int length)
            throws IOException {
        String inner = "]".repeat(length % 5) + "政".repeat(length) + "&lt;😀\r\n";
        assertThat(events("<a>" + inner + "<![CDATA[" + inner + "]]></a>"))
                .isEqualTo("<a null>" + inner.replace("&lt;", "<").replace("\r\n", "\n") + inner.replace("\r\n", "\n")
                        + "</a>");
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(8180, 8200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void it_reads_the_encodings_that_a_package_may_have(String encoding) throws IOException {
        String xml = "<?xml version=\"1.0\" encoding='" + encoding + "'?><a>政务</a>";
        assertThat(events(new ByteArrayInputStream(xml.getBytes(Charset.forName(encoding)))))
                .isEqualTo("<a null>政务</a>");
        assertThat(events("\uFEFF<?xml version=\"1.0\"?>\n<a>政务</a>\n")).isEqualTo("<a null>政务</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-8"})
    void it_refuses_a_document_type_in_any_encoding(String encoding) {
        String xml = "<?xml version='1.0' encoding='" + encoding
                + "'?>\n<!-- --><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        assertThatThrownBy(() -> events(new ByteArrayInputStream(xml.getBytes(Charset.forName(encoding)))))
                .isInstanceOfSatisfying(
                        FileFault.class,
                        fault -> assertThat(fault.problem().kind()).isEqualTo(Kind.DOCTYPE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-7", "UTF-32", "IBM037", "ISO-8859-1", "UTF-16"})
    void it_refuses_to_read_bytes_in_another_encoding_than_they_are_in(String encoding) {
        assertThatThrownBy(() -> events("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><a/>"))
                .isInstanceOf(FileFault.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>\u00E9</a>",
                "<a>\u00E6\u0094</a>",
                "<a>\u00ED\u00A0\u0080</a>", // half a pair of surrogates
                "<m\u00C1\u00A5rge/>", // a letter in more bytes than it needs
                "<a>\u00F0\u0080\u0080\u00A5</a>",
                "\u00FE\u00FF\0<\0a\0>\u00D8\0\0<\0/\0a\0>",
                "\u00FE\u00FF\0<\0a\0>\u00FF\u00FF\0<\0/\0a\0>"
            })
    void it_refuses_bytes_that_are_no_text(String bytes) {
        assertThatThrownBy(() -> events(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1))))
                .isInstanceOf(FileFault.class);
    }

    @Test
    void what_goes_on_without_end_is_refused_or_not_kept() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        EndlessParts.class.getName())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.lines().toList()).isEmpty();
        }
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void what_is_long_but_has_an_end_is_read() throws IOException {
        String name = "n".repeat(256);
        String value = "值".repeat(60_000);
        assertThat(events("<" + name + " a='" + value + "'/>"))
                .isEqualTo("<" + name + " " + value + "></" + name + ">");
        StringBuilder attributes = new StringBuilder();
        IntStream.range(0, 250)
                .forEach(each -> attributes.append(" b").append(each).append("=''"));
        assertThat(events("<b a='1'" + attributes + "/>")).isEqualTo("<b 1></b>");
        assertThat(events("<b>" + "<b>".repeat(199) + "</b>".repeat(200))).contains("<b null>".repeat(200));
        String text = "文".repeat(1_100_000);
        assertThat(events("<!--" + "x".repeat(100_000) + "--><b>" + text + "</b>"))
                .contains(text);
        StringBuilder names = new StringBuilder();
        IntStream.range(0, 1000)
                .forEach(each -> names.append("<element").append(each).append("/>"));
        assertThat(events("<b>" + names.toString().repeat(30) + "</b>")).contains("<element999 null>");
    }

    @Test
    void what_is_longer_than_anything_in_a_workbook_is_refused() {
        StringBuilder attributes = new StringBuilder();
        IntStream.range(0, 257)
                .forEach(each -> attributes.append(" b").append(each).append("=''"));
        assertRefused("<b" + attributes + "/>");
        assertRefused("<b>".repeat(201) + "</b>".repeat(201));
        assertRefused("<b a='" + "x".repeat(70_000) + "'/>");
        assertRefused("<b" + "n".repeat(20_000) + "/>");
    }

    private static void assertRefused(String xml) {
        assertThatThrownBy(() -> events(xml)).isInstanceOf(FileFault.class);
    }
}
