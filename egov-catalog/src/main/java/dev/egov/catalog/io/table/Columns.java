package dev.egov.catalog.io.table;

import dev.egov.catalog.Contact;
import dev.egov.catalog.DeferralDates;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Field;
import dev.egov.catalog.Openness;
import dev.egov.catalog.ResourceCode;
import dev.egov.catalog.Sharing;
import dev.egov.catalog.io.heading.HeaderNames;
import dev.egov.catalog.io.value.ItemCells;
import dev.egov.catalog.io.value.Lists;
import dev.egov.model.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An entry as a row of a table: a column for each field but the extensions, and one for each extension. */
public final class Columns {

    /** The fields that have a column of their own, in order. */
    public static final List<Field> FIELDS = Arrays.stream(Field.values())
            .filter(field -> field != Field.EXTENSIONS)
            .toList();

    private final List<String> extensions;

    public Columns(List<String> extensions) {
        this.extensions = extensions;
    }

    /** The headers. */
    public List<String> headers() {
        List<String> headers = new ArrayList<>();
        FIELDS.forEach(field -> headers.add(field.term()));
        extensions.forEach(extension -> headers.add(HeaderNames.ofExtension(extension)));
        return headers;
    }

    /** The cells of an entry; empty where it has no value. */
    List<String> cells(Entry entry) {
        for (String extension : entry.extensions().keySet()) {
            if (!extensions.contains(extension)) {
                throw new IllegalArgumentException("the extension \"" + extension + "\" was not named as a column");
            }
        }
        List<String> cells = new ArrayList<>(FIELDS.size() + extensions.size());
        FIELDS.forEach(field -> cells.add(cell(entry, field)));
        extensions.forEach(extension -> cells.add(entry.extensions().getOrDefault(extension, "")));
        return cells;
    }

    private static String cell(Entry entry, Field field) {
        return switch (field) {
            case CODE -> text(entry.code());
            case FORMER_CODES -> codes(entry.formerCodes());
            case NAME -> entry.name();
            case PROVIDER_NAME -> entry.provider().name();
            case PROVIDER_CODE -> text(entry.provider().code());
            case CATEGORY -> text(entry.category());
            case INDUSTRY -> text(entry.industry());
            case SUMMARY -> text(entry.summary());
            case KEYWORDS -> Lists.join(entry.keywords());
            case FORMATS -> Lists.join(entry.formats());
            case ITEMS -> ItemCells.join(entry.items());
            case SHARING_TYPE -> part(entry.sharing(), sharing -> term(sharing.type()));
            case SHARING_CONDITION -> part(entry.sharing(), Sharing::condition);
            case SHARING_LEGAL_BASIS -> part(entry.sharing(), Sharing::legalBasis);
            case SHARING_METHOD -> part(entry.sharing(), Sharing::method);
            case DEFERRAL_APPLIED -> part(entry.deferral(), DeferralDates::applied);
            case DEFERRAL_APPROVED -> part(entry.deferral(), DeferralDates::approved);
            case DEFERRAL_UNTIL -> part(entry.deferral(), DeferralDates::until);
            case OPENNESS_TYPE -> part(entry.openness(), openness -> term(openness.type()));
            case OPENNESS_CONDITION -> part(entry.openness(), Openness::condition);
            case UPDATE_CYCLE -> text(entry.updateCycle());
            case CLASSIFICATION -> text(term(entry.classification()));
            case ISSUED -> text(entry.issued());
            case MODIFIED -> text(entry.modified());
            case RELATED_CODES -> codes(entry.relatedCodes());
            case CONTACT_PHONE -> part(entry.contact(), Contact::phone);
            case CONTACT_EMAIL -> part(entry.contact(), Contact::email);
            case LANDING_PAGE -> text(entry.landingPage());
            case VOLUME -> text(entry.volume());
            case EXTENSIONS -> throw new IllegalArgumentException("extensions have columns of their own");
        };
    }

    private static String codes(List<ResourceCode> codes) {
        return Lists.join(codes.stream().map(ResourceCode::text).toList());
    }

    private static <T> String part(@Nullable T whole, Function<T, @Nullable Object> part) {
        return whole == null ? "" : text(part.apply(whole));
    }

    private static @Nullable String term(@Nullable Term term) {
        return term == null ? null : term.term();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
