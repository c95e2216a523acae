package dev.egov.model.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code of an administrative division (行政区划代码, GB/T 2260): six ASCII digits, two each for province, city and
 * county.
 *
 * <p>The form alone is checked. A division that this library has no name for is a division all the same: codes come
 * and go, and statistics use some that no map shows.
 *
 * @param code the six digits
 */
public record DivisionCode(String code) implements Comparable<DivisionCode> {
    /** 太原市, the city whose organisations the regulation binds (art. 3). */
    public static final DivisionCode TAIYUAN = new DivisionCode("140100");

    /**
     * Makes a code of its text, as {@link #of(String)} does.
     *
     * @param code the text
     * @throws InvalidIdentifierException if the text is not six ASCII digits
     */
    public DivisionCode {
        InvalidIdentifierException.throwIfAny(fault(code));
    }

    /**
     * Makes a code of its text, as it stands.
     *
     * @param text six ASCII digits
     * @return the code
     * @throws InvalidIdentifierException if the text is anything else
     */
    @JsonCreator
    public static DivisionCode of(String text) {
        return new DivisionCode(text);
    }

    /**
     * Makes a code of a text that may be malformed.
     *
     * @param text any text
     * @return the code, or what is wrong with the text
     */
    public static Parsed<DivisionCode> parse(String text) {
        IdentifierFault fault = fault(text);
        return fault == null ? new Parsed.Valid<>(new DivisionCode(text)) : new Parsed.Invalid<>(fault);
    }

    private static @Nullable IdentifierFault fault(String text) {
        return Form.fault(IdentifierKind.DIVISION_CODE, text);
    }

    /**
     * Tells whether the division lies within the one that a prefix stands for.
     *
     * @param prefix the leading digits of the wider division, such as 1401 for all of 太原市
     * @return true when the code begins with the prefix
     */
    public boolean isWithin(String prefix) {
        return code.startsWith(prefix);
    }

    /** {@return the Chinese name of 太原市 or of one of its county-level divisions, nothing for any other division} */
    public Optional<String> name() {
        return switch (code) {
            case "140100" -> Optional.of("太原市");
            case "140105" -> Optional.of("小店区");
            case "140106" -> Optional.of("迎泽区");
            case "140107" -> Optional.of("杏花岭区");
            case "140108" -> Optional.of("尖草坪区");
            case "140109" -> Optional.of("万柏林区");
            case "140110" -> Optional.of("晋源区");
            case "140121" -> Optional.of("清徐县");
            case "140122" -> Optional.of("阳曲县");
            case "140123" -> Optional.of("娄烦县");
            case "140181" -> Optional.of("古交市");
            default -> Optional.empty();
        };
    }

    @Override
    public int compareTo(DivisionCode other) {
        return code.compareTo(other.code);
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
