package dev.egov.catalog.io.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.DataType;
import dev.egov.catalog.Item;
import dev.egov.catalog.Problem;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemCellsTest {

    private final List<Problem> problems = new ArrayList<>();

    private List<Item> split(String cell) {
        return ItemCells.split(cell, problems::add);
    }

    @Test
    void an_item_a_line() {
        assertThat(split("公民身份号码 | C(18) | 市公安局 | 基础 公共\n备注|M\n\n金额 | (12) | | 非公共"))
                .containsExactly(
                        new Item("公民身份号码", DataType.C, 18, "市公安局", true, true),
                        new Item("备注", DataType.M, null, null, null, null),
                        new Item("金额", null, 12, null, null, false));
        assertThat(problems).isEmpty();
    }

    @Test
    void names_alone_may_stand_on_one_line() {
        assertThat(split("姓名、身份证号；联系电话")).extracting(Item::name).containsExactly("姓名", "身份证号", "联系电话");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", nullValues = "-", textBlock = """
                    姓名 | 字符型(50) => 姓名 | C(50)
                    姓名 | c(50) => 姓名 | C(50)
                    姓名 | 汉字 => -
                    姓名 | C | 市公安局 | 重要 => -
                    a | C | b | 基础 | d => -
                    a | C(2147483648) => -
                    """)
    void what_is_no_item_is_told_with_its_number(String cell, String suggestion) {
        assertThat(split("首项 | C\n" + cell)).hasSize(1);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.INVALID_ITEM);
            assertThat(problem.place().item()).isEqualTo(2);
            assertThat(problem.value()).isEqualTo(cell);
            assertThat(problem.suggestion()).isEqualTo(suggestion);
        });
    }

    @Property
    void every_list_of_items_comes_back(@ForAll("items") List<Item> items) {
        assertThat(split(ItemCells.join(items))).isEqualTo(items);
        assertThat(problems).isEmpty();
    }

    @Provide
    Arbitrary<List<Item>> items() {
        Arbitrary<String> names = Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withChars("名|、；;\\\r\n \u3000()（）基础")
                                .ofMinLength(1),
                        Arbitraries.strings().ofMinLength(1))
                .filter(name -> !name.isBlank());
        return Combinators.combine(
                        names,
                        Arbitraries.of(DataType.class).injectNull(0.3),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE).injectNull(0.3),
                        names.injectNull(0.5),
                        Arbitraries.of(true, false).injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3))
                .as(Item::new)
                .list()
                .ofMaxSize(4);
    }
}
