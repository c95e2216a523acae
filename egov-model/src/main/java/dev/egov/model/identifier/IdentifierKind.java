package dev.egov.model.identifier;

/** Which identifier a text claims to be. */
public enum IdentifierKind {
    /** 统一社会信用代码, GB 32100-2015. */
    UNIFIED_SOCIAL_CREDIT_CODE(18),

    /** 组织机构代码, GB 11714. */
    ORGANIZATION_CODE(9),

    /** 行政区划代码, GB/T 2260. */
    DIVISION_CODE(6);

    private final int length;

    IdentifierKind(int length) {
        this.length = length;
    }

    /** {@return how many characters such an identifier has, all of them ASCII} */
    public int length() {
        return length;
    }

    /** The characters that may stand at a position, from 1. */
    Alphabet alphabetAt(int position) {
        return switch (this) {
            case UNIFIED_SOCIAL_CREDIT_CODE -> {
                if (position == 1) {
                    yield Alphabet.REGISTERING_AUTHORITY;
                }
                yield position >= 3 && position <= 8 ? Alphabet.DIGITS : Alphabet.CREDIT_CODE;
            }
            case ORGANIZATION_CODE -> position < 9 ? Alphabet.DIGITS_AND_LETTERS : Alphabet.DIGITS_AND_X;
            case DIVISION_CODE -> Alphabet.DIGITS;
        };
    }
}
