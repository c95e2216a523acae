package dev.egov.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the ranges of what can be seen, and of what an excerpt shows as it is, begin and end. */
class VisibleTextRangesTest {
    /** Said by names of properties of Unicode, where the class goes by the types of characters. */
    private static final Pattern SHOWN_AS_IT_IS = Pattern.compile("[[^\\p{C}\\p{Z}\\p{M}] ]");

    private static final Pattern MARK = Pattern.compile("\\p{M}");

    /** Letters and signs that draw nothing: fillers of Hangul, the empty pattern of Braille, a place for an object. */
    private static final Set<Integer> FILLERS = Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0xFFFC, 0x1D159);

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
    void an_excerpt_shows_every_visible_character_as_it_is_and_every_other_by_its_number() {
        assertThat(codePoints().filter(text -> !VisibleText.excerpt(text).equals(expected(text))))
                .isEmpty();
    }

    @Test
    void a_mark_is_shown_on_the_letter_before_it_unless_it_only_chooses_a_variant() {
        assertThat(codePoints()
                        .filter(text -> MARK.matcher(text).matches())
                        .filter(text -> !VisibleText.excerpt("字" + text).equals("字" + text)))
                .hasSizeBetween(263, 264)
                .allMatch(text -> VisibleText.excerpt("字" + text).startsWith("字\\u"));
    }

    @Test
    void what_stands_alone_and_is_seen_is_never_escaped() {
        assertThat(codePoints()
                        .filter(VisibleText::isIn)
                        .filter(text -> VisibleText.excerpt(text).startsWith("\\u")))
                .isEmpty();
    }

    private static Stream<String> codePoints() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT).mapToObj(Character::toString);
    }

    private static String expected(String text) {
        boolean shown = SHOWN_AS_IT_IS.matcher(text).matches() && !FILLERS.contains(text.codePointAt(0));
        return shown
                ? text
                : text.chars().mapToObj(unit -> String.format("\\u%04X", unit)).collect(Collectors.joining());
    }
}
