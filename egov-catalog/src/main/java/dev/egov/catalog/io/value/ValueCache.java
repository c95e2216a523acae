package dev.egov.catalog.io.value;

import dev.egov.catalog.Contact;
import dev.egov.catalog.Item;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Provider;
import dev.egov.catalog.Sharing;
import dev.egov.model.identifier.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one reader remembers of the rows before, so that equal parts of its entries are the same objects. What is long it
 * does not remember, so that it stays small whatever it reads.
 */
public final class ValueCache {

    /** In characters; longer texts hardly ever come again. */
    private static final int LONG = 96;

    private static final int MOST_CREDIT_CODES = 1 << 14;

    /** The texts of JSON by their bytes. */
    public final ByBytes<String> byBytes = new ByBytes<>(1 << 14);

    /** The lists of texts of JSON by their bytes. */
    public final ByBytes<List<String>> listsByBytes = new ByBytes<>(1 << 14);

    /** The items of JSON by their bytes. */
    public final ByBytes<Item> itemsByBytes = new ByBytes<>(1 << 15);

    private final Interning<String> texts = new Interning<>(1 << 14);
    private final Interning<Item> items = new Interning<>(1 << 15);
    private final Interning<Object> parts = new Interning<>(1 << 14);
    private final @Nullable LocalDate[] days = new @Nullable LocalDate[1 << 14];
    private final Interning<List<String>> lists = new Interning<>(1 << 14);
    private final Map<String, UnifiedSocialCreditCode> creditCodes = new HashMap<>();

    public String of(String text) {
        return isShort(text) ? texts.of(text) : text;
    }

    public Item of(Item item) {
        return isShort(item.name()) && isShort(item.source()) ? items.of(item) : item;
    }

    /** The same for a part of an entry, as its provider. */
    public Object ofPart(Object part) {
        boolean isShort = true;
        if (part instanceof Provider provider) {
            isShort = isShort(provider.name());
        } else if (part instanceof Sharing sharing) {
            isShort = isShort(sharing.condition()) && isShort(sharing.legalBasis()) && isShort(sharing.method());
        } else if (part instanceof Openness openness) {
            isShort = isShort(openness.condition());
        } else if (part instanceof Contact contact) {
            isShort = isShort(contact.phone()) && isShort(contact.email());
        }
        return isShort ? parts.of(part) : part;
    }

    /** Of 44 years in turn, no day takes the place of another. */
    LocalDate of(LocalDate day) {
        int place = (day.getYear() * 372 + day.getMonthValue() * 31 + day.getDayOfMonth()) & days.length - 1;
        LocalDate known = days[place];
        if (day.equals(known)) {
            return known;
        }
        days[place] = day;
        return day;
    }

    public List<String> ofTexts(List<String> list) {
        int length = 0;
        for (String text : list) {
            length += text.length() + 8;
        }
        return length <= LONG ? lists.of(list) : list;
    }

    /** The right code that a text was found to be before; null where it is not, or no longer, known. */
    @Nullable
    UnifiedSocialCreditCode creditCode(String text) {
        return creditCodes.get(text);
    }

    void remember(UnifiedSocialCreditCode code) {
        if (creditCodes.size() == MOST_CREDIT_CODES) {
            creditCodes.clear();
        }
        creditCodes.put(code.code(), code);
    }

    private static boolean isShort(@Nullable String text) {
        return text == null || text.length() <= LONG;
    }
}
