package dev.egov.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The distance of two spellings is the least number of letters put in, left out or replaced. */
class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "PUBLIC, PUBLIC, 0",
        "'', abc, 3",
        "abc, '', 3",
        "PUBLC, PUBLIC, 1",
        "PUBLIC, PUBLICS, 1",
        "PUBLIC, PUBLIK, 1",
        "kitten, sitting, 3",
        "ab, ba, 2",
        "公开, 公幵, 1",
        "项目, 目项, 2"
    })
    void examples(String one, String other, int distance) {
        assertThat(EditDistance.between(one, other)).isEqualTo(distance);
    }

    @Property
    void it_is_what_trying_every_way_finds(
            @ForAll @StringLength(max = 5) @CharRange(from = 'a', to = 'c') String one,
            @ForAll @StringLength(max = 5) @CharRange(from = 'a', to = 'c') String other) {
        assertThat(EditDistance.between(one, other)).isEqualTo(tried(one, other));
    }

    private static int tried(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.length() + other.length();
        }
        int replaced = tried(one.substring(1), other.substring(1)) + (one.charAt(0) == other.charAt(0) ? 0 : 1);
        return Math.min(replaced, 1 + Math.min(tried(one.substring(1), other), tried(one, other.substring(1))));
    }
}
