package dev.egov.catalog;

import dev.egov.model.Term;
import dev.egov.model.identifier.Parsed;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import dev.egov.model.security.Classification;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Entries for properties: sound ones with texts that a format may stumble over. */
public final class EntryArbitraries {

    /** What spreadsheets, separators, escapes and trimming may harm. */
    // spotless:off
    private static final List<String> HOSTILE = List.of(
            " ", "  ", "\u3000", "\u00A0", "\n", "\r\n", "\r", "\t", "\"", "\"\"", "'", "''", ",", "，", ";",
            "；", "=1", "'=1", "＝1", "''=1", "=", "+", "＋", "-", "－", "@", "＠", "%", "\\", "\\n", "\\\\",
            "\\t", "\\u0041", "|", "｜", "、", "\\、", "/", ":", "：", "(", ")", "（", "）", "😀", "𠮷", "_x000D_",
            "_x000d_", "_x005F_x000D_", "_x0041_", "&amp;", "<b>", "]]>", "{", "}", "[", "]", "null", "true",
            "0", "007", "1.0", "1E5", "2026-01-01", "46023", "#", "是", "否", "基础", "公共", "C(50)", "\u2028",
            "\u0301", "\uFEFF", "\u200B", "é", "ﬁ");

    private static final List<String> WORDS = List.of(
            "企业", "法人", "登记", "居民", "身份", "号码", "婚姻", "许可", "不动产", "税收", "医保", "养老", "车辆", "公交", "水质", "教育", "统计", "表",
            "库", "年度", "Water", "GIS", "a", "B", "9");

    /** Names that are no field's name or alias, and distinct even when trimmed; no text of {@link #WORDS}. */
    private static final List<String> EXTENSIONS = List.of(
            "本市自定", " 空格在前", "空格在后\u3000", "换\r\n行", "制\t表", "=额外", "'=额外", "＝额外", "+额外", "@额外",
            "甲,乙", "甲|乙", "甲、乙", "\"引号\"", "反\\斜线", "_x000D_", "😀", "x:y", "1");
    // spotless:on

    private EntryArbitraries() {}

    /** Entries without an error; every field is sometimes empty and sometimes filled. */
    public static Arbitrary<Entry> sound() {
        return Builders.withBuilder(EntryBuilder::create)
                .use(optional(codes()))
                .in(EntryBuilder::code)
                .use(codes().list().ofMaxSize(2))
                .in(EntryBuilder::formerCodes)
                .use(names())
                .in(EntryBuilder::name)
                .use(providers())
                .in(EntryBuilder::provider)
                .use(optional(texts()))
                .in(EntryBuilder::category)
                .use(optional(texts()))
                .in(EntryBuilder::industry)
                .use(optional(longTexts()))
                .in(EntryBuilder::summary)
                .use(texts().list().ofMaxSize(3))
                .in(EntryBuilder::keywords)
                .use(texts().list().ofMaxSize(3))
                .in(EntryBuilder::formats)
                .use(items().list().ofMaxSize(4))
                .in(EntryBuilder::items)
                .use(optional(sharings()))
                .in(EntryBuilder::sharing)
                .use(optional(deferrals()))
                .in(EntryBuilder::deferral)
                .use(optional(opennesses()))
                .in(EntryBuilder::openness)
                .use(optional(cycles()))
                .in(EntryBuilder::updateCycle)
                .use(optional(Arbitraries.of(Classification.class)))
                .in(EntryBuilder::classification)
                .use(optional(days()))
                .in(EntryBuilder::issued)
                .use(optional(days()))
                .in(EntryBuilder::modified)
                .use(codes().list().ofMaxSize(2))
                .in(EntryBuilder::relatedCodes)
                .use(optional(Combinators.combine(optional(texts()), optional(texts()))
                        .as(Contact::new)))
                .in(EntryBuilder::contact)
                .use(optional(texts()))
                .in(EntryBuilder::landingPage)
                .use(optional(texts()))
                .in(EntryBuilder::volume)
                .use(Arbitraries.maps(Arbitraries.of(EXTENSIONS), texts()).ofMaxSize(3))
                .in(EntryBuilder::extensions)
                .build(EntryBuilder::build)
                .withoutEdgeCases();
    }

    /** Sound entries of which no two have the same code. */
    public static Arbitrary<List<Entry>> catalogues() {
        return sound().list()
                .uniqueElements(entry -> entry.code() == null ? new Object() : entry.code())
                .ofMaxSize(6);
    }

