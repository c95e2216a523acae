package dev.egov.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "太", " 太原市 ", "\u200B.", "0", "-", "\uD840\uDC00", "\uD83C\uDFEF", "e\u0301"})
    void a_letter_a_digit_or_a_sign_can_be_seen(String text) {
        assertThat(VisibleText.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n",
                "\u3000",
                "\u00A0",
                "\u2007\u202F",
                "\u2028\u2029",
                "\u200B",
                "\u200C\u200D\u2060\uFEFF",
                "\u00AD",
                "\u202E\u2066",
                "\u0000\u001F\u007F\u0085",
                "\uD800",
                "\uFE0F",
                "\u034F",
                "\u20DD",
                "\u3164\u115F\u1160\uFFA0\u2800",
                "\uDB40\uDC41"
            })
    void spaces_controls_and_marks_alone_cannot(String text) {
        assertThat(VisibleText.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'1\u0001\n\t1', 1\\u0001\\u000A\\u00091",
        "'\u200B\uFEFF\u202E', \\u200B\\uFEFF\\u202E",
        "'\u00A0\u3000\u2028', \\u00A0\\u3000\\u2028",
        "'\uD800', \\uD800",
        "'\uD83C\uDFEF', \uD83C\uDFEF",
        "'\uFF11\u0410', \uFF11\u0410",
        "'1\u0410', 1\u0410(U+0410)",
        "'-\u0410', -\u0410",
        "'1 \u0483', '1 \\u0483'",
        "'\u200B\u0301', \\u200B\\u0301",
        "'a\u180Bb\u180Fc\uFE00d\uFE0F', a\\u180Bb\\u180Fc\\uFE00d\\uFE0F",
        "'a\uDB40\uDD00b\uDB40\uDDEF', a\\uDB40\\uDD00b\\uDB40\\uDDEF",
        "'d\u0435cision', d\u0435(U+0435)cision",
        "'\u041C\u043E\u0441\u043A\u0432\u0430', \u041C\u043E\u0441\u043A\u0432\u0430",
        "'秘密★10年 ☆＊', '秘密★10年 ☆＊'",
        "'３０６００１', ３０６００１",
        "'e\u0301 \u0301', 'e\u0301 \\u0301'",
        "'⭐\uFE0F', ⭐\\uFE0F",
        "'\uE000\u0378', \\uE000\\u0378",
        "'太原市、14 01~', '太原市、14 01~'",
        "'{0}${1+1}', '{0}${1+1}'",
    })
    void an_excerpt_escapes_only_what_cannot_be_seen(String text, String shown) {
        assertThat(VisibleText.excerpt(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, ''", "63, 63, ''", "64, 64, ''", "65, 64, …", "100000, 64, …"})
    void an_excerpt_has_64_characters_at_most(int length, int shown, String ellipsis) {
        assertThat(VisibleText.excerpt("太".repeat(length))).isEqualTo("太".repeat(shown) + ellipsis);
        assertThat(VisibleText.excerpt("\uD83C\uDFEF".repeat(length)))
                .isEqualTo("\uD83C\uDFEF".repeat(shown) + ellipsis);
    }

    @Property
    void an_excerpt_of_any_text_stays_on_one_line(@ForAll String text) {
        assertThat(VisibleText.excerpt(text)).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    }
}
