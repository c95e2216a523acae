package dev.egov.catalog.io;

import dev.egov.catalog.Contact;
import dev.egov.catalog.Entry;
import dev.egov.catalog.EntryArbitraries;
import dev.egov.catalog.EntryBuilder;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Placeholder;
import dev.egov.catalog.Provider;
import dev.egov.model.security.Classification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Sound entries whose addresses, names and keys are almost legal in RDF, or look as if they were something else. */
final class HostileEntries {

    private static final String[] PAGES = {
        "http://data.example.gov.cn/a?id=1#x",
        "https://data.example.gov.cn/目录/a",
        "https://太原.例/目录",
        "https://h:8443/%E7%9B%AE",
        "HTTPS://data.example.gov.cn/",
        "http://a b/c",
        "http://h/a b",
        "http://h/\"><script>",
        "http://h/<a>",
        "http://h/{a}|b\\c^d`e",
        "http://h/[1]",
        "http://[::1]/",
        "http://h/%zz",
        "http://h/%4",
        "http://h/#a#b",
        "http://h/\uFF1F\u3000\u00A0",
        "http://h/\u202E",
        "http://h/\uE000",
        "http://u:p@h/",
        "http://h:port/",
        "http://",
        "http:///a",
        "http:h",
        "//h/a",
        "/a",
        "a",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "dct:title",
        "_:b0",
        "@id",
        "http://h/../../a",
        "http://h/.",
        "http://h/a\n",
        "http://publications.europa.eu/resource/authority/access-right/PUBLIC",
        DcatDocument.BASE + "catalog",
    };

    private static final String[] PHONES = {
        "0351-1234567",
        "+86-351-1234567",
        "(0351)1234567",
        "12345",
        "0351 1234567",
        "1234567、7654321",
        "tel:1",
        "<a>",
        "1;ext=2",
        "转8001",
        "0351-1234567\n",
    };

    private static final String[] MAILS = {
        "a@example.gov.cn",
        "a.b+c@example.gov.cn",
        "a b@example.gov.cn",
        "a@b",
        "a@@b.cn",
        "\"a\"@b.cn",
        "a@b.cn,c@d.cn",
        "a@b.cn?subject=x",
        "<a@b.cn>",
        "a%b@c.cn",
        ".a@b.cn",
        "市@b.cn",
    };

    private static final String[] TEXTS = {
        "http://www.w3.org/ns/dcat#Dataset",
        "dcat:Dataset",
        "_:b1",
        "@id",
        "@type",
        "@context",
        "{\"@id\":\"x\"}",
        "zh",
        "..",
        ".",
        "/",
        "a/../b",
        "?",
        "#",
        "%",
        "%2F",
        "<",
        ">",
        "\"",
        "\\",
        "^^xsd:date",
        "\"@en",
        "\tx",
        "😀",
        "e\u0301",
        "\u2028x",
        "\u00A0x",
        "xsd:string",
    };

    private HostileEntries() {}

    static Arbitrary<List<Entry>> catalogues() {
        return entries()
                .list()
                .uniqueElements(entry -> entry.code() == null ? new Object() : entry.code())
                .ofMaxSize(6);
    }

    private static Arbitrary<Entry> entries() {
        Arbitrary<Entry> addressed = Combinators.combine(
                        EntryArbitraries.sound(),
                        Arbitraries.of(PAGES),
                        Arbitraries.of(PHONES),
                        Arbitraries.of(MAILS),
                        Arbitraries.of(Openness.Type.class).injectNull(0.2),
                        Arbitraries.of(Classification.class).injectNull(0.7),
                        days())
                .as(HostileEntries::addressed);
        Arbitrary<Entry> named = Combinators.combine(
                        addressed,
                        Arbitraries.of(TEXTS),
                        Arbitraries.of(TEXTS),
                        Arbitraries.of("csv", "JPG", "接口", "a b"))
                .as(HostileEntries::named);
        return Arbitraries.oneOf(addressed, named, EntryArbitraries.sound());
    }

    private static Arbitrary<@Nullable LocalDate> days() {
        return EntryArbitraries.days().injectNull(0.3);
    }

    private static Entry addressed(
            Entry entry,
            String page,
            String phone,
            String mail,
            Openness.@Nullable Type openness,
            @Nullable Classification classification,
            @Nullable LocalDate issued) {
        return EntryBuilder.from(entry)
                .landingPage(page)
                .contact(new Contact(phone, mail))
                .openness(openness == null ? null : new Openness(openness))
                .classification(classification)
                .issued(issued)
                .build();
    }

    private static Entry named(Entry entry, String first, String second, String format) {
        Provider provider = entry.provider();
        return EntryBuilder.from(entry)
                .name(name(second))
                .provider(new Provider(name(first), provider.code()))
                .category(first)
                .industry(second)
                .summary(first)
                .keywords(List.of(first, second))
                .formats(List.of(format, second))
                .updateCycle(first)
                .volume(second)
                .extensions(Map.of(first, second))
                .build();
    }

    /** A name must say something. */
    private static String name(String text) {
        return Placeholder.isIn(text) ? "名" + text : text;
    }
}
