package dev.egov.catalog.io.json;

import dev.egov.catalog.DataType;
import dev.egov.catalog.Field;
import dev.egov.catalog.Item;
import dev.egov.catalog.ItemBuilder;
import dev.egov.catalog.Problem;
import dev.egov.catalog.Problem.Kind;
import dev.egov.catalog.Problem.Place;
import dev.egov.catalog.io.value.ByBytes;
import dev.egov.catalog.io.value.ValueCache;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads items that are written as a JSON array of objects. */
public final class JsonItems {

    private static final String LETTERS =
            Arrays.stream(DataType.values()).map(Enum::name).collect(Collectors.joining(" / "));

    private static final String FLAGS = "true / false";

    private final ByBytes<Member> members = new ByBytes<>(1 << 6);
    private final JsonCursor cursor;
    private final ValueCache memory;
    private Consumer<Problem> problems = problem -> {};
    private int number;

    /** Whether nothing is wrong with the item so far. */
    private boolean right;

    /** The properties of an item. */
    private enum Member {
        NAME,
        TYPE,
        LENGTH,
        SOURCE,
        BASIC,
        PUBLIC
    }

    JsonItems(JsonCursor cursor, ValueCache memory) {
        this.cursor = cursor;
        this.memory = memory;
    }

    /** The items of a cell; null where it is no JSON. */
    public static @Nullable List<Item> of(String cell, ValueCache memory, Consumer<Problem> problems) {
        byte[] json = cell.getBytes(StandardCharsets.UTF_8);
        JsonCursor cursor = new JsonCursor();
        cursor.begin(json, 0, json.length);
        List<Problem> found = new ArrayList<>();
        try {
            List<Item> items = new JsonItems(cursor, memory).read(found::add);
            cursor.finish();
            found.forEach(problems);
            return items;
        } catch (JsonFault otherList) {
            return null;
        }
    }

    /**
     * Reads an array.
     *
     * @param sink takes what is wrong with the items, with the number of the item as place
     * @return the items, also those of which something is wrong, so that each stays in its place
     */
    List<Item> read(Consumer<Problem> sink) throws JsonFault {
        problems = sink;
        List<Item> items = new ArrayList<>();
        for (boolean more = cursor.enter('[', ']'); more; more = cursor.more(']')) {
            number = items.size() + 1;
            if (cursor.peek() == '{') {
                Item known = cursor.known('}', memory.itemsByBytes);
                items.add(known == null ? item() : known);
            } else {
                String found = nested();
                wrong(Kind.WRONG_TYPE, found, null);
                items.add(new Item(found, null, null, null, null, null));
            }
        }
        return items;
    }

    private Item item() throws JsonFault {
        int first = cursor.place();
        right = true;
        ItemBuilder item = ItemBuilder.create().name("");
        int had = 0;
        for (boolean more = cursor.enter('{', '}'); more; more = cursor.more('}')) {
            cursor.name();
            Member member = member();
            if (member == null || (had & 1 << member.ordinal()) != 0) {
                wrong(member == null ? Kind.INVALID_ITEM : Kind.DUPLICATE, cursor.text(), null);
                cursor.skip();
            } else {
                had |= 1 << member.ordinal();
                set(item, member);
            }
        }
        Item read = memory.of(item.build());
        if (right) {
            cursor.remember('}', memory.itemsByBytes, first, read);
        }
        return read;
    }

    /** The property whose name was read; null where items have none of that name. */
    private @Nullable Member member() {
        Member known = cursor.known(members);
        if (known != null) {
            return known;
        }
        String name = cursor.text();
        for (Member member : Member.values()) {
            if (member.name().toLowerCase(Locale.ROOT).equals(name)) {
                return cursor.remember(members, member);
            }
        }
        return null;
    }

    private void set(ItemBuilder item, Member member) throws JsonFault {
        int first = cursor.peek();
        if (first == '{' || first == '[') {
            String found = nested();
            wrong(Kind.WRONG_TYPE, found, null);
            if (member == Member.NAME) {
                item.name(found);
            }
            return;
        }
        cursor.scalar();
        if (first == 'n') {
            return;
        }
        String text = cursor.text(memory.byBytes);
        if (text == null) {
            return;
        }
        switch (member) {
            case NAME -> item.name(text);
            case TYPE -> item.type(type(text));
            case LENGTH -> item.length(length(text));
            case SOURCE -> item.source(text);
            case BASIC -> item.basic(flag(first, text));
            case PUBLIC -> item.publicCharacter(flag(first, text));
        }
    }

    private @Nullable DataType type(String text) {
        DataType type = text.length() == 1 ? DataType.of(text.charAt(0)) : null;
        if (type != null) {
            return type;
        }
        for (DataType each : DataType.values()) {
            if (each.term().equals(text)) {
                return each;
            }
        }
        wrong(Kind.UNKNOWN_TERM, text, LETTERS);
        return null;
    }

    private @Nullable Integer length(String text) {
        long length = 0;
        for (int place = 0; place < text.length() && length <= Integer.MAX_VALUE; place++) {
            char digit = text.charAt(place);
            length = digit >= '0' && digit <= '9' ? length * 10 + digit - '0' : Long.MAX_VALUE;
        }
        if (length >= 1 && length <= Integer.MAX_VALUE) {
            return (int) length;
        }
        wrong(Kind.INVALID_LENGTH, text, null);
        return null;
    }

    private @Nullable Boolean flag(int first, String text) {
        if (first == 't' || first == 'f') {
            return first == 't';
        }
        wrong(first == '"' ? Kind.UNKNOWN_TERM : Kind.WRONG_TYPE, text, FLAGS);
        return null;
    }

    private String nested() throws JsonFault {
        int first = cursor.place();
        cursor.skip();
        return cursor.since(first);
    }

    private void wrong(Kind kind, String value, @Nullable String suggestion) {
        right = false;
        problems.accept(
                Problem.of(kind, Field.ITEMS, value).suggesting(suggestion).at(new Place(0, null, number)));
    }
}
