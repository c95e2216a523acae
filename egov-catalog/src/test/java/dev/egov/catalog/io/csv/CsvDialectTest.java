package dev.egov.catalog.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDialectTest {

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void each_delimiter_is_found(char delimiter) {
        String file = "名称,摘要,格式\n甲,\"a;b|c\",x\n乙,,\n".replace(',', delimiter);

        assertThat(delimiter(file)).isEqualTo(delimiter);
    }

    @Test
    void a_table_of_one_column_has_commas() {
        assertThat(delimiter("名称\n甲\n")).isEqualTo(',');
        assertThat(delimiter("名称\n甲;乙\n")).isEqualTo(',');
        assertThat(delimiter("")).isEqualTo(',');
    }

    @Test
    void the_delimiter_that_makes_known_headers_wins() {
        assertThat(delimiter("信息资源名称,提供方;a;b;c,摘要\n1;2;3;4\n")).isEqualTo(',');
        assertThat(delimiter("信息资源名称;信息资源摘要,a,b,c\n1,2,3,4\n")).isEqualTo(';');
    }

    @Test
    void of_delimiters_without_known_headers_the_more_even_one_wins() {
        assertThat(delimiter("a;b,c;d\n1;2;3\n4;5;6\n")).isEqualTo(';');
        assertThat(delimiter("a|b,c|d\n1,|2\n4,\n")).isEqualTo(',');
    }

    @Test
    void of_equally_even_ones_the_comma_wins() {
        assertThat(delimiter("a,b;c\n1,2;3\n")).isEqualTo(',');
    }

    @Test
    void delimiters_in_quotes_do_not_count() {
        assertThat(delimiter("\"a,b,c\";d\n\"1,2,\n3\";4\n")).isEqualTo(';');
        assertThat(delimiter("x;\"a\"\"b,c,d\"\n1;2\n")).isEqualTo(';');
    }

    @Test
    void a_first_line_may_tell_the_delimiter() {
        assertThat(CsvDialect.of("sep=;\r\na,b,c\n", true)).isEqualTo(new CsvDialect(';', 7));
        assertThat(CsvDialect.of("SEP=\t\na,b,c\n", true)).isEqualTo(new CsvDialect('\t', 6));
        assertThat(CsvDialect.of("sep=|\ra,b,c\n", true)).isEqualTo(new CsvDialect('|', 6));
        assertThat(CsvDialect.of("sep=;", true)).isEqualTo(new CsvDialect(';', 5));
    }

    @Test
    void a_header_that_only_looks_like_such_a_line_is_a_header() {
        assertThat(CsvDialect.of("sep=;x,b\n1,2\n", true)).isEqualTo(new CsvDialect(',', 0));
        assertThat(CsvDialect.of("sep=x\n1\n", true)).isEqualTo(new CsvDialect(',', 0));
    }

    @Test
    void a_record_that_the_head_cuts_off_does_not_count() {
        assertThat(CsvDialect.of("a;b,c,d\n1;2\n3,4,5", false).delimiter()).isEqualTo(';');
        assertThat(CsvDialect.of("a;b,c,d\n1;2\n3,4,5", true).delimiter()).isEqualTo(',');
        assertThat(CsvDialect.of("a;b", false).delimiter()).isEqualTo(';');
    }

    private static char delimiter(String head) {
        return CsvDialect.of(head, true).delimiter();
    }
}
