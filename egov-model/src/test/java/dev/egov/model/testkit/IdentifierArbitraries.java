package dev.egov.model.testkit;

import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.identifier.IdentifierFault;
import dev.egov.model.identifier.OrganizationCode;
import dev.egov.model.identifier.Parsed;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Codes of organisations and divisions, and texts that fail to be such codes. */
public final class IdentifierArbitraries {

    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** GB 32100 has no I, O, S, V and Z. */
    private static final String CREDIT_CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** The divisions of Taiyuan that have a name. */
    private static final String[] TAIYUAN = {
        "140100", "140105", "140106", "140107", "140108", "140109", "140110", "140121", "140122", "140123", "140181"
    };

    /** Provinces, cities, counties, and codes that look like one of Taiyuan. */
    private static final String[] ELSEWHERE = {
        "000000", "110000", "140000", "140200", "140981", "140010", "141100", "310000", "441501", "650000", "999999"
    };

    private IdentifierArbitraries() {}

    /**
     * Division codes (行政区划代码, GB/T 2260).
     *
     * @return any, half of them in Taiyuan
     */
    public static Arbitrary<DivisionCode> divisionCodes() {
        return Arbitraries.oneOf(divisionCodesOfTaiyuan(), divisionCodesElsewhere());
    }

    /**
     * Division codes of Taiyuan: those that begin with 1401.
     *
     * @return the city, its districts and counties, and codes among them that no map shows
     */
    public static Arbitrary<DivisionCode> divisionCodesOfTaiyuan() {
        Arbitrary<String> unnamed = text(DIGITS, 2).map(last -> "1401" + last);
        return Arbitraries.oneOf(Arbitraries.of(TAIYUAN), unnamed).map(DivisionCode::of);
    }

    /**
     * Division codes of other places than Taiyuan, neighbours and provinces among them.
     *
     * @return any that does not begin with 1401
     */
    public static Arbitrary<DivisionCode> divisionCodesElsewhere() {
        return Arbitraries.oneOf(Arbitraries.of(ELSEWHERE), text(DIGITS, 6).filter(code -> !code.startsWith("1401")))
                .map(DivisionCode::of);
    }

    /**
     * Organisation codes (组织机构代码, GB 11714).
     *
     * @return any, with a right check character
     */
    public static Arbitrary<OrganizationCode> organizationCodes() {
        return text(DIGITS + LETTERS, 8).map(body -> checked(body, OrganizationCode::parse));
    }

    /**
     * Unified social credit codes (统一社会信用代码, GB 32100-2015).
     *
     * @return any, with a right check character; those with an organisation code in them, and those with none
     */
    public static Arbitrary<UnifiedSocialCreditCode> unifiedSocialCreditCodes() {
        Arbitrary<String> organization = text(CREDIT_CODE, 8)
                .map(body -> checked(body, OrganizationCode::parse).code());
        Arbitrary<String> body = Combinators.combine(
                        text("123456789ANY", 1),
                        text(CREDIT_CODE, 1),
                        divisionCodes(),
                        Arbitraries.oneOf(organization, text(CREDIT_CODE, 9)))
                .as((authority, kind, division, rest) -> authority + kind + division + rest);
        return body.map(text -> checked(text, UnifiedSocialCreditCode::parse));
    }

    /**
     * Texts that are no division code.
     *
     * @return near misses: too long, too short, in other digits, with spaces around
     */
    public static Arbitrary<String> malformedDivisionCodes() {
        return malformed(divisionCodes().map(DivisionCode::code), DivisionCode::parse);
    }

    /**
     * Texts that are no organisation code.
     *
     * @return near misses: too long, too short, in small letters, with spaces around, with a wrong check character
     */
    public static Arbitrary<String> malformedOrganizationCodes() {
        return malformed(organizationCodes().map(OrganizationCode::code), OrganizationCode::parse);
    }

    /**
     * Texts that are no unified social credit code.
     *
     * @return near misses: too long, too short, in small letters, with spaces around, with a wrong check character
     */
    public static Arbitrary<String> malformedUnifiedSocialCreditCodes() {
        return malformed(unifiedSocialCreditCodes().map(UnifiedSocialCreditCode::code), UnifiedSocialCreditCode::parse);
    }

    private static Arbitrary<String> text(String characters, int length) {
        return Arbitraries.strings().withChars(characters.toCharArray()).ofLength(length);
    }

    /** The code that begins with these characters and ends in their check character. */
    private static <T> T checked(String body, Function<String, Parsed<T>> parser) {
        Parsed<T> zero = parser.apply(body + "0");
        return zero instanceof Parsed.Invalid<T> invalid
                        && invalid.fault() instanceof IdentifierFault.WrongCheck wrongCheck
                ? parser.apply(body + wrongCheck.expected()).orElseThrow()
                : zero.orElseThrow();
    }

    private static Arbitrary<String> malformed(Arbitrary<String> codes, Function<String, ? extends Parsed<?>> parser) {
        Arbitrary<String> oneOff = Combinators.combine(
                        codes, Arbitraries.integers().between(0, 17), text(DIGITS + LETTERS + "xo- ０Ａ", 1))
                .as((code, place, character) -> replaced(code, place % code.length(), character));
        Arbitrary<String> longer = Combinators.combine(
                        codes, Arbitraries.of("", " ", "0", "\u3000"), Arbitraries.of(" ", "0", "\n", "\u200B"))
                .as((code, before, after) -> before + code + after);
        Arbitrary<String> shorter = codes.map(code -> code.substring(1));
        Arbitrary<String> wide = codes.map(code -> (char) (code.charAt(0) - '0' + '０') + code.substring(1));
        return Arbitraries.oneOf(oneOff, oneOff, longer, shorter, wide, Arbitraries.of("", " ", "无"))
                .filter(text -> parser.apply(text) instanceof Parsed.Invalid);
    }

    private static String replaced(String code, int place, String character) {
        return code.substring(0, place) + character + code.substring(place + 1);
    }
}
