package dev.egov.catalog.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.io.CatalogueFormat;
import dev.egov.catalog.io.CatalogueReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "18, 18",
        "18.0, 18",
        "1.10, 1.1",
        "-0.50, -0.5",
        "0, 0",
        "-0.0, 0",
        "0E+10, 0",
        "0.30000000000000004, 0.3",
        "1.1000000000000001, 1.1",
        "2.2999999999999998, 2.3",
        "1E-7, 0.0000001",
        "1.2345678901234E+17, 123456789012340000",
        "91140100123456789, 91140100123456789",
        "1e3, 1000",
        "1E999999999, 1E999999999",
        "1E-999999999, 1E-999999999",
        "NaN, NaN",
        "x, x",
        "0x1F, 0x1F",
        "1_000, 1_000",
    })
    void numbers_are_plain_and_without_the_noise_of_binary_fractions(String raw, String shown) {
        assertThat(CellNumbers.text(raw, CellFormats.PLAIN, false)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "60, 1900-02-29",
        "61, 1900-03-01",
        "46082, 2026-03-01",
        "46082.5, 2026-03-01 12:00:00",
        "46082.52425925926, 2026-03-01 12:34:56",
        "0.25, 06:00:00",
        "46082.000000012, 2026-03-01 00:00:00.001",
        "46081.9999999999, 2026-03-01",
        "2958465, 9999-12-31",
        "2958466, 2958466",
        "-1, -1",
        "unbekannt, unbekannt",
    })
    void serials_are_days_and_times(String raw, String shown) {
        assertThat(CellNumbers.text(raw, CellFormats.DATE, false)).isEqualTo(shown);
    }

    @Property
    void every_day_after_february_1900_comes_back(@ForAll @LongRange(min = 0, max = 2_958_404) long days) {
        LocalDate day = LocalDate.of(1900, 3, 1).plusDays(days);
        long serial = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
        assertThat(CellNumbers.text(String.valueOf(serial), CellFormats.DATE, false))
                .isEqualTo(day.toString());
        long from1904 = ChronoUnit.DAYS.between(LocalDate.of(1904, 1, 1), day);
        if (from1904 >= 0) {
            assertThat(CellNumbers.text(String.valueOf(from1904), CellFormats.DATE, true))
                    .isEqualTo(day.toString());
        }
    }

    @Property
    void what_is_shown_differs_from_the_number_by_less_than_fifteen_digits_can_tell(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double number) {
        double shown = Double.parseDouble(CellNumbers.text(Double.toString(number), CellFormats.PLAIN, false));
        assertThat(Math.abs(shown - number)).isLessThanOrEqualTo(Math.abs(number) * 5.1e-15);
    }

    @ParameterizedTest
    @CsvSource({"12, 6, 000012", "1234567, 6, 1234567", "1.5, 6, 1.5", "-12, 6, -12", "0, 2, 00"})
    void zeros_that_a_format_puts_before_a_number_are_part_of_it(String raw, int digits, String shown) {
        assertThat(CellNumbers.text(raw, digits, false)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy-mm-dd|-1",
                "yyyy\"年\"m\"月\"d\"日\"|-1",
                "[$-804]yyyy/m/d;@|-1",
                "[h]:mm|-1",
                "mm:ss.0|-1",
                "上午/下午h\"时\"|-1",
                "General|0",
                "G/通用格式|0",
                "0.00|0",
                "#,##0.00;[Red]-#,##0.00|0",
                "0.00E+00|0",
                "\"days\"0|0",
                "0\\d|0",
                "_-* #,##0.00_-;\\-* #,##0.00_-|0",
                "@|0",
                "[>=100]0|0",
                "[Red]0|0",
                "000000|6",
                "00|2",
            })
    void formats_tell_days_from_other_numbers(String code, int format) {
        assertThat(CellFormats.ofCode(code)).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({"0, 45047, 2023-05-01", "1, 43585, 2023-05-01"})
    void such_a_number_is_an_error_that_suggests_the_day(String system, String number, String day) throws IOException {
        Map<String, String> parts = Workbooks.parts(
                Workbooks.row("信息资源名称", "发布日期") + "<row><c t=\"str\"><v>一</v></c><c><v>" + number + "</v></c></row>");
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"" + system + "\"/><sheets>"));
        try (CatalogueReader reader =
                CatalogueReader.open(new ByteArrayInputStream(Workbooks.zip(parts)), CatalogueFormat.EXCEL)) {
            assertThat(reader.read().problems())
                    .filteredOn(problem -> problem.kind() == Kind.DATE_SERIAL)
                    .singleElement()
                    .returns(day, Problem::suggestion)
                    .returns(number, Problem::value)
                    .satisfies(problem -> assertThat(problem.isError()).isTrue());
        }
    }
}
