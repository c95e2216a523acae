package dev.egov.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NonBlankTest {
    private static final Validator VALIDATOR = Validation.speaking(Locale.CHINESE);

    private record Named(@NonBlank @Nullable CharSequence name) {}

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"太原市某局", " a "})
    void a_text_with_something_to_see_is_valid_and_so_is_none(@Nullable String text) {
        assertThat(VALIDATOR.validate(new Named(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00A0", "\u200B", "\u0000"})
    void a_text_with_nothing_to_see_is_not(String text) {
        assertThat(VALIDATOR.validate(new Named(text))).hasSize(1);
    }

    @Test
    void the_violation_says_what_to_do_in_both_languages() {
        assertThat(messageIn(Locale.CHINESE)).isEqualTo("不能为空白：请填写可见字符，不清楚时请省略此项");
        assertThat(messageIn(Locale.ENGLISH))
                .isEqualTo("must not be blank: give a visible character, or leave it out when it is not known");
    }

    private static String messageIn(Locale locale) {
        return Validation.speaking(locale).validate(new Named(" ")).stream()
                .map(ConstraintViolation::getMessage)
                .findFirst()
                .orElseThrow();
    }
}
