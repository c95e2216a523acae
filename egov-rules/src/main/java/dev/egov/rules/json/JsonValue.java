package dev.egov.rules.json;

import dev.egov.model.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** JSON as it was written: duplicate names and the text of numbers are kept, for both matter to a strict reader. */
sealed interface JsonValue {

    /** A member of an object: its name, and what stands there. */
    record Member(String name, JsonValue value) {}

    /** An object, with its members in their order, duplicates included. It grows while it is read. */
    record Obj(List<Member> members) implements JsonValue {
        Obj() {
            this(new ArrayList<>());
        }
    }

    /** An array. */
    record Arr(List<JsonValue> elements) implements JsonValue {}

    /** A string. */
    record Str(String text) implements JsonValue {}

    /** A number, as it was written. */
    record Num(String text) implements JsonValue {}

    /** True or false. */
    record Bool(boolean value) implements JsonValue {}

    /** Null. */
    record Null() implements JsonValue {}

    /** What stands here, for people. */
    default Fault.Words shown() {
        if (this instanceof Str string) {
            return Fault.Words.of("found.string", VisibleText.excerpt(string.text()));
        }
        if (this instanceof Num number) {
            return Fault.Words.of("found.number", VisibleText.excerpt(number.text()));
        }
        if (this instanceof Bool bool) {
            return Fault.Words.of("found", bool.value());
        }
        return Fault.Words.of(this instanceof Obj ? "json.object" : this instanceof Arr ? "json.array" : "json.null");
    }
}
