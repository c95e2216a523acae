package dev.egov.rules.taiyuan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tests of all chapters do; each has its tables {@code norms} and {@code rulings}. */
abstract class ChapterTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("norms")
    void a_norm_stands_to_a_case_as_the_text_says(NormRow row) {
        row.holds();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulings")
    void a_case_comes_to_what_the_text_makes_of_it(RulingRow row) {
        row.holds();
    }
}
