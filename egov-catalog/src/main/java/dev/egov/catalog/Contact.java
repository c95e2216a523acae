package dev.egov.catalog;

import dev.egov.catalog.text.Blank;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask about a resource.
 *
 * @param phone a telephone number, as given (联系电话)
 * @param email an address for electronic mail, as given (电子邮箱)
 */
public record Contact(@Nullable String phone, @Nullable String email) {
    /** Makes a contact. Blank texts count as none. */
    public Contact {
        phone = Blank.toNull(phone);
        email = Blank.toNull(email);
    }

    boolean isEmpty() {
        return phone == null && email == null;
    }
}
