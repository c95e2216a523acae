package dev.egov.catalog.release;

import dev.egov.catalog.Contact;
import dev.egov.catalog.Entry;
import dev.egov.catalog.Item;
import dev.egov.catalog.Openness;
import dev.egov.catalog.Sharing;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The texts of an entry that people write, beside those of its codes and terms. */
final class EntryTexts {

    private final Predicate<String> asked;

    private EntryTexts(Predicate<String> asked) {
        this.asked = asked;
    }

    /** Whether some text is as asked; extensions, which do not go out by themselves, are not looked at. */
    static boolean any(Entry entry, Predicate<String> asked) {
        EntryTexts texts = new EntryTexts(asked);
        return texts.alone(entry)
                || texts.any(entry.keywords())
                || texts.any(entry.formats())
                || entry.items().stream().anyMatch(texts::item);
    }

    /** Whether one of its texts is as asked, or one in its lists; of items, whose names say what they hold, the sources are. */
    static boolean anyAlone(Entry entry, Predicate<String> asked) {
        EntryTexts texts = new EntryTexts(asked);
        return texts.alone(entry)
                || entry.extensions().values().stream().anyMatch(asked)
                || texts.any(entry.keywords())
                || texts.any(entry.formats())
                || entry.items().stream().anyMatch(item -> texts.is(item.source()))
                || (entry.items().size() == 1 && texts.item(entry.items().get(0)));
    }

    private boolean alone(Entry entry) {
        Sharing sharing = entry.sharing();
        Openness openness = entry.openness();
        Contact contact = entry.contact();
        return is(entry.name())
                || is(entry.category())
                || is(entry.industry())
                || is(entry.summary())
                || (sharing != null && (is(sharing.condition()) || is(sharing.legalBasis()) || is(sharing.method())))
                || (openness != null && is(openness.condition()))
                || is(entry.updateCycle())
                || (contact != null && (is(contact.phone()) || is(contact.email())))
                || is(entry.landingPage())
                || is(entry.volume());
    }

    private boolean item(Item item) {
        return is(item.name()) || is(item.source());
    }

    private boolean any(List<String> texts) {
        return texts.stream().anyMatch(asked);
    }

    private boolean is(@Nullable String text) {
        return text != null && asked.test(text);
    }
}
