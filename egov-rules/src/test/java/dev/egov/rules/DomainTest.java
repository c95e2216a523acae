package dev.egov.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.network.Network;
import dev.egov.rules.Sample.Colour;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which values a fact can have, up to the first and the last. */
class DomainTest {

    private static final Domain<BigDecimal> PERCENT = new Domain.Decimal(BigDecimal.ZERO, new BigDecimal("1E+2"));

    static List<Domain<?>> listed() {
        return List.of(
                new Domain.Flag(),
                new Domain.Enumeration<>(Colour.class),
                new Domain.WholeNumber(5, 5),
                new Domain.WholeNumber(-3, 60),
                new Subsets(2, 2),
                new Subsets(1, 6));
    }

    @ParameterizedTest
    @MethodSource("listed")
    <V> void a_value_is_found_where_it_is_listed(Domain<V> domain) {
        List<V> values = domain.values();

        assertThat(values).isNotEmpty().doesNotHaveDuplicates();
        assertThat(values.stream().map(domain::indexOf))
                .isEqualTo(IntStream.range(0, values.size()).boxed().toList());
        assertThat(values).allMatch(domain::contains);
        assertThat(domain.indexOf(null)).isEqualTo(-1);
        assertThat(domain.indexOf("nothing of the kind")).isEqualTo(-1);
        assertThat(domain.contains(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 63, 64", "0, 64, 0", "-2147483648, 2147483647, 0", "7, 7, 1"})
    void up_to_64_numbers_are_listed(int min, int max, int listed) {
        assertThat(new Domain.WholeNumber(min, max).values()).hasSize(listed);
    }

    @Test
    void a_whole_number_is_within_its_bounds() {
        Domain<Integer> narrow = new Domain.WholeNumber(3, 9);
        Domain<Integer> wide = new Domain.WholeNumber(-1000, 1000);

        assertThat(List.of(2, 3, 9, 10)).extracting(narrow::contains).containsExactly(false, true, true, false);
        assertThat(List.of(2, 3, 9, 10)).extracting(narrow::indexOf).containsExactly(-1, 0, 6, -1);
        assertThat(List.of(-1001, -1000, 1000, 1001))
                .extracting(wide::contains)
                .containsExactly(false, true, true, false);
        assertThat(wide.indexOf(0)).isEqualTo(-1);
        assertThat(wide.contains(null)).isFalse();
        assertThat(narrow.type()).isEqualTo("integer 3–9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Domain.WholeNumber(3, 2))
                .withMessage("no number from 3 to 2");
    }

    @Test
    void a_decimal_number_is_within_its_bounds_and_not_too_long() {
        assertThat(List.of("-0.1", "0", "0.00", "100.0", "100.1"))
                .extracting(text -> PERCENT.contains(new BigDecimal(text)))
                .containsExactly(false, true, true, true, false);
        assertThat(PERCENT.contains(BigDecimal.ONE.movePointLeft(Domain.Decimal.MAX_SCALE)))
                .isTrue();
        assertThat(PERCENT.contains(BigDecimal.ONE.movePointLeft(Domain.Decimal.MAX_SCALE + 1)))
                .isFalse();
        assertThat(PERCENT.contains(null)).isFalse();
        assertThat(new Domain.Decimal(BigDecimal.ONE, new BigDecimal("1.0")).contains(BigDecimal.ONE))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Domain.Decimal(BigDecimal.ONE, BigDecimal.ZERO))
                .withMessage("no number from 1 to 0");
    }

    @Test
    void one_number_has_one_text() {
        assertThat(List.of("0", "0.00", "0E+3", "1E+2", "50.0", "0.50"))
                .extracting(text -> PERCENT.text(new BigDecimal(text)))
                .containsExactly("0", "0", "0", "100", "50", "0.5");
        assertThat(PERCENT.type()).isEqualTo("decimal 0–100");
    }

    @Test
    void one_to_six_elements_make_sets() {
        assertThat(new Subsets(4, 4).values()).containsExactly(Set.of(), Set.of(4));
        assertThat(new Subsets(1, 6).values()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Subsets(1, 7))
                .withMessage("1 to 6 elements are needed, not 1 to 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Subsets(2, 1))
                .withMessage("1 to 6 elements are needed, not 2 to 1");
    }

    @Test
    void a_set_has_elements_within_the_bounds_only() {
        Subsets quarters = new Subsets(1, 4);

        assertThat(quarters.indexOf(Set.of(1, 4))).isEqualTo(0b1001);
        for (Object element : List.of(0, 5, "1")) {
            assertThat(quarters.indexOf(Set.of(element))).isEqualTo(-1);
        }
        assertThat(quarters.text(new TreeSet<>(Set.of(4, 2, 1)))).isEqualTo("[1,2,4]");
        assertThat(quarters.type()).isEqualTo("set of integers 1–4");
        Assertions.assertThatThrownBy(() -> quarters.values().get(0).add(1))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_text_has_something_to_see_and_a_code_is_there() {
        assertThat(new Domain.Text().contains("x")).isTrue();
        assertThat(new Domain.Text().contains(" ")).isFalse();
        assertThat(new Domain.Text().contains(null)).isFalse();
        assertThat(new Domain.Text().type()).isEqualTo("string");
        assertThat(new Domain.Text().values()).isEmpty();
        Domain<DivisionCode> code = new Domain.Code<>("DivisionCode", "^[0-9]{6}$", DivisionCode::parse);
        assertThat(code.contains(DivisionCode.TAIYUAN)).isTrue();
        assertThat(code.contains(null)).isFalse();
        assertThat(code.indexOf(DivisionCode.TAIYUAN)).isEqualTo(-1);
        assertThat(code.text(DivisionCode.TAIYUAN)).isEqualTo("140100");
    }

    @Test
    void values_have_labels_in_both_languages_where_there_are_any() {
        Domain<Network> network = new Domain.Enumeration<>(Network.class);
        assertThat(network.label(Network.EXTRANET, Locale.ENGLISH)).isEqualTo(Network.EXTRANET.english());
        assertThat(network.label(Network.EXTRANET, Locale.CHINESE)).isEqualTo(Network.EXTRANET.term());
        assertThat(network.type()).isEqualTo("Network");
        assertThat(new Domain.Enumeration<>(Colour.class).label(Colour.RED, Locale.CHINESE))
                .isEqualTo("RED");
        assertThat(new Domain.Flag().label(true, Locale.ENGLISH)).isEqualTo("yes");
        assertThat(new Domain.Flag().label(false, Locale.CHINESE)).isEqualTo("否");
        assertThat(new Domain.Text().label("x", Locale.CHINESE)).isEqualTo("x");
        assertThat(new Domain.Flag().type()).isEqualTo("boolean");
    }
}
