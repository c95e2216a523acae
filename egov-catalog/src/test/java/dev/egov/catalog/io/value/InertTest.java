package dev.egov.catalog.io.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InertTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1",
                "+1",
                "-1",
                "@SUM(1)",
                "\tx",
                "\r=1",
                "\n1",
                "＝1",
                "＋1",
                "－1",
                "＠1",
                " =1",
                "\u3000=1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "\0=1",
                " \t -1",
                "'=1",
                "'''=1",
                "' =1"
            })
    void a_formula_is_written_with_an_apostrophe_and_comes_back(String text) {
        assertThat(Inert.escape(text)).isEqualTo("'" + text);
        assertThat(Inert.unescape("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "''", "'abc", "abc", "a=1", "1-2", " ", " a=1", "' '=1", "'a'=1", "1", "。=1"})
    void any_other_text_stays_as_it_is(String text) {
        assertThat(Inert.escape(text)).isEqualTo(text);
        assertThat(Inert.unescape(text)).isEqualTo(text);
    }

    @Test
    void a_formula_that_nobody_escaped_is_read_as_it_is() {
        assertThat(Inert.unescape("=1")).isEqualTo("=1");
    }

    @Property
    void every_text_comes_back(@ForAll("texts") String text) {
        assertThat(Inert.unescape(Inert.escape(text))).isEqualTo(text);
    }

    @Property
    void nothing_that_is_written_begins_like_a_formula(@ForAll("texts") String text) {
        assertThat(Inert.escape(text)).doesNotMatch("(?s)^[\\s\\x00\\u00A0\\u200B\\u3000\\uFEFF]*[=+\\-@＝＋－＠].*");
        assertThat(Inert.escape(text)).doesNotMatch("(?s)^[\\t\\r\\n].*");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("'=+-@＝＋－＠ \t\r\n\0\u00A0\u200B\u3000\uFEFFa")
                        .ofMaxLength(6),
                Arbitraries.strings().ofMaxLength(20));
    }
}
