package dev.egov.catalog.release;

import dev.egov.catalog.Entry;
import dev.egov.catalog.Field;
import dev.egov.catalog.Item;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The texts of an entry that people write, beside those of its codes and terms. */
final class EntryTexts {

    private static final Field[] FIELDS = Field.values();

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

    /** Whether the text of some field but the name of its provider is as asked. */
    private boolean alone(Entry entry) {
        for (Field field : FIELDS) {
            if (entry.value(field) instanceof String text && field != Field.PROVIDER_NAME && asked.test(text)) {
                return true;
            }
        }
        return false;
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
