package dev.egov.model.testkit;

import dev.egov.model.VisibleText;
import dev.egov.model.constraint.NonBlank;
import dev.egov.model.constraint.ValidDivisionCode;
import dev.egov.model.constraint.ValidOrganizationCode;
import dev.egov.model.constraint.ValidUnifiedSocialCreditCode;
import dev.egov.model.identifier.DivisionCode;
import dev.egov.model.identifier.OrganizationCode;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts as the constraints on a place want them, and texts that they turn away. */
final class Texts {

    private static final List<String> NAMES =
            List.of("太原市某局", "太原市大数据应用局", "迎泽区人民政府（本级）", " A ", "𠮷县\u3000某中心", "Bureau of Statistics", "{0}\"'\\");

    private Texts() {}

    static Values values(Constraints constraints) {
        if (constraints.has(ValidDivisionCode.class)) {
            return Values.of(
                    IdentifierArbitraries.divisionCodes().map(DivisionCode::code),
                    IdentifierArbitraries.malformedDivisionCodes());
        }
        if (constraints.has(ValidOrganizationCode.class)) {
            return Values.of(
                    IdentifierArbitraries.organizationCodes().map(OrganizationCode::code),
                    IdentifierArbitraries.malformedOrganizationCodes());
        }
        if (constraints.has(ValidUnifiedSocialCreditCode.class)) {
            return Values.of(
                    IdentifierArbitraries.unifiedSocialCreditCodes().map(UnifiedSocialCreditCode::code),
                    IdentifierArbitraries.malformedUnifiedSocialCreditCodes());
        }
        Arbitrary<String> names = Arbitraries.oneOf(Arbitraries.of(NAMES), visible());
        return constraints.has(NonBlank.class) ? Values.of(names, blank()) : Values.of(names);
    }

    private static Arbitrary<String> visible() {
        return Arbitraries.strings()
                .withCharRange('一', '龥')
                .withChars("（）·0123456789abcXYZ \u3000")
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(VisibleText::isIn);
    }

    /** Nothing, and what looks like nothing. */
    private static Arbitrary<String> blank() {
        return Arbitraries.strings()
                .withChars(" \t\n\u00A0\u3000\u200B\u2060\uFEFF\u0000")
                .ofMaxLength(4);
    }
}
