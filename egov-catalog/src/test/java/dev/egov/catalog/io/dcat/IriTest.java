package dev.egov.catalog.io.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IriTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://h",
                "http://h/",
                "https://data.example.gov.cn:8443/a/b?c=d&e=(f)#g/h?",
                "http://h?a",
                "http://h#",
                "http://my_host:/a",
                "https://太原.例/目录?名=市",
                "http://h/%E7%9B%aE",
                "http://h/a/../b",
                "http://192.0.2.1:80/~x/;p=1,2!$'*+@:"
            })
    void the_web_has_such_addresses(String text) {
        assertThat(Iri.isOfWeb(text)).isTrue();
        assertThat(URI.create(text).isAbsolute()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "h",
                "http:",
                "http://",
                "http:///a",
                "http://?a",
                "http://:80/",
                "http://h:80a/",
                "http://h:123456/",
                "HTTP://h/",
                "ftp://h/",
                " http://h/",
                "http://h/ ",
                "http://h/a b",
                "http://h/\n",
                "http://h/\"",
                "http://h/<",
                "http://h/>",
                "http://h/\\",
                "http://h/^",
                "http://h/`",
                "http://h/{",
                "http://h/|",
                "http://h/[",
                "http://h/%",
                "http://h/%4",
                "http://h/%4g",
                "http://h/%４1",
                "http://h/#a#b",
                "http://u@h/",
                "http://u:p@h/",
                "http://[::1]/",
                "http://a b/",
                "http://h%20/",
                "http://h/\u3000",
                "http://h/？",
                "http://h/\uD83D\uDE00",
                "http://h/\uD83D",
                "httpſ://h/",
                "javascript:alert(1)"
            })
    void no_tool_need_take_such_addresses(String text) {
        assertThat(Iri.isOfWeb(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0351-1234567, tel:0351-1234567;phone-context=+86",
        "(0351)1234567, tel:(0351)1234567;phone-context=+86",
        "12345, tel:12345;phone-context=+86",
        "+86-351-1234567, tel:+86-351-1234567",
        "0351 1234567,",
        "0351-1234567、7654321,",
        "1234567;ext=1,",
        "12,",
        "转8001,",
        "１２３４５,"
    })
    void one_telephone_number_has_an_IRI(String number, String iri) {
        assertThat(Iri.ofTelephone(number)).isEqualTo(iri);
    }

    @ParameterizedTest
    @CsvSource({
        "a@b.cn, mailto:a@b.cn",
        "a.b-c_d+e@x-y.gov.cn, mailto:a.b-c_d+e@x-y.gov.cn",
        "a@b,",
        ".a@b.cn,",
        "a.@b.cn,",
        "a..b@c.cn,",
        "a@b.cn?subject=c,",
        "a%b@c.cn,",
        "a@b.cn;c@d.cn,",
        "a b@c.cn,",
        "市@b.cn,",
        "a@.cn,"
    })
    void one_mail_address_has_an_IRI(String address, String iri) {
        assertThat(Iri.ofMail(address)).isEqualTo(iri);
    }

    @Property(tries = 300)
    void what_is_encoded_is_legal_and_can_be_told_again(@ForAll String text) {
        String sound = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String encoded = Iri.encoded(sound, "/");
        assertThat(Iri.isOfWeb("http://h/" + encoded)).isTrue();
        assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(sound);
    }
}
