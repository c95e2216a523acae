package dev.egov.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.egov.catalog.Problem.Kind;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Jakarta Validation and the checks of reading say the same")
class SoundEntryTest {

    private static final Map<Locale, Validator> VALIDATORS =
            Map.of(Locale.CHINESE, validator(Locale.CHINESE), Locale.ENGLISH, validator(Locale.ENGLISH));

    private static Validator validator(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(Locale.CHINESE, Locale.ENGLISH), locale, false))
                .buildValidatorFactory()
                .getValidator();
    }

    @Test
    void a_sound_entry_has_no_violation_though_it_lacks_much() {
        Entry entry = entry("企业登记信息").build();
        assertThat(entry.isSound()).isTrue();
        assertThat(entry.problems()).extracting(Problem::kind).containsOnly(Kind.RECOMMENDED);
        assertThat(VALIDATORS.get(Locale.CHINESE).validate(entry)).isEmpty();
    }

    @Test
    void each_error_is_a_violation_at_its_place() {
        Entry entry = entry(" ")
                .provider(new Provider("局\u0000"))
                .items(List.of(new Item("姓名", DataType.C, 0, null, null, null)))
                .deferral(new DeferralDates(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1), null))
                .build();
        assertThat(VALIDATORS.get(Locale.ENGLISH).validate(entry))
                .extracting(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .containsExactlyInAnyOrder(
                        "name: must be given",
                        "provider.name: has the character U+0000, which no text may have; delete it",
                        "items[0]: the length \"0\" must be a whole number from 1",
                        "deferral.approved: the days are in the wrong order: 2026-03-01 < 2026-03-02");
    }

    @Test
    void what_no_cell_and_no_row_can_hold_is_too_long() {
        Item item = new Item("x".repeat(400), null, null, null, null, null);
        Entry items = entry("名").items(Collections.nCopies(80, item)).build();
        assertThat(items.problems())
                .filteredOn(Problem::isError)
                .containsExactly(Problem.of(Kind.TOO_LONG, Field.ITEMS, "32000"));
        Map<String, String> extensions = new HashMap<>();
        for (int number = 10; number < 17; number++) {
            extensions.put("x" + number, "字".repeat(25_000));
        }
        assertThat(entry("名").extensions(extensions).build().problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::kind, Problem::field, Problem::value)
                .containsExactly(tuple(Kind.TOO_LONG, null, "175026"));
    }

    @Property(tries = 300)
    void messages_are_the_same_in_both_languages(@ForAll("entries") Entry entry) {
        VALIDATORS.forEach((locale, validator) -> assertThat(validator.validate(entry).stream()
                        .map(ConstraintViolation::getMessage)
                        .sorted())
                .containsExactlyElementsOf(entry.problems().stream()
                        .filter(Problem::isError)
                        .map(problem -> problem.message(locale))
                        .sorted()
                        .collect(Collectors.toList())));
    }

    @Provide
    Arbitrary<Entry> entries() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.of("", " ", "名", "暂无", "—", "{0}", "${x}", "\\", "a\u0001b", "\uD800", "x".repeat(30_001)),
                Arbitraries.strings().ofMaxLength(5));
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(-3, 3)
                .map(year -> LocalDate.of(2020, 1, 1).plusYears(year))
                .injectNull(0.2);
        return Combinators.combine(
                        texts, texts, texts, days, days, Arbitraries.integers().between(-1, 2))
                .as((name, provider, summary, applied, until, length) -> entry(name)
                        .provider(new Provider(provider))
                        .summary(summary)
                        .items(List.of(new Item(provider, null, length, summary, null, null)))
                        .deferral(new DeferralDates(applied, null, until))
                        .extensions(Map.of("x", summary))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_zh"})
    void the_words_of_violations_are_those_of_problems(String language) {
        ResourceBundle violations = bundle("ContributorValidationMessages", language);
        ResourceBundle problems = bundle("dev.egov.catalog.problems", language.isEmpty() ? "_en" : language);
        Set<String> kinds = new TreeSet<>();
        for (String key : violations.keySet()) {
            String kind = key.replace("dev.egov.catalog.", "").replaceFirst("\\.[01]$", "");
            if (!kind.equals("SoundEntry.message") && key.startsWith("dev.egov.catalog.")) {
                kinds.add(kind);
            }
        }
        for (String kind : kinds) {
            String words = violations.containsKey("dev.egov.catalog." + kind)
                    ? violations.getString("dev.egov.catalog." + kind)
                    : violations.getString("dev.egov.catalog." + kind + ".0")
                            + "{0}"
                            + violations.getString("dev.egov.catalog." + kind + ".1");
            assertThat(words).isEqualTo(problems.getString(kind));
        }
        assertThat(kinds)
                .containsExactly(
                        "DATES_OUT_OF_ORDER",
                        "FORBIDDEN_CHARACTER",
                        "INVALID_DATE",
                        "INVALID_LENGTH",
                        "PLACEHOLDER",
                        "REQUIRED",
                        "TOO_LONG");
    }

    private static ResourceBundle bundle(String name, String language) {
        Locale locale = language.isEmpty() ? Locale.ROOT : Locale.forLanguageTag(language.substring(1));
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void problems_have_words_in_both_languages() {
        for (Kind kind : Kind.values()) {
            Problem problem = Problem.of(kind, Field.NAME, "值");
            assertThat(problem.message(Locale.CHINESE)).isNotBlank().isNotEqualTo(problem.message(Locale.ENGLISH));
            assertThat(problem.source(Locale.CHINESE).isEmpty())
                    .isEqualTo(problem.source(Locale.ENGLISH).isEmpty());
        }
    }

    @Test
    void a_problem_is_one_line_with_place_value_remedy_and_source() {
        Problem problem = Problem.of(Kind.UNKNOWN_TERM, Field.OPENNESS_TYPE, "无条件开发")
                .suggesting("无条件开放")
                .at(new Problem.Place(7, "开放状态", 0));
        assertThat(problem.line(Locale.CHINESE)).isEqualTo("第 7 行，开放状态：“无条件开发”不是该字段的取值；可改为“无条件开放”（第二十八条）");
        assertThat(problem.line(Locale.ENGLISH))
                .isEqualTo("row 7, 开放状态: \"无条件开发\" is not one of its terms; perhaps \"无条件开放\" (art. 28)");
    }

    private static EntryBuilder entry(String name) {
        return EntryBuilder.create().name(name).provider(new Provider("市公安局"));
    }
}