    /** Texts that are not blank, mostly of ordinary words, often with something hostile at either end or between. */
    public static Arbitrary<String> texts() {
        return texts(WORDS, 4);
    }

    /** Texts that can be the name of something, which those that stand for nothing cannot. */
    private static Arbitrary<String> names() {
        return texts().filter(text -> !Placeholder.isIn(text));
    }

    private static Arbitrary<String> longTexts() {
        return Arbitraries.frequencyOf(Tuple.of(9, texts()), Tuple.of(1, texts(WORDS, 200)));
    }

    private static Arbitrary<String> texts(List<String> words, int most) {
        Arbitrary<String> pieces = Arbitraries.oneOf(Arbitraries.of(words), Arbitraries.of(HOSTILE));
        return pieces.list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .map(each -> String.join("", each))
                .filter(text -> !text.isBlank());
    }

    /** Codes of every length of detail; some of their characters mean something elsewhere. */
    public static Arbitrary<ResourceCode> codes() {
        Arbitrary<String> fixed = Arbitraries.strings().withChars("0123456789").ofLength(6);
        Arbitrary<String> detail =
                Arbitraries.strings().withChars("012A-_=+@,;|\"'\\(市").ofMaxLength(4);
        Arbitrary<String> sequence =
                Arbitraries.strings().withChars("0123456789").ofMinLength(1).ofMaxLength(8);
        return Combinators.combine(fixed, detail, sequence)
                .as((first, second, third) -> ResourceCode.of(first + second + "/" + third));
    }

    /** Right unified social credit codes. */
    public static Arbitrary<UnifiedSocialCreditCode> creditCodes() {
        return Arbitraries.strings()
                .withChars("0123456789")
                .ofLength(9)
                .map(digits -> "11140100" + digits)
                .map(EntryArbitraries::checked);
    }

    private static UnifiedSocialCreditCode checked(String body) {
        for (char last : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            if (UnifiedSocialCreditCode.parse(body + last) instanceof Parsed.Valid<UnifiedSocialCreditCode> valid) {
                return valid.value();
            }
        }
        throw new AssertionError(body);
    }

    private static Arbitrary<Provider> providers() {
        return Combinators.combine(names(), optional(creditCodes())).as(Provider::new);
    }

    /** Items without an error. */
    public static Arbitrary<Item> items() {
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);
        return Builders.withBuilder(ItemBuilder::create)
                .use(texts())
                .in(ItemBuilder::name)
                .use(optional(Arbitraries.of(DataType.class)))
                .in(ItemBuilder::type)
                .use(optional(Arbitraries.integers().greaterOrEqual(1)))
                .in(ItemBuilder::length)
                .use(optional(texts()))
                .in(ItemBuilder::source)
                .use(optional(yesOrNo))
                .in(ItemBuilder::basic)
                .use(optional(yesOrNo))
                .in(ItemBuilder::publicCharacter)
                .build(ItemBuilder::build);
    }

    private static Arbitrary<Sharing> sharings() {
        return Combinators.combine(
                        optional(Arbitraries.of(Sharing.Type.class)),
                        optional(texts()),
                        optional(texts()),
                        optional(texts()))
                .as(Sharing::new);
    }

    private static Arbitrary<Openness> opennesses() {
        return Combinators.combine(optional(Arbitraries.of(Openness.Type.class)), optional(texts()))
                .as(Openness::new);
    }

    private static Arbitrary<DeferralDates> deferrals() {
        return Combinators.combine(
                        days().list().ofSize(3),
                        Arbitraries.of(true, false).list().ofSize(3))
                .as((days, given) -> {
                    List<LocalDate> sorted = days.stream().sorted().toList();
                    return new DeferralDates(
                            given.get(0) ? sorted.get(0) : null,
                            given.get(1) ? sorted.get(1) : null,
                            given.get(2) ? sorted.get(2) : null);
                });
    }

    private static Arbitrary<String> cycles() {
        return Arbitraries.oneOf(Arbitraries.of(UpdateCycle.class).map(Term::term), texts());
    }

    /** Days of four-digit years, also those that a spreadsheet's calendar does not have. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, days(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 12, 31))),
                Tuple.of(1, days(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                LocalDate.of(1899, 12, 31),
                                LocalDate.of(1900, 1, 1),
                                LocalDate.of(1900, 2, 28),
                                LocalDate.of(1900, 3, 1),
                                LocalDate.of(2024, 2, 29))));
    }

    private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static <T> Arbitrary<@Nullable T> optional(Arbitrary<T> arbitrary) {
        return arbitrary.injectNull(0.4);
    }
}
