package dev.egov.model.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The code of an organisation (组织机构代码, GB 11714): eight digits or capital letters and a check character.
 *
 * <p>The form is the nine characters alone, without the hyphen that prints put before the check character: two texts
 * for one organisation would be two organisations to whoever compares them.
 *
 * @param code the nine characters
 */
public record OrganizationCode(String code) implements Comparable<OrganizationCode> {
    /**
     * Makes a code of its text, as {@link #of(String)} does.
     *
     * @param code the text
     * @throws InvalidIdentifierException if the text is not nine such characters, or the last does not fit the others
     */
    public OrganizationCode {
        InvalidIdentifierException.throwIfAny(fault(code));
    }

    /**
     * Makes a code of its text, as it stands.
     *
     * @param text eight ASCII digits or capital letters and their check character
     * @return the code
     * @throws InvalidIdentifierException if the text is anything else
     */
    @JsonCreator
    public static OrganizationCode of(String text) {
        return new OrganizationCode(text);
    }

    /**
     * Makes a code of a text that may be malformed.
     *
     * @param text any text
     * @return the code, or what is wrong with the text
     */
    public static Parsed<OrganizationCode> parse(String text) {
        IdentifierFault fault = fault(text);
        return fault == null ? new Parsed.Valid<>(new OrganizationCode(text)) : new Parsed.Invalid<>(fault);
    }

    private static @Nullable IdentifierFault fault(String text) {
        IdentifierFault fault = Form.fault(IdentifierKind.ORGANIZATION_CODE, text);
        return fault == null ? Form.checkFault(IdentifierKind.ORGANIZATION_CODE, text, checkCharacter(text)) : fault;
    }

    /** The check character that GB 11714 gives to the first eight characters of a text. */
    static char checkCharacter(String text) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * Alphabet.DIGITS_AND_LETTERS.valueOf(text.charAt(i));
        }
        // the standard's 11 - sum mod 11, with 10 written X and 11 written 0
        return Alphabet.DIGITS_AND_X.characterFor((11 - sum % 11) % 11);
    }

    @Override
    public int compareTo(OrganizationCode other) {
        return code.compareTo(other.code);
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
