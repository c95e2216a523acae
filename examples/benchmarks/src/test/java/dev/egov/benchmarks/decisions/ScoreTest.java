package dev.egov.benchmarks.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void a_score_is_written_with_three_digits_that_count() {
        assertThat(new Score(12.345, 1e-6)).hasToString("12.3 ns, 0 B");
        assertThat(new Score(1_234_567, 1_234)).hasToString("1,230,000 ns, 1,230 B");
    }

    @Test
    void beside_another_its_ratio_is_told() {
        assertThat(new Score(10, 24).beside(new Score(4, 0))).isEqualTo("10 ns, 24 B (2.5)");
        assertThat(new Score(4, 0).beside(new Score(4, 0))).isEqualTo("4 ns, 0 B");
    }

    @Test
    void the_median_is_the_score_in_the_middle() {
        assertThat(Score.median(List.of(new Score(9, 1), new Score(2, 2), new Score(4, 3))))
                .isEqualTo(new Score(4, 3));
    }

    @Test
    void a_score_is_read_as_it_is_written_between_processes() {
        assertThat(Score.parse("12.5 24.0")).isEqualTo(new Score(12.5, 24));
    }
}
