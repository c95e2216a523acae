package dev.egov.catalog.io.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
                    ['xls', 'api'] => xls/api
                    [csv,json,rdf,xlsx,xml] => csv/json/rdf/xlsx/xml
                    [] => ''
                    [db] => db
                    xls、csv => xls/csv
                    xls，csv;json；xml => xls/csv/json/xml
                    ["a", "b"] => a/b
                    重大项目、批准结果 => 重大项目/批准结果
                    C:\\temp => C:\\temp
                    """)
    void lists_are_read_as_portals_write_them(String cell, String elements) {
        assertThat(String.join("/", Lists.split(cell))).isEqualTo(elements);
    }

    @ParameterizedTest
    @CsvSource({"'商贸流通\r\n\t公共管理'"})
    void line_breaks_separate_too(String cell) {
        assertThat(Lists.split(cell)).containsExactly("商贸流通", "公共管理");
    }

    @Property
    void every_list_comes_back(@ForAll("elements") List<String> elements) {
        assertThat(Lists.split(Lists.join(elements))).isEqualTo(elements);
    }

    @Provide
    Arbitrary<List<String>> elements() {
        return Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withChars("a、，,;；|[]'\"\\\r\n\t \u3000")
                                .ofMinLength(1),
                        Arbitraries.strings().ofMinLength(1))
                .filter(text -> !text.isBlank())
                .list()
                .ofMaxSize(4);
    }
}
