package dev.egov.model.security;

import static dev.egov.model.security.Classification.CONFIDENTIAL;
import static dev.egov.model.security.Classification.INTERNAL;
import static dev.egov.model.security.Classification.PUBLIC;
import static dev.egov.model.security.Classification.SECRET;
import static dev.egov.model.security.Classification.SENSITIVE;
import static dev.egov.model.security.Classification.TOP_SECRET;
import static dev.egov.model.security.Classification.WORK_SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassificationTest {
    private static final List<Classification> STRICTEST_FIRST =
            List.of(TOP_SECRET, SECRET, CONFIDENTIAL, WORK_SECRET, SENSITIVE, INTERNAL, PUBLIC);

    @Test
    void the_constants_stand_strictest_first() {
        assertThat(Classification.values()).containsExactlyElementsOf(STRICTEST_FIRST);
    }

    @Test
    void art_30_the_first_three_are_state_secrets() {
        assertThat(Classification.STATE_SECRETS).containsExactly(TOP_SECRET, SECRET, CONFIDENTIAL);
        assertThat(STRICTEST_FIRST).filteredOn(Classification::isStateSecret).hasSize(3);
    }

    @Test
    void art_13_the_first_five_are_protected() {
        assertThat(Classification.PROTECTED).containsExactly(TOP_SECRET, SECRET, CONFIDENTIAL, WORK_SECRET, SENSITIVE);
        assertThat(STRICTEST_FIRST).filteredOn(Classification::isProtected).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void the_sets_agree_with_the_questions(Classification classification) {
        assertThat(classification.isStateSecret()).isEqualTo(Classification.STATE_SECRETS.contains(classification));
        assertThat(classification.isProtected()).isEqualTo(Classification.PROTECTED.contains(classification));
    }

    @Test
    void nobody_changes_the_sets() {
        assertThatThrownBy(() -> Classification.STATE_SECRETS.add(PUBLIC))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Classification.PROTECTED.remove(SECRET))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource
    void each_is_stricter_than_those_after_it_and_than_no_other(Classification classification) {
        int place = STRICTEST_FIRST.indexOf(classification);

        assertThat(STRICTEST_FIRST)
                .filteredOn(classification::isStricterThan)
                .isEqualTo(STRICTEST_FIRST.subList(place + 1, 7));
    }

    @ParameterizedTest
    @EnumSource
    void the_stricter_of_two_is_the_one_that_stands_first(Classification a) {
        for (Classification b : Classification.values()) {
            Classification first = STRICTEST_FIRST.indexOf(a) < STRICTEST_FIRST.indexOf(b) ? a : b;

            assertThat(Classification.stricter(a, b)).isEqualTo(first);
            assertThat(Classification.stricter(b, a)).isEqualTo(first);
        }
    }
}
