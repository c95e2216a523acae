package dev.egov.catalog.io.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.egov.catalog.Field;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.Suggestion;
import dev.egov.model.security.Classification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The marks of secrets are read as what they are, and what cannot be told never as less")
class SecrecyMarkTest {

    private final List<Problem> problems = new ArrayList<>();
    private final Values values = new Values(new ValueCache(), (cell, memory, sink) -> null, problems::add);

    private @Nullable SecrecyMark read(String text) {
        return values.mark(Field.CLASSIFICATION, text);
    }

    @ParameterizedTest
    @CsvSource({
        "秘密★10年, CONFIDENTIAL, 10年",
        "机密★长期, SECRET, 长期",
        "绝密★, TOP_SECRET, ",
        "秘密★1年6个月, CONFIDENTIAL, 1年6个月",
        "秘密★6个月, CONFIDENTIAL, 6个月",
        "秘密★2030年1月1日, CONFIDENTIAL, 2030年1月1日",
        "秘密★2030年1月1日前, CONFIDENTIAL, 2030年1月1日前",
        "机密★解密条件成立, SECRET, 解密条件成立",
        "绝密★启用前, TOP_SECRET, ",
        "机密★正式公布前, SECRET, 正式公布前",
        "工作秘密★5年, WORK_SECRET, 5年",
        "绝密, TOP_SECRET, ",
        "公开信息, PUBLIC, ",
        "INTERNAL, INTERNAL, "
    })
    void the_legal_forms_of_a_mark_are_read_without_a_remark(
            String text, Classification classification, @Nullable String period) {
        SecrecyMark mark = Objects.requireNonNull(read(text));
        assertThat(mark.classification()).isEqualTo(classification);
        if (period != null) {
            assertThat(mark.period()).isEqualTo(period);
        }
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "秘密级, CONFIDENTIAL, 秘密",
        "机密级, SECRET, 机密",
        "绝密级, TOP_SECRET, 绝密",
        "秘密☆10年, CONFIDENTIAL, 秘密★10年",
        "秘密⭐10年, CONFIDENTIAL, 秘密★10年",
        "秘密⭐\uFE0F10年, CONFIDENTIAL, 秘密★10年",
        "秘密＊10年, CONFIDENTIAL, 秘密★10年",
        "秘密*10年, CONFIDENTIAL, 秘密★10年",
        "机密级★十年, SECRET, 机密★十年",
        "秘密 ★ 10 年, CONFIDENTIAL, 秘密★10年",
        "秘密★１０年, CONFIDENTIAL, 秘密★10年",
        "'机 密', SECRET, 机密",
        "机\u200B密, SECRET, 机密",
        "絕密, TOP_SECRET, 绝密",
        "機密★長期, SECRET, 机密★长期",
        "祕密級, CONFIDENTIAL, 秘密",
        "★机密, SECRET, 机密",
        "秘密10年, CONFIDENTIAL, 秘密★10年",
        "秘密（10年）, CONFIDENTIAL, 秘密★10年",
        "机密：长期, SECRET, 机密★长期",
        "内部, INTERNAL, 内部信息",
        "'公开 信息', PUBLIC, 公开信息",
        "內部信息, INTERNAL, 内部信息"
    })
    void variants_are_read_with_a_remark(String text, Classification classification, String standard) {
        SecrecyMark mark = Objects.requireNonNull(read(text));
        assertThat(mark.classification()).isEqualTo(classification);
        assertThat(problems)
                .containsExactly(Problem.of(Kind.NOT_STANDARD, Field.CLASSIFICATION, text)
                        .suggesting(Suggestion.certain(standard)));
    }

    @Test
    void a_period_that_is_none_is_kept_with_a_remark() {
        assertThat(Objects.requireNonNull(read("秘密★另行通知")).period()).isEqualTo("另行通知");
        assertThat(problems).containsExactly(Problem.of(Kind.NOT_STANDARD, Field.CLASSIFICATION, "秘密★另行通知"));
    }

    @ParameterizedTest
    @CsvSource({
        "非涉密, 内部信息 / 公开信息",
        "不涉密, 内部信息 / 公开信息",
        "非密, 内部信息 / 公开信息",
        "非秘密, 内部信息 / 公开信息",
        "无密级, 内部信息 / 公开信息",
        "无, 内部信息 / 公开信息",
        "否, 内部信息 / 公开信息",
        "一般, 内部信息 / 公开信息",
        "公开级, 公开信息",
        "主动公开, 公开信息",
        "不予公开, 绝密 / 机密 / 秘密 / 工作秘密 / 敏感信息 / 内部信息",
        "非公开信息, 绝密 / 机密 / 秘密 / 工作秘密 / 敏感信息 / 内部信息",
        "内部使用, 内部信息",
        "涉密, 绝密 / 机密 / 秘密 / 工作秘密",
        "国家秘密, 秘密",
        "个人隐私, 敏感信息",
        "机密（内部信息）, 机密",
        "绝密/机密, 绝密",
        "secret, 机密",
        "秘密★机密, 机密",
        "秘密文件, 秘密",
        "公开信系, 公开信息",
        "暂定, 绝密 / 机密 / 秘密 / 工作秘密 / 敏感信息 / 内部信息 / 公开信息"
    })
    void what_cannot_be_told_is_an_error_with_what_it_could_be(String text, String suggestion) {
        assertThat(read(text)).isNull();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN_TERM);
            assertThat(problem.suggestion()).isEqualTo(suggestion);
            assertThat(problem.isSafeToApply()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"L1", "l3", "第1级", "第三级", "1级", "三级", "核心数据", "重要数据", "一般数据"})
    void a_grade_of_another_law_is_no_classification(String text) {
        assertThat(read(text)).isNull();
        assertThat(problems)
                .extracting(Problem::kind, Problem::isError, Problem::isSafeToApply)
                .containsExactly(tuple(Kind.DATA_GRADE, true, false));
    }

    @Property(tries = 20_000)
    void no_text_is_read_as_less_than_the_strictest_term_in_it(@ForAll("texts") String text) {
        SecrecyMark mark = read(text);
        if (mark != null) {
            assertThat(strictest(text))
                    .as(text)
                    .satisfiesAnyOf(
                            none -> assertThat(none).isNull(),
                            named -> assertThat(mark.classification().isStricterThan(Objects.requireNonNull(named))
                                            || mark.classification() == named)
                                    .isTrue());
        }
        assertThat(problems).allMatch(problem -> problem.kind() == Kind.NOT_STANDARD || !problem.isSafeToApply());
    }

    /** The strictest term that stands in a text by itself: 工作秘密 is not 秘密. */
    private static @Nullable Classification strictest(String text) {
        String apart = text.replace("工作秘密", "\u0001");
        return Arrays.stream(Classification.values())
                .filter(each ->
                        each == Classification.WORK_SECRET ? apart.contains("\u0001") : apart.contains(each.term()))
                .findFirst()
                .orElse(null);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(Arrays.stream(Classification.values())
                        .map(Classification::term)
                        .collect(Collectors.toList()))
                .list()
                .ofSize(1)
                .map(terms -> terms.get(0));
        Arbitrary<String> others = Arbitraries.of(
                "★", "☆", "*", "级", "10年", "长期", "（", "）", "/", "、", " ", "\u200B", "非", "不", "无", "解密", "公开", "内部",
                "敏感", "前", "密", "机", "绝", "祕密", "機密", "信息", "国家", "PUBLIC", "SECRET");
        return Arbitraries.oneOf(pieces, others)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(each -> String.join("", each));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "绝密",
                "机密级",
                "秘密★10年",
                "祕密",
                "機 密",
                "工作秘密",
                "敏感信息",
                "敏感",
                "SECRET",
                "top secret",
                "Confidential",
                "涉密",
                "国家秘密",
                "涉密信息",
                "机密文件",
                "绝密/机密",
                "公开信息、机密",
                "秘密☆长期"
            })
    void a_protected_mark_is_known_wherever_it_stands(String text) {
        assertThat(ProtectedTerms.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "公开信息", "内部信息", "非涉密", "PUBLIC", "密云区", "秘书处", "机密局办公室", "保密法宣传信息", "无", "L1"})
    void other_texts_are_none(String text) {
        assertThat(ProtectedTerms.isOne(text)).isFalse();
    }
}
