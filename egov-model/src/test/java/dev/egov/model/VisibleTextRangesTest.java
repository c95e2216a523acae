package dev.egov.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the ranges of what can be seen, and of what an excerpt shows as it is, begin and end. */
class VisibleTextRangesTest {
    private static final Pattern SHOWN_AS_IT_IS =
            Pattern.compile("[ -~\u3001-\u3011\u3400-\u4DBF\u4E00-\u9FFF\uFF01\uFF08\uFF09\uFF0C\uFF1A\uFF1B\uFF1F]");

    @ParameterizedTest
    @ValueSource(
            ints = {'!', '"', '}', '~', 0xA1, 0xAC, 0xAE, 0x38C, 0x3001, 0x3029, 0x9FFC, 0x20000, 0x30000, 0x3134A})
    void a_range_has_its_first_and_its_last_character(int codePoint) {
        assertThat(VisibleText.isIn(Character.toString(codePoint))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {' ', 0x7F, 0xA0, 0xAD, 0x38B, 0x38D, 0x3000, 0x302A, 0x302F, 0x9FFD, 0x1FFFF, 0x3134B, 0x10FFFF})
    void what_stands_beside_a_range_is_outside_it(int codePoint) {
        assertThat(VisibleText.isIn(Character.toString(codePoint))).isFalse();
    }

    @Test
    void an_excerpt_shows_ascii_and_chinese_as_they_are_and_every_other_character_by_its_number() {
        assertThat(IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                        .mapToObj(Character::toString)
                        .filter(text -> !VisibleText.excerpt(text).equals(expected(text))))
                .isEmpty();
    }

    private static String expected(String text) {
        return SHOWN_AS_IT_IS.matcher(text).matches() ? text : String.format("\\u%04X", (int) text.charAt(0));
    }
}
