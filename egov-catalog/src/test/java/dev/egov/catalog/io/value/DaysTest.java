package dev.egov.catalog.io.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that a spreadsheet counts. */
class DaysTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "45047, false, 2023-05-01",
                "45047.5, false, 2023-05-01",
                "43585, true, 2023-05-01",
                "29221, false, 1980-01-01",
                "29220, false, -",
                "73415, false, 2100-12-31",
                "73416, false, -",
                "202305, false, -",
                "4504, false, -",
                "-45047, false, -",
                "45047元, false, -"
            })
    void a_number_in_place_of_a_day_tells_the_day_that_it_would_be(String text, boolean from1904, String day) {
        assertThat(Days.counted(text, from1904)).isEqualTo(day == null ? null : LocalDate.parse(day));
    }
}
