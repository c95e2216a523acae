package dev.egov.catalog;

import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.text.Address;
import dev.egov.catalog.text.Telephone;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is wrong with the telephone number and the addresses of an entry; none of it keeps it out of a catalogue. */
final class ContactChecks {

    private final @Nullable String phone;
    private final @Nullable String email;
    private final @Nullable String page;
    private final Consumer<Problem> problems;

    ContactChecks(Entry entry, Consumer<Problem> problems) {
        Contact contact = entry.contact();
        this.phone = contact == null ? null : contact.phone();
        this.email = contact == null ? null : contact.email();
        this.page = entry.landingPage();
        this.problems = problems;
    }

    void check() {
        if (phone != null && !Telephone.isIn(phone) && !Placeholder.isIn(phone)) {
            String plain = Telephone.plain(phone);
            add(Kind.MALFORMED_PHONE, Field.CONTACT_PHONE, phone, Telephone.isIn(plain) ? plain : null);
        }
        if (email != null && !Address.isEmail(email) && !Placeholder.isIn(email)) {
            add(Kind.MALFORMED_EMAIL, Field.CONTACT_EMAIL, email, Address.meantEmail(email));
        }
        if (page != null && !Address.isUrl(page) && !Placeholder.isIn(page)) {
            add(Kind.MALFORMED_URL, Field.LANDING_PAGE, page, Address.meantUrl(page));
        }
    }

    private void add(Kind kind, Field field, String text, @Nullable String meant) {
        String address = Address.isEmail(text) ? text : Address.meantEmail(text);
        if (meant != null) {
            problems.accept(Problem.of(kind, field, text).suggesting(Suggestion.certain(meant)));
        } else if (address != null) {
            addElsewhere(field, text, address, Field.CONTACT_EMAIL, email);
        } else if (Address.isUrl(text)) {
            addElsewhere(field, text, text, Field.LANDING_PAGE, page);
        } else if (Telephone.isAll(text)) {
            addElsewhere(field, text, text, Field.CONTACT_PHONE, phone);
        } else {
            problems.accept(Problem.of(kind, field, text));
        }
    }

    /** A value that belongs in another field can be put there where that one is free. */
    private void addElsewhere(Field field, String text, String meant, Field other, @Nullable String there) {
        boolean free = there == null || Placeholder.isIn(there);
        problems.accept(
                Problem.of(Kind.WRONG_FIELD, field, text).suggesting(new Suggestion(List.of(meant), other, free)));
    }
}
