package dev.egov.catalog;

import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.text.Address;
import dev.egov.catalog.text.Telephone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with the telephone number and the addresses of an entry; none of it keeps it out of a catalogue. */
final class ContactChecks {

    private ContactChecks() {}

    /** What is wrong with what stands as a telephone number or an address; null where nothing is. */
    static @Nullable Problem problem(Entry entry, Field field, String text) {
        boolean isRight = switch (field.kind()) {
            case PHONE -> Telephone.isIn(text);
            case EMAIL -> Address.isEmail(text);
            default -> Address.isUrl(text);
        };
        return isRight || Placeholder.isIn(text) ? null : wrong(entry, field, text);
    }

    private static Problem wrong(Entry entry, Field field, String text) {
        Problem malformed = Problem.of(malformed(field), field, text);
        String meant = meant(field, text);
        if (meant != null) {
            return malformed.suggesting(Suggestion.certain(meant));
        }
        String address = Address.isEmail(text) ? text : Address.meantEmail(text);
        if (address != null) {
            return elsewhere(entry, field, text, address, Field.CONTACT_EMAIL);
        }
        if (Address.isUrl(text)) {
            return elsewhere(entry, field, text, text, Field.LANDING_PAGE);
        }
        return Telephone.isAll(text) ? elsewhere(entry, field, text, text, Field.CONTACT_PHONE) : malformed;
    }

    private static Kind malformed(Field field) {
        return switch (field.kind()) {
            case PHONE -> Kind.MALFORMED_PHONE;
            case EMAIL -> Kind.MALFORMED_EMAIL;
            default -> Kind.MALFORMED_URL;
        };
    }

    private static @Nullable String meant(Field field, String text) {
        return switch (field.kind()) {
            case PHONE -> {
                String plain = Telephone.plain(text);
                yield Telephone.isIn(plain) ? plain : null;
            }
            case EMAIL -> Address.meantEmail(text);
            default -> Address.meantUrl(text);
        };
    }

    /** A value that belongs in another field can be put there where that one is free. */
    private static Problem elsewhere(Entry entry, Field field, String text, String meant, Field other) {
        boolean isFree = !(other.of(entry) instanceof String there) || Placeholder.isIn(there);
        return Problem.of(Kind.WRONG_FIELD, field, text).suggesting(new Suggestion(List.of(meant), other, isFree));
    }
}
