package dev.egov.model.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The unified social credit code of an organisation (统一社会信用代码, GB 32100-2015): 18 digits or capital letters.
 *
 * <table>
 *   <caption>What stands where</caption>
 *   <tr><td>1</td><td>registering authority (登记管理部门): 1–9, A, N or Y</td></tr>
 *   <tr><td>2</td><td>kind of organisation (机构类别)</td></tr>
 *   <tr><td>3–8</td><td>division of the registering authority, a {@link DivisionCode}</td></tr>
 *   <tr><td>9–17</td><td>the organisation itself (主体标识码), an {@link OrganizationCode}</td></tr>
 *   <tr><td>18</td><td>check character (校验码)</td></tr>
 * </table>
 *
 * <p>What is required of 9–17 is their characters, not that their own check character fits. The standard says that
 * they are an organisation code, but the 18th character already detects every single mistake and every exchange of
 * neighbours in them, and to turn away a code that a registry has issued would be the worse error. Whether they fit
 * is what {@link #organizationCode()} tells.
 *
 * <p>A right check character says nothing about who holds the code.
 *
 * @param code the 18 characters
 */
public record UnifiedSocialCreditCode(String code) implements Comparable<UnifiedSocialCreditCode> {
    /**
     * Makes a code of its text, as {@link #of(String)} does.
     *
     * @param code the text
     * @throws InvalidIdentifierException if the text is not 18 such characters, or the last does not fit the others
     */
    public UnifiedSocialCreditCode {
        InvalidIdentifierException.throwIfAny(fault(code));
    }

    /**
     * Makes a code of its text, as it stands.
     *
     * @param text the 18 characters, in capitals and in ASCII
     * @return the code
     * @throws InvalidIdentifierException if the text is anything else
     */
    @JsonCreator
    public static UnifiedSocialCreditCode of(String text) {
        return new UnifiedSocialCreditCode(text);
    }

    /**
     * Makes a code of a text that may be malformed.
     *
     * @param text any text
     * @return the code, or what is wrong with the text
     */
    public static Parsed<UnifiedSocialCreditCode> parse(String text) {
        IdentifierFault fault = fault(text);
        return fault == null ? new Parsed.Valid<>(new UnifiedSocialCreditCode(text)) : new Parsed.Invalid<>(fault);
    }

    private static @Nullable IdentifierFault fault(String text) {
        IdentifierFault fault = Form.fault(IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE, text);
        return fault == null
                ? Form.checkFault(IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE, text, checkCharacter(text))
                : fault;
    }

    /** The check character that GB 32100 gives to the first 17 characters of a text. */
    static char checkCharacter(String text) {
        int modulus = Alphabet.CREDIT_CODE.size();
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += weight * Alphabet.CREDIT_CODE.valueOf(text.charAt(i));
            weight = weight * 3 % modulus;
        }
        return Alphabet.CREDIT_CODE.characterFor((modulus - sum % modulus) % modulus);
    }

    /** {@return the first character, which stands for the authority that registered the organisation} */
    public char registeringAuthority() {
        return code.charAt(0);
    }

    /** {@return characters 3 to 8, the division of the authority that registered the organisation} */
    public DivisionCode division() {
        return DivisionCode.of(code.substring(2, 8));
    }

    /** {@return characters 9 to 17 as an organisation code, or what is wrong with them as one} */
    public Parsed<OrganizationCode> organizationCode() {
        return OrganizationCode.parse(code.substring(8, 17));
    }

    @Override
    public int compareTo(UnifiedSocialCreditCode other) {
        return code.compareTo(other.code);
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
