package dev.egov.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void times_are_given_in_the_unit_that_they_are_read_in() {
        assertThat(Figure.time(12_345)).isEqualTo("12.3 s");
        assertThat(Figure.time(1_000)).isEqualTo("1 s");
        assertThat(Figure.time(99.96)).isEqualTo("100 ms");
        assertThat(Figure.time(0.00034)).isEqualTo("0.34 µs");
    }

    @Test
    void a_row_says_whether_the_bar_is_kept() {
        assertThat(Figure.ofTime("lookup", 0.4e-3, 0.5e-3, 4_000).row())
                .isEqualTo("| lookup | 0.4 µs | 1.0e-07 | under 0.5 µs | yes |");
        assertThat(Figure.ofTime("audit", 100, 100, 4_000).row()).endsWith("| 0.0250 | under 100 ms | **no** |");
        assertThat(Figure.ofTime("scan", 6_000, 4_000).row()).isEqualTo("| scan | 6 s | 1.50 |  |  |");
    }
}
