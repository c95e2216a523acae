package dev.egov.rules.json;

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

    /** The word for people's key: what kind of value this is. */
    default String kind() {
        return switch (getClass().getSimpleName()) {
            case "Obj" -> "object";
            case "Arr" -> "array";
            case "Str" -> "string";
            case "Num" -> "number";
            case "Bool" -> "boolean";
            default -> "null";
        };
    }
}
