package dev.egov.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.text.Address;
import dev.egov.catalog.text.Telephone;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What does not look like a telephone number or an address is remarked on")
class ContactChecksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13803510001",
                "138-0351-0001",
                "138 0351 0001",
                "+86 13803510001",
                "0086-13803510001",
                "0351-4190123",
                "(0351)4190123",
                "（0351）4190123",
                "010-12345678",
                "0351 4190123",
                "03514190123",
                "4190123",
                "87628397",
                "0351-4190123-8001",
                "0351-4190123转8001",
                "0351-4190123 ext. 12",
                "12345",
                "0351-12345",
                "110",
                "95588",
                "400-123-4567",
                "4001234567",
                "400 1234 567",
                "800-810-1234",
                "\r\n0591-83366690、87628397",
                "0351-4190123，4190124",
                "0351-4190123/4190124",
                "0351-4190123/24",
                "0351-4190123;13803510001",
                "张三 0351-4190123",
                "值班电话：0351-4190123（工作日）",
                "Tel: 0351-4190123"
            })
    void these_look_like_telephone_numbers(String text) {
        assertThat(problem(text, null, null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"甲", "12", "1234567890123456789", "138035100", "太原市府西街1号", "0351", "微信", "0000000", "3514190123"
            })
    void these_do_not_and_nobody_can_tell_what_was_meant(String text) {
        assertThat(problem(text, null, null)).isEqualTo(Problem.of(Kind.MALFORMED_PHONE, Field.CONTACT_PHONE, text));
    }

    @ParameterizedTest
    @CsvSource({"０３５１－４１９０１２３, 0351-4190123", "0351—4190123, 0351-4190123", "13803510001.0, 13803510001"})
    void a_number_in_other_characters_is_suggested_in_those_that_are_dialled(String text, String number) {
        assertThat(problem(text, null, null))
                .isEqualTo(Problem.of(Kind.MALFORMED_PHONE, Field.CONTACT_PHONE, text)
                        .suggesting(Suggestion.certain(number)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xmdata@example.cn", "a.b+c@mail.example.gov.cn", "a@b.cn;c@d.cn", "a@b.cn、c@d.cn", "A@B.CN"})
    void these_look_like_email(String text) {
        assertThat(problem(null, text, null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "a＠b.cn, a@b.cn",
        "mailto:a@b.cn, a@b.cn",
        "a @ b.cn, a@b.cn",
        "a@b, ",
        "a@@b.cn, ",
        "甲@乙, ",
        "a@b..cn, ",
        "example.cn, "
    })
    void these_do_not(String text, @Nullable String meant) {
        assertThat(problem(null, text, null))
                .isEqualTo(Problem.of(Kind.MALFORMED_EMAIL, Field.CONTACT_EMAIL, text)
                        .suggesting(meant == null ? null : Suggestion.certain(meant)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://data.example.gov.cn/a?b=c#d",
                "https://data.example.gov.cn",
                "HTTP://X.CN",
                "ftp://10.1.2.3:21/x",
                "http://数据.中国/目录",
                "http://intranet:8080/x",
                "http://[::1]/",
                "http://a.cn http://b.cn/x"
            })
    void these_look_like_addresses_of_pages(String text) {
        assertThat(problem(null, null, text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "data.example.gov.cn, https://data.example.gov.cn",
        "www.example.cn/a?b=c, https://www.example.cn/a?b=c",
        "http:/www.example.cn, http://www.example.cn",
        "http:\\\\www.example.cn\\x, http://www.example.cn/x",
        "http：//www.example.cn, http://www.example.cn",
        "ｈｔｔｐ://www.example.cn, http://www.example.cn",
        "javascript:alert(1), ",
        "/catalog/12, ",
        "登录后查看, ",
        "http://, "
    })
    void these_do_not_look_so(String text, @Nullable String meant) {
        assertThat(problem(null, null, text))
                .isEqualTo(Problem.of(Kind.MALFORMED_URL, Field.LANDING_PAGE, text)
                        .suggesting(meant == null ? null : Suggestion.certain(meant)));
    }

    @Test
    void what_belongs_in_another_field_is_told_and_may_be_moved_where_that_is_free() {
        Problem problem = problem("xmdata@example.cn", "暂无", null);
        assertThat(problem)
                .isEqualTo(Problem.of(Kind.WRONG_FIELD, Field.CONTACT_PHONE, "xmdata@example.cn")
                        .suggesting(new Suggestion(List.of("xmdata@example.cn"), Field.CONTACT_EMAIL, true)));
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("“xmdata@example.cn”不是该字段的内容；请填入“电子邮箱”");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo("\"xmdata@example.cn\" is not what this field is for; write it in the field \"email\"");
        assertThat(problem("xmdata@example.cn", "other@example.cn", null).isSafeToApply())
                .isFalse();
        assertThat(problem(null, "0351-4190123", null).remedy())
                .isEqualTo(new Suggestion(List.of("0351-4190123"), Field.CONTACT_PHONE, true));
        assertThat(problem("http://www.example.cn", null, null).remedy())
                .isEqualTo(new Suggestion(List.of("http://www.example.cn"), Field.LANDING_PAGE, true));
        assertThat(problem(null, null, "a@b.cn").remedy())
                .isEqualTo(new Suggestion(List.of("a@b.cn"), Field.CONTACT_EMAIL, true));
    }

    @Property
    void whatever_stands_there_is_never_an_error_and_a_suggestion_is_sound(@ForAll String text) {
        for (Entry entry : List.of(entry(text, null, null), entry(null, text, null), entry(null, null, text))) {
            for (Problem problem : entry.problems()) {
                assertThat(problem.kind() == Kind.FORBIDDEN_CHARACTER || !problem.isError())
                        .isTrue();
                Suggestion remedy = problem.remedy();
                if (remedy != null && problem.kind() != Kind.WRONG_FIELD) {
                    String value = remedy.values().get(0);
                    assertThat(Telephone.isIn(value) || Address.isEmail(value) || Address.isUrl(value))
                            .isTrue();
                }
            }
        }
    }

    private static @Nullable Problem problem(@Nullable String phone, @Nullable String email, @Nullable String page) {
        return entry(phone, email, page).problems().stream()
                .filter(problem -> problem.kind() != Kind.RECOMMENDED && problem.kind() != Kind.PLACEHOLDER)
                .findFirst()
                .orElse(null);
    }

    private static Entry entry(@Nullable String phone, @Nullable String email, @Nullable String page) {
        return EntryBuilder.create()
                .name("人口信息")
                .provider(new Provider("市公安局"))
                .contact(new Contact(phone, email))
                .landingPage(page)
                .build();
    }
}
